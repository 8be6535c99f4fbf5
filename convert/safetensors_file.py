"""Safetensors files: a JSON header that says where each tensor's bytes lie."""

from pathlib import Path
from typing import Any

from convert.json_object import parse_json_object
from convert.source_tensor import MOST_TENSORS, SourceTensor, check_name, check_shape
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

ENCODINGS = {
    "F32": TensorType.F32,
    "F16": TensorType.F16,
    "BF16": TensorType.BF16,
    "F64": TensorType.F64,
    "I64": TensorType.I64,
    "I32": TensorType.I32,
    "I16": TensorType.I16,
    "I8": TensorType.I8,
    "U8": TensorType.I8,
    "BOOL": TensorType.I8,
}
"""Whole numbers come as masks that nobody needs; as weights they are refused later."""
LARGEST_HEADER_BYTES = 100_000_000
LENGTH_BYTES = 8


def read_safetensors(path: Path) -> list[SourceTensor]:
    """Give the tensors of one file, after its header was found to agree with the file."""
    header, data_start = _header(path)
    data_bytes = path.stat().st_size - data_start
    header.pop("__metadata__", None)
    if len(header) > MOST_TENSORS:
        message = f"{path.name} claims {len(header):,} tensors."
        raise ModelFileError(message, "Check where the checkpoint comes from.")
    tensors = [_tensor(path, name, entry, data_start) for name, entry in header.items()]
    _check_layout(path, sorted(tensors, key=lambda tensor: tensor.offset), data_start, data_bytes)
    return tensors


def _header(path: Path) -> tuple[dict[str, Any], int]:
    """Give the parsed header and where the data begins."""
    try:
        with path.open("rb") as file:
            prefix = file.read(LENGTH_BYTES)
            length = int.from_bytes(prefix, "little")
            if len(prefix) < LENGTH_BYTES or length > LARGEST_HEADER_BYTES:
                raise _damaged(path, "its header length makes no sense")
            text = file.read(length)
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise ModelFileError(message, "Check the path and the permissions.") from error
    if len(text) < length:
        raise _damaged(path, "it ends inside its header")
    return parse_json_object(text, f"The header of {path.name}"), LENGTH_BYTES + length


def _tensor(path: Path, name: str, entry: object, data_start: int) -> SourceTensor:
    """One entry of the header, its claims checked against each other."""
    check_name(name, path)
    if not isinstance(entry, dict):
        raise _damaged(path, f"tensor {name} has no description")
    encoding = ENCODINGS.get(str(entry.get("dtype")))
    if encoding is None:
        message = f"{path.name}: tensor {name} is stored as {str(entry.get('dtype'))[:20]}."
        raise ModelFileError(message, "Only F32, F16 and BF16 checkpoints are converted.")
    shape = check_shape(entry.get("shape"), name, path)
    begin, end = _offsets(path, name, entry.get("data_offsets"))
    tensor = SourceTensor(name=name, encoding=encoding, shape=shape, path=path, offset=data_start + begin)
    if end - begin != tensor.byte_count:
        raise _damaged(path, f"tensor {name} claims {end - begin:,} bytes and needs {tensor.byte_count:,}")
    return tensor


def _offsets(path: Path, name: str, offsets: object) -> tuple[int, int]:
    """Where a tensor begins and ends, counted from the start of the data."""
    if isinstance(offsets, list) and [type(offset) for offset in offsets] == [int, int]:
        begin, end = offsets
        if 0 <= begin <= end:
            return begin, end
    raise _damaged(path, f"tensor {name} has unusable offsets")


def _check_layout(path: Path, tensors: list[SourceTensor], data_start: int, data_bytes: int) -> None:
    """Refuse tensors that overlap, leave holes, or do not end where the file ends."""
    expected = data_start
    for tensor in tensors:
        if tensor.offset != expected:
            raise _damaged(path, f"tensor {tensor.name} does not begin where the one before it ends")
        expected += tensor.byte_count
    if expected - data_start > data_bytes:
        missing = expected - data_start - data_bytes
        raise _damaged(path, f"it is cut short: {missing:,} bytes are missing at its end")
    if expected - data_start < data_bytes:
        raise _damaged(path, "bytes follow its last tensor")


def _damaged(path: Path, what: str) -> ModelFileError:
    """Give the error for a file that contradicts itself."""
    return ModelFileError(f"{path.name} is damaged: {what}.", "Download the file again.")
