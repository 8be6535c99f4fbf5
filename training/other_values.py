"""A question written by hand, asked of other values: another colour, another year, another number of rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from random import Random

from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_name import sql_literal
from training.real_pair import RealPair

ValuesOf = Mapping[tuple[str, str], Sequence[str]]
"""Some of the values that a table's column holds."""
CHANGED_SHARE = 0.7
NUMBER = re.compile(r"(?<![\w.:/-])\d+(?:\.\d+)?(?![\w.:/-]|%')")
KEPT_NUMBERS = frozenset({"0", "1", "60", "100", "100.0", "1.0", "3600"})
"""One is singular, and the others stand in formulas."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
EARLIEST_DRAWN, LATEST_DRAWN = 1995, 2026
MOST_COUNTED = 20
"""Smaller numbers count things, and stay small."""


def found_values(question: str, values_of: ValuesOf) -> tuple[ValueMatch, ...]:
    """What a look into the database would find."""
    phrases = {phrase.casefold() for phrase in phrases_of(question)}
    return tuple(
        ValueMatch(table=table, column=column, value=value)
        for (table, column), values in values_of.items()
        for value in values
        if value.casefold() in phrases
    )


def with_other_values(pair: RealPair, rng: Random) -> RealPair:
    """The pair, mostly with other values and numbers in the question and the SQL alike."""
    if rng.random() >= CHANGED_SHARE:
        return pair
    question, sql = _with_other_texts(pair, rng)
    question, sql = _with_other_numbers(question, sql, rng)
    return replace(pair, question=question, sql=sql, values=found_values(question, pair.values_of))


def _with_other_texts(pair: RealPair, rng: Random) -> tuple[str, str]:
    """Put another value of the same column wherever one stands, if the question says it as the data does."""
    question, sql = pair.question, pair.sql
    for values in pair.values_of.values():
        told = [v for v in values if sql_literal(v) in sql and len(_place_of(v).findall(question)) == 1]
        free = [
            v
            for v in values
            if sql_literal(v) not in sql and not _place_of(v).search(question) and _is_found(v)
        ]
        for old in told:
            if free:
                new = free.pop(rng.randrange(len(free)))
                before, after = _place_of(old).split(question)
                question = f"{before}{new}{after}"
                sql = sql.replace(sql_literal(old), sql_literal(new))
    return question, sql


def _with_other_numbers(question: str, sql: str, rng: Random) -> tuple[str, str]:
    """Change the numbers that stand once in the question and in the SQL, years by a few."""
    said, written = NUMBER.findall(question), NUMBER.findall(sql)
    changed: dict[str, str] = {}
    for old in dict.fromkeys(said):
        if said.count(old) > 1 or old in KEPT_NUMBERS or old not in written:
            continue
        new = _near(old, rng)
        if new not in (*said, *written, *changed.values()):
            changed[old] = new

    def other(number: re.Match[str]) -> str:
        return changed.get(number[0], number[0])

    return NUMBER.sub(other, question), NUMBER.sub(other, sql)


def _near(number: str, rng: Random) -> str:
    if "." in number:
        return f"{max(float(number) * rng.uniform(0.4, 2.5), 0.1):.{len(number.partition('.')[2])}f}"
    value = int(number)
    if FIRST_YEAR <= value <= LAST_YEAR:
        return str(rng.randint(EARLIEST_DRAWN, LATEST_DRAWN))
    if value < MOST_COUNTED:
        return str(rng.randint(2, MOST_COUNTED))
    scale = 10 ** (len(number) - len(number.rstrip("0")))
    return str(max(round(value * rng.uniform(0.3, 3) / scale), 2) * scale)


@cache
def _is_found(value: str) -> bool:
    """Whether a look into the database would find a value in a question: not one such as 'no show'."""
    return value.casefold() in {phrase.casefold() for phrase in phrases_of(f"are {value} ones")}


@cache
def _place_of(value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(value)}(?!\w)", re.IGNORECASE)
