"""Files examined: sound ones pass, damaged and foreign ones are told apart in words."""

import json
import struct
from dataclasses import replace

import gguf
import numpy as np
import pytest
from click.testing import CliRunner

from convert.command import convert
from convert.hf_to_gguf import convert_checkpoint
from convert.quantizations import QUANTIZATIONS
from convert.verify import verify
from sqlcoder_local.errors import ModelFileError, UsageError


@pytest.fixture
def folder(tiny, tmp_path):
    return tiny.write(tmp_path / "tiny")


@pytest.fixture
def file(folder, tmp_path):
    convert_checkpoint(folder, output=tmp_path / "tiny.gguf", quant="q8_0")
    return tmp_path / "tiny.gguf"


@pytest.mark.parametrize("quant", QUANTIZATIONS)
def test_every_quantization_passes_and_its_error_is_small(make_llama, tmp_path, quant):
    shape = {"hidden_size": 256, "num_hidden_layers": 1, "intermediate_size": 256}
    folder, output = make_llama(**shape).write(tmp_path / "tiny"), tmp_path / "out.gguf"
    convert_checkpoint(folder, output=output, quant=quant)
    verification = verify(output, against=folder)
    assert verification.has_own_digest
    assert len(verification.tensor_errors) == verification.tensor_count == 11
    worst = max(error.relative for error in verification.tensor_errors)
    bits = {"f32": 0, "f16": 3e-4, "bf16": 3e-3, "q8_0": 0.01, "q6_k": 0.03, "q5_k_m": 0.05}
    assert worst <= bits.get(quant, 0.12)
    norms = [error for error in verification.tensor_errors if "norm" in error.name]
    assert all(error.largest == 0 for error in norms)


def test_a_comparison_undoes_the_interleaving_of_heads(file, folder):
    errors = {error.name: error for error in verify(file, against=folder).tensor_errors}
    assert errors["blk.1.attn_q.weight"].relative < 0.01
    assert errors["blk.1.attn_k.weight"].encoding == "Q8_0"


def test_a_file_of_another_checkpoint_is_told_apart(file, make_llama, make_gpt_bigcode, tiny, tmp_path):
    noise = np.random.default_rng(9).normal(size=(96, 64)).astype(np.float32)
    other = replace(tiny, tensors={**tiny.tensors, "model.layers.1.mlp.up_proj.weight": noise})
    for name, checkpoint, words in (
        ("values", other, r"blk\.1\.ffn_up\.weight is off by"),
        ("fewer", make_llama(num_hidden_layers=1), "is not in the checkpoint"),
        ("more", make_llama(num_hidden_layers=3), "lacks blk.2"),
        ("wider", make_llama(intermediate_size=128), "another shape"),
        ("family", make_gpt_bigcode(), "lacks"),
    ):
        with pytest.raises(ModelFileError, match=words):
            verify(file, against=checkpoint.write(tmp_path / name))


def test_any_flipped_bit_is_found(file):
    sound, draw = file.read_bytes(), np.random.default_rng(11)
    for place in [*draw.integers(len(sound), size=80), 0, 4, 8, len(sound) - 1]:
        damaged = bytearray(sound)
        damaged[place] ^= 1 << draw.integers(8)
        file.write_bytes(damaged)
        with pytest.raises(ModelFileError):
            verify(file)


def test_a_cut_a_longer_and_a_zeroed_file_are_found(file):
    sound = file.read_bytes()
    half = len(sound) // 2
    for content, words in (
        (sound[:half], "truncated"),
        (sound[:-1], "damaged"),
        (sound + b"\0", "follow after its last tensor"),
        (sound[:half] + bytes(4096) + sound[half + 4096 :], "do not agree with the digest"),
        (sound[:20], "not a GGUF|damaged"),
        (b"", "not a GGUF"),
    ):
        file.write_bytes(content)
        with pytest.raises(ModelFileError, match=words):
            verify(file)


