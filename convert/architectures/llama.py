"""Llama and all that are shaped like it: CodeLlama, Llama 3, the starter model."""

import math
from collections.abc import Iterator

import numpy as np

from convert.architectures.architecture import Architecture, GgufValue, TensorRule
from convert.config import ModelConfig
from sqlcoder_local.errors import ModelFileError

DEFAULT_THETA = 10_000.0


def hyperparameters(config: ModelConfig) -> dict[str, GgufValue]:
    """Give the numbers that llama.cpp needs to build the graph."""
    _check_activation(config)
    heads = config.integer("num_attention_heads")
    return {
        "vocab_size": config.integer("vocab_size"),
        "context_length": config.integer("max_position_embeddings"),
        "embedding_length": config.integer("hidden_size"),
        "block_count": config.integer("num_hidden_layers"),
        "feed_forward_length": config.integer("intermediate_size"),
        "attention.head_count": heads,
        "attention.head_count_kv": config.integer("num_key_value_heads", default=heads),
        "attention.layer_norm_rms_epsilon": config.number("rms_norm_eps", default=1e-6),
        "attention.key_length": head_size(config),
        "attention.value_length": head_size(config),
        "rope.dimension_count": head_size(config),
        "rope.freq_base": rope_theta(config),
        **_rope_scaling(config),
    }


def tensors(config: ModelConfig) -> Iterator[TensorRule]:
    """Every tensor, in the order of the file."""
    hidden, vocabulary = config.integer("hidden_size"), config.integer("vocab_size")
    frequencies = _rope_frequency_factors(config)
    if frequencies:
        yield TensorRule(
            gguf_name="rope_freqs.weight", source_name="", shape=(len(frequencies),), values=frequencies
        )
    yield TensorRule(
        gguf_name="token_embd.weight", source_name="model.embed_tokens.weight", shape=(vocabulary, hidden)
    )
    for layer in range(config.integer("num_hidden_layers")):
        yield from _layer(config, f"blk.{layer}.", f"model.layers.{layer}.")
    yield TensorRule(gguf_name="output_norm.weight", source_name="model.norm.weight", shape=(hidden,))
    if not config.flag("tie_word_embeddings", default=False):
        yield TensorRule(gguf_name="output.weight", source_name="lm_head.weight", shape=(vocabulary, hidden))


def _layer(config: ModelConfig, gguf: str, source: str) -> Iterator[TensorRule]:
    """Give the tensors of one layer."""
    hidden, inner = config.integer("hidden_size"), config.integer("intermediate_size")
    heads = config.integer("num_attention_heads")
    shared_heads = config.integer("num_key_value_heads", default=heads)
    query, shared = heads * head_size(config), shared_heads * head_size(config)
    yield _plain(gguf + "attn_norm", source + "input_layernorm", (hidden,))
    attention = (
        ("attn_q", "q_proj", (query, hidden), heads),
        ("attn_k", "k_proj", (shared, hidden), shared_heads),
        ("attn_v", "v_proj", (shared, hidden), None),
        ("attn_output", "o_proj", (hidden, query), None),
    )
    for gguf_name, source_name, shape, interleaved_heads in attention:
        for kind in ("weight", "bias") if config.flag("attention_bias", default=False) else ("weight",):
            yield TensorRule(
                gguf_name=f"{gguf}{gguf_name}.{kind}",
                source_name=f"{source}self_attn.{source_name}.{kind}",
                shape=shape if kind == "weight" else shape[:1],
                interleaved_heads=interleaved_heads,
            )
    yield _plain(gguf + "ffn_norm", source + "post_attention_layernorm", (hidden,))
    yield _plain(gguf + "ffn_gate", source + "mlp.gate_proj", (inner, hidden))
    yield _plain(gguf + "ffn_up", source + "mlp.up_proj", (inner, hidden))
    yield _plain(gguf + "ffn_down", source + "mlp.down_proj", (hidden, inner))


