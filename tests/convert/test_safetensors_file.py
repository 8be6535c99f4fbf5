"""Headers that lie: each must be refused before a tensor is believed."""

import json
from pathlib import Path

import pytest

from convert.safetensors_file import read_safetensors
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

GOOD = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}


def written(folder: Path, header: object, data: bytes = bytes(24), *, length: int | None = None) -> Path:
    path = folder / "model.safetensors"
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(text) if length is None else length).to_bytes(8, "little") + text + data)
    return path


def test_a_sound_header_says_where_each_tensor_lies(tmp_path):
    header = {"__metadata__": {"format": "pt"}, "b": GOOD | {"data_offsets": [4, 28]},
              "a": {"dtype": "BF16", "shape": [2], "data_offsets": [0, 4]}}  # fmt: skip
    path = written(tmp_path, header, bytes(28))
    tensors = {tensor.name: tensor for tensor in read_safetensors(path)}
    start = path.stat().st_size - 28
    assert (tensors["a"].encoding, tensors["a"].shape, tensors["a"].offset) == (TensorType.BF16, (2,), start)
    assert (tensors["b"].offset, tensors["b"].byte_count) == (start + 4, 24)


@pytest.mark.parametrize(
    "entry",
    [
        GOOD | {"shape": [2, 4]},
        GOOD | {"shape": [-2, -3]},
        GOOD | {"shape": [2.0, 3]},
        GOOD | {"shape": [True, 6]},
        GOOD | {"shape": [0, 3]},
        GOOD | {"shape": []},
        GOOD | {"shape": [1, 1, 1, 2, 3]},
        GOOD | {"shape": [2**31, 2**33]},
        GOOD | {"shape": "6"},
        GOOD | {"shape": None},
        GOOD | {"dtype": "F8_E4M3"},
        GOOD | {"dtype": "I8"},
        GOOD | {"dtype": None},
        GOOD | {"dtype": ["F32"]},
        GOOD | {"data_offsets": [24, 0]},
        GOOD | {"data_offsets": [-24, 0]},
        GOOD | {"data_offsets": [4, 28]},
        GOOD | {"data_offsets": [0, 2**64]},
        GOOD | {"data_offsets": [0, 24, 48]},
        GOOD | {"data_offsets": [0.0, 24.0]},
        GOOD | {"data_offsets": {"0": 24}},
        {"dtype": "F32", "shape": [2, 3]},
        {},
        [],
        None,
        "F32",
    ],
    ids=str,
)
def test_an_entry_that_lies_is_refused(tmp_path, entry):
    with pytest.raises(ModelFileError, match=r"model\.safetensors"):
        read_safetensors(written(tmp_path, {"a": entry}))


@pytest.mark.parametrize(
    "name", ["", "../x", "/etc/passwd", "a\0b", "a b", "ünï", "-x", "a" * 201, "\x1b[31m", "a/b", ".a"]
)
def test_an_unusable_tensor_name_is_refused(tmp_path, name):
    with pytest.raises(ModelFileError, match="unusable name"):
        read_safetensors(written(tmp_path, {name: GOOD}))


@pytest.mark.parametrize(
    ("header", "length"),
    [
        (b"", 0),
        (b"{", None),
        (b"{}", 2**63),
        (b"{}", 100),
        (b"[]", None),
        (b"\xff\xfe", None),
        (b'{"a":1,"a":2}', None),
        (b"[" * 50_000, None),
        (b'{"a":' * 50_000, None),
        (b"{}" + b" " * 30 + b"x", None),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_header_that_is_no_header_is_refused(tmp_path, header, length):
    with pytest.raises(ModelFileError):
        read_safetensors(written(tmp_path, header, length=length))


@pytest.mark.parametrize(
    "offsets", [([0, 24], [0, 24]), ([0, 24], [12, 36]), ([0, 24], [28, 52])], ids=["same", "overlap", "hole"]
)
def test_tensors_that_overlap_or_leave_holes_are_refused(tmp_path, offsets):
    header = {name: GOOD | {"data_offsets": pair} for name, pair in zip("ab", offsets, strict=True)}
    with pytest.raises(ModelFileError, match="does not begin where"):
        read_safetensors(written(tmp_path, header, bytes(52)))


def test_a_header_with_absurdly_many_tensors_is_refused(tmp_path):
    header = {f"t{number}": 0 for number in range(65_536)}
    with pytest.raises(ModelFileError, match="65,536 tensors"):
        read_safetensors(written(tmp_path, header))


def test_a_folder_in_place_of_a_file_is_refused(tmp_path):
    with pytest.raises(ModelFileError, match="cannot be read"):
        read_safetensors(tmp_path)
