"""Finds values that a question mentions in a SQLite database, spelled as the data spells them."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

ROWS_PER_COLUMN: Final = 5_000
LONGEST_VALUE: Final = 100
TEXT_TYPES: Final = ("CHAR", "CLOB", "TEXT", "STRING", "ENUM")

# lower() of SQLite knows ASCII only: values with other characters all come back and are compared here.
CANDIDATES: Final = """
    SELECT DISTINCT value FROM (SELECT {column} AS value FROM {table} LIMIT {rows})
    WHERE typeof(value) = 'text' AND length(value) <= {longest}
      AND (lower(value) IN (SELECT phrase.value FROM json_each(?) AS phrase) OR value GLOB '*[^ -~]*')
"""


def find_values(
    connection: sqlite3.Connection, schema: Schema, phrases: Sequence[str], is_over: Callable[[], bool]
) -> tuple[ValueMatch, ...]:
    """Look for the phrases until every column is read or the time is over."""
    folded = frozenset(phrase.casefold() for phrase in phrases)
    found: dict[str, list[ValueMatch]] = {table.name: [] for table in schema.tables}
    for table, column in text_columns(schema):
        if is_over():
            break
        try:
            found[table.name].extend(matches_in(connection, table, column, folded))
        except sqlite3.DatabaseError:
            # Out of time, or a view that fails on its rows: the other columns still count.
            continue
    return tuple(match for matches in found.values() for match in matches)


def text_columns(schema: Schema) -> Iterator[tuple[Table, Column]]:
    """Give the columns worth a look; views last, for they may be slow and mostly show what tables hold."""
    for table in sorted(schema.tables, key=lambda table: table.is_view):
        yield from ((table, column) for column in table.columns if holds_text(column))


def holds_text(column: Column) -> bool:
    """Tell from the declared type whether the column may hold text; a column without a type may."""
    declared = column.declared_type.upper()
    return not declared or any(word in declared for word in TEXT_TYPES)


def matches_in(
    connection: sqlite3.Connection, table: Table, column: Column, folded: frozenset[str]
) -> Iterator[ValueMatch]:
    """Give the matching values of one column in order."""
    query = CANDIDATES.format(
        column=quoted(column.name), table=quoted(table.name), rows=ROWS_PER_COLUMN, longest=LONGEST_VALUE
    )
    rows = connection.execute(query, (json.dumps(sorted(folded)),))
    values = {value for (value,) in rows if value.casefold() in folded}
    return (ValueMatch(table=table.name, column=column.name, value=value) for value in sorted(values))


def quoted(name: str) -> str:
    """Quote a name."""
    return '"' + name.replace('"', '""') + '"'
