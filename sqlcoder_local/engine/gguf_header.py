"""The header of a model file, read within bounds."""

import mmap
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlcoder_local.engine.gguf_cursor import ArrayInfo, GgufCursor, Scalar
from sqlcoder_local.errors import ModelFileError

PROMPT_FORMAT_KEY = "sqlcoder_local.prompt_format"
VERSIONS = (2, 3)
MOST_ENTRIES = 65_535
MOST_DIMENSIONS = 4
SMALLEST_ALIGNMENT, LARGEST_ALIGNMENT = 8, 65_536
LARGEST_TENSOR = 1 << 48
TOKENS_KEY = "tokenizer.ggml.tokens"

BLOCK_SIZES = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110),
    22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8),
    29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17), 40: (64, 36), 41: (128, 18),
}  # fmt: skip
"""Elements and bytes of one block, by ggml's number of the tensor type."""


@dataclass(frozen=True, kw_only=True)
class TensorInfo:
    """Where a tensor lies in the file."""

    name: str
    shape: tuple[int, ...]
    ggml_type: int
    offset: int
    """From the start of the tensor data, not of the file."""
    size: int


@dataclass(frozen=True, kw_only=True)
class GgufHeader:
    """What a model file says about itself."""

    path: Path
    metadata: Mapping[str, Scalar]
    arrays: Mapping[str, ArrayInfo]
    tokens: tuple[bytes, ...] = field(repr=False)
    tensors: tuple[TensorInfo, ...]
    data_start: int
    """Where tensor data begins in the file."""

    @property
    def architecture(self) -> str:
        """The family of the model, as llama.cpp names it."""
        return str(self.metadata.get("general.architecture", ""))

    @property
    def name(self) -> str:
        """The name the model gives itself, else that of its file."""
        return str(self.metadata.get("general.name") or self.path.stem)

    @property
    def context_length(self) -> int:
        """How many tokens the model was trained to see."""
        return int(self.metadata[f"{self.architecture}.context_length"])

    @property
    def prompt_format(self) -> str | None:
        """The prompt format the file asks for, where it says so."""
        return str(self.metadata[PROMPT_FORMAT_KEY]) if PROMPT_FORMAT_KEY in self.metadata else None


def read_header(path: Path) -> GgufHeader:
    """Read and check a header; raises ModelFileError with what is wrong."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ModelFileError(f"{path} is not a file.", "Name a .gguf model file.")
        if status.st_size < len(b"GGUF") + 20:
            raise _not_gguf(path)
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            header = _parsed(path, data)
    except FileNotFoundError as error:
        raise ModelFileError(f"There is no model file {path}.", "Check the path given to --model.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelFileError(f"The model file {path} cannot be read: {reason}.", "") from error
    return header


def _parsed(path: Path, data: mmap.mmap) -> GgufHeader:
    if data[:4] != b"GGUF":
        raise _not_gguf(path)
    damaged = partial(damaged_model, path)
    cursor = GgufCursor(data, damaged)
    cursor.position = 4
    version, tensor_count, entry_count = cursor.u32(), cursor.u64(), cursor.u64()
    if version not in VERSIONS:
        raise ModelFileError(f"{path} has the GGUF version {version}.", "Convert it again to version 3.")
    if tensor_count > MOST_ENTRIES or entry_count > MOST_ENTRIES:
        raise damaged("it announces more entries than a model has")
    metadata, arrays, tokens = _read_metadata(cursor, entry_count, damaged)
    tensors = tuple(_read_tensor(cursor, damaged) for _ in range(tensor_count))
    start = _data_start(tensors, metadata, cursor.position, len(data), damaged)
    return GgufHeader(
        path=path, metadata=metadata, arrays=arrays, tokens=tokens, tensors=tensors, data_start=start
    )


def _read_metadata(
    cursor: GgufCursor, entry_count: int, damaged: "partial[ModelFileError]"
) -> tuple[dict[str, Scalar], dict[str, ArrayInfo], tuple[bytes, ...]]:
    metadata: dict[str, Scalar] = {}
    arrays: dict[str, ArrayInfo] = {}
    tokens: tuple[bytes, ...] = ()
    seen: set[str] = set()
    for _ in range(entry_count):
        key = cursor.string()
        if key in seen:
            raise damaged(f"it holds {key!r} twice")
        seen.add(key)
        if key == TOKENS_KEY:
            tokens = cursor.strings()
        elif isinstance(value := cursor.value(), ArrayInfo):
            arrays[key] = value
        else:
            metadata[key] = value
    return metadata, arrays, tokens


def _read_tensor(cursor: GgufCursor, damaged: "partial[ModelFileError]") -> TensorInfo:
    name = cursor.string()
    dimensions = cursor.u32()
    if not 1 <= dimensions <= MOST_DIMENSIONS:
        raise damaged(f"its tensor {name!r} has {dimensions} dimensions")
    shape = tuple(cursor.u64() for _ in range(dimensions))
    ggml_type, offset = cursor.u32(), cursor.u64()
    if ggml_type not in BLOCK_SIZES:
        raise damaged(f"its tensor {name!r} has the unknown type {ggml_type}")
    elements = 1
    for length in shape:
        elements *= length
    block_elements, block_bytes = BLOCK_SIZES[ggml_type]
    if not 0 < elements <= LARGEST_TENSOR or shape[0] % block_elements:
        raise damaged(f"its tensor {name!r} has the impossible shape {shape}")
    size = elements // block_elements * block_bytes
    return TensorInfo(name=name, shape=shape, ggml_type=ggml_type, offset=offset, size=size)


def _data_start(
    tensors: tuple[TensorInfo, ...],
    metadata: Mapping[str, Scalar],
    header_end: int,
    file_size: int,
    damaged: "partial[ModelFileError]",
) -> int:
    """Say where tensor data begins; every tensor lies inside the file, aligned, named once, over no other."""
    alignment = metadata.get("general.alignment", 32)
    if (
        not isinstance(alignment, int)
        or not SMALLEST_ALIGNMENT <= alignment <= LARGEST_ALIGNMENT
        or alignment & (alignment - 1)
    ):
        raise damaged(f"its alignment is {alignment}")
    data_start = -(-header_end // alignment) * alignment
    end = 0
    for tensor in sorted(tensors, key=lambda tensor: tensor.offset):
        if tensor.offset % alignment or tensor.offset < end:
            raise damaged(f"its tensor {tensor.name!r} lies where it cannot")
        end = tensor.offset + tensor.size
        if data_start + end > file_size:
            missing = data_start + end - file_size
            raise damaged(f"it is truncated: {missing} bytes of {tensor.name!r} or more are missing")
    if len({tensor.name for tensor in tensors}) < len(tensors):
        raise damaged("it holds two tensors of one name")
    return data_start


def _not_gguf(path: Path) -> ModelFileError:
    return ModelFileError(
        f"{path} is not a GGUF model file.", "Name a .gguf file; `sqlcoder-local convert` makes one."
    )


def damaged_model(path: Path, what: str) -> ModelFileError:
    """Say what is wrong with a file that is a model, but not a whole one."""
    return ModelFileError(f"The model file {path} is damaged: {what}.", "Fetch or convert it again.")
