"""Functions of other dialects in a model's PostgreSQL, run on each engine: what they give there."""

import json
from pathlib import Path

import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_text import checked_statement

LINES = Path(__file__).with_name("foreign_words.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_word_of_another_dialect_means_what_it_means_there(engine, line):
    row, value, refusing, written = line.split("\t")
    expected = json.loads(value)
    query = f"SELECT {written} AS value FROM t WHERE id = {row}"
    if engine.dialect in refusing.split(","):
        with pytest.raises(StatementRefusedError):
            engine.mended(query)
        return
    statement = engine.mended(query)
    found = engine.plain_rows(statement.sql)[0][0]
    assert found == (pytest.approx(expected) if isinstance(expected, float) else expected)
    assert any("was read as PostgreSQL's" in note for note in statement.notes)


def test_words_that_postgresql_has_are_not_touched(schema_of_t):
    for own in ("EXTRACT(YEAR FROM day)", "TO_CHAR(day, 'YYYY')", "DATE(moment)", "COALESCE(note, 'x')"):
        statement = checked_statement(
            f"SELECT {own} FROM t", schema_of_t, target_dialect="sqlite", mends=True
        )
        assert statement.notes == ()
