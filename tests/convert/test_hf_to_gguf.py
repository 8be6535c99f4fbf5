"""Whole conversions, judged by llama.cpp: it must compute what the checkpoint says."""

import hashlib
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest

from convert.hf_to_gguf import convert_checkpoint
from convert.quantizations import QUANTIZATIONS
from convert.written_file import Conversion

IDS = [5, 17, 120, 3, 3, 250, 99, 42, 301, 7, 64, 18, 200, 1, 0, 77]


def converted(folder: Path, quant: str = "f32", **options) -> Path:
    output = folder.parent / f"{folder.name}-{quant}.gguf"
    convert_checkpoint(folder, output=output, quant=quant, **options)
    return output


def reference_logits(config, tensors, ids=IDS) -> np.ndarray:
    """Llama as the papers have it, in double precision: no line shared with the converter."""
    weights = {name: array.astype(np.float64) for name, array in tensors.items()}
    heads, shared = config["num_attention_heads"], config["num_key_value_heads"]
    hidden = config["hidden_size"]
    size = config.get("head_dim") or hidden // heads
    turns = np.outer(np.arange(len(ids)), config["rope_theta"] ** (-np.arange(0, size, 2) / size))
    cos, sin = np.cos(turns)[:, None, :], np.sin(turns)[:, None, :]

    def norm(x, name):
        return x / np.sqrt((x**2).mean(-1, keepdims=True) + config["rms_norm_eps"]) * weights[name]

    def rotate(x):
        first, second = np.split(x, 2, axis=-1)
        return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)

    x = weights["model.embed_tokens.weight"][ids]
    mask = np.triu(np.full((len(ids), len(ids)), -np.inf), 1)
    for layer in range(config["num_hidden_layers"]):
        name = f"model.layers.{layer}."
        h = norm(x, name + "input_layernorm.weight")
        q = rotate((h @ weights[name + "self_attn.q_proj.weight"].T).reshape(len(ids), heads, size))
        k = rotate((h @ weights[name + "self_attn.k_proj.weight"].T).reshape(len(ids), shared, size))
        v = (h @ weights[name + "self_attn.v_proj.weight"].T).reshape(len(ids), shared, size)
        k, v = np.repeat(k, heads // shared, axis=1), np.repeat(v, heads // shared, axis=1)
        scores = np.einsum("ihd,jhd->hij", q, k) / np.sqrt(size) + mask
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed = np.einsum("hij,jhd->ihd", scores, v).reshape(len(ids), heads * size)
        x = x + mixed @ weights[name + "self_attn.o_proj.weight"].T
        h = norm(x, name + "post_attention_layernorm.weight")
        gate = h @ weights[name + "mlp.gate_proj.weight"].T
        up = h @ weights[name + "mlp.up_proj.weight"].T
        x = x + (gate / (1 + np.exp(-gate)) * up) @ weights[name + "mlp.down_proj.weight"].T
    output = weights.get("lm_head.weight", weights["model.embed_tokens.weight"])
    return norm(x, "model.norm.weight") @ output.T


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("float32", {}),
        ("float16", {"tie_word_embeddings": False, "num_key_value_heads": 4}),
        ("float32", {"rope_theta": 500_000.0, "head_dim": 32, "num_key_value_heads": 1}),
    ],
    ids=["starter", "untied", "wide-heads"],
)
def test_llama_cpp_computes_the_same_logits(make_llama, logits_of, tmp_path, kind, changes):
    checkpoint = make_llama(kind, **changes)
    logits = logits_of(converted(checkpoint.write(tmp_path / "tiny")), IDS)
    expected = reference_logits(checkpoint.config, checkpoint.tensors)
    assert np.abs(logits - expected).max() <= 1e-3
    assert (logits.argmax(-1) == expected.argmax(-1)).all()


def test_shards_give_the_same_bytes_as_one_file(tiny, tmp_path):
    whole = convert_checkpoint(tiny.write(tmp_path / "a"), output=tmp_path / "a.gguf", quant="q8_0")
    convert_checkpoint(tiny.write(tmp_path / "b", shards=3), output=tmp_path / "b.gguf", quant="q8_0")
    first, second = (gguf.GGUFReader(tmp_path / name) for name in ("a.gguf", "b.gguf"))
    assert [tensor.name for tensor in first.tensors] == [tensor.name for tensor in second.tensors]
    assert all((a.data == b.data).all() for a, b in zip(first.tensors, second.tensors, strict=True))
    assert whole.byte_count == (tmp_path / "a.gguf").stat().st_size


