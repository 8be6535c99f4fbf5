"""Finds values that a question mentions in a SQLite database, spelled as the data spells them."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

ROWS_PER_COLUMN: Final = 5_000
LONGEST_VALUE: Final = 100
TEXT_TYPES: Final = ("CHAR", "CLOB", "TEXT", "STRING", "ENUM")

# lower() of SQLite knows ASCII only: values with other characters all come back and are compared here.
CANDIDATES: Final = """
    SELECT DISTINCT value FROM (SELECT {column} AS value FROM {table} LIMIT {rows})
    WHERE typeof(value) = 'text' AND length(value) <= {longest}
      AND (lower(value) IN (SELECT lower(phrase.value) FROM json_each(?) AS phrase) OR value GLOB '*[^ -~]*')
"""


def find_values(
    connection: sqlite3.Connection, schema: Schema, phrases: Sequence[str]
) -> tuple[ValueMatch, ...]:
    """Look for the phrases until every column is read or the progress handler stops the search."""
    folded = frozenset(phrase.casefold() for phrase in phrases)
    found: dict[str, list[ValueMatch]] = {table.name: [] for table in schema.tables}
    # Views last: what they show mostly comes from the tables, and they may be slow.
    for table in sorted(schema.tables, key=lambda table: table.is_view):
        for column in table.columns:
            if not holds_text(column):
                continue
            try:
                found[table.name].extend(
                    matches_in(connection, table, column, folded, json.dumps(list(phrases)))
                )
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                    return in_schema_order(found)
            except sqlite3.DatabaseError:
                continue
    return in_schema_order(found)


def holds_text(column: Column) -> bool:
    """Tell from the declared type whether the column may hold text; a column without a type may."""
    declared = column.declared_type.upper()
    return not declared or any(word in declared for word in TEXT_TYPES)


def matches_in(
    connection: sqlite3.Connection, table: Table, column: Column, folded: frozenset[str], phrases: str
) -> Iterator[ValueMatch]:
    """Give the matching values of one column in order."""
    query = CANDIDATES.format(
        column=quoted(column.name), table=quoted(table.name), rows=ROWS_PER_COLUMN, longest=LONGEST_VALUE
    )
    values = {value for (value,) in connection.execute(query, (phrases,)) if value.casefold() in folded}
    return (ValueMatch(table=table.name, column=column.name, value=value) for value in sorted(values))


def in_schema_order(found: dict[str, list[ValueMatch]]) -> tuple[ValueMatch, ...]:
    """Put the tables' matches one after the other."""
    return tuple(match for matches in found.values() for match in matches)


def quoted(name: str) -> str:
    """Quote a name."""
    return '"' + name.replace('"', '""') + '"'
