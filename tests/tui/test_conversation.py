"""Follow-ups, and SQL that failed written anew."""

import pytest

from sqlcoder_local.history import History
from tui.screens.fix import FixScreen
from tui.screens.history import HistoryScreen
from tui.sql_difference import sql_difference
from tui.state import State
from tui.widgets.sql_editor import SqlEditor

GERMANS = "SELECT customers.name FROM customers WHERE customers.country = 'Germany'"
FRENCH = "SELECT customers.name FROM customers WHERE customers.country = 'France'"
COUNT = "SELECT COUNT(*) FROM orders"
WRONG = "SELECT nothing_of_the_kind FROM customers"


def title(app):
    return str(app.workbench.query_one("#question").border_title)


async def run(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)
    await app.press("f5")
    await app.until_idle()


async def fix(app):
    await app.press("ctrl+r")
    await app.until(lambda: isinstance(app.app.screen, FixScreen))
    return app.app.screen


async def test_a_question_goes_on_from_the_one_before_and_that_is_shown(make_app, drive):
    async with drive(make_app(GERMANS, FRENCH)) as app:
        assert title(app) == "Question"
        await app.ask("Which customers are in Germany?")
        assert title(app) == "Question, following up on: Which customers are in Germany?"
        await app.ask("and in France?")
        assert "Understood as: Which customers are in France?" in app.message
        assert title(app).endswith("Which customers are in France?")
        assert app.workbench.query_one("#question").value == "and in France?"
        assert History().entries()[0].question == "Which customers are in France?"


async def test_a_key_begins_afresh(make_app, drive):
    async with drive(make_app(GERMANS, COUNT)) as app:
        await app.ask("Which customers are in Germany?")
        app.grid.focus()
        await app.press("ctrl+n")
        assert title(app) == "Question"
        assert app.workbench.query_one("#question").has_focus
        assert app.workbench.query_one("#question").value == ""
        await app.ask("and in France?")
        assert "Understood as" not in app.message
        assert History().entries()[0].question == "and in France?"


async def test_a_question_that_stands_alone_is_asked_as_it_is(make_app, drive):
    async with drive(make_app(GERMANS, COUNT)) as app:
        await app.ask("Which customers are in Germany?")
        await app.ask("How many orders are there?")
        assert "Understood as" not in app.message
        assert title(app).endswith("How many orders are there?")


async def test_a_follow_up_asked_again_goes_on_from_the_same_question(make_app, drive):
    async with drive(make_app(GERMANS, FRENCH, FRENCH)) as app:
        await app.ask("Which customers are in Germany?")
        await app.ask("and in France?")
        await app.ask("and in France?")
        assert "Understood as: Which customers are in France?" in app.message


async def test_a_question_out_of_the_history_stands_on_its_own(make_app, drive):
    async with drive(make_app(GERMANS)) as app:
        await app.ask("Which customers are in Germany?")
        await app.press("f8")
        await app.until(lambda: isinstance(app.app.screen, HistoryScreen) and app.app.screen._entries)
        await app.press("enter")
        await app.until(lambda: app.app.screen is app.workbench)
        assert title(app) == "Question"


async def test_another_database_ends_the_conversation(make_app, drive, make_database):
    database = str(make_database("CREATE TABLE a (b);"))
    async with drive(make_app(GERMANS)) as app:
        await app.ask("Which customers are in Germany?")
        app.workbench.session.open(database)
        await app.until(lambda: app.workbench.opened.name == database)
        assert title(app) == "Question"


async def test_sql_that_failed_is_written_anew_shown_as_a_difference_and_taken(make_app, drive):
    async with drive(make_app(GERMANS)) as app:
        app.workbench.query_one("#question").value = "Which customers are in Germany?"
        await run(app, WRONG)
        assert app.workbench.query_one(SqlEditor).border_subtitle == "Ctrl+R fixes it"
        screen = await fix(app)
        assert str(screen.query_one("#before").content) == WRONG
        assert "country = 'Germany'" in str(screen.query_one("#after").content)
        await app.press("enter")
        await app.until(lambda: app.grid.rows.count > 0)
        await app.until_idle()
        assert app.sql.endswith("WHERE country = 'Germany'")
        assert app.workbench.query_one(SqlEditor).border_subtitle == ""
        assert History().entries()[0].question == "Which customers are in Germany?"


async def test_what_is_offered_can_be_left(make_app, drive):
    async with drive(make_app(GERMANS, state=State(runs_files_at_once=False))) as app:
        app.workbench.query_one("#question").value = "Which customers are in Germany?"
        await run(app, WRONG)
        await fix(app)
        await app.press("escape")
        assert app.app.screen is app.workbench
        assert (app.sql, app.grid.rows.count) == (WRONG, 0)


async def test_what_is_certain_is_mended_without_a_question(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT id FROM orders WHERE ordered_on >= CURRENT_DATE - INTERVAL '30 days'")
        screen = await fix(app)
        assert "DATE(CURRENT_DATE, '-30 days')" in str(screen.query_one("#after").content)


async def test_the_same_sql_again_is_told_and_not_offered(make_app, drive):
    async with drive(make_app(WRONG, WRONG)) as app:
        app.workbench.query_one("#question").value = "Which customers are in Germany?"
        await run(app, WRONG)
        await app.press("ctrl+r")
        await app.until_idle()
        assert app.app.screen is app.workbench
        assert app.workbench.query_one("#message").has_class("error")
        assert "change the SQL by hand" in app.message


async def test_without_a_question_the_model_is_not_asked(make_app, drive):
    async with drive(make_app(GERMANS)) as app:
        await run(app, WRONG)
        await app.press("ctrl+r")
        await app.until_idle()
        assert app.message.startswith("The model cannot tell what this SQL is for.")


@pytest.mark.parametrize("is_changed", [True, False])
async def test_sql_that_has_not_failed_is_not_fixed(make_app, drive, is_changed):
    async with drive(make_app(GERMANS)) as app:
        await run(app, WRONG if is_changed else COUNT)
        if is_changed:
            app.workbench.query_one(SqlEditor).insert(" ")
        await app.press("ctrl+r")
        assert app.message.startswith("There is nothing to fix")


async def test_the_models_sql_that_does_not_run_makes_place_for_its_next(make_app, drive):
    async with drive(make_app("SELECT customers.nothing FROM customers", GERMANS)) as app:
        await app.ask("Which customers are in Germany?")
        assert app.sql.endswith("WHERE country = 'Germany'")
        assert "The SQL was written anew" in app.message


@pytest.mark.parametrize(
    ("before", "after", "removed", "added"),
    [
        ("SELECT a", "SELECT b", ["a"], ["b"]),
        ("SELECT a", "SELECT a", [], []),
        ("SELECT a FROM t", "SELECT a FROM t LIMIT 1", [], [" LIMIT 1"]),
        ("", "SELECT 1", [], ["SELECT 1"]),
        ("x " * 3_000, "y", [], []),
    ],
)
def test_differences_are_found_word_by_word(before, after, removed, added):
    old, new = sql_difference(before, after)
    assert ("".join(text for text, _ in old), "".join(text for text, _ in new)) == (before, after)
    assert [text for text, is_changed in old if is_changed] == removed
    assert [text for text, is_changed in new if is_changed] == added
