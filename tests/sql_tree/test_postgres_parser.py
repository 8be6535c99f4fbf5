"""PostgreSQL's own parser alone refuses what the other parser is trusted to have refused before."""

import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_tree.postgres_parser import check_with_postgres_parser


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT 1",
        "SELECT a.name, COUNT(*) FROM t AS a WHERE a.x ~ 'b' GROUP BY 1 ORDER BY 2 DESC LIMIT 3",
        "SELECT (ARRAY[1, 2])[1], EXTRACT(YEAR FROM day), CAST(x AS DECIMAL(3, 1)) FROM s.t",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "SELECT n FROM GENERATE_SERIES(1, 3) AS g(n)",
        "SELECT CURRENT_DATE, CASE WHEN a THEN 1 ELSE 2 END FROM t UNION SELECT 1, 2",
    ],
)
def test_queries_that_read_and_compute_pass(sql):
    check_with_postgres_parser(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t",
        "SELECT 1; SELECT 2",
        "WITH gone AS (DELETE FROM t RETURNING id) SELECT * FROM gone",
        "SELECT id INTO loot FROM t",
        "SELECT id FROM t FOR UPDATE",
        "SELECT 1 UNION (SELECT id FROM t FOR SHARE)",
        "SELECT pg_sleep(1)",
        "SELECT public.abs(1)",
        'SELECT U&"\\0070g_sleep"(1)',
        "SELECT id FROM t ORDER BY wipe()",
        "SELECT * FROM pg_read_file('x') AS f",
        "SELECT * FROM ROWS FROM (pg_ls_dir('.')) AS f",
        "SELECT (t).hint FROM t",
        "SELECT id |*| 1 FROM t",
        "SELECT id OPERATOR(public.+) 1 FROM t",
        "SELECT CURRENT_USER",
        "SELECT id FROM other.public.t",
        "SELECT XMLPARSE(DOCUMENT '<a/>')",
        "SELECT $1",
        "SELECT id FROM t TABLESAMPLE SYSTEM (1)",
        "COPY t TO PROGRAM 'sh'",
        "EXPLAIN ANALYZE SELECT 1",
        "TABLE t; DROP TABLE t",
        "SELECT 1 FROM WHERE",
    ],
)
def test_everything_else_is_refused(sql):
    with pytest.raises(StatementRefusedError):
        check_with_postgres_parser(sql)
