"""Queries as the models write them, in PostgreSQL's words: the same rows on every engine, or refused.

A line of constructs.tsv: the kind of construct; the engines that refuse it; PostgreSQL's own rows; the query.
"""

import pytest

from benchmarks.dialect_engines import DIALECTS, constructs
from sqlcoder_local.errors import StatementRefusedError

LEAST_SHARE_RIGHT = 0.98


def cases():
    for number, construct in enumerate(constructs(), start=1):
        yield pytest.param(
            construct.refusing, construct.rows, construct.query, id=f"{number}-{construct.kind}"
        )


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
    every = list(constructs())
    refusals = sum(len(construct.refusing) for construct in every)
    assert len(every) >= 100
    assert 1 - refusals / (len(every) * len(DIALECTS)) >= LEAST_SHARE_RIGHT
    assert {construct.kind for construct in every} >= set(
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
