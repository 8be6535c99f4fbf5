"""What PostgreSQL says and SQLite does not, run on SQLite; the expected values are those of PostgreSQL."""

import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_text import checked_statement

SCRIPT = """
    PRAGMA synchronous = OFF;
    CREATE TABLE t (
      id INTEGER PRIMARY KEY, whole INTEGER, price DECIMAL(10, 2), ratio REAL, name TEXT, note TEXT,
      day DATE, moment TIMESTAMP, is_open BOOLEAN
    );
    INSERT INTO t VALUES
      (1, 7, 10, 2.5, 'Ann', NULL, '2024-03-31', '2024-03-31 13:45:30', 1),
      (2, 8, 2.5, 0.5, 'bob', 'x', '2023-12-31', '2023-12-31 00:00:00', 0),
      (3, NULL, 4, 1, 'a%b\\c', 'y', '2024-02-29', '2024-02-29 23:59:59', 1),
      (4, 9, NULL, NULL, 'ann@mail.example', 'z', NULL, NULL, NULL);
"""


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("carried") / "t.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCRIPT)
    with SqliteDatabase.open(path) as opened:
        yield opened


@pytest.fixture
def answer(database):
    def rows(query):
        statement = checked_statement(query, database.schema(), target_dialect="sqlite")
        return list(database.run(statement.sql, limits=Limits(rows=None)).rows)

    return rows


