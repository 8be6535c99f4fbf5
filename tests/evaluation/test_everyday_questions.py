"""The project's own questions: each gold query runs, and says something."""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

import sqlcoder_local.evaluation
from sqlcoder_local.evaluation.jsonl_set import read_jsonl

EVERYDAY = Path(sqlcoder_local.evaluation.__file__).parent / "everyday"
CASES = read_jsonl(EVERYDAY / "questions.jsonl").cases
NAMES = sorted(path.stem for path in EVERYDAY.glob("*.sql"))


@pytest.fixture(scope="module", params=NAMES)
def database(request):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript((EVERYDAY / f"{request.param}.sql").read_text(encoding="utf-8"))
        yield request.param, connection


def test_there_are_eight_databases_of_four_to_twelve_tables(database):
    _, connection = database
    count = connection.execute("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'").fetchone()[0]
    assert len(NAMES) == 8
    assert 4 <= count <= 12
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_gold_query_gives_rows_that_say_something(database):
    name, connection = database
    golds = [gold for case in CASES if case.database == name for gold in case.golds]
    assert len(golds) >= 20
    for gold in golds:
        rows = connection.execute(re.sub("[{}]", "", gold)).fetchall()
        assert any(value not in (None, 0) for row in rows for value in row), gold


def test_every_kind_of_question_is_asked_of_every_database():
    asked = Counter((case.database, case.category) for case in CASES)
    kinds = {"date_functions", "group_by", "order_by", "ratio", "table_join", "where", "unanswerable"}
    assert set(asked) == {(name, kind) for name in NAMES for kind in kinds}
    assert len(CASES) >= 200


def test_the_unanswerable_have_no_gold_and_the_others_have_some():
    assert all(bool(case.golds) == (case.category != "unanswerable") for case in CASES)


def test_no_question_is_asked_twice():
    assert len({case.question.lower() for case in CASES}) == len(CASES)