def foreign(path, **fields):
    """A file as other converters write it: no digest of itself."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(1)
    for key, value in {"context_length": 64, "embedding_length": 4, "feed_forward_length": 4,
                       "attention.head_count": 1, "attention.head_count_kv": 1}.items():  # fmt: skip
        writer.add_uint32(f"llama.{key}", fields.get(key, value))
    writer.add_float32("llama.attention.layer_norm_rms_epsilon", 1e-5)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(["a", "b"])
    writer.add_tensor("token_embd.weight", np.ones((2, 4), np.float32))
    writer.add_tensor("blk.0.ffn_up.weight", fields.get("values", np.ones((4, 4), np.float32)))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_sound_file_from_elsewhere_passes_without_a_digest(tmp_path):
    verification = verify(foreign(tmp_path / "foreign.gguf"))
    assert not verification.has_own_digest
    assert len(verification.sha256) == 64


def test_values_that_are_not_finite_are_found(tmp_path):
    path = foreign(tmp_path / "foreign.gguf", values=np.full((4, 4), np.nan, np.float32))
    with pytest.raises(ModelFileError, match=r"blk\.0\.ffn_up\.weight holds values that are not finite"):
        verify(path)


def text(value: bytes) -> bytes:
    return struct.pack("<Q", len(value)) + value


def beginning(tensors: int, entries: int, rest: bytes = b"", *, version: int = 3) -> bytes:
    return (b"GGUF" + struct.pack("<IQQ", version, tensors, entries) + rest).ljust(64, b"\0")


ENTRY = text(b"general.architecture") + struct.pack("<I", 8) + text(b"llama")
ARRAY = text(b"x") + struct.pack("<I", 9)


@pytest.mark.parametrize(
    "content",
    [
        b"GGUF",
        b"GGML" + bytes(60),
        beginning(0, 0, version=1),
        beginning(0, 0, version=99),
        beginning(2**63, 0),
        beginning(0, 2**63),
        beginning(2**32, 2**32),
        beginning(0, 1, struct.pack("<Q", 2**63)),
        beginning(0, 1, text(b"x") + struct.pack("<I", 77)),
        beginning(0, 1, text(b"x") + struct.pack("<IQ", 8, 2**63)),
        beginning(0, 1, ARRAY + struct.pack("<IQ", 8, 2**63)),
        beginning(0, 1, ARRAY + struct.pack("<IQ", 4, 2**61)),
        beginning(0, 1, ARRAY + struct.pack("<IQ", 9, 1) + struct.pack("<IQ", 9, 1) * 50),
        beginning(0, 2, ENTRY * 2),
        beginning(0, 1, ENTRY),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IIQ", 0, 0, 0)),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IQQIQ", 2, 2**40, 2**40, 0, 0)),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IQIQ", 1, 32, 99, 0)),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IQIQ", 1, 33, 2, 0)),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IQIQ", 1, 1, 0, 2**63)),
        beginning(1, 1, ENTRY + text(b"t") + struct.pack("<IQIQ", 1, 1, 0, 1)),
        beginning(2, 1, ENTRY + (text(b"t") + struct.pack("<IQIQ", 1, 1, 0, 0)) * 2),
    ],
    ids=range(22),
)
def test_a_hostile_file_gets_an_error_in_words(tmp_path, content):
    (tmp_path / "hostile.gguf").write_bytes(content)
    with pytest.raises(ModelFileError, match=r"hostile\.gguf"):
        verify(tmp_path / "hostile.gguf")


def run(*arguments):
    return CliRunner().invoke(convert, [str(argument) for argument in arguments], catch_exceptions=False)


def test_the_command_examines_a_file(file, folder):
    shown = run("--verify", file, "--against", folder).stdout
    assert "agrees with its own digest" in shown
    assert "blk.1.ffn_down.weight" in shown
    told = json.loads(run("--verify", file, "--against", folder, "--json").stdout)
    assert set(told) == {"file", "architecture", "tensors", "bytes", "sha256", "own_digest", "errors"}
    assert set(told["errors"][0]) == {"tensor", "encoding", "max", "rmse", "relative"}


def test_the_command_wants_a_folder_or_a_file(folder, file):
    for arguments in ((), (folder, "--verify", file), (folder, "--against", folder)):
        with pytest.raises(UsageError, match="Name a checkpoint folder, or a file"):
            run(*arguments)
