"""Reads the tables, views, columns and keys of a SQLite database, in a handful of queries for any size."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from sqlcoder_local.database.check_text import checked_texts
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table

# Virtual tables and views are read one by one below: one that is broken fails the query it is in.
LISTED: Final = """
    SELECT m.name, l.type
    FROM sqlite_master AS m JOIN pragma_table_list AS l ON l.name = m.name AND l.schema = 'main'
    WHERE m.type IN ('table', 'view') AND l.type <> 'shadow' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY m.rowid
"""
COLUMNS: Final = """
    SELECT l.name, c.name, c.type, c."notnull", c.pk, c.hidden, coalesce(c.dflt_value, '')
    FROM pragma_table_list AS l JOIN pragma_table_xinfo(l.name) AS c
    WHERE l.schema = 'main' AND l.type = 'table'
    ORDER BY l.name, c.cid
"""
COLUMNS_OF_ONE: Final = """
    SELECT ?1, name, type, "notnull", pk, hidden, '' FROM pragma_table_xinfo(?1) ORDER BY cid
"""
# SQLite numbers the keys of a table from the last one backwards.
FOREIGN_KEYS: Final = """
    SELECT l.name, f.id, f."table", f."from", f."to"
    FROM pragma_table_list AS l JOIN pragma_foreign_key_list(l.name) AS f
    WHERE l.schema = 'main' AND l.type = 'table'
    ORDER BY l.name, f.id DESC, f.seq
"""
UNIQUE_KEYS: Final = """
    SELECT l.name, i.name, c.name
    FROM pragma_table_list AS l JOIN pragma_index_list(l.name) AS i JOIN pragma_index_info(i.name) AS c
    WHERE l.schema = 'main' AND l.type = 'table' AND i.origin = 'u'
    ORDER BY l.name, i.seq DESC, c.seqno
"""
# ANALYZE keeps them: the first number is that of the rows.
ESTIMATES: Final = "SELECT tbl, max(CAST(stat AS INTEGER)) FROM sqlite_stat1 GROUP BY tbl"
HAS_ESTIMATES: Final = "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"
DEFINITIONS: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid"
CHECKED: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%check%'"
VIEWS: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'view'"
HIDDEN: Final = 1
GENERATED: Final = (2, 3)
"""Computed when they are read, or when they are written."""

ColumnRow = tuple[str, str, str, int, int, int, str]
KeyRow = tuple[str, int, str, str, str | None]


def introspect(connection: sqlite3.Connection) -> Schema:
    """Read everything a question may be about; what cannot be read is left out."""
    columns: dict[str, list[ColumnRow]] = defaultdict(list)
    for row in connection.execute(COLUMNS):
        columns[row[0]].append(row)
    listed = connection.execute(LISTED).fetchall()
    for name, kind in listed:
        if kind != "table":
            columns[name] = columns_of_one(connection, name)
    unique, estimates = unique_keys(connection), row_estimates(connection)
    tables = {name: read_table(name, columns[name], is_view=kind == "view") for name, kind in listed}
    known = {
        name: replace(table, unique_keys=unique[name], row_estimate=estimates.get(name))
        for name, table in tables.items()
    }
    for name, definition in connection.execute(CHECKED):
        if name in known:
            known[name] = with_checked_texts(known[name], checked_texts(definition))
    for name, definition in connection.execute(VIEWS):
        if name in known:
            known[name] = replace(known[name], definition=definition or "")
    keyed = with_foreign_keys(known, connection.execute(FOREIGN_KEYS).fetchall())
    return Schema(tables=tuple(table for table in keyed.values() if table.name and table.columns))


def with_checked_texts(table: Table, texts: Mapping[str, tuple[str, ...]]) -> Table:
    """Add what CHECK lets columns hold."""
    columns = (replace(column, allowed_values=texts.get(column.name.lower(), ())) for column in table.columns)
    return replace(table, columns=tuple(columns))


def unique_keys(connection: sqlite3.Connection) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Read the columns that a UNIQUE in a table's definition names; without those over expressions."""
    indexes: dict[str, dict[str, list[str | None]]] = defaultdict(lambda: defaultdict(list))
    for table, index, column in connection.execute(UNIQUE_KEYS):
        indexes[table][index].append(column)
    keys: dict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
    for table, found in indexes.items():
        keys[table] = tuple(
            tuple(column for column in columns if column is not None)
            for columns in found.values()
            if None not in columns
        )
    return keys


def row_estimates(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Read how many rows each table had when it was last analyzed; nothing where none was."""
    if connection.execute(HAS_ESTIMATES).fetchone() is None:
        return {}
    return dict(connection.execute(ESTIMATES).fetchall())


def fingerprint(connection: sqlite3.Connection) -> str:
    """Digest everything the schema is defined by."""
    digest = sha256()
    for row in (*connection.execute(DEFINITIONS), *row_estimates(connection).items()):
        digest.update(repr(row).encode(errors="surrogatepass"))
    return digest.hexdigest()


def virtual_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Name the tables that an extension answers for."""
    return tuple(name for name, kind in connection.execute(LISTED) if kind == "virtual")


def columns_of_one(connection: sqlite3.Connection, name: str) -> list[ColumnRow]:
    """Read the columns of a view or a virtual table; none when it refers to something that is gone."""
    try:
        return connection.execute(COLUMNS_OF_ONE, (name,)).fetchall()
    except sqlite3.OperationalError:
        return []


def read_table(name: str, rows: list[ColumnRow], *, is_view: bool) -> Table:
    """Make a table of its column rows."""
    key = sorted((place, column) for _, column, _, _, place, *_ in rows if place)
    return Table(
        name=name,
        columns=tuple(
            Column(
                name=column,
                declared_type=declared,
                is_nullable=not (not_null or is_row_number(declared, place)),
                default=default,
                is_generated=hidden in GENERATED,
            )
            for _, column, declared, not_null, place, hidden, default in rows
            if column and hidden != HIDDEN
        ),
        primary_key=tuple(column for _, column in key),
        is_view=is_view,
    )


def is_row_number(declared_type: str, place_in_key: int) -> bool:
    """Tell the one kind of key that SQLite never lets be NULL without saying so."""
    return place_in_key > 0 and declared_type.upper() == "INTEGER"


def with_foreign_keys(tables: dict[str, Table], rows: list[KeyRow]) -> dict[str, Table]:
    """Add the foreign keys, spelled as the referred table spells its names."""
    by_folded_name = {name.lower(): table for name, table in tables.items()}
    grouped: dict[tuple[str, int], list[KeyRow]] = defaultdict(list)
    for row in rows:
        grouped[row[0], row[1]].append(row)
    keys: dict[str, list[ForeignKey]] = defaultdict(list)
    for (name, _), pairs in grouped.items():
        key = foreign_key(pairs, by_folded_name.get(pairs[0][2].lower()))
        if key is not None:
            keys[name].append(key)
    return {name: replace(table, foreign_keys=tuple(keys[name])) for name, table in tables.items()}


def foreign_key(pairs: list[KeyRow], referred: Table | None) -> ForeignKey | None:
    """Read one key; None when it refers to a table or a column that is not there."""
    if referred is None:
        return None
    spelled = {column.name.lower(): column.name for column in referred.columns}
    # A key that names no columns means the primary key.
    wanted = [to for *_, to in pairs if to is not None] or list(referred.primary_key)
    found = tuple(spelled[to.lower()] for to in wanted if to.lower() in spelled)
    if len(found) != len(pairs):
        return None
    return ForeignKey(
        columns=tuple(pair[3] for pair in pairs), referred_table=referred.name, referred_columns=found
    )
