"""A GGUF file examined: its structure, its numbers, its digest, and how far it is from its checkpoint."""

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np

from convert.architectures.known import architecture_of
from convert.checkpoint import open_checkpoint
from convert.file_digest import FILE_DIGEST_KEY, UNKNOWN, FileDigest
from convert.gguf_file import ALIGNMENT, padded_size
from convert.importance import read_importance
from convert.lora_adapter import is_adapter, plan_adapter
from convert.quantize import CHECKED, decode, is_finite
from convert.tensor_data import SourceFiles, pieces, source_data
from convert.tensor_plan import PlannedTensor, plan_tensors
from convert.tensor_types import TensorType
from sqlcoder_local.engine.gguf_header import GgufHeader, TensorInfo, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.lora_file import check_whole
from sqlcoder_local.errors import ModelFileError

CHUNK_BYTES = 8 * 1024 * 1024
LARGEST_RELATIVE_ERROR = 0.25
"""Four bits err by about a tenth of a tensor's own size; another model's tensor by all of it."""
TYPES = {encoding.number: encoding for encoding in TensorType}


@dataclass(frozen=True, kw_only=True)
class TensorError:
    """How far a tensor's values are from the checkpoint's."""

    name: str
    encoding: str
    largest: float
    root_mean_square: float
    relative: float
    """The root mean square of the error over that of the values."""


@dataclass(frozen=True, kw_only=True)
class Verification:
    """What is known of a file that passed."""

    path: Path
    architecture: str
    tensor_count: int
    byte_count: int
    sha256: str
    has_own_digest: bool
    """Whether the file carries a digest of itself, which then agreed."""
    tensor_errors: tuple[TensorError, ...]


def verify(path: Path, *, against: Path | None = None, base: Path | None = None) -> Verification:
    """Examine a file; raises ModelFileError with what is wrong, before llama.cpp ever opens it."""
    header = read_header(path)
    _check_kind(header)
    try:
        with path.open("rb") as file:
            _check_end(header)
            _check_numbers(file, header)
            sha256, own_digest = _digests(file, header)
            errors = tuple(_tensor_errors(file, header, against, base)) if against else ()
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise ModelFileError(message, "Check the path and the disk.") from error
    stored = header.metadata.get(FILE_DIGEST_KEY)
    if stored is not None and stored != own_digest:
        raise _damaged(path, "its bytes do not agree with the digest that it carries")
    _check_closeness(path, errors)
    return Verification(
        path=path,
        architecture=header.architecture,
        tensor_count=len(header.tensors),
        byte_count=path.stat().st_size,
        sha256=sha256,
        has_own_digest=stored is not None,
        tensor_errors=errors,
    )


def _check_kind(header: GgufHeader) -> None:
    """Refuse a model that llama.cpp could not run, an adapter that fits none, a matrix without numbers."""
    kind = header.metadata.get("general.type", "model")
    if kind == "adapter":
        check_whole(header)
    elif kind == "imatrix":
        read_importance(header.path)
    else:
        check_sound(header)


def _check_end(header: GgufHeader) -> None:
    """Refuse a file that goes on after its last tensor."""
    if header.metadata.get("general.alignment", ALIGNMENT) != ALIGNMENT:
        raise _damaged(header.path, f"its alignment is not {ALIGNMENT}")
    data_end = header.data_start + max((tensor.offset + tensor.size for tensor in header.tensors), default=0)
    byte_count = header.path.stat().st_size
    if byte_count > padded_size(data_end):
        raise _damaged(header.path, f"{byte_count - data_end:,} bytes follow after its last tensor")


def _check_numbers(file: BinaryIO, header: GgufHeader) -> None:
    """Refuse a file with values that are not finite."""
    for tensor in header.tensors:
        encoding = TYPES.get(tensor.ggml_type)
        if encoding not in CHECKED:
            continue
        step = CHUNK_BYTES // encoding.block_bytes * encoding.block_bytes
        for start in range(0, tensor.size, step):
            data = _read(file, header.data_start + tensor.offset + start, min(step, tensor.size - start))
            if not is_finite(data, encoding):
                raise _damaged(header.path, f"{tensor.name} holds values that are not finite")