def _plain(gguf: str, source: str, shape: tuple[int, ...]) -> TensorRule:
    """Give a weight that is carried over as it is."""
    return TensorRule(gguf_name=f"{gguf}.weight", source_name=f"{source}.weight", shape=shape)


def head_size(config: ModelConfig) -> int:
    """How many values each head has."""
    hidden, heads = config.integer("hidden_size"), config.integer("num_attention_heads")
    shared_heads = config.integer("num_key_value_heads", default=heads)
    size = config.integer("head_dim", default=hidden // heads or 1)
    if heads % shared_heads or size % 2 or (config.values.get("head_dim") is None and hidden % heads):
        message = (
            f"config.json: {heads} heads, {shared_heads} key/value heads and a hidden size of "
            f"{hidden} do not fit together."
        )
        raise ModelFileError(message, "Download the file again.")
    return size


def rope_parameters(config: ModelConfig) -> ModelConfig:
    """How positions are encoded, from the place where this version of transformers puts it."""
    return config.part("rope_parameters" if config.values.get("rope_parameters") else "rope_scaling")


def rope_theta(config: ModelConfig) -> float:
    """Give the base of the rotary frequencies."""
    theta = config.number("rope_theta", default=DEFAULT_THETA)
    return rope_parameters(config).number("rope_theta", default=theta)


def rope_kind(config: ModelConfig) -> str:
    """Give the name of the way in which positions beyond the trained context are reached."""
    rope = rope_parameters(config)
    return rope.text("rope_type") or rope.text("type") or "default"


def _rope_scaling(config: ModelConfig) -> dict[str, GgufValue]:
    """Give the keys that tell llama.cpp how to scale positions."""
    kind = rope_kind(config)
    if kind == "linear":
        factor = rope_parameters(config).number("factor")
        return {"rope.scaling.type": "linear", "rope.scaling.factor": factor}
    if kind not in {"default", "llama3"}:
        message = f"config.json asks for the position scaling {kind[:40]!r}, which is not known here."
        raise ModelFileError(message, "Known: default, linear, llama3.")
    return {}


def _rope_frequency_factors(config: ModelConfig) -> tuple[float, ...]:
    """Say what Llama 3 divides each rotary frequency by; empty for the other kinds."""
    if rope_kind(config) != "llama3":
        return ()
    rope, size = rope_parameters(config), head_size(config)
    factor, trained = rope.number("factor"), rope.number("original_max_position_embeddings")
    low, high = rope.number("low_freq_factor"), rope.number("high_freq_factor")
    if low >= high:
        message = "config.json: 'low_freq_factor' is not below 'high_freq_factor'."
        raise ModelFileError(message, "Download the file again.")
    # Single precision, as transformers computes them: the runtime multiplies by these very numbers.
    exponents = np.arange(0, size, 2, dtype=np.float32) / np.float32(size)
    frequencies = np.float32(1) / np.float32(rope_theta(config)) ** exponents
    wavelengths = np.float32(2 * math.pi) / frequencies
    smooth = (np.float32(trained) / wavelengths - np.float32(low)) / np.float32(high - low)
    between = np.float32(1) / ((np.float32(1) - smooth) / np.float32(factor) + smooth)
    slow, fast = wavelengths > trained / low, wavelengths < trained / high
    return tuple(np.where(fast, 1.0, np.where(slow, factor, between)).tolist())


def _check_activation(config: ModelConfig) -> None:
    """Refuse the variants of Llama that llama.cpp would compute differently."""
    activation = config.text("hidden_act") or "silu"
    if activation != "silu" or config.flag("mlp_bias", default=False):
        message = (
            f"config.json asks for the activation {activation[:40]!r} or for biases in the feed-forward part."
        )
        raise ModelFileError(message, "Only the plain Llama feed-forward part (silu, no bias) is converted.")


LLAMA = Architecture(
    gguf_name="llama",
    hyperparameters=hyperparameters,
    tensors=tensors,
    unused_suffixes=(".rotary_emb.inv_freq",),
)
