"""Families other than plain Llama, judged by llama.cpp against independent arithmetic."""

from dataclasses import replace

import gguf
import llama_cpp
import numpy as np
import pytest

from convert.hf_to_gguf import convert_checkpoint
from convert.quantizations import QUANTIZATIONS
from sqlcoder_local.errors import ModelFileError

IDS = [5, 17, 120, 3, 3, 250, 99, 42, 301, 7, 64, 18, 200, 1, 0, 77]


def gelu(x: np.ndarray) -> np.ndarray:
    """The tanh form of gelu, in half precision: llama.cpp looks it up in a table of that grain."""
    x = x.astype(np.float16).astype(np.float64)
    return (0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))).astype(np.float16)


def gpt_bigcode_logits(config, tensors, ids=IDS) -> np.ndarray:
    """Multi-query attention with learned positions, in double precision."""
    weights = {name: array.astype(np.float64) for name, array in tensors.items()}
    hidden, heads, count = config["n_embd"], config["n_head"], len(ids)
    size = hidden // heads

    def linear(x, name):
        return x @ weights[f"transformer.{name}.weight"].T + weights[f"transformer.{name}.bias"]

    def norm(x, name):
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + config["layer_norm_epsilon"])
        return scaled * weights[f"transformer.{name}.weight"] + weights[f"transformer.{name}.bias"]

    x = weights["transformer.wte.weight"][ids] + weights["transformer.wpe.weight"][:count]
    mask = np.triu(np.full((count, count), -np.inf), 1)
    for layer in range(config["n_layer"]):
        h = norm(x, f"h.{layer}.ln_1")
        q, k, v = np.split(linear(h, f"h.{layer}.attn.c_attn"), [hidden, hidden + size], axis=-1)
        scores = np.einsum("ihd,jd->hij", q.reshape(count, heads, size), k) / np.sqrt(size) + mask
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed = np.einsum("hij,jd->ihd", scores, v).reshape(count, hidden)
        x = x + linear(mixed, f"h.{layer}.attn.c_proj")
        h = linear(norm(x, f"h.{layer}.ln_2"), f"h.{layer}.mlp.c_fc")
        x = x + linear(gelu(h), f"h.{layer}.mlp.c_proj")
    return norm(x, "ln_f") @ weights["transformer.wte.weight"].T


def test_gpt_bigcode_computes_the_same_logits(make_gpt_bigcode, logits_of, tmp_path):
    checkpoint = make_gpt_bigcode()
    output = tmp_path / "tiny.gguf"
    convert_checkpoint(checkpoint.write(tmp_path / "tiny"), output=output, quant="f32")
    logits, expected = logits_of(output, IDS), gpt_bigcode_logits(checkpoint.config, checkpoint.tensors)
    assert np.abs(logits - expected).max() <= 1e-3
    assert (logits.argmax(-1) == expected.argmax(-1)).all()


def test_a_tied_copy_of_the_embedding_is_left_out(make_gpt_bigcode, tmp_path):
    checkpoint = make_gpt_bigcode()
    embedding = checkpoint.tensors["transformer.wte.weight"]
    masks = {"transformer.h.0.attn.bias": np.ones((1, 1, 64, 64), np.float32)}
    tensors = {**checkpoint.tensors, **masks, "lm_head.weight": embedding}
    output = tmp_path / "out.gguf"
    convert_checkpoint(replace(checkpoint, tensors=tensors).write(tmp_path / "a"), output=output, quant="f16")
    names = {tensor.name for tensor in gguf.GGUFReader(output).tensors}
    assert "token_embd.weight" in names
    assert "output.weight" not in names


@pytest.mark.parametrize(("quant", "layers"), [("q8_0", 1), ("q4_k_m", 8), ("q5_k_m", 2)])
def test_a_quantized_gpt_bigcode_is_what_llama_cpp_itself_writes(make_gpt_bigcode, tmp_path, quant, layers):
    folder = make_gpt_bigcode(n_embd=256, n_layer=layers, n_inner=256).write(tmp_path / "tiny")
    ours, plain, theirs = (tmp_path / name for name in ("ours", "plain", "theirs"))
    convert_checkpoint(folder, output=ours, quant=quant)
    convert_checkpoint(folder, output=plain, quant="f32")
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = QUANTIZATIONS[quant].file_type
    parameters.nthread = 1
    assert llama_cpp.llama_model_quantize(str(plain).encode(), str(theirs).encode(), parameters) == 0
    expected = {tensor.name: tensor for tensor in gguf.GGUFReader(theirs).tensors}
    for tensor in gguf.GGUFReader(ours).tensors:
        assert tensor.tensor_type == expected[tensor.name].tensor_type
        assert tensor.data.tobytes() == expected[tensor.name].data.tobytes()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"multi_query": False}, "separate key/value heads"),
        ({"activation_function": "relu"}, "'relu'"),
        ({"n_head": 5}, "do not fit together"),
        ({"tie_word_embeddings": False}, "lacks the tensor lm_head.weight"),
    ],
)
def test_a_gpt_bigcode_that_llama_cpp_lacks_is_refused(make_gpt_bigcode, tmp_path, changes, words):
    checkpoint = make_gpt_bigcode()
    folder = checkpoint.but(**changes).write(tmp_path / "tiny")
    with pytest.raises(ModelFileError, match=words):
        convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")


def test_the_exact_gelu_of_starcoder_is_converted_and_told_about(make_gpt_bigcode, tmp_path):
    folder = make_gpt_bigcode(activation_function="gelu").write(tmp_path / "tiny")
    conversion = convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")
    assert "gelu by tanh" in conversion.notes[0]


def test_mistral_is_llama_whose_window_is_told_about(make_llama, tmp_path):
    plain, windowed = make_llama(), make_llama(architectures=["MistralForCausalLM"], sliding_window=32)
    results = []
    for name, checkpoint in (("plain", plain), ("windowed", windowed)):
        output = tmp_path / f"{name}.gguf"
        results.append(convert_checkpoint(checkpoint.write(tmp_path / name), output=output, quant="q8_0"))
    assert results[0].notes == ()
    assert "exact up to 32 tokens" in results[1].notes[0]
    first, second = (gguf.GGUFReader(tmp_path / f"{name}.gguf") for name in ("plain", "windowed"))
    assert all((a.data == b.data).all() for a, b in zip(first.tensors, second.tensors, strict=True))


def test_llama_3_gets_a_factor_for_each_rotary_frequency(make_llama, logits_of, tmp_path):
    rope = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
            "original_max_position_embeddings": 64}  # fmt: skip
    checkpoint = make_llama(rope_scaling=rope, rope_theta=500_000.0)
    output = tmp_path / "out.gguf"
    convert_checkpoint(checkpoint.write(tmp_path / "tiny"), output=output, quant="f32")
    factors = next(t.data for t in gguf.GGUFReader(output).tensors if t.name == "rope_freqs.weight")
    wavelengths = 2 * np.pi * 500_000.0 ** (np.arange(0, 16, 2) / 16)
    assert (factors[wavelengths < 64 / 4] == 1).all()
    assert (factors[wavelengths > 64] == 8).all()
    between = (wavelengths >= 64 / 4) & (wavelengths <= 64)
    smooth = (64 / wavelengths[between] - 1) / 3
    np.testing.assert_allclose(factors[between], 1 / ((1 - smooth) / 8 + smooth), rtol=1e-5)
    assert between.any()
    logits_of(output, IDS)
