"""One small table on each engine, to run what was carried there."""

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal

import duckdb
import psycopg
import pymysql
import pytest

from benchmarks.throwaway_servers import ADMIN, ADMIN_PASSWORD, new_database
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_text import checked_statement

COLUMNS = {
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
ROWS = r"""
    (1, 7, 10, 2.5, 'Ann', NULL, '2024-03-31', '2024-03-31 13:45:30', TRUE),
    (2, 8, 2.5, 0.5, 'bob', 'x', '2023-12-31', '2023-12-31 00:00:00', FALSE),
    (3, NULL, 4, 1, 'a%b\c', 'y', '2024-02-29', '2024-02-29 23:59:59', TRUE),
    (4, 9, NULL, NULL, 'ann@mail.example', 'z', NULL, NULL, NULL)
"""
SCHEMA = Schema(
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


def script(dialect):
    types = COLUMNS | ({"moment": "DATETIME"} if dialect == "mysql" else {})
    definitions = ", ".join(f"{name} {declared}" for name, declared in types.items())
    rows = ROWS.replace("\\", "\\\\") if dialect == "mysql" else ROWS
    return f"CREATE TABLE t ({definitions}, PRIMARY KEY (id)); INSERT INTO t VALUES {rows}"


@dataclass(frozen=True, kw_only=True)
class Engine:
    dialect: str
    rows: Callable[[str], list[tuple[object, ...]]]

    def checked(self, query, source_dialect="postgres"):
        statement = checked_statement(
            query, SCHEMA, source_dialect=source_dialect, target_dialect=self.dialect
        )
        return statement.sql

    def mended(self, query):
        return checked_statement(query, SCHEMA, target_dialect=self.dialect, mends=True)

    def plain_rows(self, sql):
        return [tuple(plain(value) for value in row) for row in self.rows(sql)]

    def answer(self, query, source_dialect="postgres"):
        """Rows of a query once it was checked and carried, in values that compare across engines."""
        return self.plain_rows(self.checked(query, source_dialect))


def plain(value):
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


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory):
    path = tmp_path_factory.mktemp("carried") / "t.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {script('sqlite')}")
    with SqliteDatabase.open(path) as database:
        yield Engine(dialect="sqlite", rows=lambda sql: list(database.run(sql).rows))


@pytest.fixture(scope="session")
def duck():
    with duckdb.connect(config={"enable_external_access": "false"}) as connection:
        connection.execute(f"SET TimeZone = 'UTC'; {script('duckdb')}")
        yield Engine(dialect="duckdb", rows=lambda sql: connection.execute(sql).fetchall())


@pytest.fixture(scope="session")
def postgres(postgres_server):
    database = new_database(postgres_server, script("postgres"))
    options = {"dbname": database.name, "user": ADMIN, "password": ADMIN_PASSWORD, "host": "127.0.0.1"}
    with psycopg.connect(**options, port=postgres_server.port, autocommit=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        yield Engine(
            dialect="postgres", rows=lambda sql: connection.execute(sql.encode(), prepare=True).fetchall()
        )


@pytest.fixture(scope="session")
def mysql(mariadb_server):
    database = new_database(mariadb_server, script("mysql"))
    options = {"database": database.name, "user": ADMIN, "password": ADMIN_PASSWORD, "host": "127.0.0.1"}
    with pymysql.connect(**options, port=mariadb_server.port) as connection:

        def rows(sql):
            with connection.cursor() as cursor:
                cursor.execute(sql)
                return list(cursor.fetchall())

        rows("SET time_zone = '+00:00'")
        yield Engine(dialect="mysql", rows=rows)


@pytest.fixture(scope="session", params=["sqlite", "duck", "postgres", "mysql"])
def engine(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def schema_of_t():
    return SCHEMA
