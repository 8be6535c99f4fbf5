"""Importance matrices: how strongly each column of a weight is used, as llama.cpp measures it."""

import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from convert.quantize import Floats, Importance
from convert.source_tensor import MOST_TENSORS
from convert.tensor_plan import PlannedTensor
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.errors import ModelFileError, UsageError

SUMS, COUNTS = ".in_sum2", ".counts"
LARGEST_BYTES = 1 << 30
LONGEST_NAME = 200
INTEGER = struct.Struct("<i")
F32_NUMBER, FLOAT_BYTES = 0, 4
HINT = "Make it again with llama.cpp's imatrix tool."


def read_importance(path: Path) -> Importance:
    """Give the matrix in a file of llama.cpp's, GGUF or of the older kind."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise _damaged(path, "it is too large")
        data = path.read_bytes()
    except OSError as error:
        message = f"The importance matrix {path} cannot be read ({error.strerror})."
        raise UsageError(message, "Check the path given to --imatrix.") from error
    importance = _from_gguf(path, data) if data[:4] == b"GGUF" else _from_legacy(path, data)
    for name, values in importance.items():
        if not np.isfinite(values).all() or (values < 0).any():
            raise _damaged(path, f"{name[:60]} holds values that are no mean squares")
    return importance


def check_importance(importance: Importance, tensors: Iterable[PlannedTensor]) -> None:
    """Refuse a matrix that was measured on another model."""
    shapes = {tensor.name: tensor.shape for tensor in tensors}
    for name, values in importance.items():
        if name in shapes and shapes[name][-1] != len(values):
            message = (
                f"The importance matrix has {len(values):,} columns for {name}, not {shapes[name][-1]:,}."
            )
            raise UsageError(message, "Measure it on this model.")
    if importance and not importance.keys() & shapes.keys():
        raise UsageError("The importance matrix names no tensor of this model.", "Measure it on this model.")


def _from_gguf(path: Path, data: bytes) -> Importance:
    """Divide the sums of squares by how often each was added to."""
    header = read_header(path)
    if header.metadata.get("general.type") != "imatrix":
        raise _damaged(path, "it is a GGUF file of another kind")
    first = header.data_start
    tensors = {tensor.name: tensor for tensor in header.tensors}
    importance = {}
    for full_name, sums in tensors.items():
        if not full_name.endswith(SUMS):
            continue
        name = full_name.removesuffix(SUMS)
        counts = tensors.get(name + COUNTS)
        if counts is None or {sums.ggml_type, counts.ggml_type} != {F32_NUMBER} or counts.size != FLOAT_BYTES:
            raise _damaged(path, f"{name[:60]} lacks its one count")
        count = np.frombuffer(data, np.float32, 1, first + counts.offset)[0]
        importance[name] = _mean(np.frombuffer(data, np.float32, sums.size // 4, first + sums.offset), count)
    return importance


def _from_legacy(path: Path, data: bytes) -> Importance:
    """Read the older kind: names, each with a count and values; what follows is not needed."""
    importance = {}
    position = 0

    def integer(least: int, most: int) -> int:
        nonlocal position
        value = INTEGER.unpack_from(data, position)[0] if position + INTEGER.size <= len(data) else -1
        if not least <= value <= most:
            raise _damaged(path, f"it is no importance matrix: {value} stands at byte {position:,}")
        position += INTEGER.size
        return int(value)

    for _ in range(integer(1, MOST_TENSORS)):
        length = integer(1, LONGEST_NAME)
        name = data[position : position + length].decode("utf-8", "replace")
        position += length
        calls = integer(0, LARGEST_BYTES)
        size = integer(1, (len(data) - position) // FLOAT_BYTES)
        if position + size * FLOAT_BYTES > len(data):
            raise _damaged(path, f"it ends inside {name[:60]}")
        values = np.frombuffer(data, np.float32, size, position)
        importance[name] = _mean(values, calls) if calls else values
        position += size * FLOAT_BYTES
    return importance


def _mean(sums: Floats, count: float) -> Floats:
    """Give the mean where there is a count, else the same weight for every column."""
    whole = np.rint(np.float32(count))
    return sums / whole if whole > 0 else np.ones_like(sums)


def _damaged(path: Path, what: str) -> ModelFileError:
    """Give the error for a file that holds no importance matrix, or half of one."""
    return ModelFileError(f"The importance matrix {path} is damaged: {what}.", HINT)