@pytest.mark.parametrize(
    ("expression", "row", "expected"),
    [
        ("EXTRACT(YEAR FROM day)", 1, 2024),
        ("EXTRACT(MONTH FROM day)", 1, 3),
        ("DATE_PART('day', day)", 1, 31),
        ("EXTRACT(HOUR FROM moment)", 1, 13),
        ("EXTRACT(MINUTE FROM moment)", 1, 45),
        ("EXTRACT(SECOND FROM moment)", 1, 30),
        ("EXTRACT(QUARTER FROM day)", 1, 1),
        ("EXTRACT(QUARTER FROM day)", 2, 4),
        ("EXTRACT(DOW FROM day)", 1, 0),
        ("EXTRACT(ISODOW FROM day)", 1, 7),
        ("EXTRACT(ISODOW FROM day)", 3, 4),
        ("EXTRACT(DOY FROM day)", 3, 60),
        ("EXTRACT(WEEK FROM day)", 1, 13),
        ("EXTRACT(WEEK FROM day)", 2, 52),
        ("EXTRACT(WEEK FROM DATE '2021-01-03')", 1, 53),
        ("EXTRACT(EPOCH FROM moment)", 1, 1711892730),
        ("EXTRACT(YEAR FROM day) / 10", 1, 202.4),
        ("EXTRACT(YEAR FROM day)::int / 10", 1, 202),
        ("EXTRACT(YEAR FROM AGE(day, DATE '2000-04-01'))", 1, 23),
        ("EXTRACT(YEAR FROM AGE(day, DATE '2000-03-31'))", 1, 24),
        ("DATE_TRUNC('year', day)", 1, "2024-01-01"),
        ("DATE_TRUNC('quarter', day)", 1, "2024-01-01"),
        ("DATE_TRUNC('quarter', day)", 2, "2023-10-01"),
        ("DATE_TRUNC('month', moment)", 1, "2024-03-01"),
        ("DATE_TRUNC('week', day)", 1, "2024-03-25"),
        ("DATE_TRUNC('week', DATE '2024-03-25')", 1, "2024-03-25"),
        ("DATE_TRUNC('day', moment)", 1, "2024-03-31"),
        ("DATE_TRUNC('hour', moment)", 1, "2024-03-31 13:00:00"),
        ("DATE_TRUNC('month', day) - INTERVAL '1 month'", 1, "2024-02-01"),
        ("day - INTERVAL '30 days'", 1, "2024-03-01"),
        ("day + INTERVAL '2 weeks'", 1, "2024-04-14"),
        ("INTERVAL '1 day' + day", 1, "2024-04-01"),
        ("day - '1 day'::interval", 1, "2024-03-30"),
        ("day - INTERVAL '1 month'", 1, "2024-02-29"),
        ("day + INTERVAL '1 month'", 1, "2024-04-30"),
        ("day + INTERVAL '1 month'", 3, "2024-03-29"),
        ("day + INTERVAL '1 year'", 3, "2025-02-28"),
        ("day - INTERVAL '1 year 2 days'", 3, "2023-02-26"),
        ("moment + INTERVAL '36 hours'", 1, "2024-04-02 01:45:30"),
        ("moment - INTERVAL '1 month'", 1, "2024-02-29 13:45:30"),
        ("moment + INTERVAL '1 month 90 minutes'", 1, "2024-04-30 15:15:30"),
        ("day + 1", 1, "2024-04-01"),
        ("day - 31", 1, "2024-02-29"),
        ("day - whole", 1, "2024-03-24"),
        ("day - DATE '2024-03-01'", 1, 30),
        ("day - '2024-03-01'", 1, 30),
        ("moment::date - day", 1, 0),
        ("(day - DATE '2024-03-01') / 7", 1, 4),
        ("EXTRACT(EPOCH FROM moment - TIMESTAMP '2024-03-31 13:45:00')", 1, 30),
        ("EXTRACT(EPOCH FROM (moment - day::timestamp)) / 60", 1, 825.5),
        ("EXTRACT(DAY FROM moment - TIMESTAMP '2024-03-30 00:00:00')", 1, 1),
        ("moment - TIMESTAMP '2024-03-30 00:00:00' > INTERVAL '1 day'", 1, 1),
        ("moment - TIMESTAMP '2024-03-30 00:00:00' > INTERVAL '37 hours'", 1, 1),
        ("moment - TIMESTAMP '2024-03-30 00:00:00' > INTERVAL '38 hours'", 1, 0),
        ("TO_CHAR(day, 'YYYY-MM')", 1, "2024-03"),
        ("TO_CHAR(moment, 'DD/MM/YYYY HH24:MI:SS')", 1, "31/03/2024 13:45:30"),
        ("TO_CHAR(day, 'Mon YYYY')", 1, "Mar 2024"),
        ("TO_CHAR(day, 'Month')", 1, "March    "),
        ("TO_CHAR(day, 'FMMonth')", 1, "March"),
        ("TO_CHAR(day, 'FMDay, DD')", 1, "Sunday, 31"),
        ("TO_CHAR(day, 'Dy')", 3, "Thu"),
        ("TO_CHAR(day, 'YYYY-Q')", 2, "2023-4"),
        ("TO_CHAR(day, 'YYYY') || 'x'", 1, "2024x"),
        ("TO_DATE('2024-01-02', 'YYYY-MM-DD')", 1, "2024-01-02"),
        ("TO_TIMESTAMP(0)", 1, "1970-01-01 00:00:00"),
        ("moment::date", 1, "2024-03-31"),
        ("day::timestamp", 1, "2024-03-31 00:00:00"),
        ("DATE '2024-01-02'", 1, "2024-01-02"),
        ("whole / 2", 1, 3),
        ("whole / 2.0", 1, 3.5),
        ("price / 4", 1, 2.5),
        ("price / 4", 3, 1),
        ("1 / price", 1, 0.1),
        ("(price + 1) / 2", 1, 5.5),
        ("ratio / 2", 1, 1.25),
        ("(SELECT SUM(price) / COUNT(*) FROM t)", 1, 4.125),
        ("(SELECT SUM(whole) / COUNT(*) FROM t)", 1, 6),
        ("(SELECT n / 3 FROM (SELECT price AS n FROM t WHERE id = 1) AS s)", 1, 10 / 3),
        ("whole % 4", 1, 3),
        ("price % 3", 2, 2.5),
        ("price::int", 2, 3),
        ("ratio::int", 1, 3),
        ("'5'::int + 1", 1, 6),
        ("(price / 3)::numeric(10, 2)", 1, 3.33),
        ("ROUND(price / 3, 1)", 1, 3.3),
        ("ROUND((ratio / 3)::numeric, 2)", 1, 0.83),
        ("whole::numeric / 2", 1, 3.5),
        ("CAST(whole AS FLOAT) / 2", 1, 3.5),
        ("name::varchar(2)", 1, "An"),
        ("whole::text || 'x'", 1, "7x"),
        ("'true'::boolean", 1, 1),
        ("CONCAT(name, note, '!')", 1, "Ann!"),
        ("CONCAT(name, '-', whole)", 2, "bob-8"),
        ("CONCAT_WS(', ', name, note, 'end')", 1, "Ann, end"),
        ("CONCAT_WS(', ', name, note)", 2, "bob, x"),
        ("name || note", 1, None),
        ("LEFT(name, 2)", 1, "An"),
        ("RIGHT(name, 2)", 1, "nn"),
        ("RIGHT(name, 0)", 1, ""),
        ("SPLIT_PART(name, '@', 1)", 4, "ann"),
        ("SPLIT_PART(name, '@', 2)", 4, "mail.example"),
        ("SPLIT_PART(name, '@', 1)", 1, "Ann"),
        ("SPLIT_PART(name, '@', 2)", 1, ""),
        ("STARTS_WITH(name, 'An')", 1, 1),
        ("POSITION('n' IN name)", 1, 2),
        ("STRPOS(name, 'z')", 1, 0),
        ("SUBSTRING(name FROM 2 FOR 1)", 1, "n"),
        ("CHAR_LENGTH(name)", 1, 3),
        ("name ILIKE 'AN%'", 1, 1),
        ("name NOT ILIKE 'AN%'", 2, 1),
        (r"name LIKE 'a\%%'", 3, 1),
        (r"name LIKE 'a\%%'", 4, 0),
        (r"name LIKE '%\\c'", 3, 1),
        ("name LIKE 'a!%%' ESCAPE '!'", 3, 1),
        ("GREATEST(whole, 8)", 1, 8),
        ("GREATEST(whole, 8)", 3, 8),
        ("LEAST(whole, 8, 3)", 1, 3),
        ("whole IS DISTINCT FROM NULL", 3, 0),
        ("whole IS NOT DISTINCT FROM NULL", 3, 1),
        ("whole = ANY(ARRAY[7, 1])", 1, 1),
        ("whole <> ALL(SELECT whole FROM t WHERE id = 1)", 1, 0),
        ("whole = ANY(SELECT whole FROM t WHERE id = 1)", 1, 1),
        ("whole BETWEEN SYMMETRIC 9 AND 7", 1, 1),
        ("whole != 8", 1, 1),
        ("is_open IS TRUE", 1, 1),
        ("is_open = FALSE", 2, 1),
        ("(SELECT BOOL_OR(is_open) FROM t)", 1, 1),
        ("(SELECT BOOL_AND(is_open) FROM t)", 1, 0),
        ("POWER(whole, 2)", 1, 49),
        ("whole ^ 2", 1, 49),
        ("MOD(whole, 4)", 1, 3),
        ("CEIL(ratio)", 1, 3),
        ("LOG(100)", 1, 2),
        ("(SELECT STRING_AGG(name, '; ') FROM t WHERE id < 3)", 1, "Ann; bob"),
        ("(SELECT STRING_AGG(DISTINCT name, ',') FROM t WHERE id = 1)", 1, "Ann"),
        ("(SELECT ROUND(STDDEV(whole), 6) FROM t)", 1, 1),
        ("(SELECT ROUND(STDDEV_POP(whole), 6) FROM t)", 1, 0.816497),
        ("(SELECT ROUND(VARIANCE(price), 6) FROM t)", 1, 15.75),
        ("(SELECT VAR_POP(whole) FROM t WHERE id = 1)", 1, 0),
        ("(SELECT VAR_SAMP(whole) FROM t WHERE id = 1)", 1, None),
        ("(SELECT COUNT(*) FILTER (WHERE whole > 7) FROM t)", 1, 2),
        ("'it''s'", 1, "it's"),
    ],
)
def test_an_expression_has_the_value_it_has_in_postgresql(answer, expression, row, expected):
    ((value,),) = answer(f"SELECT {expression} AS value FROM t WHERE id = {row}")
    assert value == (pytest.approx(expected) if isinstance(expected, float) else expected)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("SELECT id FROM t ORDER BY whole, id", [1, 2, 4, 3]),
        ("SELECT id FROM t ORDER BY whole DESC, id", [4, 2, 1, 3]),
        ("SELECT id FROM t ORDER BY whole DESC NULLS FIRST, id", [3, 4, 2, 1]),
        ("SELECT id FROM t ORDER BY whole NULLS FIRST, id", [3, 1, 2, 4]),
        ("SELECT id FROM t ORDER BY whole DESC NULLS LAST, id", [4, 2, 1, 3]),
        ("SELECT id FROM t ORDER BY day", [2, 3, 1, 4]),
        ("SELECT id FROM t WHERE day >= DATE '2024-03-31' - INTERVAL '1 month' ORDER BY id", [1, 3]),
        ("SELECT id FROM t WHERE moment > '2024-03-01'", [1]),
        ("SELECT id FROM t WHERE day < CURRENT_DATE AND moment < NOW() ORDER BY id", [1, 2, 3]),
        ("SELECT id FROM t WHERE DATE_TRUNC('month', day) = '2024-02-01'", [3]),
        (
            "(SELECT id FROM t ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM t ORDER BY id DESC LIMIT 1)",
            [1, 4],
        ),
        ("SELECT id FROM t EXCEPT (SELECT 1 UNION SELECT 2) ORDER BY id", [3, 4]),
        ("SELECT 1 AS id UNION SELECT 2 INTERSECT SELECT 3 ORDER BY id", [1]),
        ("(SELECT id FROM t WHERE id = 1) UNION (SELECT id FROM t WHERE id = 2) ORDER BY id", [1, 2]),
        ("((SELECT id FROM t WHERE id = 4))", [4]),
        ("SELECT id FROM t ORDER BY id FETCH FIRST 2 ROWS ONLY", [1, 2]),
        ("SELECT id FROM t ORDER BY id OFFSET 3", [4]),
        ("SELECT id FROM t ORDER BY id LIMIT ALL OFFSET 3", [4]),
    ],
)
def test_a_query_has_the_rows_it_has_in_postgresql_but_for_nulls_which_come_last(answer, query, ids):
    assert [row[0] for row in answer(query)] == ids


