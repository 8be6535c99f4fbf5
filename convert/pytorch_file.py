"""PyTorch's .bin files: a zip archive of raw numbers and a pickle that says what they are."""

import math
import struct
import zipfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from convert.pickle_program import LARGEST_BYTES, StoredTensor, run
from convert.source_tensor import MOST_TENSORS, SourceTensor, check_name, check_shape
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

ENCODINGS = {
    "FloatStorage": TensorType.F32,
    "HalfStorage": TensorType.F16,
    "BFloat16Storage": TensorType.BF16,
    "DoubleStorage": TensorType.F64,
    "LongStorage": TensorType.I64,
    "IntStorage": TensorType.I32,
    "ShortStorage": TensorType.I16,
    "CharStorage": TensorType.I8,
    "ByteStorage": TensorType.I8,
    "BoolStorage": TensorType.I8,
}
LARGEST_DIRECTORY_BYTES = 64 * 1024 * 1024
LOCAL_HEADER = struct.Struct("<4s22xHH")
"""Signature, then the lengths of the name and of the extra field."""
PICKLE = "data.pkl"
IS_ENCRYPTED = 1


@dataclass(frozen=True, kw_only=True)
class StoredMember:
    """Where a member of an archive lies in the file, and the CRC-32 that the archive gives for it."""

    name: str
    start: int
    byte_count: int
    crc: int


def read_pytorch(path: Path) -> list[SourceTensor]:
    """Give the tensors of one file, after archive and pickle were found to agree."""
    members, program = _archive(path)
    return [
        _tensor(path, name, stored, members) for name, stored in run(program, f"{path.name}/{PICKLE}").items()
    ]


def stored_members(path: Path) -> list[StoredMember]:
    """Give the members of one file in the order in which they lie in it."""
    return sorted(_archive(path)[0].values(), key=lambda member: member.start)


def _archive(path: Path) -> tuple[dict[str, StoredMember], bytes]:
    """Give the members of an archive, and the pickle among them."""
    try:
        with path.open("rb") as file:
            archive = zipfile.ZipFile(file)
            if archive.start_dir < path.stat().st_size - LARGEST_DIRECTORY_BYTES:
                raise _damaged(path, "the directory of its archive is absurdly long")
            members = _members(path, archive)
            if members[PICKLE].file_size > LARGEST_BYTES:
                raise _damaged(path, f"its {PICKLE} is absurdly long")
            return _placed(path, file, members), archive.read(members[PICKLE])
    except (zipfile.BadZipFile, struct.error, NotImplementedError, UnicodeDecodeError, ValueError) as error:
        message = f"{path.name} is not a zip archive of PyTorch ({str(error)[:80]})."
        raise ModelFileError(
            message, "Files from before PyTorch 1.6 are not read; get safetensors."
        ) from error
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise ModelFileError(message, "Check the path and the permissions.") from error


def _members(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Give the members by their names inside the archive's one folder."""
    members: dict[str, zipfile.ZipInfo] = {}
    folders = set()
    for member in archive.infolist():
        folder, _, name = member.filename.partition("/")
        folders.add(folder)
        is_plain = member.compress_type == zipfile.ZIP_STORED and member.compress_size == member.file_size
        if not is_plain or member.flag_bits & IS_ENCRYPTED:
            raise _damaged(path, "a member of its archive is compressed or encrypted")
        if not name or ".." in name or name in members:
            raise _damaged(path, "a member of its archive has an unusable name")
        members[name] = member
    if len(folders) != 1 or PICKLE not in members or len(members) > MOST_TENSORS:
        raise _damaged(path, f"its archive does not hold one folder with {PICKLE}")
    if "byteorder" in members and archive.read(members["byteorder"]) != b"little":
        raise _damaged(path, "its numbers are big-endian")
    return members


def _placed(path: Path, file: BinaryIO, members: dict[str, zipfile.ZipInfo]) -> dict[str, StoredMember]:
    """Say where each member's bytes lie; members that overlap or leave the file are refused."""
    placed = {}
    for name, member in members.items():
        file.seek(member.header_offset)
        header = file.read(LOCAL_HEADER.size)
        if len(header) < LOCAL_HEADER.size or not header.startswith(b"PK\3\4"):
            raise _damaged(path, f"the member {name[:80]!r} is not where the archive says")
        _, name_length, extra_length = LOCAL_HEADER.unpack(header)
        start = member.header_offset + LOCAL_HEADER.size + name_length + extra_length
        placed[name] = StoredMember(name=name, start=start, byte_count=member.file_size, crc=member.CRC)
    spans = sorted((member.start, member.start + member.byte_count) for member in placed.values())
    if any(end > start for (_, end), (start, _) in pairwise(spans)) or (
        spans and spans[-1][1] > path.stat().st_size
    ):
        raise _damaged(path, "members of its archive overlap or leave the file")
    return placed


def _tensor(
    path: Path,
    name: str,
    stored: StoredTensor,
    members: dict[str, StoredMember],
) -> SourceTensor:
    """Give one tensor, its storage known to lie in the archive and to be large enough."""
    check_name(name, path)
    shape = check_shape(stored.shape, name, path)
    encoding, member = ENCODINGS[stored.storage.kind], f"data/{stored.storage.key}"
    if member not in members or members[member].byte_count != encoding.byte_count(stored.storage.count):
        raise _damaged(path, f"the storage of {name} is missing or has another size")
    if stored.first < 0 or stored.first + math.prod(shape) > stored.storage.count:
        raise _damaged(path, f"tensor {name} reaches beyond its storage")
    if not _is_row_by_row(shape, stored.strides):
        message = f"{path.name}: tensor {name} is not stored row by row."
        raise ModelFileError(message, "Save the checkpoint as safetensors.")
    offset = members[member].start + encoding.byte_count(stored.first)
    return SourceTensor(name=name, encoding=encoding, shape=shape, path=path, offset=offset)


def _is_row_by_row(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Say whether the numbers of a tensor follow each other; a dimension of one may have any stride."""
    expected = [math.prod(shape[place + 1 :]) for place in range(len(shape))]
    return len(strides) == len(shape) and all(
        size == 1 or stride == step for size, stride, step in zip(shape, strides, expected, strict=True)
    )


def _damaged(path: Path, what: str) -> ModelFileError:
    """Give the error for a file that contradicts itself."""
    return ModelFileError(f"{path.name} is refused: {what}.", "Download the file again, or get safetensors.")
