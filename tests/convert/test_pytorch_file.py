"""PyTorch's archives: real ones are read, lying ones refused."""

import json
import zipfile
from pathlib import Path

import gguf
import numpy as np
import pytest

from convert.hf_to_gguf import convert_checkpoint
from convert.pytorch_file import read_pytorch
from convert.source_tensor import SourceTensor
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

DATA = Path(__file__).parent / "data"


def values(tensor: SourceTensor) -> np.ndarray:
    raw = tensor.path.read_bytes()[tensor.offset : tensor.offset + tensor.byte_count]
    if tensor.encoding is TensorType.BF16:
        array = (np.frombuffer(raw, np.uint16).astype(np.uint32) << 16).view(np.float32)
    else:
        array = np.frombuffer(raw, {TensorType.F32: np.float32, TensorType.F16: np.float16}[tensor.encoding])
    return array.reshape(tensor.shape)


def test_a_file_that_pytorch_wrote_is_read():
    tensors = {tensor.name: tensor for tensor in read_pytorch(DATA / "saved_by_pytorch.bin")}
    expected = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert (values(tensors["whole.weight"]) == expected).all()
    assert (values(tensors["half.weight"]) == expected / 2).all()
    assert (values(tensors["brain.weight"]) == expected * 2).all()
    assert (values(tensors["tied.weight"]) == expected).all()
    assert (values(tensors["parameter.weight"]) == expected + 1).all()
    assert (values(tensors["second_row.weight"]) == expected[1]).all()
    assert tensors["mask"].encoding is TensorType.I8


def test_a_turned_tensor_and_an_old_file_are_refused_in_words():
    with pytest.raises(ModelFileError, match="not stored row by row"):
        read_pytorch(DATA / "turned_by_pytorch.bin")
    with pytest.raises(ModelFileError, match=r"not a zip archive.*before PyTorch 1\.6"):
        read_pytorch(DATA / "saved_by_old_pytorch.bin")


@pytest.mark.parametrize("shards", [1, 2])
def test_a_checkpoint_in_bin_files_gives_the_same_tensors(tiny, tmp_path, write_bin, shards):
    folder = tiny.write(tmp_path / "safe")
    convert_checkpoint(folder, output=tmp_path / "safe.gguf", quant="q8_0")
    (folder / "model.safetensors").unlink()
    names = [f"pytorch_model-{number + 1:05}-of-{shards:05}.bin" for number in range(shards)]
    if shards == 1:
        names = ["pytorch_model.bin"]
    else:
        places = {name: names[number % shards] for number, name in enumerate(tiny.tensors)}
        (folder / "pytorch_model.bin.index.json").write_text(json.dumps({"weight_map": places}))
    for number, file in enumerate(names):
        part = {
            name: array
            for place, (name, array) in enumerate(tiny.tensors.items())
            if place % shards == number
        }
        write_bin(part, folder / file)
    convert_checkpoint(folder, output=tmp_path / "bin.gguf", quant="q8_0")
    first, second = (gguf.GGUFReader(tmp_path / name).tensors for name in ("safe.gguf", "bin.gguf"))
    assert all(
        (a.name, a.data.tobytes()) == (b.name, b.data.tobytes()) for a, b in zip(first, second, strict=True)
    )


