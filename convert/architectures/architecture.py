"""What a model family has to say about itself: hyper-parameters and tensors."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from convert.config import ModelConfig

GgufValue = str | bool | int | float | list[str] | list[int] | list[float]


@dataclass(frozen=True, kw_only=True)
class TensorRule:
    """One tensor of the GGUF file and where it comes from."""

    gguf_name: str
    source_name: str
    shape: tuple[int, ...]
    interleaved_heads: int | None = None
    """In how many heads the rows of the two rotary halves are interleaved, as llama.cpp wants them."""
    is_optional: bool = False
    values: tuple[float, ...] | None = None
    """Given where the tensor is computed from the configuration, not read."""


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """A model family."""

    gguf_name: str
    hyperparameters: Callable[[ModelConfig], Mapping[str, GgufValue]]
    """GGUF keys without the family's prefix."""
    tensors: Callable[[ModelConfig], Iterator[TensorRule]]
    unused_suffixes: tuple[str, ...] = ()
    """Tensors that old checkpoints carry and nobody needs."""
    ties_by_default: bool = False
    """Whether the embedding serves as output matrix when config.json does not say."""
    notes: Callable[[ModelConfig], tuple[str, ...]] = lambda _: ()
    """What a person should know of a converted model that the file cannot say."""
