"""Words people use for columns and tables, and for more and less of them, read from the lists in lexicon/."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER = Path(__file__).with_name("lexicon")


@dataclass(frozen=True, kw_only=True)
class Measure:
    """How a quantity is compared: oldest, youngest, older than, younger than, and its units."""

    most: tuple[str, ...]
    least: tuple[str, ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    units: tuple[str, ...]


def _lines(name: str) -> dict[str, str]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    pairs = (line.split(":", 1) for line in text.splitlines() if line and not line.startswith("#"))
    return {word.strip(): rest for word, rest in pairs}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _measure(text: str) -> Measure:
    most, least, above, below, units = (_words(part) for part in text.split("|"))
    return Measure(most=most, least=least, above=above, below=below, units=units)


SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = {
    word: _words(rest) for word, rest in _lines("synonyms.txt").items()
}
MEASURES: Final[Mapping[str, Measure]] = {
    word: _measure(rest) for word, rest in _lines("measures.txt").items()
}