def _digests(file: BinaryIO, header: GgufHeader) -> tuple[str, str]:
    """Give the SHA-256 of the file, and the digest that it should carry of itself."""
    beginning = _read(file, 0, header.data_start)
    whole, own = hashlib.sha256(beginning), FileDigest()
    while chunk := file.read(CHUNK_BYTES):
        whole.update(chunk)
        own.update(memoryview(chunk))
    stored = str(header.metadata.get(FILE_DIGEST_KEY, UNKNOWN)).encode()
    return whole.hexdigest(), own.result(beginning.replace(stored, UNKNOWN.encode()))


def _tensor_errors(
    file: BinaryIO, header: GgufHeader, folder: Path, base: Path | None
) -> Iterator[TensorError]:
    """Compare every tensor with the one that it was made from."""
    infos = {tensor.name: tensor for tensor in header.tensors}
    architecture, planned = _plan(header, infos, folder, base)
    left = infos.keys() - {tensor.name for tensor in planned}
    if left or architecture != header.architecture:
        what = min(left, default=header.architecture)
        message = f"{header.path} does not belong to {folder}: {what} is not in the checkpoint."
        raise ModelFileError(message, "Name the checkpoint that the file was made from.")
    sources = SourceFiles()
    try:
        for tensor in planned:
            if infos[tensor.name].shape != tuple(reversed(tensor.shape)):
                raise _damaged(header.path, f"{tensor.name} has another shape than in the checkpoint")
            yield _tensor_error(file, header.data_start + infos[tensor.name].offset, tensor, sources)
    finally:
        sources.close()


def _plan(
    header: GgufHeader, infos: Mapping[str, TensorInfo], folder: Path, base: Path | None
) -> tuple[str, Sequence[PlannedTensor]]:
    """Say what the file should hold, in the encodings that it has: the family and the tensors."""
    if is_adapter(folder):
        plan = plan_adapter(folder, base)
        return plan.architecture, [
            replace(tensor, encoding=_encoding(header, infos, tensor.name)) for tensor in plan.tensors
        ]
    checkpoint = open_checkpoint(folder)
    architecture = architecture_of(checkpoint.config)
    return architecture.gguf_name, plan_tensors(
        checkpoint,
        architecture,
        lambda rules: {rule.gguf_name: _encoding(header, infos, rule.gguf_name) for rule in rules},
        ALIGNMENT,
    )


def _encoding(header: GgufHeader, infos: Mapping[str, TensorInfo], name: str) -> TensorType:
    """Say how the file encodes a tensor of the checkpoint."""
    encoding = TYPES.get(infos[name].ggml_type) if name in infos else None
    if encoding is None:
        message = f"{header.path} lacks {name}, or encodes it in an unknown way."
        raise ModelFileError(message, "Name the checkpoint that the file was made from.")
    return encoding


def _tensor_error(file: BinaryIO, start: int, tensor: PlannedTensor, sources: SourceFiles) -> TensorError:
    """Compare one tensor, piece by piece."""
    largest, error_squares, value_squares = 0.0, 0.0, 0.0
    encoding = tensor.source.encoding if tensor.source else TensorType.F32
    for piece in pieces(tensor):
        expected = decode(source_data(piece, sources), encoding).astype(np.float64)
        found = decode(_read(file, start + piece.offset - tensor.offset, piece.byte_count), tensor.encoding)
        difference = found - expected
        largest = max(largest, float(np.abs(difference).max()))
        error_squares += float(np.square(difference).sum())
        value_squares += float(np.square(expected).sum())
    return TensorError(
        name=tensor.name,
        encoding=tensor.encoding.name,
        largest=largest,
        root_mean_square=math.sqrt(error_squares / math.prod(tensor.shape)),
        relative=math.sqrt(error_squares / value_squares) if value_squares else float(error_squares > 0),
    )


def _check_closeness(path: Path, errors: tuple[TensorError, ...]) -> None:
    """Refuse a file whose values have nothing to do with the checkpoint's."""
    worst = max(errors, key=lambda error: error.relative, default=None)
    if worst is not None and worst.relative > LARGEST_RELATIVE_ERROR:
        message = f"{path} was not made from this checkpoint: {worst.name} is off by {worst.relative:.0%}."
        raise ModelFileError(message, "Name the checkpoint that the file was made from.")


def _read(file: BinaryIO, start: int, count: int) -> bytes:
    """Give so many bytes from a place of the file."""
    file.seek(start)
    return file.read(count)


def _damaged(path: Path, what: str) -> ModelFileError:
    """Give the error for a file that is not what it should be."""
    return ModelFileError(f"{path} is damaged: {what}.", "Fetch or convert it again.")
