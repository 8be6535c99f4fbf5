import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_text import checked_statement

SCHEMA = Schema(
    tables=(
        Table(
            name="staff",
            columns=tuple(Column(name=name) for name in ("id", "name", "city", "salary")),
            primary_key=("id",),
        ),
        Table(name="visits", columns=tuple(Column(name=name) for name in ("staff_id", "day"))),
    )
)


def checked(sql, target="sqlite", source="postgres"):
    return checked_statement(sql, SCHEMA, source_dialect=source, target_dialect=target)


@pytest.mark.parametrize("target", ["sqlite", "duckdb", "postgres", "mysql"])
@pytest.mark.parametrize(
    ("sql", "written", "added"),
    [
        (
            "SELECT city, COUNT(*) FROM staff",
            "SELECT city, COUNT(*) FROM staff GROUP BY city",
            ["city"],
        ),
        (
            "SELECT city, name, COUNT(*) FROM staff GROUP BY city",
            "SELECT city, name, COUNT(*) FROM staff GROUP BY city, name",
            ["name"],
        ),
        (
            "SELECT UPPER(city), MAX(salary) FROM staff ORDER BY MAX(salary) DESC",
            "SELECT UPPER(city), MAX(salary) FROM staff GROUP BY UPPER(city) ORDER BY MAX(salary) DESC",
            ["UPPER(city)"],
        ),
        ("SELECT city FROM staff GROUP BY name", "SELECT city FROM staff GROUP BY name, city", ["city"]),
    ],
)
def test_a_column_that_group_by_lacks_is_added_and_told(target, sql, written, added):
    statement = checked(sql, target)
    assert statement.sql == written
    assert statement.notes == tuple(f"GROUP BY was completed with {column}." for column in added)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT COUNT(*) FROM staff",
        "SELECT city, COUNT(*) FROM staff GROUP BY city",
        "SELECT city AS place, COUNT(*) FROM staff GROUP BY place ORDER BY place",
        "SELECT city, COUNT(*) FROM staff GROUP BY 1 ORDER BY 2 DESC",
        "SELECT LOWER(city), COUNT(*) FROM staff GROUP BY city",
        "SELECT name, city, COUNT(*) FROM staff GROUP BY id",
        "SELECT name, COUNT(*) FROM staff JOIN visits ON staff_id = id GROUP BY staff.id",
        "SELECT name, SUM(salary) OVER (ORDER BY id) FROM staff",
        "SELECT city, SUM(SUM(salary)) OVER (ORDER BY city) FROM staff GROUP BY city",
        "SELECT name FROM staff WHERE id IN (SELECT COUNT(*) FROM visits WHERE staff_id = staff.id)",
        "SELECT city, (SELECT MAX(day) FROM visits) FROM staff GROUP BY city",
        "SELECT DISTINCT city FROM staff ORDER BY city",
        "SELECT DISTINCT city AS c FROM staff ORDER BY c",
        "SELECT DISTINCT * FROM staff ORDER BY salary",
    ],
)
def test_what_postgresql_accepts_is_left_alone(sql):
    assert checked(sql).notes == ()
    assert checked(sql, "postgres").notes == ()


def test_duckdb_is_told_what_follows_from_a_primary_key():
    statement = checked("SELECT name, COUNT(*) FROM staff GROUP BY id ORDER BY city", "duckdb")
    assert statement.sql == "SELECT name, COUNT(*) FROM staff GROUP BY id, name, city ORDER BY city"
    assert statement.notes == ()


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("SELECT salary - AVG(salary) FROM staff", "'salary'"),
        ("SELECT city, COUNT(*) FROM staff GROUP BY city ORDER BY name", "'name'"),
        ("SELECT city FROM staff GROUP BY city HAVING salary > 10", "'salary'"),
        ("SELECT *, COUNT(*) FROM staff", "neither in GROUP BY"),
        ("SELECT DISTINCT city FROM staff ORDER BY salary", "DISTINCT leaves out"),
    ],
)
def test_what_has_no_single_value_is_refused(sql, name):
    for target in ("sqlite", "postgres", "mysql"):
        with pytest.raises(StatementRefusedError, match=name):
            checked(sql, target)


@pytest.mark.parametrize("dialect", ["sqlite", "mysql"])
def test_a_persons_own_sql_runs_with_a_warning_where_the_engine_picks_a_row(dialect):
    statement = checked("SELECT city, COUNT(*) FROM staff", dialect, dialect)
    assert statement.sql == "SELECT city, COUNT(*) FROM staff"
    assert "city is not in GROUP BY" in statement.notes[0]
