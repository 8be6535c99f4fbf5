"""GPTBigCode, the family of StarCoder: one shared key/value head, learned positions, biases."""

from collections.abc import Iterator

from convert.architectures.architecture import Architecture, GgufValue, TensorRule
from convert.config import ModelConfig
from sqlcoder_local.errors import ModelFileError

TANH_GELU = frozenset({"gelu_pytorch_tanh", "gelu_new", "gelu_fast"})
EXACT_GELU = "gelu"
"""llama.cpp computes the tanh form for it too; they differ by less than half a thousandth."""


def hyperparameters(config: ModelConfig) -> dict[str, GgufValue]:
    """Give the numbers that llama.cpp needs to build the graph."""
    activation = config.text("activation_function") or "gelu_pytorch_tanh"
    has_gelu = activation in TANH_GELU or activation == EXACT_GELU
    if not has_gelu or not config.flag("multi_query", default=True):
        message = f"config.json asks for the activation {activation[:40]!r} or for separate key/value heads."
        raise ModelFileError(message, "Only multi-query attention with gelu is converted.")
    return {
        "vocab_size": config.integer("vocab_size"),
        "context_length": config.integer("n_positions"),
        "embedding_length": config.integer("n_embd"),
        "block_count": config.integer("n_layer"),
        "feed_forward_length": _inner(config),
        "attention.head_count": config.integer("n_head"),
        "attention.head_count_kv": 1,
        "attention.layer_norm_epsilon": config.number("layer_norm_epsilon", default=1e-5),
    }


def tensors(config: ModelConfig) -> Iterator[TensorRule]:
    """Give every tensor, in the order of the file."""
    hidden, inner, vocabulary = config.integer("n_embd"), _inner(config), config.integer("vocab_size")
    heads = config.integer("n_head")
    if hidden % heads:
        message = f"config.json: {heads} heads and a hidden size of {hidden} do not fit together."
        raise ModelFileError(message, "Download the file again.")
    yield _rule("token_embd.weight", "transformer.wte.weight", vocabulary, hidden)
    yield _rule("position_embd.weight", "transformer.wpe.weight", config.integer("n_positions"), hidden)
    for layer in range(config.integer("n_layer")):
        for gguf_name, source_name, rows, columns in (
            ("attn_norm", "ln_1", hidden, 0),
            ("attn_qkv", "attn.c_attn", hidden + 2 * (hidden // heads), hidden),
            ("attn_output", "attn.c_proj", hidden, hidden),
            ("ffn_norm", "ln_2", hidden, 0),
            ("ffn_up", "mlp.c_fc", inner, hidden),
            ("ffn_down", "mlp.c_proj", hidden, inner),
        ):
            gguf, source = f"blk.{layer}.{gguf_name}", f"transformer.h.{layer}.{source_name}"
            yield from _weight_and_bias(gguf, source, rows, columns)
    yield from _weight_and_bias("output_norm", "transformer.ln_f", hidden, 0)
    if not config.flag("tie_word_embeddings", default=True):
        yield _rule("output.weight", "lm_head.weight", vocabulary, hidden)


def notes(config: ModelConfig) -> tuple[str, ...]:
    """Say where the runtime departs from the model."""
    if config.text("activation_function") != EXACT_GELU:
        return ()
    return ("llama.cpp computes gelu by tanh: activations differ from the checkpoint's by up to 0.0005.",)


def _weight_and_bias(gguf: str, source: str, rows: int, columns: int) -> Iterator[TensorRule]:
    """Give a linear layer or, without columns, a norm."""
    yield _rule(f"{gguf}.weight", f"{source}.weight", *(rows, columns) if columns else (rows,))
    yield _rule(f"{gguf}.bias", f"{source}.bias", rows)


def _rule(gguf: str, source: str, *shape: int) -> TensorRule:
    """Give a tensor that is carried over as it is."""
    return TensorRule(gguf_name=gguf, source_name=source, shape=shape)


def _inner(config: ModelConfig) -> int:
    """Say how wide the feed-forward part is."""
    return config.integer("n_inner", default=4 * config.integer("n_embd"))


GPT_BIGCODE = Architecture(
    gguf_name="starcoder",
    hyperparameters=hyperparameters,
    tensors=tensors,
    unused_suffixes=(".attn.bias", ".attn.masked_bias"),
    ties_by_default=True,
    notes=notes,
)
