"""Words of names and questions, cut and stemmed so that 'CustomerNames' meets 'customer name'."""

import re
from functools import cache, lru_cache
from typing import Protocol

# A number, a run of capitals, a capitalised or lower-case word: the places where a name may be cut.
WORD = re.compile(r"\d+|[^\W\d_]+")
CASE_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

FUNCTION_WORDS = frozenset(
    """a about above after again all along also am an and another any anyone are as ask at be because been
    before being below between but by can could did do does doing down during each ever every find first
    for from get give had has have having he her here hers him his how i if in into is it its just last
    least less let list made make many me more most much must my no not now of off on once one only or
    order other our out over per please return say see shall she should show so some such than that the
    their them then there these they this those through to too tell top under until up us was we were what
    when where which while who whom whose why will with within without would you your""".split()
)
"""Words that carry grammar rather than meaning; a value made of nothing else is not looked up."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's own name


@cache
def _stemmer() -> _Stemmer:
    # Deferred: the stemmer's tables take 15 ms to import and '--version' needs none of them.
    import snowballstemmer  # noqa: PLC0415

    stemmer: _Stemmer = snowballstemmer.stemmer("english")
    return stemmer


@cache
def stem(word: str) -> str:
    """The stem of one word, in lower case."""
    return _stemmer().stemWord(word.lower())


def words_of(text: str) -> list[str]:
    """The words of a name or a sentence, in their order and case."""
    return WORD.findall(CASE_CHANGE.sub(" ", text))


@lru_cache(maxsize=65_536)
def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the words of a name or a sentence."""
    return tuple(stem(word) for word in words_of(text))


def content_stems(text: str) -> frozenset[str]:
    """The stems of the words that do more than carry grammar."""
    words = (word for word in words_of(text) if word.lower() not in FUNCTION_WORDS)
    return frozenset(stem for word in words for stem in stems_of(word))


def contains_run(stems: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Say whether the run stands somewhere in the stems, unbroken."""
    width = len(run)
    return any(stems[start : start + width] == run for start in range(len(stems) - width + 1))
