"""A checkpoint folder becomes a GGUF file: the steps in order."""

import time
from functools import partial
from pathlib import Path

from convert.architectures.architecture import Architecture
from convert.architectures.known import architecture_of
from convert.checkpoint import Checkpoint, open_checkpoint
from convert.gguf_file import ALIGNMENT
from convert.importance import check_importance, read_importance
from convert.metadata import metadata
from convert.output_file import check_destination
from convert.quantizations import Quantization, choose_encodings, quantization_of
from convert.quantize import Importance
from convert.source_digests import source_digests
from convert.tensor_plan import PlannedTensor, plan_tensors
from convert.tokenizer import TOKENIZER_FILES, read_tokenizer
from convert.written_file import Conversion, OnProgress, write_file


def convert_checkpoint(
    folder: Path,
    *,
    output: Path,
    quant: str,
    imatrix: Path | None = None,
    may_replace: bool = False,
    workers: int | None = None,
    on_progress: OnProgress = lambda _: None,
) -> Conversion:
    """Write the GGUF file; it appears under its name complete or not at all."""
    started = time.monotonic()
    quantization = quantization_of(quant)
    checkpoint = open_checkpoint(folder)
    architecture = architecture_of(checkpoint.config)
    tensors, importance = _plan(checkpoint, architecture, quantization, imatrix)
    check_destination(output, byte_count=tensors[-1].offset, may_replace=may_replace)
    with source_digests(source_files(checkpoint) + ([imatrix] if imatrix else [])) as digests:
        vocabulary = read_tokenizer(folder, checkpoint.config)
        keys = partial(metadata, checkpoint, architecture, vocabulary, quantization, tensors=tensors)
        byte_count = write_file(
            output,
            architecture.gguf_name,
            keys,
            tensors,
            digests,
            importance=importance,
            may_replace=may_replace,
            workers=workers,
            on_progress=on_progress,
        )
    return Conversion(
        output=output,
        architecture=architecture.gguf_name,
        quantization=quantization.name,
        tensor_count=len(tensors),
        source_bytes=sum(tensor.byte_count for tensor in checkpoint.tensors.values()),
        byte_count=byte_count,
        elapsed_seconds=time.monotonic() - started,
        notes=architecture.notes(checkpoint.config),
    )


def _plan(
    checkpoint: Checkpoint, architecture: Architecture, quantization: Quantization, imatrix: Path | None
) -> tuple[list[PlannedTensor], Importance]:
    """Give the tensors of the file, and how much their columns matter where that was measured."""
    importance = read_importance(imatrix) if imatrix else {}
    choose = partial(choose_encodings, quantization, has_importance=imatrix is not None)
    tensors = plan_tensors(checkpoint, architecture, choose, ALIGNMENT)
    check_importance(importance, tensors)
    return tensors, importance


def source_files(checkpoint: Checkpoint) -> list[Path]:
    """Every file that the conversion reads."""
    small = [checkpoint.folder / name for name in ("config.json", *TOKENIZER_FILES)]
    return [path for path in small if path.is_file()] + list(checkpoint.weight_files)
