"""A tensor of a checkpoint: where its bytes lie and what they mean."""

import math
import re
from dataclasses import dataclass
from pathlib import Path

from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

MOST_TENSORS = 65_535
MOST_DIMENSIONS = 4
LARGEST_DIMENSION = 2**31 - 1
SOUND_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,199}")


@dataclass(frozen=True, kw_only=True)
class SourceTensor:
    """A run of bytes in a weight file, read as numbers in C order."""

    name: str
    encoding: TensorType
    shape: tuple[int, ...]
    path: Path
    offset: int

    @property
    def byte_count(self) -> int:
        """How many bytes the values take."""
        return self.encoding.byte_count(math.prod(self.shape))


def check_name(name: str, path: Path) -> None:
    """Refuse a tensor name that no checkpoint of ours has."""
    if not SOUND_NAME.fullmatch(name):
        message = f"{path.name} holds a tensor with an unusable name, {name[:60]!r}."
        raise ModelFileError(message, "Check where the checkpoint comes from.")


def check_shape(shape: object, name: str, path: Path) -> tuple[int, ...]:
    """Give the shape as a tuple, once it is known to be one to four positive whole numbers."""
    sound = (
        isinstance(shape, list | tuple)
        and 1 <= len(shape) <= MOST_DIMENSIONS
        and all(type(size) is int and 1 <= size <= LARGEST_DIMENSION for size in shape)
    )
    if not sound or not isinstance(shape, list | tuple):
        message = f"{path.name}: tensor {name} has the unusable shape {str(shape)[:60]}."
        raise ModelFileError(message, "Download the file again.")
    return tuple(shape)
