"""A checkpoint folder becomes a GGUF file: the steps in order."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from convert.architectures.known import architecture_of
from convert.checkpoint import Checkpoint, open_checkpoint
from convert.file_digest import UNKNOWN, FileDigest, with_own_digest
from convert.gguf_file import ALIGNMENT, header, padded_size
from convert.metadata import metadata
from convert.output_file import output_file, write_at
from convert.quantizations import choose_encodings, quantization_of
from convert.quantize import Bytes
from convert.source_digests import source_digests
from convert.tensor_data import Piece, write_tensors
from convert.tensor_plan import plan_tensors
from convert.tokenizer import TOKENIZER_FILES, read_tokenizer

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


def convert_checkpoint(
    folder: Path,
    *,
    output: Path,
    quant: str,
    may_replace: bool = False,
    workers: int | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> Conversion:
    """Write the GGUF file; it appears under its name complete or not at all."""
    started = time.monotonic()
    quantization = quantization_of(quant)
    checkpoint = open_checkpoint(folder)
    architecture = architecture_of(checkpoint.config)
    vocabulary = read_tokenizer(folder, checkpoint.config)
    tensors = plan_tensors(checkpoint, architecture, partial(choose_encodings, quantization), ALIGNMENT)
    keys = partial(metadata, checkpoint, architecture, vocabulary, quantization, tensors=tensors)
    files = source_files(checkpoint)
    name = architecture.gguf_name
    placeholders = {file.name: f"{number:.<64}" for number, file in enumerate(files)}
    beginning = header(name, keys(digests=placeholders, file_digest=UNKNOWN), tensors)
    data_start = len(beginning)
    byte_count = data_start + tensors[-1].offset + padded_size(tensors[-1].byte_count)
    digest = FileDigest()
    with (
        output_file(output, byte_count=byte_count, may_replace=may_replace) as descriptor,
        source_digests(files) as digests,
    ):
        write_tensors(
            descriptor,
            data_start,
            tensors,
            workers=workers or min(os.cpu_count() or 1, MOST_WORKERS),
            on_piece=_listener(digest, on_progress, len(tensors), byte_count - data_start),
        )
        for file, source in digests.items():
            beginning = beginning.replace(placeholders[file].encode(), source.result().encode())
        write_at(descriptor, with_own_digest(beginning, digest.result(beginning)), 0)
    return Conversion(
        output=output,
        architecture=name,
        quantization=quantization.name,
        tensor_count=len(tensors),
        source_bytes=sum(tensor.byte_count for tensor in checkpoint.tensors.values()),
        byte_count=byte_count,
        elapsed_seconds=time.monotonic() - started,
        notes=architecture.notes(checkpoint.config),
    )


def source_files(checkpoint: Checkpoint) -> list[Path]:
    """Every file that the conversion reads."""
    small = [checkpoint.folder / name for name in ("config.json", *TOKENIZER_FILES)]
    return [path for path in small if path.is_file()] + list(checkpoint.weight_files)


def _listener(
    digest: FileDigest, on_progress: Callable[[Progress], None], tensor_count: int, byte_count: int
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
