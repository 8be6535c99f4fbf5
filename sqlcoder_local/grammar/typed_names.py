"""The rules for the columns of a schema by kind, and for the values that may stand beside them."""

from collections.abc import Iterable, Iterator, Mapping

from sqlcoder_local.grammar.expressions import (
    Expression,
    Reference,
    Repeat,
    Rule,
    Sequence,
    Text,
    one_of,
)
from sqlcoder_local.grammar.kinds_of_columns import KINDS, column_kinds
from sqlcoder_local.mentions import Mentions
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_name import dotted_name, sql_literal, sql_name

ColumnsOf = Mapping[str, tuple[str, ...]]
SPAN_UNITS = ("year", "month", "week", "day", "hour", "minute")
USUAL_SPANS = ("1", "3", "6", "7", "12", "14", "30", "90", "365")
"""A day, a quarter, half a year, and what else people say without a number."""
MAYBE_SPACE = Repeat(Reference("space"), 0, 1)


def typed_rules(schema: Schema, columns_of: ColumnsOf, mentions: Mentions | None) -> Iterator[Rule]:
    """Make a token for each kind of column; kinds without columns have no rule."""
    kinds = column_kinds(schema)
    found = _columns_by_values(schema, columns_of, mentions)
    hinted = {pair for pairs in found.values() for pair in pairs}
    plain: dict[str, list[tuple[str, str]]] = {kind: [] for kind in KINDS}
    for table, columns in columns_of.items():
        for column in columns:
            if (table, column) not in hinted:
                plain[kinds[table, column]].append((table, column))
    text_parts = []
    if plain["text"]:
        yield _column_rule(schema, "plain_text_column", plain.pop("text"))
        text_parts.append("plain_text_column")
    for position, (values, pairs) in enumerate(found.items()):
        yield _column_rule(schema, f"found_in_{position}", pairs)
        yield Rule(
            f"value_of_{position}", one_of(Text(sql_literal(value)) for value in values), is_token=True
        )
        text_parts.append(f"found_in_{position}")
    for kind, pairs in plain.items():
        if pairs:
            yield _column_rule(schema, f"{kind}_column", pairs)
    if text_parts:
        yield Rule("text_column", one_of(map(Reference, text_parts)))
    yield Rule("text_test", one_of(_text_tests(len(found))))
    yield from _value_rules(mentions)


def _columns_by_values(
    schema: Schema, columns_of: ColumnsOf, mentions: Mentions | None
) -> dict[tuple[str, ...], list[tuple[str, str]]]:
    """Put the columns together that hold the same of the mentioned values, or may hold the same few only."""
    values_of = {
        (table.name, column.name): column.allowed_values
        for table in schema.tables
        for column in table.columns
        if mentions and column.allowed_values
    }
    values_of.update(mentions.found if mentions else {})
    columns: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for (table, column), values in values_of.items():
        if column in columns_of.get(table, ()):
            columns.setdefault(values, []).append((table, column))
    return columns


def _text_tests(found_count: int) -> Iterator[Expression]:
    """Equal to a text, one of several texts, or like a pattern."""
    pairs = [("plain_text_column", "free_text"), ("loose_column", "free_text")]
    pairs += [(f"found_in_{position}", f"value_of_{position}") for position in range(found_count)]
    for name, value_name in pairs:
        column, value = Reference(name), Reference(value_name)
        more = Repeat(Sequence((Reference("comma"), value)), 0, None)
        yield Sequence((column, MAYBE_SPACE, Reference("equal"), MAYBE_SPACE, value))
        yield Sequence((column, Reference("among"), MAYBE_SPACE, value, more, MAYBE_SPACE, Text(")")))
    for name in ("text_column", "loose_column"):
        yield Sequence((Reference(name), Reference("likeness")))


def _value_rules(mentions: Mentions | None) -> Iterator[Rule]:
    if mentions is None:
        spelled = {
            "free_text": "string",
            "pattern": "string",
            "date_text": "any_date",
            "span_text": "span",
            "figure": "number",
            "row_count": "integer",
        }
        for name, token in spelled.items():
            yield Rule(name, Reference(token))
        return
    texts = {
        "free_text": map(sql_literal, mentions.texts),
        "pattern": (sql_literal(pattern) for text in mentions.patterns for pattern in _patterns(text)),
        "figure": mentions.numbers,
        "row_count": mentions.counts,
        "date_text": map(sql_literal, mentions.dates),
        "span_text": _spans(mentions.counts),
    }
    for name, spellings in texts.items():
        if kept := tuple(dict.fromkeys(spellings)):
            yield Rule(name, one_of(map(Text, kept)), is_token=True)


def _spans(counts: Iterable[str]) -> Iterator[str]:
    """Give the spans of so many days, months and so on; last week's need one that no question names."""
    for count in dict.fromkeys([*counts, *USUAL_SPANS]):
        for unit in SPAN_UNITS:
            yield from (f"'{count} {unit}'", f"'{count} {unit}s'")


def _patterns(text: str) -> tuple[str, ...]:
    return (f"%{text}%", f"{text}%", f"%{text}", text)


def _column_rule(schema: Schema, name: str, pairs: Iterable[tuple[str, str]]) -> Rule:
    spelled = (f"{dotted_name(schema.name_parts(table))}.{sql_name(column)}" for table, column in pairs)
    return Rule(name, one_of(map(Text, spelled)), is_token=True)
