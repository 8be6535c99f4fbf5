"""An importance matrix written as llama.cpp writes one, so that both programs can read it."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from convert.architectures.architecture import GgufValue
from convert.file_digest import FILE_DIGEST_KEY
from convert.gguf_file import padded_size
from convert.importance import COUNTS, SUMS
from convert.metadata import source_keys
from convert.source_digests import source_digests
from convert.tensor_plan import PlannedTensor
from convert.tensor_types import TensorType
from convert.written_file import write_file
from sqlcoder_local.engine.activations import ColumnSums
from sqlcoder_local.errors import ModelFileError

CHUNK_TOKENS = 512
"""llama.cpp counts text in chunks; this is how long one is when nobody chose."""


def write_importance(
    output: Path,
    architecture: str,
    sums: Mapping[str, ColumnSums],
    *,
    model: Path,
    dataset: str,
    may_replace: bool,
) -> None:
    """Write the file, which appears under its name complete or not at all."""
    if not sums:
        message = f"Nothing was measured: llama.cpp multiplies no weight of {model} with F32 numbers."
        raise ModelFileError(message, "Measure on a machine without an accelerator.")
    tensors = list(_planned(sums))
    rows = max(column.row_count for column in sums.values())
    with source_digests([model]) as digests:
        write_file(
            output,
            architecture,
            partial(_keys, dataset, rows),
            tensors,
            digests,
            may_replace=may_replace,
            workers=1,
            on_progress=lambda _: None,
        )


def _planned(sums: Mapping[str, ColumnSums]) -> Iterator[PlannedTensor]:
    """Give two tensors for each weight: the sums of squares, and how many were summed up."""
    offset = 0
    for name, columns in sorted(sums.items()):
        if not np.isfinite(columns.squares).all():
            message = f"The model computes no finite numbers: {name} met some that are not."
            raise ModelFileError(message, "Its file is damaged: fetch or convert it again.")
        for suffix, values in ((SUMS, columns.squares.tolist()), (COUNTS, [float(columns.row_count)])):
            tensor = PlannedTensor(
                name=name + suffix,
                shape=(len(values),),
                encoding=TensorType.F32,
                offset=offset,
                source=None,
                values=tuple(values),
                interleaved_heads=None,
            )
            offset = padded_size(offset + tensor.byte_count)
            yield tensor


def _keys(dataset: str, rows: int, *, digests: Mapping[str, str], file_digest: str) -> dict[str, GgufValue]:
    """Give all keys in the order of the file."""
    return {
        "general.type": "imatrix",
        "imatrix.datasets": [dataset],
        "imatrix.chunk_count": max(1, rows // CHUNK_TOKENS),
        "imatrix.chunk_size": CHUNK_TOKENS,
        **source_keys(digests),
        FILE_DIGEST_KEY: file_digest,
    }
