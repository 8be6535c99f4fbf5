"""A GGUF file written whole: header, tensor data, digests."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from convert.architectures.architecture import GgufValue
from convert.file_digest import UNKNOWN, FileDigest, with_own_digest
from convert.gguf_file import header, padded_size
from convert.output_file import output_file, write_at
from convert.quantize import Bytes, Importance
from convert.source_digests import SourceDigests
from convert.tensor_data import Piece, write_tensors
from convert.tensor_plan import PlannedTensor

MOST_WORKERS = 16
"""Each holds some 20 MB, so that memory stays bounded on any number of cores."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a conversion is."""

    tensors_done: int
    tensor_count: int
    bytes_done: int
    byte_count: int


@dataclass(frozen=True, kw_only=True)
class Conversion:
    """What was written."""

    output: Path
    architecture: str
    quantization: str
    tensor_count: int
    source_bytes: int
    byte_count: int
    elapsed_seconds: float
    notes: tuple[str, ...]


KeysWithDigests = Callable[..., Mapping[str, GgufValue]]
"""Gives all keys, once it is told digests=, those of the sources, and file_digest=, that of the file."""
OnProgress = Callable[[Progress], None]


def write_file(
    output: Path,
    architecture: str,
    keys: KeysWithDigests,
    tensors: list[PlannedTensor],
    digests: SourceDigests,
    *,
    importance: Importance | None = None,
    may_replace: bool,
    workers: int | None,
    on_progress: OnProgress,
) -> int:
    """Write the file, which appears under its name complete or not at all; give its size."""
    placeholders = {name: f"{number:.<64}" for number, name in enumerate(digests)}
    beginning = header(architecture, keys(digests=placeholders, file_digest=UNKNOWN), tensors)
    data_start = len(beginning)
    byte_count = data_start + tensors[-1].offset + padded_size(tensors[-1].byte_count)
    digest = FileDigest()
    with output_file(output, byte_count=byte_count, may_replace=may_replace) as descriptor:
        write_tensors(
            descriptor,
            data_start,
            tensors,
            importance=importance or {},
            workers=workers or min(os.cpu_count() or 1, MOST_WORKERS),
            on_piece=_listener(digest, on_progress, len(tensors), byte_count - data_start),
        )
        for file, source in digests.items():
            beginning = beginning.replace(placeholders[file].encode(), source.result().encode())
        write_at(descriptor, with_own_digest(beginning, digest.result(beginning)), 0)
    return byte_count


def _listener(
    digest: FileDigest, on_progress: OnProgress, tensor_count: int, byte_count: int
) -> Callable[[Piece, Bytes], None]:
    """Give a listener for pieces that feeds the digest and tells the sums."""
    done = Progress(tensors_done=0, tensor_count=tensor_count, bytes_done=0, byte_count=byte_count)

    def listen(piece: Piece, data: Bytes) -> None:
        nonlocal done
        digest.update(data.data)
        if piece.is_last:
            digest.update(bytes(padded_size(piece.tensor.byte_count) - piece.tensor.byte_count))
        done = Progress(
            tensors_done=done.tensors_done + piece.is_last,
            tensor_count=tensor_count,
            bytes_done=done.bytes_done + piece.byte_count,
            byte_count=byte_count,
        )
        on_progress(done)

    return listen
