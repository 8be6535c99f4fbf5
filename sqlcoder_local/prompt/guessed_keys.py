"""Foreign keys that nobody declared and the names give away: orders.customer_id and customers.id."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from sqlcoder_local.identity import Same
from sqlcoder_local.prompt.shared_key_names import (
    KEY_ENDS,
    KEY_WORDS,
    common_prefix,
    keys_by_role,
    shared_names,
    without_prefix,
)
from sqlcoder_local.prompt.words import stems_of
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, value_kind

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
    named = _with(schema, {t.name: tuple(_guesses(t, by_table, by_key, keys)) for t in schema.tables})
    alike = _with(named, _by_shared_names(named))
    return _with(alike, _by_roles(alike))


def _with(schema: Schema, guesses: Mapping[str, tuple[ForeignKey, ...]]) -> Schema:
    if not any(guesses.values()):
        return schema
    return replace(
        schema,
        tables=tuple(
            replace(table, foreign_keys=table.foreign_keys + guesses.get(table.name, ()))
            for table in schema.tables
        ),
    )


def _by_shared_names(schema: Schema) -> Mapping[str, tuple[ForeignKey, ...]]:
    """duty.nid refers to nurse.nid, because one name is one key."""
    made: dict[str, tuple[ForeignKey, ...]] = defaultdict(tuple)
    for shared in shared_names(schema):
        if _is_linked(shared.owner, shared.key):
            continue
        for table, column in shared.others:
            if not _is_linked(table, column):
                made[table.name] += (_guess(column, shared.owner, shared.key),)
    return made


def _by_roles(schema: Schema) -> Mapping[str, tuple[ForeignKey, ...]]:
    """flight.src_apid refers to airport.apid: the end names the key, the rest the part it plays."""
    prefix, keys = common_prefix(schema), keys_by_role(schema)
    made: dict[str, tuple[ForeignKey, ...]] = defaultdict(tuple)
    for table in schema.tables:
        for column in () if table.is_view else table.columns[1:]:
            stems = without_prefix(stems_of(column.name), prefix)
            ends = (keys[stems[start:]] for start in range(1, len(stems)) if stems[start:] in keys)
            owner, key = next(ends, (table, column))
            is_alike = value_kind(column.declared_type) == value_kind(key.declared_type)
            if owner is not table and is_alike and not _is_linked(table, column):
                made[table.name] += (_guess(column, owner, key),)
    return made


def _is_linked(table: Table, column: Column) -> bool:
    return any(column.name in key.columns for key in table.foreign_keys)


def _guess(column: Column, owner: Table, key: Column) -> ForeignKey:
    return ForeignKey(
        columns=(column.name,), referred_table=owner.name, referred_columns=(key.name,), is_guess=True
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
            yield _guess(column, referred, keys[referred.name])


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
