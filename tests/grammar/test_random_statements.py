"""Texts drawn from the grammar itself: whatever it admits must be one query over the schema."""

from math import inf
from random import Random

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp

from sqlcoder_local.grammar.expressions import (
    WORD_REST,
    WORD_START,
    CharacterClass,
    Choice,
    Expression,
    FreeWord,
    Reference,
    Repeat,
    Sequence,
    Text,
)
from sqlcoder_local.grammar.grammar import ROOT, Grammar
from sqlcoder_local.grammar.schema_grammar import REFUSAL, schema_grammar
from sqlcoder_local.grammar.select_grammar import PROFILES, Profile
from sqlcoder_local.schema import Schema

ENDLESS = inf
SOME_LETTERS = "aZ 09_%.,;-()\"\\/ß東🗼'"


class Walker:
    """Takes alternatives at random, and the shortest ones once the text is deep enough."""

    def __init__(self, grammar: Grammar, deepest: int) -> None:
        self._rules = {rule.name: rule.expression for rule in grammar.rules}
        self._deepest = deepest
        self._heights = dict.fromkeys(self._rules, ENDLESS)
        while ENDLESS in self._heights.values():
            self._heights = {name: 1 + self._height(rule) for name, rule in self._rules.items()}

    def text(self, random: Random) -> str:
        return self._walk(Reference(ROOT), random, 0)

    def _height(self, expression: Expression) -> int:
        match expression:
            case Reference(name):
                return self._heights[name]
            case Sequence(parts):
                return max(map(self._height, parts), default=0)
            case Choice(options):
                return min(map(self._height, options))
            case Repeat(item, minimum, _):
                return self._height(item) if minimum else 0
            case _:
                return 0

    def _walk(self, expression: Expression, random: Random, depth: int) -> str:
        match expression:
            case Reference(name):
                return self._walk(self._rules[name], random, depth + 1)
            case Sequence(parts):
                return "".join(self._walk(part, random, depth) for part in parts)
            case Choice(options):
                lowest = min(map(self._height, options))
                is_deep = random.random() * self._deepest < depth
                fitting = [each for each in options if not is_deep or self._height(each) == lowest]
                return self._walk(random.choice(fitting), random, depth)
            case Repeat(item, minimum, maximum):
                more = 0 if random.random() * self._deepest < depth else random.choice((0, 1, 2))
                count = minimum + min(more, more if maximum is None else maximum - minimum)
                return "".join(self._walk(item, random, depth) for _ in range(count))
            case _:
                return _written(expression, random)


def _written(expression: Expression, random: Random) -> str:
    match expression:
        case CharacterClass(ranges, is_negated):
            return _letter(ranges, is_negated, random)
        case FreeWord(forbidden, _):
            word = random.choice(WORD_START) + "".join(random.choices(WORD_REST, k=random.randint(0, 3)))
            return f"{word}_" if word in forbidden else word
        case Text(text):
            return text
    raise AssertionError(expression)


def _letter(ranges: tuple[tuple[str, str], ...], is_negated: bool, random: Random) -> str:  # noqa: FBT001
    if is_negated:
        letters = [
            letter for letter in SOME_LETTERS if not any(low <= letter <= high for low, high in ranges)
        ]
        return random.choice(letters)
    low, high = random.choice(ranges)
    return chr(random.randint(ord(low), ord(high)))


@pytest.fixture(scope="module")
def walkers(shop: Schema) -> dict[Profile, Walker]:
    return {profile: Walker(schema_grammar(shop, profile), deepest=18) for profile in PROFILES}


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_every_qualified_statement_is_one_query_over_the_schema(walkers, shop: Schema, random: Random):
    text = walkers["qualified"].text(random)
    query = _parsed(text)
    if query is not None:
        assert {table.name for table in query.find_all(exp.Table)} <= {table.name for table in shop.tables}
        for column in query.find_all(exp.Column):
            table = shop.table(column.table)
            assert table, text
            assert isinstance(column.this, exp.Star) or table.column(column.name), text


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_every_general_statement_is_one_query_over_known_tables(walkers, shop: Schema, random: Random):
    text = walkers["general"].text(random)
    query = _parsed(text)
    if query is not None:
        known = {table.name for table in shop.tables} | {named.alias for named in query.find_all(exp.CTE)}
        if not query.find(exp.With):
            assert {table.name for table in query.find_all(exp.Table)} <= known, text


def _parsed(text: str) -> exp.Query | None:
    """The one query in a text, or nothing if it is the refusal."""
    if text.strip(" \t\r\n;") == REFUSAL:
        return None
    (query,) = sqlglot.parse(text, dialect="postgres")
    assert isinstance(query, exp.Query), text
    return query
