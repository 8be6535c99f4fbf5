"""Finds values that a question mentions on a server, spelled as the data spells them, in the time given."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import Final

from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

ROWS_PER_COLUMN: Final = 5_000
LONGEST_VALUE: Final = 100
TEXT_TYPES: Final = ("char", "text", "enum", "set(", "name", "string")
NOT_TEXT_MARK: Final = "[]"

LookUp = Callable[[Table, Column, float], Sequence[str]]
"""Gives candidates out of the first rows of a column, within so many seconds; raises SqlcoderError."""


def find_values(
    schema: Schema, phrases: Sequence[str], look_up: LookUp, *, within_seconds: float
) -> tuple[ValueMatch, ...]:
    """Look for the phrases, but for case, until every column is read or the time is over."""
    folded = frozenset(phrase.casefold() for phrase in phrases)
    deadline = monotonic() + within_seconds
    found: dict[str, list[ValueMatch]] = {table.name: [] for table in schema.tables}
    for table, column in text_columns(schema) if folded else ():
        left = deadline - monotonic()
        if left <= 0:
            break
        try:
            candidates = column.allowed_values or look_up(table, column, left)
        except SqlcoderError:
            # Out of time, or a view that fails on its rows: the other columns still count.
            continue
        values = sorted({value for value in candidates if value.casefold() in folded})
        found[table.name] += [
            ValueMatch(table=table.name, column=column.name, value=value) for value in values
        ]
    return tuple(match for matches in found.values() for match in matches)


def text_columns(schema: Schema) -> Iterator[tuple[Table, Column]]:
    """Give the columns worth a look, those first that take none; views last, for they may be slow."""
    columns = [(table, column) for table in schema.tables for column in table.columns if holds_text(column)]
    return iter(sorted(columns, key=lambda pair: (not pair[1].allowed_values, pair[0].is_view)))


def holds_text(column: Column) -> bool:
    """Tell from the declared type whether the column may hold text."""
    declared = column.declared_type.lower()
    if column.allowed_values:
        return True
    return NOT_TEXT_MARK not in declared and any(word in declared for word in TEXT_TYPES)