def archive(path: Path, members, *, compression=zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, content in members:
            file.writestr(name, content)
    return path


@pytest.fixture
def sound_members(pickled_state):
    """The members of a small sound archive."""
    array = np.arange(6, dtype=np.float32).reshape(2, 3)
    program = pickled_state({"a.weight": ("FloatStorage", array)})
    return [("x/data.pkl", program), ("x/data/0", array.tobytes()), ("x/byteorder", b"little")]


def test_the_sound_archive_is_read(tmp_path, sound_members):
    assert [tensor.shape for tensor in read_pytorch(archive(tmp_path / "a.bin", sound_members))] == [(2, 3)]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda members: members[1:], "does not hold one folder"),
        (lambda members: members[:1], "storage of a.weight is missing"),
        (lambda members: [members[0], ("x/data/0", bytes(20))], "has another size"),
        (lambda members: [members[0], ("x/data/0", bytes(28))], "has another size"),
        (lambda members: [*members, ("y/data/1", b"")], "does not hold one folder"),
        (lambda members: [*members, ("x/../evil", b"")], "unusable name"),
        (lambda members: [*members, ("/etc/passwd", b"")], "does not hold one folder"),
        (lambda members: [*members, ("x/", b"")], "unusable name"),
        (lambda members: [*members[:2], ("x/byteorder", b"big")], "big-endian"),
        (lambda members: [("data.pkl", members[0][1])], "unusable name"),
        (lambda members: members[3:], "does not hold one folder"),
    ],
    ids=range(11),
)
def test_an_archive_that_lies_is_refused(tmp_path, sound_members, change, words):
    with pytest.raises(ModelFileError, match=words):
        read_pytorch(archive(tmp_path / "a.bin", change(sound_members)))


def test_compressed_members_are_refused(tmp_path, sound_members):
    path = archive(tmp_path / "a.bin", sound_members, compression=zipfile.ZIP_DEFLATED)
    with pytest.raises(ModelFileError, match="compressed or encrypted"):
        read_pytorch(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(tmp_path, sound_members):
    path = archive(tmp_path / "a.bin", [*sound_members, sound_members[1]])
    with pytest.raises(ModelFileError, match="unusable name"):
        read_pytorch(path)


def test_a_damaged_archive_ends_in_tensors_or_in_our_error(tmp_path, sound_members):
    sound = archive(tmp_path / "a.bin", sound_members).read_bytes()
    draw, path = np.random.default_rng(5), tmp_path / "b.bin"
    damaged = [sound[:length] for length in range(0, len(sound), 7)]
    for _ in range(300):
        flipped = bytearray(sound)
        flipped[draw.integers(len(sound))] ^= 1 << draw.integers(8)
        damaged.append(bytes(flipped))
    for content in damaged:
        path.write_bytes(content)
        try:
            assert all(tensor.byte_count <= len(content) for tensor in read_pytorch(path))
        except ModelFileError as error:
            assert error.hint  # noqa: PT017  (both ends are sound)


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ({"shape": (2, 4), "strides": (4, 1), "first": 0}, "reaches beyond its storage"),
        ({"shape": (2, 3), "strides": (3, 1), "first": 1}, "reaches beyond its storage"),
        ({"shape": (2, 3), "strides": (3, 1), "first": -1}, "reaches beyond its storage"),
        ({"shape": (2, 3), "strides": (1, 2), "first": 0}, "not stored row by row"),
        ({"shape": (2, 3), "strides": (0, 0), "first": 0}, "not stored row by row"),
        ({"shape": (2, 3), "strides": (3,), "first": 0}, "not stored row by row"),
        ({"shape": (-2, -3), "strides": (3, 1), "first": 0}, "unusable shape"),
        ({"shape": (), "strides": (), "first": 0}, "unusable shape"),
        ({"shape": (2**31 - 1, 3), "strides": (3, 1), "first": 0}, "reaches beyond its storage"),
    ],
)
def test_a_tensor_that_lies_about_its_storage_is_refused(
    tmp_path, sound_members, pickled_state, claims, words
):
    array = np.arange(6, dtype=np.float32).reshape(2, 3)
    stored = {"a.weight": ("FloatStorage", array)}
    program = pickled_state(stored, **claims)
    members = [("x/data.pkl", program), *sound_members[1:]]
    with pytest.raises(ModelFileError, match=words):
        read_pytorch(archive(tmp_path / "a.bin", members))


def test_a_weight_of_whole_numbers_is_refused(tiny, tmp_path):
    tiny.tensors["model.norm.weight"] = np.ones(64, np.int32)
    with pytest.raises(ModelFileError, match="stored as I32"):
        convert_checkpoint(tiny.write(tmp_path / "a"), output=tmp_path / "o.gguf", quant="f16")
