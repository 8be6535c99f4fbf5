"""Reads the tables, views, columns and keys of a MySQL or MariaDB database, in six queries for any size."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlcoder_local.database.check_lists import allowed_texts
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table

Fetch = Callable[[str], Sequence[tuple[Any, ...]]]

TABLES: Final = """
    SELECT table_name, table_type, table_rows, table_comment FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
    ORDER BY table_type = 'VIEW', create_time, table_name
"""
VIEWS: Final = """
    SELECT table_name, view_definition FROM information_schema.views WHERE table_schema = DATABASE()
"""
"""Empty without the right SHOW VIEW."""
COLUMNS: Final = """
    SELECT table_name, column_name, column_type, is_nullable, column_default,
           COALESCE(generation_expression, '') <> '', column_comment
    FROM information_schema.columns
    WHERE table_schema = DATABASE() AND FIND_IN_SET('select', privileges)
    ORDER BY table_name, ordinal_position
"""
KEYS: Final = """
    SELECT table_name, constraint_name, column_name, referenced_table_name, referenced_column_name
    FROM information_schema.key_column_usage
    WHERE table_schema = DATABASE()
      AND (referenced_table_schema IS NULL OR referenced_table_schema = DATABASE())
    ORDER BY table_name, constraint_name, ordinal_position
"""
MARIADB_CHECKS: Final = """
    SELECT table_name, check_clause FROM information_schema.check_constraints
    WHERE constraint_schema = DATABASE()
"""
MYSQL_CHECKS: Final = """
    SELECT t.table_name, c.check_clause
    FROM information_schema.check_constraints AS c
    JOIN information_schema.table_constraints AS t
        ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
    WHERE c.constraint_schema = DATABASE()
"""
FINGERPRINT: Final = """
    SELECT COUNT(*), SUM(CRC32(part)) FROM (
        SELECT CONCAT_WS('|', table_name, ordinal_position, column_name, column_type, is_nullable,
                         column_default, generation_expression, column_comment, privileges) AS part
        FROM information_schema.columns WHERE table_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS('|', table_name, constraint_name, ordinal_position, column_name,
                         referenced_table_schema, referenced_table_name, referenced_column_name)
        FROM information_schema.key_column_usage WHERE table_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS('|', constraint_name, check_clause)
        FROM information_schema.check_constraints WHERE constraint_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS('|', table_name, table_type, table_comment)
        FROM information_schema.tables WHERE table_schema = DATABASE()
    ) AS parts
"""
PRIMARY: Final = "PRIMARY"
ENUM_VALUE: Final = re.compile(r"'((?:[^']|'')*)'")

Rows = Sequence[tuple[Any, ...]]


def introspect(fetch: Fetch, *, is_mariadb: bool) -> Schema:
    """Read everything a question may be about."""
    ((database,),) = fetch("SELECT DATABASE()")
    columns = _grouped(fetch(COLUMNS))
    keys = _grouped(fetch(KEYS))
    checks = _grouped(fetch(MARIADB_CHECKS if is_mariadb else MYSQL_CHECKS))
    definitions = {name: query for name, query in fetch(VIEWS)}  # noqa: C416 - the rows have no length for mypy
    listed = [row for row in fetch(TABLES) if columns.get(row[0])]
    readable = {table: {name for name, *_ in rows} for table, rows in columns.items()}
    return Schema(
        tables=tuple(
            Table(
                name=name,
                columns=_columns(columns[name], checks.get(name, [])),
                primary_key=_own_keys(keys.get(name, []), readable[name]).get(PRIMARY, ()),
                unique_keys=tuple(
                    key
                    for constraint, key in _own_keys(keys.get(name, []), readable[name]).items()
                    if constraint != PRIMARY
                ),
                foreign_keys=tuple(_foreign_keys(keys.get(name, []), name, readable)),
                is_view=kind == "VIEW",
                row_estimate=None if kind == "VIEW" or estimate is None else int(estimate),
                comment="" if kind == "VIEW" else comment,
                definition=definitions.get(name) or "",
            )
            for name, kind, estimate, comment in listed
        ),
        database_name=database,
    )


def _grouped(rows: Rows) -> dict[str, list[tuple[Any, ...]]]:
    """Sort rows by the table, which is their first field."""
    groups: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for table, *rest in rows:
        groups[table].append(tuple(rest))
    return dict(groups)


def _columns(rows: Rows, checks: Rows) -> tuple[Column, ...]:
    lists = dict(filter(None, (allowed_texts(clause, "mysql") for (clause,) in checks)))
    return tuple(
        Column(
            name=name,
            declared_type=declared,
            is_nullable=is_nullable == "YES",
            default="" if default is None or default == "NULL" or is_generated else default,
            is_generated=bool(is_generated),
            allowed_values=_enum_values(declared) or tuple(lists.get(name, ())),
            comment=comment,
        )
        for name, declared, is_nullable, default, is_generated, comment in rows
    )


def _enum_values(declared: str) -> tuple[str, ...]:
    if not declared.startswith("enum("):
        return ()
    return tuple(value.replace("''", "'") for value in ENUM_VALUE.findall(declared))


def _own_keys(rows: Rows, readable: set[str]) -> dict[str, tuple[str, ...]]:
    """Name the columns of primary and unique keys; one with a column that may not be read is left out."""
    keys: dict[str, list[str]] = defaultdict(list)
    for constraint, column, referred, _ in rows:
        if referred is None:
            keys[constraint].append(column)
    return {name: tuple(key) for name, key in keys.items() if readable >= set(key)}


def _foreign_keys(rows: Rows, table: str, readable: Mapping[str, set[str]]) -> list[ForeignKey]:
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for constraint, column, referred, other in rows:
        if referred is not None:
            pairs[constraint, referred].append((column, other))
    return [
        ForeignKey(
            columns=tuple(own for own, _ in key),
            referred_table=referred,
            referred_columns=tuple(other for _, other in key),
        )
        for (_, referred), key in pairs.items()
        if readable[table] >= {own for own, _ in key}
        and readable.get(referred, set()) >= {other for _, other in key}
    ]
