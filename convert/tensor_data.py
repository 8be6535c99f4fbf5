"""Tensor data on its way from the checkpoint to the file, piece by piece on all cores."""

import math
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convert.output_file import write_at
from convert.quantize import Bytes, Importance, decode, encode, is_finite
from convert.source_tensor import SourceTensor
from convert.tensor_plan import PlannedTensor
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

VALUES_PER_PIECE = 2 * 1024 * 1024
PIECES_IN_FLIGHT_PER_WORKER = 2


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Some rows of a tensor."""

    tensor: PlannedTensor
    first_row: int
    row_count: int
    row: int
    """Values per row."""

    @property
    def byte_count(self) -> int:
        """How many bytes the piece takes in the file."""
        return self.tensor.encoding.byte_count(self.row_count * self.row)

    @property
    def offset(self) -> int:
        """Where the piece begins, counted from the start of the tensor data."""
        return self.tensor.offset + self.tensor.encoding.byte_count(self.first_row * self.row)

    @property
    def is_last(self) -> bool:
        """Whether the tensor is complete with this piece."""
        return (self.first_row + self.row_count) * self.row == math.prod(self.tensor.shape)


def write_tensors(
    descriptor: int,
    data_start: int,
    tensors: list[PlannedTensor],
    *,
    importance: Importance,
    workers: int,
    on_piece: Callable[[Piece, Bytes], None],
) -> None:
    """Convert and write every tensor; on_piece hears of the pieces in the order of the file."""
    sources = SourceFiles()

    def convert(piece: Piece) -> tuple[Piece, Bytes]:
        data = piece_data(piece, sources, importance)
        write_at(descriptor, data.data, data_start + piece.offset)
        return piece, data

    waiting: deque[Future[tuple[Piece, Bytes]]] = deque()
    pool = ThreadPoolExecutor(workers)
    try:
        for tensor in tensors:
            for piece in pieces(tensor):
                if len(waiting) >= workers * PIECES_IN_FLIGHT_PER_WORKER:
                    on_piece(*waiting.popleft().result())
                waiting.append(pool.submit(convert, piece))
        while waiting:
            on_piece(*waiting.popleft().result())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        sources.close()


def pieces(tensor: PlannedTensor) -> Iterator[Piece]:
    """Give a tensor in pieces of bounded size; interleaved heads stay whole."""
    row = 1 if tensor.interleaved_heads and len(tensor.shape) == 1 else tensor.shape[-1]
    row_count = math.prod(tensor.shape) // row
    unit = row_count // tensor.interleaved_heads if tensor.interleaved_heads else 1
    step = max(1, VALUES_PER_PIECE // (row * unit)) * unit
    for first_row in range(0, row_count, step):
        yield Piece(tensor=tensor, first_row=first_row, row_count=min(step, row_count - first_row), row=row)


def piece_data(piece: Piece, sources: "SourceFiles", importance: Importance) -> Bytes:
    """Give the bytes of a piece as the file wants them."""
    tensor = piece.tensor
    data = source_data(piece, sources)
    if tensor.source is None:
        return data
    _check_finite(data, tensor.source.encoding, tensor.source)
    if tensor.source.encoding is not tensor.encoding:
        values = decode(data, tensor.source.encoding)
        data = encode(values, piece.row, tensor.encoding, importance.get(tensor.name))
        _check_finite(data, tensor.encoding, tensor.source)
    return data


def source_data(piece: Piece, sources: "SourceFiles") -> Bytes:
    """Give the bytes of a piece as the checkpoint encodes them, rows in the order of the file."""
    tensor = piece.tensor
    if tensor.source is None:
        return np.asarray(tensor.values, dtype=np.float32).view(np.uint8)
    size = tensor.source.encoding.block_bytes * piece.row
    data = sources.read(tensor.source, piece.first_row * size, piece.row_count * size)
    return _interleaved(data, size, tensor) if tensor.interleaved_heads else data


def _check_finite(data: Bytes, encoding: TensorType, source: SourceTensor) -> None:
    """Refuse infinities and NaNs, which some encodings would silently turn into numbers."""
    if not is_finite(data, encoding):
        message = f"{source.name} has values that are not finite numbers in {encoding.name}."
        raise ModelFileError(message, "If the checkpoint is sound, try --quant bf16 or f32.")


def _interleaved(data: Bytes, row_bytes: int, tensor: PlannedTensor) -> Bytes:
    """Give the rows of each head with its two rotary halves interleaved."""
    head_rows = tensor.shape[0] // (tensor.interleaved_heads or 1)
    halves = data.reshape(-1, 2, head_rows // 2, row_bytes)
    return np.ascontiguousarray(halves.swapaxes(1, 2)).reshape(-1)


class SourceFiles:
    """The weight files, each opened once and read at any place from any thread."""

    def __init__(self) -> None:
        self._descriptors: dict[Path, int] = {}

    def read(self, tensor: SourceTensor, start: int, count: int) -> Bytes:
        """So many bytes of a tensor."""
        data = np.empty(count, dtype=np.uint8)
        rest, offset = data.data, tensor.offset + start
        try:
            descriptor = self._descriptor(tensor.path)
            while rest:
                read = os.preadv(descriptor, [rest], offset)
                if not read:
                    message = f"{tensor.path.name} ends inside {tensor.name}."
                    raise ModelFileError(message, "Download the file again.")
                rest, offset = rest[read:], offset + read
        except OSError as error:
            message = f"{tensor.path} cannot be read ({error.strerror})."
            raise ModelFileError(message, "Check the disk, or download the file again.") from error
        return data

    def close(self) -> None:
        """Close every file."""
        while self._descriptors:
            os.close(self._descriptors.popitem()[1])

    def _descriptor(self, path: Path) -> int:
        """Give the open file; two threads may open it at once, and the first one's stays."""
        if path not in self._descriptors:
            opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            if self._descriptors.setdefault(path, opened) != opened:
                os.close(opened)
        return self._descriptors[path]
