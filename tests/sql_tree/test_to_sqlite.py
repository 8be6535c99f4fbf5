"""What of PostgreSQL is particular to SQLite: missing values in an order, and what it cannot say."""

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
        "SELECT DISTINCT ON (whole) * FROM t ORDER BY whole, id",
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
        "SELECT day + whole * INTERVAL '1 month' FROM t",
        "SELECT id FROM t WHERE day - moment > INTERVAL '1 month'",
        "SELECT TO_CHAR(price, '999.99') FROM t",
        "SELECT TO_CHAR(day, 'HH12:MI AM') FROM t",
        "SELECT TO_DATE(name, 'DD Mon YYYY') FROM t",
        "SELECT moment AT TIME ZONE 'UTC' FROM t",
        "SELECT name FROM t WHERE name ~ note",
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
