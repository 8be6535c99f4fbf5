"""Importance matrices: with one, the bytes are still those of llama.cpp's quantizer."""

import ctypes
import struct

import gguf
import llama_cpp
import numpy as np
import pytest

from convert.hf_to_gguf import convert_checkpoint
from convert.importance import read_importance
from convert.quantizations import QUANTIZATIONS
from sqlcoder_local.errors import ModelFileError, UsageError

NARROW = {"num_hidden_layers": 8, "tie_word_embeddings": False}
WIDE = {"hidden_size": 256, "intermediate_size": 256, "tie_word_embeddings": False}


def columns(checkpoint, folder):
    """A made-up mean square for each column of each linear layer."""
    plain = folder / "plain.gguf"
    convert_checkpoint(checkpoint.write(folder / "tiny"), output=plain, quant="f32")
    draw = np.random.default_rng(5)
    return {
        tensor.name: draw.gamma(0.5, 1.0, int(tensor.shape[0])).astype(np.float32)
        for tensor in gguf.GGUFReader(plain).tensors
        if len(tensor.shape) == 2 and tensor.name != "token_embd.weight"
    }


def write_gguf(path, importance, count=16.0, kind="imatrix"):
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(kind)
    writer.add_array("imatrix.datasets", ["made up"])
    writer.add_uint32("imatrix.chunk_count", 1)
    writer.add_uint32("imatrix.chunk_size", 16)
    for name, values in importance.items():
        writer.add_tensor(f"{name}.in_sum2", values * np.float32(count))
        writer.add_tensor(f"{name}.counts", np.array([[count]], np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def write_legacy(path, importance, calls=4):
    data = struct.pack("<i", len(importance))
    for name, values in importance.items():
        data += struct.pack("<i", len(name)) + name.encode() + struct.pack("<ii", calls, len(values))
        data += (values * np.float32(calls)).tobytes()
    path.write_bytes(data + struct.pack("<ii", 9, 4) + b"name")


@pytest.mark.parametrize(("quant", "shape"), [("q4_0", NARROW), ("q4_k_m", WIDE)])
def test_with_a_matrix_the_bytes_are_what_llama_cpp_itself_writes(make_llama, tmp_path, quant, shape):
    importance = columns(make_llama(**shape), tmp_path)
    file, ours, theirs = (tmp_path / name for name in ("matrix", "ours", "theirs"))
    write_gguf(file, importance)
    convert_checkpoint(tmp_path / "tiny", output=ours, quant=quant, imatrix=file)
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = QUANTIZATIONS[quant].file_type
    entries = [
        (name.encode(), values.ctypes.data_as(ctypes.POINTER(ctypes.c_float)), len(values))
        for name, values in importance.items()
    ]
    array = (llama_cpp.llama_model_imatrix_data * (len(entries) + 1))(*entries)
    parameters.imatrix = array
    parameters.nthread = 1
    plain = str(tmp_path / "plain.gguf").encode()
    assert llama_cpp.llama_model_quantize(plain, str(theirs).encode(), parameters) == 0
    expected = {tensor.name: tensor for tensor in gguf.GGUFReader(theirs).tensors}
    for tensor in gguf.GGUFReader(ours).tensors:
        assert tensor.tensor_type == expected[tensor.name].tensor_type
        assert tensor.data.tobytes() == expected[tensor.name].data.tobytes()
    without = tmp_path / "without"
    convert_checkpoint(tmp_path / "tiny", output=without, quant=quant)
    first, second = (
        next(tensor.data for tensor in gguf.GGUFReader(path).tensors if tensor.name == "blk.1.attn_q.weight")
        for path in (without, ours)
    )
    assert first.tobytes() != second.tobytes()


def test_both_kinds_of_file_give_the_same_matrix(tmp_path):
    importance = {"blk.0.attn_q.weight": np.array([0.0, 1.5, 2.0, 3.25], np.float32)}
    write_gguf(tmp_path / "new", importance)
    write_legacy(tmp_path / "old", importance)
    for name in ("new", "old"):
        read = read_importance(tmp_path / name)
        assert {key: values.tolist() for key, values in read.items()} == {
            key: values.tolist() for key, values in importance.items()
        }


def test_columns_that_were_never_used_count_alike(tmp_path):
    write_gguf(tmp_path / "m", {"blk.0.attn_q.weight": np.zeros(4, np.float32)}, count=0.0)
    assert read_importance(tmp_path / "m")["blk.0.attn_q.weight"].tolist() == [1, 1, 1, 1]


def legacy(count=1, length=1, calls=1, size=1, data=b"\0\0\0\0"):
    return struct.pack("<ii", count, length) + b"a" * length + struct.pack("<ii", calls, size) + data


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\1", legacy(count=0), legacy(count=-1), legacy(count=2**31 - 1), legacy(count=2),
        legacy(length=0), legacy(length=200, size=0), legacy(size=2), legacy(size=2**31 - 1),
        legacy(calls=-1), legacy(data=struct.pack("<f", float("nan"))), legacy(data=struct.pack("<f", -1.0)),
        b"GGUF", b"GGUF" + bytes(40), b"GGUF" + b"\3\0\0\0" + b"\xff" * 40,
    ],
)  # fmt: skip
def test_a_file_that_is_no_importance_matrix_is_refused(tmp_path, data):
    (tmp_path / "m").write_bytes(data)
    with pytest.raises(ModelFileError):
        read_importance(tmp_path / "m")


def test_a_gguf_file_of_another_kind_is_refused(tmp_path):
    write_gguf(tmp_path / "m", {"a": np.ones(4, np.float32)}, kind="model")
    with pytest.raises(ModelFileError, match="another kind"):
        read_importance(tmp_path / "m")


@pytest.mark.parametrize(
    ("name", "words"), [("blk.0.attn_q.weight", "has 4 columns"), ("other.weight", "names no tensor")]
)
def test_a_matrix_of_another_model_is_refused(tiny, tmp_path, name, words):
    write_legacy(tmp_path / "m", {name: np.ones(4, np.float32)})
    with pytest.raises(UsageError, match=words):
        convert_checkpoint(
            tiny.write(tmp_path / "t"), output=tmp_path / "o", quant="q4_0", imatrix=tmp_path / "m"
        )


def test_a_matrix_that_is_not_there_is_told(tiny, tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        convert_checkpoint(
            tiny.write(tmp_path / "t"), output=tmp_path / "o", quant="q4_0", imatrix=tmp_path / "m"
        )
