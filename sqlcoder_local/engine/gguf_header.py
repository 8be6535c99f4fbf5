"""The header of a model file, read within bounds before llama.cpp sees the file.

llama.cpp ends the whole process on some headers, so what it asserts is checked here first.
"""

import mmap
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlcoder_local.engine.gguf_cursor import GgufCursor, Scalar
from sqlcoder_local.errors import ModelFileError

ARCHITECTURES = ("llama", "starcoder", "starcoder2", "qwen2", "qwen3")
PROMPT_FORMAT_KEY = "sqlcoder_local.prompt_format"
VERSIONS = (2, 3)
MOST_ENTRIES = 65_535
MOST_BLOCKS = 512
MOST_DIMENSIONS = 4
LARGEST_ALIGNMENT = 65_536
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
    """The single values; lists are not kept."""
    vocabulary_size: int
    tensors: tuple[TensorInfo, ...]

    @property
    def architecture(self) -> str:
        """The family of the model, as llama.cpp names it."""
        return str(self.metadata["general.architecture"])

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
    damaged = partial(_damaged, path)
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
    _check_model(header, damaged)
    return header


def _parsed(path: Path, data: mmap.mmap) -> GgufHeader:
    if data[:4] != b"GGUF":
        raise _not_gguf(path)
    damaged = partial(_damaged, path)
    cursor = GgufCursor(data, damaged)
    cursor.position = 4
    version, tensor_count, entry_count = cursor.u32(), cursor.u64(), cursor.u64()
    if version not in VERSIONS:
        raise ModelFileError(f"{path} has the GGUF version {version}.", "Convert it again to version 3.")
    if tensor_count > MOST_ENTRIES or entry_count > MOST_ENTRIES:
        raise damaged("it announces more entries than a model has")
    metadata, vocabulary_size = _read_metadata(cursor, entry_count, damaged)
    tensors = tuple(_read_tensor(cursor, damaged) for _ in range(tensor_count))
    _check_places(tensors, metadata, cursor.position, len(data), damaged)
    return GgufHeader(path=path, metadata=metadata, vocabulary_size=vocabulary_size, tensors=tensors)


def _read_metadata(
    cursor: GgufCursor, entry_count: int, damaged: "partial[ModelFileError]"
) -> tuple[dict[str, Scalar], int]:
    metadata: dict[str, Scalar] = {}
    seen: set[str] = set()
    vocabulary_size = 0
    for _ in range(entry_count):
        key = cursor.string()
        if key in seen:
            raise damaged(f"it holds {key!r} twice")
        seen.add(key)
        if key == TOKENS_KEY:
            vocabulary_size = cursor.array_length() or 0
        elif (value := cursor.value()) is not None:
            metadata[key] = value
    return metadata, vocabulary_size


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


def _check_places(
    tensors: tuple[TensorInfo, ...],
    metadata: Mapping[str, Scalar],
    header_end: int,
    file_size: int,
    damaged: "partial[ModelFileError]",
) -> None:
    """Every tensor lies inside the file, aligned, named once, and over no other."""
    alignment = metadata.get("general.alignment", 32)
    if (
        not isinstance(alignment, int)
        or not 1 <= alignment <= LARGEST_ALIGNMENT
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


def _check_model(header: GgufHeader, damaged: "partial[ModelFileError]") -> None:
    metadata = header.metadata
    architecture = metadata.get("general.architecture")
    if architecture not in ARCHITECTURES:
        raise ModelFileError(
            f"{header.path} holds a model of the architecture {architecture!r}, which is not supported.",
            f"Supported are: {', '.join(ARCHITECTURES)}.",
        )
    if metadata.get("split.count", 0) not in {0, 1}:
        raise ModelFileError(
            f"{header.path} is one part of a model split over several files.", "Merge the parts first."
        )
    for key, most in (
        ("block_count", MOST_BLOCKS),
        ("context_length", 1 << 24),
        ("embedding_length", 1 << 20),
    ):
        value = metadata.get(f"{architecture}.{key}")
        if not isinstance(value, int) or not 1 <= value <= most:
            raise damaged(f"its {architecture}.{key} is {value}")
    numbers = (re.match(r"blk\.(\d+)\.", tensor.name) for tensor in header.tensors)
    blocks = {int(number[1]) for number in numbers if number}
    if blocks != set(range(int(metadata[f"{architecture}.block_count"]))):
        raise damaged(f"its {architecture}.block_count does not match its tensors")
    _check_tokens(header, damaged)


def _check_tokens(header: GgufHeader, damaged: "partial[ModelFileError]") -> None:
    if header.vocabulary_size < 1:
        raise damaged("it has no vocabulary")
    for key, value in header.metadata.items():
        if re.fullmatch(r"tokenizer\.ggml\.\w+_token_id", key) and not (
            isinstance(value, int) and 0 <= value < header.vocabulary_size
        ):
            raise damaged(f"its {key} is {value}, outside the vocabulary")


def _not_gguf(path: Path) -> ModelFileError:
    return ModelFileError(
        f"{path} is not a GGUF model file.", "Name a .gguf file; `sqlcoder-local convert` makes one."
    )


def _damaged(path: Path, what: str) -> ModelFileError:
    return ModelFileError(f"The model file {path} is damaged: {what}.", "Fetch or convert it again.")
