"""The SELECT statements over one schema: its names are the only tables and columns there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from sqlcoder_local.errors import UsageError
from sqlcoder_local.grammar.expressions import Expression, FreeWord, Reference, Rule, Sequence, Text, one_of
from sqlcoder_local.grammar.grammar import Grammar, split_words
from sqlcoder_local.grammar.productive import without_missing
from sqlcoder_local.grammar.select_grammar import Profile, select_rules
from sqlcoder_local.grammar.typed_names import typed_rules
from sqlcoder_local.key_conditions import key_conditions
from sqlcoder_local.mentions import Mentions
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_name import PLAIN_NAME, RESERVED_WORDS, quoted_name, sql_name

REFUSAL = "I do not know"
"""What a model is told to say when the schema does not hold the answer."""

LONGEST_NAME = 255
LONGEST_FREE_WORD = 40
SHAPES_KEPT = 32

USUAL_LABELS = frozenset(
    """current date day first hour key last local minute month next no percent position query row rows second
    start time timestamp top view year zone""".split()
)
"""Reserved words that models often name a result, and that every engine takes for a name after AS."""

NOT_LABELS = RESERVED_WORDS - USUAL_LABELS


@dataclass(frozen=True, kw_only=True)
class WritableNames:
    """The names of a schema that a query can be written with, and the others."""

    columns_of: dict[str, tuple[str, ...]]
    left_out: tuple[str, ...]


def schema_grammar(schema: Schema, profile: Profile = "general", mentions: Mentions | None = None) -> Grammar:
    """Admit one query over the schema, or the refusal; raises UsageError if no column can be named.

    The qualified profile admits no values but the mentioned ones, where they are given.
    """
    columns_of = writable_names(schema).columns_of
    if not any(columns_of.values()):
        raise UsageError(
            "The database has no table with a column whose name can be written in SQL.",
            "Check that it is the right database, and that it is not empty.",
        )
    rules = (*_name_rules(schema, columns_of, profile), _table_by_key(schema, columns_of))
    if profile == "qualified":
        rules = (*rules, *typed_rules(schema, columns_of, mentions))
    shape, words = split_words(rules)
    return _of_shape(profile, shape).with_words(words)


@lru_cache(maxsize=SHAPES_KEPT)
def _of_shape(profile: Profile, shape: tuple[Rule, ...]) -> Grammar:
    """The grammar with any words for names and values: questions about one schema have few shapes."""
    rules = (*select_rules(profile), *shape)
    return Grammar.reachable_from_root(without_missing(rules) if profile == "qualified" else rules)


def writable_names(schema: Schema) -> WritableNames:
    """Sort out the names that are empty, too long, or hold characters that have no place in SQL."""
    columns_of: dict[str, tuple[str, ...]] = {}
    left_out = []
    for table in schema.tables:
        if not _is_writable(table.name):
            left_out.append(table.name)
            continue
        names = [column.name for column in table.columns]
        left_out += [f"{table.name}.{name}" for name in names if not _is_writable(name)]
        kept = (*columns_of.get(table.name, ()), *filter(_is_writable, names))
        columns_of[table.name] = tuple(dict.fromkeys(kept))
    return WritableNames(columns_of=columns_of, left_out=tuple(left_out))


def _is_writable(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and _is_plain_text(name)


def _is_plain_text(text: str) -> bool:
    return not any(letter < " " or letter == "\x7f" or "\ud800" <= letter <= "\udfff" for letter in text)


def _name_rules(schema: Schema, columns_of: dict[str, tuple[str, ...]], profile: Profile) -> Iterator[Rule]:
    """Make the tokens for tables, columns, a table's own columns, and the words a query may introduce."""

    def spellings(name: str) -> Expression:
        return one_of(map(Text, _spellings(name, profile)))

    qualified = []
    for position, (table, columns) in enumerate(columns_of.items()):
        table_rule, columns_rule = f"table_{position}", f"columns_of_table_{position}"
        dotted = map(".".join, product(*(_spellings(part, profile) for part in schema.name_parts(table))))
        yield Rule(table_rule, one_of(map(Text, dotted)), is_token=True)
        if columns:
            yield Rule(columns_rule, one_of(map(spellings, columns)), is_token=True)
            qualified.append(Sequence((Reference(table_rule), Text("."), Reference(columns_rule))))
    every_column = dict.fromkeys(column for columns in columns_of.values() for column in columns)
    tables = one_of(Reference(f"table_{position}") for position in range(len(columns_of)))
    labels = FreeWord(NOT_LABELS, LONGEST_FREE_WORD)
    aliases = FreeWord(NOT_LABELS | {table.lower() for table in columns_of}, LONGEST_FREE_WORD)
    yield Rule("table_name", tables, is_token=True)
    yield Rule("table_star", Sequence((Reference("table_name"), Text(".*"))), is_token=True)
    yield Rule("column_name", one_of(map(spellings, every_column)), is_token=True)
    yield Rule("qualified_column", one_of(qualified), is_token=True)
    yield Rule("output_name", labels, is_token=True)
    yield Rule("alias_name", aliases, is_token=True)
    yield Rule("refusal", Text(REFUSAL), is_token=True)


def _table_by_key(schema: Schema, columns_of: dict[str, tuple[str, ...]]) -> Rule:
    """A table and the foreign key that joins it; any condition where the schema has no keys."""
    positions = {table: position for position, table in enumerate(columns_of)}
    options = []
    for key in key_conditions(schema):
        ends = (key.table, key.referred_table)
        if (
            key.table != key.referred_table
            and positions.keys() >= set(ends)
            and _is_plain_text(key.condition)
        ):
            either = one_of(Reference(f"table_{positions[name]}") for name in ends)
            options.append(Sequence((either, Reference("on"), Text(key.condition))))
    free = Sequence((Reference("table_name"), Reference("on"), Reference("condition")))
    return Rule("table_by_key", one_of(options) if options else free)


def _spellings(name: str, profile: Profile) -> tuple[str, ...]:
    """List the ways to write a name; the qualified profile has one, which leaves a small model no choice."""
    quoted = quoted_name(name)
    if profile == "qualified":
        return (sql_name(name),)
    return (name, quoted) if PLAIN_NAME.match(name) and name not in NOT_LABELS else (quoted,)
