"""Tables of more columns than a prompt holds, cut to those that a question is likely to need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlcoder_local.prompt.words import content_stems, stems_of
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

MANY_COLUMNS: Final = 40
"""A table of fewer is never looked at."""
LARGEST_SHARE: Final = 0.75
"""Of the room: a table that takes more is cut."""
SHARE_LEFT: Final = 0.6
"""What it is cut to, so that another one fits beside it."""
SHRINKING: Final = 0.8
"""By so much once more where a guess at what fits was too high."""


@dataclass(frozen=True, kw_only=True)
class CutTable:
    """A table that the model is shown a part of."""

    name: str
    shown: int
    all_columns: int


def without_needless_columns(
    question: str,
    schema: Schema,
    values: Sequence[ValueMatch],
    *,
    count_tokens: Callable[[Schema], int],
    room: int,
) -> tuple[Schema, tuple[CutTable, ...]]:
    """Keep keys, columns that the question names or that hold what it mentions, then the first of the rest.

    A schema that has no table too wide comes back as it is.
    """
    asked = content_stems(question)
    mentioned = {(match.table, match.column) for match in values}
    referred = {
        (key.referred_table, column)
        for table in schema.tables
        for key in table.foreign_keys
        for column in key.referred_columns
    }
    tables, cuts = [], []
    for table in schema.tables:
        cut = table
        if len(table.columns) > MANY_COLUMNS:
            ranked = _ranked(table, asked, mentioned | referred)
            cut = _cut(table, ranked, count_tokens=count_tokens, room=room)
        if cut is not table:
            cuts.append(CutTable(name=table.name, shown=len(cut.columns), all_columns=len(table.columns)))
        tables.append(cut)
    return (replace(schema, tables=tuple(tables)), tuple(cuts)) if cuts else (schema, ())


def note_on_columns(cut: CutTable) -> str:
    """Tell the asker."""
    return (
        f"{cut.name} is too wide for the model, which was shown {cut.shown:,} of its {cut.all_columns:,}"
        " columns: keys, those that the question names, and the first ones."
    )


def _ranked(table: Table, asked: frozenset[str], needed: set[tuple[str, str]]) -> list[Column]:
    keys = {*table.primary_key, *(column for key in table.foreign_keys for column in key.columns)}

    def weight(column: Column) -> float:
        stems = set(stems_of(column.name))
        is_needed = (table.name, column.name) in needed
        is_key = column.name in keys
        # A name of which the question says every word goes before one of which it says some.
        return len(stems & asked) + len(stems & asked) / max(1, len(stems)) + 10 * is_needed + is_key

    return sorted(table.columns, key=weight, reverse=True)


def _cut(
    table: Table, ranked: Sequence[Column], *, count_tokens: Callable[[Schema], int], room: int
) -> Table:
    def of(count: int) -> Table:
        kept = {column.name for column in ranked[:count]}
        keys = tuple(key for key in table.foreign_keys if kept.issuperset(key.columns))
        columns = tuple(column for column in table.columns if column.name in kept)
        return replace(table, columns=columns, foreign_keys=keys)

    takes = count_tokens(Schema(tables=(table,)))
    if takes <= LARGEST_SHARE * room:
        return table
    count = int(len(ranked) * SHARE_LEFT * room / takes)
    while count > 1 and count_tokens(Schema(tables=(of(count),))) > SHARE_LEFT * room:
        count = int(count * SHRINKING)
    return of(max(1, count))
