"""The countries whose people or things a question speaks of: data says 'Italy' of Italian hotels."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from sqlcoder_local.prompt.words import words_of


def countries_meant(question: str) -> tuple[str, ...]:
    """The names that data may have for them; whether it has is for a look into the data to tell."""
    countries = _countries()
    return tuple(
        dict.fromkeys(name for word in words_of(question.lower()) for name in countries.get(word, ()))
    )


@cache
def _countries() -> Mapping[str, tuple[str, ...]]:
    text = (files("sqlcoder_local.prompt") / "peoples.txt").read_text(encoding="utf-8")
    rows = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {word: tuple(names.split(", ")) for names, _, words in rows for word in words.split()}
