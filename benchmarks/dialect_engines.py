"""One small table on each engine, and what a query in PostgreSQL's words brings there."""

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from benchmarks.throwaway_servers import (
    ADMIN,
    ADMIN_PASSWORD,
    Server,
    new_database,
)
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_text import Statement, checked_statement

CONSTRUCTS: Final = Path(__file__).parents[1] / "tests" / "data" / "dialects" / "constructs.tsv"
DIALECTS: Final = ("sqlite", "duckdb", "postgres", "mysql")

COLUMNS: Final = {
    "id": "INTEGER",
    "whole": "INTEGER",
    "price": "DECIMAL(10, 2)",
    "ratio": "DOUBLE PRECISION",
    "name": "VARCHAR(80)",
    "note": "VARCHAR(80)",
    "day": "DATE",
    "moment": "TIMESTAMP",
    "is_open": "BOOLEAN",
}
ROWS: Final = r"""
    (1, 7, 10, 2.5, 'Ann', NULL, '2024-03-31', '2024-03-31 13:45:30', TRUE),
    (2, 8, 2.5, 0.5, 'bob', 'x', '2023-12-31', '2023-12-31 00:00:00', FALSE),
    (3, NULL, 4, 1, 'a%b\c', 'y', '2024-02-29', '2024-02-29 23:59:59', TRUE),
    (4, 9, NULL, NULL, 'ann@mail.example', 'z', NULL, NULL, NULL)
"""
SCHEMA: Final = Schema(
    tables=(
        Table(
            name="t",
            columns=tuple(
                Column(name=name, declared_type=declared, is_nullable=name not in ("id", "name"))
                for name, declared in COLUMNS.items()
            ),
            primary_key=("id",),
        ),
    )
)


def script(dialect: str) -> str:
    """Make the table."""
    types = COLUMNS | ({"moment": "DATETIME"} if dialect == "mysql" else {})
    definitions = ", ".join(f"{name} {declared}" for name, declared in types.items())
    rows = ROWS.replace("\\", "\\\\") if dialect == "mysql" else ROWS
    return f"CREATE TABLE t ({definitions}, PRIMARY KEY (id)); INSERT INTO t VALUES {rows}"


@dataclass(frozen=True, kw_only=True)
class Engine:
    """An engine with the table on it."""

    dialect: str
    rows: Callable[[str], list[tuple[object, ...]]]

    def checked(self, query: str, source_dialect: str = "postgres") -> str:
        """Carry a query there."""
        return self.statement(query, source_dialect=source_dialect).sql

    def mended(self, query: str) -> Statement:
        """Carry a query there as a model's is."""
        return self.statement(query, mends=True)

    def statement(self, query: str, *, source_dialect: str = "postgres", mends: bool = False) -> Statement:
        """Check a query and carry it."""
        return checked_statement(
            query, SCHEMA, source_dialect=source_dialect, target_dialect=self.dialect, mends=mends
        )

    def plain_rows(self, sql: str) -> list[tuple[object, ...]]:
        """Run a query of the engine's own, and give values that compare across engines."""
        return [tuple(plain(value) for value in row) for row in self.rows(sql)]

    def answer(self, query: str, source_dialect: str = "postgres") -> list[tuple[object, ...]]:
        """Run a query once it was checked and carried."""
        return self.plain_rows(self.checked(query, source_dialect))


def plain(value: object) -> object:
    """Write a value as every engine would."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dt.timedelta):
        return value / dt.timedelta(days=1)
    if isinstance(value, dt.datetime):
        # PostgreSQL has no dates among the beginnings that DATE_TRUNC gives.
        return str(value.replace(tzinfo=None)).removesuffix(" 00:00:00")
    if isinstance(value, dt.date):
        return str(value)
    return value.removesuffix(" 00:00:00") if isinstance(value, str) else value


@contextmanager
def sqlite_engine(folder: Path) -> Iterator[Engine]:
    """SQLite, in a file in a folder."""
    path = folder / "t.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {script('sqlite')}")
    with SqliteDatabase.open(path) as database:
        yield Engine(dialect="sqlite", rows=lambda sql: list(database.run(sql).rows))


@contextmanager
def duckdb_engine() -> Iterator[Engine]:
    """DuckDB, in memory."""
    # Deferred: a benchmark without DuckDB needs no driver.
    import duckdb  # noqa: PLC0415

    with duckdb.connect(config={"enable_external_access": "false"}) as connection:
        connection.execute(f"SET TimeZone = 'UTC'; {script('duckdb')}")
        yield Engine(dialect="duckdb", rows=lambda sql: connection.execute(sql).fetchall())


@contextmanager
def postgres_engine(server: Server) -> Iterator[Engine]:
    """PostgreSQL, in a database of its own."""
    # Deferred, as above.
    import psycopg  # noqa: PLC0415

    database = new_database(server, script("postgres"))
    options: dict[str, Any] = {"dbname": database.name, "user": ADMIN, "password": ADMIN_PASSWORD}
    with psycopg.connect(**options, host="127.0.0.1", port=server.port, autocommit=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        yield Engine(
            dialect="postgres", rows=lambda sql: connection.execute(sql.encode(), prepare=True).fetchall()
        )


@contextmanager
def mysql_engine(server: Server) -> Iterator[Engine]:
    """MariaDB, in a database of its own."""
    # Deferred, as above.
    import pymysql  # noqa: PLC0415

    database = new_database(server, script("mysql"))
    options: dict[str, Any] = {"database": database.name, "user": ADMIN, "password": ADMIN_PASSWORD}
    with pymysql.connect(**options, host="127.0.0.1", port=server.port) as connection:

        def rows(sql: str) -> list[tuple[object, ...]]:
            with connection.cursor() as cursor:
                cursor.execute(sql)
                return list(cursor.fetchall())

        rows("SET time_zone = '+00:00'")
        yield Engine(dialect="mysql", rows=rows)


@dataclass(frozen=True, kw_only=True)
class Construct:
    """A query in PostgreSQL's words."""

    kind: str
    refusing: tuple[str, ...]
    """The engines that cannot be told it."""
    rows: list[list[object]]
    """PostgreSQL's own."""
    query: str


def constructs() -> Iterator[Construct]:
    """Read the list."""
    for line in CONSTRUCTS.read_text(encoding="utf-8").splitlines():
        kind, refusing, rows, query = line.split("\t")
        named = tuple(name for name in refusing.split(",") if name in DIALECTS)
        yield Construct(kind=kind, refusing=named, rows=json.loads(rows), query=query)
