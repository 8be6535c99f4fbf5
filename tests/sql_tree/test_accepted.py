import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sqlcoder_local.database.connect import DEMO_FILE, open_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.sql_text import checked_statement, pretty

ACCEPTED = Path(__file__).with_name("accepted.sql")
SAME = "the same text means the same to SQLite"


def accepted():
    heading = ""
    cases = []
    for line in ACCEPTED.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.removeprefix("# ")
        else:
            cases.append(pytest.param(heading, line, id=line))
    return cases


@pytest.fixture(scope="module")
def shop():
    with open_database("demo") as database:
        yield database


@pytest.fixture(scope="module")
def plain():
    with closing(sqlite3.connect(f"file:{DEMO_FILE}?mode=ro", uri=True)) as connection:
        yield connection


def rows(database, sql):
    return database.run(sql, limits=Limits(rows=None)).rows


def test_there_are_enough_queries():
    assert len(accepted()) >= 80


@pytest.mark.parametrize(("heading", "query"), accepted())
def test_a_good_query_is_accepted_and_gives_the_rows_it_should(shop, plain, heading, query):
    statement = checked_statement(query, shop.schema(), target_dialect="sqlite")
    found = rows(shop, statement.sql)
    if heading == SAME:
        assert list(found) == plain.execute(query).fetchall()
    else:
        assert found


@pytest.mark.parametrize(("heading", "query"), accepted())
def test_what_was_accepted_is_accepted_again_as_sqlite_and_stays_the_same(shop, heading, query):
    del heading
    once = checked_statement(query, shop.schema(), target_dialect="sqlite").sql
    again = checked_statement(once, shop.schema(), source_dialect="sqlite", target_dialect="sqlite").sql
    laid_out = checked_statement(
        pretty(once, "sqlite"), shop.schema(), source_dialect="sqlite", target_dialect="sqlite"
    ).sql
    # The parser reads a comma of SQLite's FROM as CROSS JOIN.
    assert once.replace(" CROSS JOIN ", ", ") == again.replace(" CROSS JOIN ", ", ")
    assert again == laid_out
