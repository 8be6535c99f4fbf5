"""The published models: what each is, how it is asked, what it takes, and what its licence asks for."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

STARTER: Final = "starter"
"""The name of the model in the package, whose own file says what it is."""


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The numbers that make up a model, as its configuration gives them."""

    context: int
    vocabulary: int
    width: int
    layers: int
    heads: int
    key_heads: int
    feed_forward: int


@dataclass(frozen=True, kw_only=True)
class WeightBytes:
    """What the weights take at one quantization; an embedding that serves both ends is counted as input."""

    layers: int
    input: int
    output: int

    @property
    def total(self) -> int:
        """All of them; the file has some megabytes of vocabulary besides."""
        return self.layers + self.input + self.output


@dataclass(frozen=True, kw_only=True)
class Release:
    """One published model."""

    name: str
    repository: str
    base: str
    architecture: str
    parameters: int
    shape: Shape
    prompt_format: str
    native_dialect: str
    beams: int
    licence: str
    obligation: str
    bytes: Mapping[str, WeightBytes]
    """By quantization, the largest first."""
    accuracy: float | None = None
    """In percent, as published; None where nothing was."""


@cache
def catalogue() -> Mapping[str, Release]:
    """All releases by name, in the order in which to look at them."""
    text = (files("sqlcoder_local.models") / "catalog.toml").read_text(encoding="utf-8")
    return {name: _release(name, entry) for name, entry in tomllib.loads(text).items()}


def release_of(file_name: str) -> Release | None:
    """The release whose name a file bears: sqlcoder-7b-2.q4_k_m.gguf is one of sqlcoder-7b-2."""
    plain = file_name.lower().replace("_", "-")
    bearing = [
        release
        for name, release in catalogue().items()
        if plain == name or (plain.startswith(name) and plain[len(name)] in ".-")
    ]
    return max(bearing, key=lambda release: len(release.name), default=None)


def _release(name: str, entry: dict[str, object]) -> Release:
    shape, sizes = entry.pop("shape"), entry.pop("bytes")
    return Release(
        name=name,
        shape=Shape(**shape),  # type: ignore[arg-type]  # a test reads every entry
        bytes={quantization: WeightBytes(**parts) for quantization, parts in sizes.items()},  # type: ignore[attr-defined]
        **entry,  # type: ignore[arg-type]
    )
