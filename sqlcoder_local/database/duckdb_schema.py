"""Reads the tables, views, columns and keys of a DuckDB database, in a handful of queries for any size."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final

from sqlcoder_local.database.check_text import checked_texts
from sqlcoder_local.database.duckdb_connection import Connection
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table

TABLES: Final = """
    SELECT * FROM (
        SELECT schema_name, table_name, FALSE, estimated_size, coalesce(comment, ''), '', table_oid AS oid
        FROM duckdb_tables() WHERE NOT internal AND database_name = current_database()
        UNION ALL
        SELECT schema_name, view_name, TRUE, NULL, coalesce(comment, ''), coalesce(sql, ''), view_oid
        FROM duckdb_views() WHERE NOT internal AND database_name = current_database()
    ) ORDER BY schema_name <> 'main', schema_name, oid
"""
COLUMNS: Final = """
    SELECT schema_name, table_name, column_name, data_type, is_nullable, coalesce(column_default, ''),
           coalesce(comment, ''), {is_generated}
    FROM duckdb_columns() WHERE NOT internal AND database_name = current_database()
    ORDER BY schema_name, table_name, column_index
"""
TELLS_GENERATED: Final = """
    SELECT count(*) > 0 FROM (DESCRIBE SELECT * FROM duckdb_columns()) WHERE column_name = 'is_generated'
"""
"""Since DuckDB 2.0."""
CHECKS: Final = """
    SELECT schema_name, table_name, constraint_text FROM duckdb_constraints()
    WHERE database_name = current_database() AND constraint_type = 'CHECK'
"""
KEYS: Final = """
    SELECT schema_name, table_name, constraint_type, constraint_column_names, referenced_table,
           referenced_column_names
    FROM duckdb_constraints()
    WHERE database_name = current_database() AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')
    ORDER BY schema_name, table_name, constraint_index
"""
MAIN: Final = "main"
ENUM: Final = "ENUM("

Place = tuple[str, str]
ColumnRow = tuple[str, str, str, str, bool, str, str, bool]
KeyRow = tuple[str, str, str, list[str], str | None, list[str] | None]


def introspect(connection: Connection, stored_in_files: frozenset[str]) -> Schema:
    """Read everything a question may be about; tables stored in files of their own are views of ours."""
    columns: dict[Place, list[Column]] = defaultdict(list)
    checked: dict[Place, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for namespace, name, check in connection.execute(CHECKS).fetchall():
        checked[namespace, name].update(checked_texts(_with_one_bracket(check)))
    for row in _column_rows(connection):
        columns[row[0], row[1]].append(_column(row, checked[row[0], row[1]]))
    keys: dict[Place, list[KeyRow]] = defaultdict(list)
    for key in connection.execute(KEYS).fetchall():
        keys[key[0], key[1]].append(key)
    tables = []
    for namespace, name, is_view, size, comment, definition, _ in connection.execute(TABLES).fetchall():
        place = (namespace, name)
        tables.append(
            Table(
                name=_name(place),
                namespace="" if namespace == MAIN else namespace,
                columns=tuple(columns[place]),
                primary_key=next(iter(_columns_of(keys[place], "PRIMARY KEY")), ()),
                unique_keys=tuple(_columns_of(keys[place], "UNIQUE")),
                foreign_keys=tuple(_foreign_keys(keys[place])),
                is_view=is_view and name not in stored_in_files,
                definition="" if name in stored_in_files else definition,
                row_estimate=size,
                comment=comment,
            )
        )
    return Schema(tables=tuple(table for table in tables if table.columns))


def fingerprint(connection: Connection) -> str:
    """Digest everything the schema is made of."""
    digest = sha256()
    tables = [row[:3] + row[4:] for row in connection.execute(TABLES).fetchall()]
    keys, checks = connection.execute(KEYS).fetchall(), connection.execute(CHECKS).fetchall()
    for rows in (tables, _column_rows(connection), keys, checks):
        digest.update(repr(rows).encode(errors="surrogatepass"))
    return digest.hexdigest()


def _name(place: Place) -> str:
    namespace, name = place
    return name if namespace == MAIN else f"{namespace}.{name}"


def _column_rows(connection: Connection) -> Sequence[ColumnRow]:
    ((is_told,),) = connection.execute(TELLS_GENERATED).fetchall()
    return connection.execute(COLUMNS.format(is_generated="is_generated" if is_told else "FALSE")).fetchall()


def _with_one_bracket(check: str) -> str:
    """Take off the second pair of brackets that DuckDB writes around a condition."""
    return check.replace("CHECK((", "CHECK(").removesuffix(")") if check.startswith("CHECK((") else check


def _column(row: ColumnRow, checked: Mapping[str, tuple[str, ...]]) -> Column:
    _, _, name, declared, is_nullable, default, comment, is_generated = row
    return Column(
        name=name,
        declared_type=declared,
        is_nullable=is_nullable,
        default="" if is_generated else default,
        is_generated=is_generated,
        allowed_values=tuple(_enum_values(declared)) or checked.get(name.lower(), ()),
        comment=comment,
    )


def _enum_values(declared: str) -> Iterable[str]:
    """Take the values out of ENUM('a', 'it''s')."""
    if declared.startswith(ENUM):
        for value in declared.removeprefix(ENUM).removesuffix(")").split("', '"):
            yield value.removeprefix("'").removesuffix("'").replace("''", "'")


def _columns_of(keys: Sequence[KeyRow], kind: str) -> Iterable[tuple[str, ...]]:
    return (tuple(key[3]) for key in keys if key[2] == kind)


def _foreign_keys(keys: Sequence[KeyRow]) -> Iterable[ForeignKey]:
    for namespace, _, kind, columns, referred, referred_columns in keys:
        if kind == "FOREIGN KEY" and referred and referred_columns:
            yield ForeignKey(
                columns=tuple(columns),
                # DuckDB's keys stay within one namespace.
                referred_table=_name((namespace, referred)),
                referred_columns=tuple(referred_columns),
            )
