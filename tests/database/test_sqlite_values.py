import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.schema import ValueMatch

LONG_TIME = 60.0


@pytest.fixture(scope="module")
def shop():
    with open_database("demo") as database:
        yield database


@pytest.fixture
def values_in(tmp_path):
    def found(script, phrases, *, within_seconds=LONG_TIME):
        with closing(sqlite3.connect(tmp_path / "values.sqlite")) as connection:
            connection.executescript(f"PRAGMA synchronous = OFF; {script}")
        with SqliteDatabase.open(tmp_path / "values.sqlite") as database:
            return [
                (match.table, match.column, match.value)
                for match in database.matching_values(phrases, within_seconds=within_seconds)
            ]

    return found


def test_values_are_found_in_schema_order_and_spelled_as_the_data_spells_them(shop):
    found = shop.matching_values(["france", "PARIS", "Card"], within_seconds=LONG_TIME)
    assert found == (
        ValueMatch(table="suppliers", column="country", value="France"),
        ValueMatch(table="customers", column="city", value="Paris"),
        ValueMatch(table="customers", column="country", value="France"),
        ValueMatch(table="orders", column="payment_method", value="card"),
    )


def test_case_is_folded_beyond_ascii(shop, values_in):
    assert [match.value for match in shop.matching_values(["MALMÖ"], within_seconds=LONG_TIME)] == ["Malmö"]
    script = "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('STRASSE'), ('Straße'), ('ÉCOLE'), ('École')"
    assert values_in(script, ["straße", "école"]) == [
        *(("t", "a", value) for value in ("STRASSE", "Straße", "ÉCOLE", "École"))
    ]


def test_no_phrases_find_nothing(shop):
    assert shop.matching_values([], within_seconds=LONG_TIME) == ()


def test_no_time_finds_nothing_and_the_next_search_runs(shop):
    assert shop.matching_values(["France"], within_seconds=0.0) == ()
    assert shop.matching_values(["France"], within_seconds=LONG_TIME)


def test_only_columns_that_may_hold_text_are_read(values_in):
    script = """
        CREATE TABLE t (a VARCHAR(9), b, c INTEGER, d BLOB, e CLOB, f DATE, g "my string");
        INSERT INTO t VALUES ('lamp', 'lamp', 'lamp', 'lamp', 'lamp', 'lamp', 'lamp');
    """
    assert values_in(script, ["lamp"]) == [("t", column, "lamp") for column in "abeg"]


def test_long_values_and_rows_far_down_are_not_read(values_in):
    script = f"""
        CREATE TABLE t (a TEXT); CREATE TABLE u (a TEXT);
        INSERT INTO t VALUES ('{"x" * 101}'), ('{"x" * 100}');
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
        INSERT INTO u SELECT 'row ' || i FROM n;
        INSERT INTO u VALUES ('far down');
    """
    assert values_in(script, ["x" * 100, "x" * 101, "far down", "ROW 5000"]) == [
        ("t", "a", "x" * 100),
        ("u", "a", "row 5000"),
    ]


def test_names_and_phrases_are_never_read_as_sql(values_in):
    script = """CREATE TABLE "a ""b" ("c' ]" TEXT); INSERT INTO "a ""b" VALUES ('it''s'), ('"; DROP')"""
    assert values_in(script, ["IT'S", '"; drop', "') OR 1=1 --", "%"]) == [
        ('a "b', "c' ]", '"; DROP'),
        ('a "b', "c' ]", "it's"),
    ]


def test_a_view_that_cannot_be_read_does_not_end_the_search(values_in):
    script = """
        CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('lamp');
        CREATE VIEW v AS SELECT a, abs(-9223372036854775808) AS b FROM t WHERE b > 0;
        CREATE VIEW w AS SELECT a FROM t;
    """
    assert values_in(script, ["lamp"]) == [("t", "a", "lamp"), ("w", "a", "lamp")]
