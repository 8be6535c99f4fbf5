"""Queries as the models write them, in PostgreSQL's words: the same rows on every engine, or refused.

A line of constructs.tsv: the kind of construct; the engines that refuse it; PostgreSQL's own rows; the query.
"""

import json
from pathlib import Path

import pytest

from sqlcoder_local.errors import StatementRefusedError

CONSTRUCTS = Path(__file__).parents[1] / "data" / "dialects" / "constructs.tsv"
ENGINES = ("sqlite", "duckdb", "postgres", "mysql")
LEAST_SHARE_RIGHT = 0.98


def constructs():
    for line in CONSTRUCTS.read_text(encoding="utf-8").splitlines():
        kind, refusing, rows, query = line.split("\t")
        yield kind, refusing.split(","), json.loads(rows), query


def cases():
    for number, (kind, refusing, rows, query) in enumerate(constructs(), start=1):
        yield pytest.param(refusing, rows, query, id=f"{number}-{kind}")


@pytest.mark.parametrize(("refusing", "rows", "query"), list(cases()))
def test_a_query_in_postgresqls_words_gives_postgresqls_rows_or_is_refused(engine, refusing, rows, query):
    if engine.dialect in refusing:
        with pytest.raises(StatementRefusedError, match="has no"):
            engine.answer(query)
        return
    assert engine.answer(query) == [tuple(map(near, row)) for row in rows]


def near(value):
    return pytest.approx(value) if isinstance(value, float) else value


def test_at_least_98_in_100_are_right_and_each_kind_is_there():
    refusals = sum(name in ENGINES for _, refusing, _, _ in constructs() for name in refusing)
    count = len(list(constructs())) * len(ENGINES)
    assert count >= 400
    assert 1 - refusals / count >= LEAST_SHARE_RIGHT
    assert {kind for kind, *_ in constructs()} >= set(
        "date_trunc interval now extract to_char ilike cast string_agg filter generate_series distinct_on"
        " nulls regex division boolean".split()
    )


@pytest.mark.parametrize(
    "query",
    [
        "SELECT DISTINCT ON (is_open) * FROM t ORDER BY is_open",
        "SELECT g.n FROM t CROSS JOIN GENERATE_SERIES(1, t.id) AS g(n)",
        "SELECT g.n FROM GENERATE_SERIES(5, 1, -1) AS g(n)",
        "SELECT name FROM t WHERE name ~ '[[:alpha:]]+('",
        "SELECT name FROM t WHERE name ~ '(('",
        "SELECT LPAD(name, 9999, 'x') FROM t",
        "SELECT day + INTERVAL '1 month' * id FROM t",
    ],
)
def test_what_sqlite_cannot_be_told_is_refused_and_never_answered_wrongly(sqlite, query):
    with pytest.raises(StatementRefusedError, match="has no"):
        sqlite.answer(query)


def test_a_query_with_rows_of_its_own_keeps_the_queries_it_names(engine):
    query = (
        "WITH big AS (SELECT id FROM t WHERE id > 2) SELECT g.n FROM GENERATE_SERIES(1, 4) AS g(n)"
        " JOIN big ON big.id = g.n WHERE g.n IN (SELECT v.a FROM (VALUES (3), (9)) AS v(a)) ORDER BY g.n"
    )
    assert engine.answer(query) == [(3,)]
