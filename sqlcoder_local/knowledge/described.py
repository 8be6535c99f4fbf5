"""A schema with what the user tells of its tables and columns as comments."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from sqlcoder_local.identity import Same
from sqlcoder_local.knowledge.knowledge import EVERY_COLUMN, Knowledge
from sqlcoder_local.schema import Schema, Table

MOST_KEPT = 4


def described(schema: Schema, knowledge: Knowledge) -> Schema:
    """The same schema for the same two values, so that what is derived from it can be kept."""
    if not (knowledge.tables or knowledge.columns):
        return schema
    return _described(Same(schema), Same(knowledge))


@lru_cache(maxsize=MOST_KEPT)
def _described(schema: Same[Schema], knowledge: Same[Knowledge]) -> Schema:
    tables = tuple(_table(table, knowledge.value) for table in schema.value.tables)
    return replace(schema.value, tables=tables)


def _table(table: Table, knowledge: Knowledge) -> Table:
    names = (table.name.lower(), table.bare_name.lower())
    comment = next((knowledge.tables[name] for name in names if name in knowledge.tables), table.comment)
    columns = []
    for column in table.columns:
        keys = [(name, column.name.lower()) for name in names]
        meaning = next((knowledge.columns[key] for key in keys if key in knowledge.columns), column.comment)
        columns.append(replace(column, comment=meaning) if meaning != column.comment else column)
    return replace(table, comment=comment, columns=tuple(columns))


def unknown_names(schema: Schema, knowledge: Knowledge) -> Iterator[str]:
    """The tables and columns that are described, hidden or shown, and that are not there."""
    tables = {
        name: table for table in schema.tables for name in (table.name.lower(), table.bare_name.lower())
    }
    yield from (name for name in knowledge.tables if name not in tables)
    listed = sorted(knowledge.hidden_values | knowledge.shown_values)
    for table, column in (*knowledge.columns, *listed):
        if column == EVERY_COLUMN and table in tables:
            continue
        if table not in tables or column not in {one.name.lower() for one in tables[table].columns}:
            yield f"{table}.{column}"


def is_listed(table: Table, column: str, choices: frozenset[tuple[str, str]]) -> bool:
    """Tell whether a column is among those whose values are hidden, or may be shown."""
    names = (table.name.lower(), table.bare_name.lower())
    return any((name, listed) in choices for name in names for listed in (column.lower(), EVERY_COLUMN))