@pytest.mark.parametrize(
    "query",
    [
        "SELECT DISTINCT ON (whole) whole, name FROM t ORDER BY whole, id",
        "SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY whole) FROM t",
        "SELECT MODE() WITHIN GROUP (ORDER BY whole) FROM t",
        "SELECT ARRAY_AGG(name) FROM t",
        "SELECT STRING_AGG(name, ', ' ORDER BY name) FROM t",
        "SELECT STRING_AGG(DISTINCT name, '; ') FROM t",
        "SELECT COUNT(DISTINCT (whole, name)) FROM t",
        "SELECT AGE(day) FROM t",
        "SELECT EXTRACT(MONTH FROM AGE(day)) FROM t",
        "SELECT EXTRACT(CENTURY FROM day) FROM t",
        "SELECT DATE_TRUNC('decade', day) FROM t",
        "SELECT INTERVAL '1 day'",
        "SELECT day + INTERVAL '1.5 days' FROM t",
        "SELECT day + whole * INTERVAL '1 day' FROM t",
        "SELECT id FROM t WHERE day - moment > INTERVAL '1 month'",
        "SELECT TO_CHAR(price, '999.99') FROM t",
        "SELECT TO_CHAR(day, 'HH12:MI AM') FROM t",
        "SELECT TO_DATE(name, 'DD Mon YYYY') FROM t",
        "SELECT moment AT TIME ZONE 'UTC' FROM t",
        "SELECT name FROM t WHERE name ~ '^A'",
        "SELECT name FROM t WHERE name SIMILAR TO 'A%'",
        "SELECT REGEXP_REPLACE(name, 'a', 'b') FROM t",
        "SELECT INITCAP(name), LPAD(name, 9), REVERSE(name), MD5(name) FROM t",
        "SELECT SPLIT_PART(name, '@', 3) FROM t",
        "SELECT LEFT(name, whole) FROM t",
        "SELECT LEFT(name, -1) FROM t",
        "SELECT RANDOM() FROM t",
        "SELECT whole > ALL(SELECT 1) FROM t",
        "SELECT id FROM t EXCEPT ALL SELECT 1",
        "SELECT id FROM t GROUP BY ROLLUP(id)",
        "SELECT id FROM t TABLESAMPLE SYSTEM (10)",
        "SELECT s.n FROM t JOIN LATERAL (SELECT t.id AS n) AS s ON TRUE",
        "SELECT GENERATE_SERIES(1, 3)",
        "SELECT a.x FROM (SELECT id FROM t) AS a(x)",
        "SELECT a.x FROM t AS a(x)",
        "SELECT CORR(whole, price) FROM t",
        "SELECT STDDEV(whole) OVER () FROM t",
        "SELECT 'maybe'::boolean",
        "SELECT name::uuid FROM t",
        "SELECT TRUNC(price, 1) FROM t",
        "SELECT CONCAT_WS(name, note, note) FROM t",
        "SELECT $$text$$",
        "SELECT id FROM t ORDER BY id FETCH FIRST 2 ROWS WITH TIES",
    ],
)
def test_what_sqlite_cannot_say_is_refused_instead_of_answered_wrongly(answer, query):
    with pytest.raises(StatementRefusedError):
        answer(query)
