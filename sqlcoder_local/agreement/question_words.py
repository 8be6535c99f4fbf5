"""What the words of a question ask for: sums, orders, negations, and numbers with what stands beside them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sqlcoder_local.prompt.question_hints import find_hints
from sqlcoder_local.prompt.question_mentions import NUMBER, NUMBER_WORDS
from sqlcoder_local.prompt.words import FUNCTION_WORDS, stem, stems_of, words_of
from sqlcoder_local.schema import Schema, ValueMatch, value_kind

SUPERLATIVE = (
    r"\b(?!(?:for|inter|requ|gu|harv)est\b)\w{3,}est\b"
    r"|\b(?:top|most|least|fewest|first|last|max\w*|minimum|min)\b"
)
PERIOD = "(?:month|week|day|year|quarter|weekday|hour)"
ASKED: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "average": r"\b(?:averages?|mean|avg|typical\w*)\b",
        "ratio": r"%|\b(?:percent\w*|share|proportion|ratio|rate|fraction|part of)\b",
        "distinct": r"\b(?:different|distinct|unique)\b",
        "negation": (
            r"n't\b|\b(?:not|no|never|without|none|neither|nor|except|exclud\w+|missing|other than|lack\w*"
            r"|unknown|empty|still|yet|open|current\w*)\b"
        ),
        "both": r"\b(?:both|and also)\b",
        "more": (
            r"\b(?:more|greater|over|above|after|at least|exceed\w*|larger|higher|longer|older|since|later"
            r"|bigger|heavier|between|from|twice|minimum|last|past|multiple|several|afterwards?|beyond|expensive)\b"
        ),
        "less": (
            r"\b(?:less|smaller|under|below|before|at most|fewer|lower|shorter|younger|until|earlier|cheaper"
            r"|up to|between|to|older|within|maximum|born)\b"
        ),
        "limit": SUPERLATIVE,
        "total": r"\btotals?\b(?! number| count)|\b(?:sum|altogether|combined|how much|together)\b",
        "count": r"\b(?:how many|numbers? of|counts?)\b",
        "past": (
            rf"\b(?:last|past|previous|this|current|next) (?:\w+ )?{PERIOD}s?\b"
            r"|\b(?:today|yesterday|ago|so far|now|age|old|overdue)\b"
        ),
    }.items()
}
DIRECTIONS = re.compile(
    r"\b(?:(?P<most>highest|largest|biggest|most|longest|greatest|heaviest|tallest|newest|latest|recent|maximum"
    r"|max|top|best|descending|widest|deepest|strongest|fastest|busiest|richest)"
    r"|(?P<least>lowest|smallest|least|fewest|shortest|cheapest|lightest|earliest|minimum|min|ascending"
    r"|alphabetical(?:ly)?|slowest|worst|poorest)|(?P<oldest>oldest)|(?P<youngest>youngest))\b",
    re.IGNORECASE,
)
PLAIN_NUMBER_WORDS = frozenset(NUMBER_WORDS) - frozenset(
    "zero one once half quarter hundred thousand million dozen".split()
)
"""Those that always say a number by themselves."""
WORDS_BEFORE_A_NUMBER, WORDS_AFTER_A_NUMBER = 5, 3
NEGATING_PREFIXES = ("un", "non")


@dataclass(frozen=True, kw_only=True)
class QuestionWords:
    """What is known of a question before any SQL is looked at."""

    asks_for: frozenset[str]
    """Names in ASKED."""
    direction: str | None
    """Which end of an order is wanted: 'most', 'least', 'oldest' or 'youngest'."""
    stems: frozenset[str]
    content: frozenset[str]
    """Stems of words that carry meaning, without those of the values."""
    measured: frozenset[str]
    """Stems of names that the question speaks of without saying them: weight, of what is heavy."""
    values: tuple[str, ...]
    """Texts of the database, in lower case, in words of the question."""
    numbers: frozenset[str]
    beside: Mapping[str, frozenset[str]]
    """For each whole number, the stems of the words around it."""
    names: frozenset[str]
    """The stems of all names of the tables shown."""
    kinds: Mapping[tuple[str, str], str]
    """What each column of the tables shown holds."""

    @property
    def known_share(self) -> float:
        """How many of the words that carry meaning name something of the tables."""
        return len(self.content & self.names) / max(1, len(self.content))


def question_words(question: str, shown: Schema, values: Sequence[ValueMatch]) -> QuestionWords:
    """Read a question over the tables that a model was shown."""
    words = words_of(question.lower())
    names = frozenset(
        part
        for table in shown.tables
        for name in (table.name, *(column.name for column in table.columns))
        for part in stems_of(name)
    )
    negated = frozenset(_negated(words, names))
    asks_for = {name for name, pattern in ASKED.items() if pattern.search(question)}
    direction = DIRECTIONS.search(question)
    hints = find_hints(question, shown, [match for match in values if shown.table(match.table)])
    held = tuple(dict.fromkeys(match.value.casefold() for match in hints.values))
    of_values = {part for value in held for part in stems_of(value)}
    content = {stem(word) for word in words if word not in FUNCTION_WORDS} | negated
    return QuestionWords(
        asks_for=frozenset(asks_for | {"negation"} if negated else asks_for),
        direction=direction.lastgroup if direction else None,
        stems=frozenset(stems_of(question)) | negated,
        content=frozenset(content - of_values),
        measured=frozenset(part for word in words for part in _measures().get(word, ())),
        values=held,
        numbers=frozenset(_numbers(question)),
        beside=_beside(words),
        names=names,
        kinds={
            (table.name, column.name): value_kind(column.declared_type)
            for table in shown.tables
            for column in table.columns
        },
    )


def _negated(words: Sequence[str], names: frozenset[str]) -> list[str]:
    """The stems of names that the question denies in a word: paid, of unpaid."""
    return [
        stem(word.removeprefix(prefix))
        for word in words
        for prefix in NEGATING_PREFIXES
        if word.startswith(prefix) and stem(word) not in names and stem(word.removeprefix(prefix)) in names
    ]


def _numbers(question: str) -> list[str]:
    digits = [number.replace(",", "") for number in NUMBER.findall(question)]
    return digits + [NUMBER_WORDS[word] for word in words_of(question.lower()) if word in PLAIN_NUMBER_WORDS]


def _beside(words: Sequence[str]) -> dict[str, frozenset[str]]:
    beside: dict[str, frozenset[str]] = {}
    for place, word in enumerate(words):
        number = NUMBER_WORDS.get(word, word)
        if number.isdecimal():
            around = words[max(0, place - WORDS_BEFORE_A_NUMBER) : place + 1 + WORDS_AFTER_A_NUMBER]
            beside[number] = beside.get(number, frozenset()) | {
                part for near in around for part in stems_of(near)
            }
    return beside


@cache
def _measures() -> Mapping[str, frozenset[str]]:
    """For each word, the stems of what it speaks of."""
    text = (files("sqlcoder_local.agreement") / "measures.txt").read_text(encoding="utf-8")
    measures: dict[str, frozenset[str]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            names, _, words = line.partition(":")
            for word in words.split():
                measures[word] = measures.get(word, frozenset()) | {stem(name) for name in names.split()}
    return measures
