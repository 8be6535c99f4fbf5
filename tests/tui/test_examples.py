"""A key keeps the question and the SQL of the editor for the model to be shown."""

import pytest

from sqlcoder_local.knowledge.folder import read_knowledge
from sqlcoder_local.knowledge.knowledge import Example
from tui.widgets.sql_editor import SqlEditor

TOWNS = "CREATE TABLE towns (name TEXT, people INTEGER); INSERT INTO towns VALUES ('Rome', 3), ('Bari', 1)"
ALL = "SELECT towns.name FROM towns"


@pytest.fixture
def towns(make_database):
    return make_database(TOWNS, "towns.sqlite")


def kept(towns):
    folder = towns.with_suffix(".sqlcoder")
    return read_knowledge(folder).examples if folder.exists() else ()


async def test_an_answer_is_kept_and_the_sql_may_be_changed_first(make_app, drive, towns):
    async with drive(make_app(ALL, target=str(towns))) as app:
        await app.ask("Which towns are there?")
        await app.press("ctrl+s")
        await app.until_idle()
        assert "The example is kept in " in app.message
        assert kept(towns) == (Example(question="Which towns are there?", sql="SELECT\n  name\nFROM towns"),)
        app.workbench.query_one(SqlEditor).put("select name from towns where people > 2")
        await app.press("ctrl+s")
        await app.until_idle()
        assert "is replaced" in app.message
        assert "people > 2" in kept(towns)[0].sql


async def test_what_a_question_followed_up_on_is_kept_with_it(make_app, drive, towns):
    async with drive(make_app(ALL, ALL, target=str(towns))) as app:
        await app.ask("Which towns are there?")
        await app.ask("only those with more than 2 people")
        asked = app.workbench.written.asked
        assert asked != "only those with more than 2 people"
        await app.press("ctrl+s")
        await app.until_idle()
        assert [example.question for example in kept(towns)] == [asked]


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("DELETE FROM towns", "not a query"),
        ("SELECT mayor FROM towns", "no column 'mayor'"),
        ("SELECT name FROM towns WHERE COUNT(*) > 1", "misuse"),
        ("  ", "no question with SQL"),
    ],
)
async def test_sql_that_does_not_pass_is_not_kept(make_app, drive, towns, sql, told):
    async with drive(make_app(ALL, target=str(towns))) as app:
        await app.ask("Which towns are there?")
        app.workbench.query_one(SqlEditor).put(sql)
        await app.press("ctrl+s")
        await app.until_idle()
        assert told in app.message
        assert kept(towns) == ()


async def test_without_a_question_there_is_nothing_to_keep(make_app, drive, towns):
    async with drive(make_app(target=str(towns))) as app:
        app.workbench.query_one(SqlEditor).put(ALL)
        await app.press("ctrl+s")
        await app.until_idle()
        assert "no question with SQL" in app.message