def test_a_conversion_repeats_byte_for_byte_whatever_the_number_of_workers(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")
    files = [tmp_path / f"{workers}.gguf" for workers in (1, 3)]
    for file, workers in zip(files, (1, 3), strict=True):
        convert_checkpoint(folder, output=file, quant="q4_k_m", workers=workers)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_pieces_smaller_than_a_tensor_give_the_same_bytes(tiny, tmp_path, monkeypatch):
    folder = tiny.write(tmp_path / "tiny")
    whole = converted(folder, "q8_0").read_bytes()
    monkeypatch.setattr("convert.tensor_data.VALUES_PER_PIECE", 2048)
    assert converted(folder, "q8_0", may_replace=True).read_bytes() == whole


@pytest.mark.parametrize("quant", ["bf16", "f16", "q8_0", "q4_k_m"])
def test_every_quantization_loads_and_stays_close_to_the_checkpoint(make_llama, logits_of, tmp_path, quant):
    checkpoint = make_llama(hidden_size=256, num_attention_heads=8, intermediate_size=256)
    logits = logits_of(converted(checkpoint.write(tmp_path / "tiny"), quant), IDS)
    expected = reference_logits(checkpoint.config, checkpoint.tensors)
    likeness = np.corrcoef(logits.ravel(), expected.ravel())[0, 1]
    assert likeness > (0.9 if quant == "q4_k_m" else 0.99)


@pytest.mark.parametrize("quant", ["q8_0", "q4_0", "q4_k_m", "q5_k_m", "q6_k"])
@pytest.mark.parametrize("width", [256, 96, 72], ids=["whole-blocks", "narrow", "odd"])
def test_quantized_tensors_are_what_llama_cpp_itself_writes(make_llama, tmp_path, quant, width):
    changes = {"hidden_size": width, "num_attention_heads": 4, "intermediate_size": 256}
    layers = 8 if (quant, width) == ("q4_k_m", 256) else 1
    folder = make_llama(num_hidden_layers=layers, **changes).write(tmp_path / "tiny")
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = QUANTIZATIONS[quant].file_type
    parameters.nthread = 1
    theirs = tmp_path / "theirs.gguf"
    source = str(converted(folder, "f32")).encode()
    assert llama_cpp.llama_model_quantize(source, str(theirs).encode(), parameters) == 0
    expected = {tensor.name: tensor for tensor in gguf.GGUFReader(theirs).tensors}
    for tensor in gguf.GGUFReader(converted(folder, quant)).tensors:
        other = expected.pop(tensor.name)
        assert tensor.tensor_type == other.tensor_type
        assert tensor.data.tobytes() == other.data.tobytes()
    assert not expected


def test_a_bf16_checkpoint_keeps_every_bit_in_a_bf16_file(make_llama, tmp_path, write_bf16):
    checkpoint = make_llama()
    folder = checkpoint.write(tmp_path / "tiny")
    write_bf16(checkpoint.tensors, folder / "model.safetensors")
    tensors = {tensor.name: tensor for tensor in gguf.GGUFReader(converted(folder, "bf16")).tensors}
    halves = checkpoint.tensors["model.layers.1.mlp.up_proj.weight"].view(np.uint32) >> 16
    assert (tensors["blk.1.ffn_up.weight"].data.view(np.uint16) == halves).all()
    norm = checkpoint.tensors["model.norm.weight"].view(np.uint32) >> 16 << 16
    assert (tensors["output_norm.weight"].data.view(np.uint32) == norm).all()


def test_attention_biases_are_carried_over(make_llama, tmp_path):
    checkpoint = make_llama(attention_bias=True)
    draw = np.random.default_rng(1)
    for name in [name for name in checkpoint.tensors if ".self_attn." in name]:
        rows = checkpoint.tensors[name].shape[0]
        bias = draw.normal(0, 1, rows).astype(np.float32)
        checkpoint.tensors[name.removesuffix("weight") + "bias"] = bias
    tensors = gguf.GGUFReader(converted(checkpoint.write(tmp_path / "tiny"))).tensors
    biases = {tensor.name: tensor.data for tensor in tensors if tensor.name.endswith(".bias")}
    assert len(biases) == 8
    key = checkpoint.tensors["model.layers.0.self_attn.k_proj.bias"]
    assert (biases["blk.0.attn_k.bias"] == key.reshape(2, 2, 8).swapaxes(1, 2).reshape(-1)).all()


def test_the_file_says_what_it_is_and_where_it_comes_from(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")
    fields = gguf.GGUFReader(converted(folder, "q8_0")).fields
    values = {key: field.contents() for key, field in fields.items()}
    assert values["general.architecture"] == "llama"
    assert values["general.name"] == "Tiny"
    assert values["general.license"] == "cc-by-sa-4.0"
    assert values["general.file_type"] == 7
    assert values["general.size_label"] == "87K"
    assert values["sqlcoder_local.prompt_format"] == "starter"
    assert values["llama.attention.head_count_kv"] == 2
    assert values["tokenizer.ggml.pre"] == "gpt-2"
    assert values["tokenizer.ggml.eos_token_id"] == 0
    assert values["tokenizer.ggml.token_type"][:4] == [3, 3, 3, 1]
    digests = dict(reversed(line.split("  ")) for line in values["sqlcoder_local.source.sha256"])
    assert set(digests) == {"config.json", "tokenizer.json", "model.safetensors"}
    for name, digest in digests.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_progress_ends_with_everything_done(tiny, tmp_path):
    told = []
    converted(tiny.write(tmp_path / "tiny"), on_progress=told.append)
    assert told[-1].tensors_done == told[-1].tensor_count == 20
    assert told[-1].bytes_done <= told[-1].byte_count < told[-1].bytes_done + 32 * 20


def test_the_result_tells_sizes_and_names(tiny, tmp_path):
    output = tmp_path / "out.gguf"
    conversion = convert_checkpoint(tiny.write(tmp_path / "tiny"), output=output, quant="Q8_0")
    assert isinstance(conversion, Conversion)
    assert (conversion.architecture, conversion.quantization) == ("llama", "q8_0")
    assert conversion.source_bytes == sum(array.nbytes for array in tiny.tensors.values())
    assert conversion.byte_count == output.stat().st_size
