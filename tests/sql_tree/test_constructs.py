"""What PostgreSQL says and other engines say otherwise, run on each engine; the values are PostgreSQL's own.

A line of constructs.tsv: the row of t that an expression is asked of, or - for a query; its value, or its
first column; the engines that refuse it in words; the expression or query.
"""

import json
from pathlib import Path

import pytest

from sqlcoder_local.errors import StatementRefusedError

FOLDER = Path(__file__).parent


def constructs():
    for line in FOLDER.joinpath("constructs.tsv").read_text(encoding="utf-8").splitlines():
        row, value, refusing, construct = line.split("\t")
        query = construct if row == "-" else f"SELECT {construct} AS value FROM t WHERE id = {row}"
        yield pytest.param(query, json.loads(value), refusing.split(","), id=ascii(construct))


def test_there_are_enough_constructs():
    assert len(list(constructs())) >= 250


@pytest.mark.parametrize(("query", "value", "refusing"), list(constructs()))
def test_a_construct_has_the_value_it_has_in_postgresql_or_is_refused_in_words(
    engine, query, value, refusing
):
    if engine.dialect in refusing:
        with pytest.raises(StatementRefusedError) as caught:
            engine.answer(query)
        assert caught.value.message
        return
    rows = engine.answer(query)
    found = [row[0] for row in rows] if isinstance(value, list) else rows[0][0]
    assert found == (pytest.approx(value) if isinstance(value, float) else value)


def test_what_was_carried_is_accepted_as_the_engines_own_and_means_the_same(engine):
    for construct in constructs():
        query, _, refusing = construct.values
        if engine.dialect in refusing:
            continue
        once = engine.checked(query)
        again = engine.checked(once, source_dialect=engine.dialect)
        if again != once:
            assert engine.rows(again) == engine.rows(once), once
