"""The statement that makes a table, made again by a database."""

import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from tui.ddl import ddl

AWKWARD = """
CREATE TABLE "2024 spend" (id INTEGER PRIMARY KEY, "order" TEXT NOT NULL DEFAULT 'x''y', amount REAL);
CREATE TABLE "weird""name" (x, y TEXT CHECK (y IN ('a', 'b''c')), PRIMARY KEY (x, y));
CREATE TABLE lines (id INTEGER PRIMARY KEY, spend_id INTEGER REFERENCES "2024 spend" (id), code TEXT UNIQUE);
"""


def tables_of(path):
    with open_database(str(path)) as database:
        return database.schema()


@pytest.mark.parametrize("source", ["demo", "awkward"])
def test_a_database_made_from_the_statements_has_the_same_tables(tmp_path, make_database, source):
    schema = tables_of("demo" if source == "demo" else make_database(AWKWARD))
    script = "\n".join(ddl(table, schema, "sqlite") for table in schema.tables)
    with closing(sqlite3.connect(tmp_path / "again.sqlite")) as connection:
        connection.executescript(script)
    assert tables_of(tmp_path / "again.sqlite") == schema


def test_comments_stand_behind_what_they_are_about():
    table = Table(
        name="sales.orders",
        namespace="sales",
        columns=(
            Column(name="id", declared_type="int", is_nullable=False, comment="what it\nis"),
            Column(name="total", declared_type="int", default="id + 1", is_generated=True),
        ),
        primary_key=("id",),
        foreign_keys=(ForeignKey(columns=("id",), referred_table="gone", referred_columns=("id",)),),
        comment="One line.\nAnother.",
    )
    assert ddl(table, Schema(tables=(table,)), "postgres").splitlines() == [
        "-- One line.",
        "-- Another.",
        "CREATE TABLE sales.orders (",
        "  id int NOT NULL,  -- what it is",
        "  total int GENERATED ALWAYS AS (id + 1),",
        "  PRIMARY KEY (id),",
        "  FOREIGN KEY (id) REFERENCES gone (id)",
        ");",
    ]


def test_of_a_view_the_columns_are_told_and_that_its_query_is_not():
    view = Table(
        name="v", columns=(Column(name="a", declared_type="TEXT"),), is_view=True, is_materialized=True
    )
    text = ddl(view, Schema(tables=(view,)), "postgres")
    assert "CREATE MATERIALIZED VIEW v (\n  a  -- TEXT\n) AS SELECT …;" in text
    assert "does not tell" in text


def test_of_a_view_the_query_is_told_as_the_engine_keeps_it(make_database):
    script = 'CREATE VIEW dear AS\n  SELECT id -- all\n  FROM "2024 spend" WHERE amount > 5'
    schema = tables_of(make_database(f"{AWKWARD}{script};"))
    (view,) = [table for table in schema.tables if table.is_view]
    assert ddl(view, schema, "sqlite") == f"{script};"
    only_query = Table(
        name="big orders",
        columns=(Column(name="a"),),
        is_view=True,
        is_materialized=True,
        comment="For the boss.",
        definition=" SELECT 1 AS a;",
    )
    assert ddl(only_query, schema, "postgres") == (
        '-- For the boss.\nCREATE MATERIALIZED VIEW "big orders" AS\nSELECT 1 AS a;'
    )


def test_mysql_is_quoted_its_way_and_nothing_moves_the_cursor():
    table = Table(name="a\x1b[2J", columns=(Column(name="order", declared_type="int\x07"),))
    text = ddl(table, Schema(tables=(table,)), "mysql")
    assert "`order`" in text
    assert "\x1b" not in text
    assert "\x07" not in text
