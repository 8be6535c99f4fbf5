"""The main screen, driven by its keys."""

from datetime import UTC, datetime

import pytest

from sqlcoder_local.history import Entry, History
from tui.screens.alternatives import AlternativesScreen
from tui.screens.help import HelpScreen
from tui.screens.history import HistoryScreen
from tui.state import State
from tui.widgets.schema_pane import SchemaPane
from tui.widgets.schema_tree import SchemaTree
from tui.widgets.sql_editor import SqlEditor

COUNTRIES = "SELECT customers.country, COUNT(*) FROM customers GROUP BY customers.country"
WRITTEN = "SELECT country, COUNT(*) FROM customers GROUP BY country"
ALL = "SELECT customers.name FROM customers"


def put(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)


async def test_a_question_brings_sql_and_rows(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.ask("How many customers are there in each country?")
        assert app.sql == WRITTEN
        assert app.grid.rows.columns == ("country", "COUNT(*)")
        assert app.grid.rows.count == 12
        assert app.grid.border_subtitle == "12 rows"


async def test_a_refusal_is_a_sentence_and_the_sql_and_rows_stay(make_app, drive):
    async with drive(make_app(COUNTRIES, "I do not know")) as app:
        await app.ask("How many customers are there in each country?")
        await app.ask("What is the weather?")
        assert app.message.startswith("The model does not know how to answer this")
        assert app.workbench.query_one("#message").has_class("refusal")
        assert app.sql == WRITTEN
        assert app.grid.rows.count == 12


async def test_sql_that_writes_is_refused_and_earlier_rows_stay(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.ask("How many customers are there in each country?")
        put(app, "DELETE FROM customers")
        await app.press("f5")
        await app.until_idle()
        assert app.workbench.query_one("#message").has_class("error")
        assert app.grid.rows.count == 12


async def test_an_unknown_column_is_told_in_one_line(make_app, drive):
    async with drive(make_app()) as app:
        put(app, "SELECT nothing_of_the_kind FROM customers")
        await app.press("f5")
        await app.until_idle()
        assert "nothing_of_the_kind" in app.message
        assert app.workbench.query_one("#message").region.height >= 1
        assert app.workbench.query_one(SqlEditor).cursor_location == (0, 7)


@pytest.mark.parametrize("key", ["f5", "ctrl+j"])
@pytest.mark.parametrize("pane", ["#editor", "#question", "#grid", "#tree"])
async def test_the_keys_that_run_do_so_from_every_pane(make_app, drive, key, pane):
    async with drive(make_app()) as app:
        put(app, "SELECT COUNT(*) FROM orders")
        app.workbench.query_one(pane).focus()
        await app.press(key)
        await app.until_idle()
        assert app.grid.rows.count == 1


async def test_a_click_on_run_in_the_last_line_runs(make_app, drive):
    async with drive(make_app()) as app:
        put(app, "SELECT COUNT(*) FROM orders")
        await app.pilot.pause()
        (key,) = [key for key in app.workbench.query("FooterKey") if key.description == "Run"]
        await app.pilot.click(key)
        await app.until_idle()
        assert app.grid.rows.count == 1


async def test_without_auto_run_the_sql_waits_for_a_key(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.press("f4")
        assert not app.workbench.facts.runs_at_once
        await app.ask("How many customers are there in each country?")
        assert (app.sql, app.grid.rows.count) == (WRITTEN, 0)
        assert History().entries()[0].outcome == "not run"
        await app.press("f5")
        await app.until_idle()
        assert app.grid.rows.count == 12
        (entry,) = History().entries()
        assert (entry.outcome, entry.row_count) == ("answered", 12)


async def test_earlier_questions_are_behind_up_and_down(make_app, drive):
    async with drive(make_app(COUNTRIES, ALL)) as app:
        await app.ask("first question")
        await app.ask("second question")
        line = app.workbench.query_one("#question")
        line.value = "a draft"
        await app.press("up", "up")
        assert line.value == "first question"
        await app.press("down", "down")
        assert line.value == "a draft"


async def test_questions_of_the_last_run_are_remembered(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.ask("first question")
    async with drive(make_app(COUNTRIES)) as app:
        line = app.workbench.query_one("#question")
        await app.until(lambda: line._asked)
        await app.press("up")
        assert line.value == "first question"


async def test_a_name_is_completed_in_the_question(make_app, drive):
    async with drive(make_app()) as app:
        line = app.workbench.query_one("#question")
        line.focus()
        await app.press(*"list cust")
        await app.until(lambda: line._suggestion == "list customer_id")
        await app.press("right")
        assert line.value == "list customer_id"


async def test_the_sql_before_the_models_comes_back_on_a_key(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        put(app, "SELECT 1")
        await app.ask("How many customers are there in each country?")
        app.workbench.query_one(SqlEditor).focus()
        await app.press("ctrl+z")
        assert app.sql == "SELECT 1"


async def test_nothing_is_asked_without_a_question(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.ask("   ")
        assert app.workbench.job is None
        assert History().entries() == []


async def test_alternatives_are_one_key_away_and_can_be_taken(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        app.workbench.query_one("#question").value = "How many?"
        await app.press("f3")
        await app.until(lambda: isinstance(app.app.screen, AlternativesScreen))
        await app.press("enter")
        await app.until(lambda: app.grid.rows.count == 12)


async def test_the_row_limit_goes_up_on_a_key_and_is_said(make_app, drive):
    async with drive(make_app(state=State(row_limit=500))) as app:
        put(app, "SELECT a.id FROM customers AS a CROSS JOIN staff AS b CROSS JOIN suppliers AS c")
        await app.press("f5")
        await app.until_idle()
        assert app.grid.border_subtitle == "500 of more than 500 rows"
        await app.press("ctrl+l")
        assert "10,000 rows" in app.message
        await app.press("f5")
        await app.until_idle()
        assert app.grid.rows.count > 500


async def test_the_tables_can_be_hidden_and_that_is_remembered(make_app, drive):
    async with drive(make_app()) as app:
        await app.press("f9")
        assert not app.workbench.query_one(SchemaPane).display
        assert not app.workbench.state.is_tree_shown


async def test_a_narrow_terminal_shows_the_tables_when_they_are_asked_for(make_app, drive):
    async with drive(make_app(), size=(50, 20)) as app:
        assert not app.workbench.query_one(SchemaPane).display
        await app.press("f9")
        assert app.workbench.query_one(SchemaPane).display
        await app.press("f9")
        assert not app.workbench.query_one(SchemaPane).display


async def test_a_pane_fills_the_screen_and_escape_gives_it_back(make_app, drive):
    async with drive(make_app()) as app:
        app.grid.focus()
        await app.press("f10")
        assert app.workbench.maximized is app.grid.parent
        await app.press("escape")
        assert app.workbench.maximized is None


@pytest.mark.parametrize(("key", "pane"), [("f2", "#question"), ("f6", "#editor"), ("f7", "#grid")])
async def test_keys_go_to_the_panes(make_app, drive, key, pane):
    async with drive(make_app()) as app:
        app.workbench.query_one("#tree").focus()
        await app.press(key)
        assert app.workbench.focused is app.workbench.query_one(pane)


@pytest.mark.parametrize(
    ("pane", "sentence"), [("#question", "Enter asks"), ("#tree", "PK marks"), ("#grid", "s sorts")]
)
async def test_help_is_about_the_pane_in_use(make_app, drive, pane, sentence):
    async with drive(make_app()) as app:
        app.workbench.query_one(pane).focus()
        await app.press("f1")
        assert isinstance(app.app.screen, HelpScreen)
        assert sentence in app.app.screen._sentence
        await app.press("escape")
        assert app.app.screen is app.workbench


async def test_the_history_is_searched_and_brings_back_a_question(make_app, drive):
    async with drive(make_app(COUNTRIES, ALL)) as app:
        await app.ask("How many customers are there in each country?")
        await app.ask("Who are the customers?")
        await app.press("f8")
        await app.until(lambda: isinstance(app.app.screen, HistoryScreen) and app.app.screen._entries)
        await app.press(*"each")
        await app.until(lambda: len(app.app.screen._entries) == 1)
        await app.press("ctrl+t")
        await app.until(lambda: app.app.screen._entries[0].is_starred)
        await app.press("enter")
        await app.until(lambda: app.app.screen is app.workbench)
        assert app.sql == WRITTEN
        assert app.workbench.query_one("#question").value == "How many customers are there in each country?"


async def open_history(app):
    await app.press("f8")
    await app.until(lambda: isinstance(app.app.screen, HistoryScreen) and app.app.screen._entries)
    await app.pilot.pause(0.3)
    return app.app.screen


async def test_a_query_out_of_the_history_runs_again_and_a_question_is_asked_again(make_app, drive):
    async with drive(make_app(COUNTRIES, ALL)) as app:
        await app.ask("How many customers are there in each country?")
        put(app, "")
        await open_history(app)
        await app.press("ctrl+r")
        await app.until(lambda: len(History().entries()) == 2)
        await app.until_idle()
        assert app.sql == WRITTEN
        await open_history(app)
        await app.press("ctrl+a")
        await app.until(lambda: len(History().entries()) == 3)
        await app.until_idle()
        assert app.sql == "SELECT name FROM customers"


async def test_what_was_asked_of_another_database_does_not_run_on_this_one(make_app, drive):
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    History().add(
        Entry(database="/other", question="Who?", sql="SELECT 1", outcome="failed", asked_at=moment)
    )
    async with drive(make_app()) as app:
        await open_history(app)
        await app.press("ctrl+r")
        await app.until(lambda: app.message.startswith("That was about /other"))
        assert (app.sql, app.grid.rows.count) == ("SELECT 1", 0)


async def test_an_entry_without_sql_cannot_run_and_stars_can_be_seen_alone(make_app, drive):
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    for question in ("starred", "other"):
        History().add(Entry(database="demo", question=question, outcome="declined", asked_at=moment))
    History().star(1, is_starred=True)
    async with drive(make_app()) as app:
        screen = await open_history(app)
        await app.press("ctrl+r")
        assert screen.query_one("#problem").text == "This entry has no SQL."
        await app.press("ctrl+s")
        await app.until(lambda: [entry.question for entry in screen._entries] == ["starred"])


async def test_without_a_history_nothing_is_kept(make_app, drive):
    async with drive(make_app(COUNTRIES, keeps_history=False)) as app:
        await app.ask("How many customers are there in each country?")
        await app.press("f8")
        assert app.message.startswith("No history is kept")
    assert not History().file.exists()


async def test_every_action_is_in_the_palette(make_app, drive):
    async with drive(make_app()) as app:
        titles = [command.title for command in app.app.get_system_commands(app.workbench)]
        assert {"Run", "History", "Export", "Open", "Fetch more or fewer rows", "Quit", "Theme"} <= set(
            titles
        )
        assert len(titles) == len(set(titles))
        command = next(one for one in app.app.get_system_commands(app.workbench) if one.title == "Tables")
        await command.callback()
        assert not app.workbench.query_one(SchemaPane).display


async def test_the_theme_changes_and_is_remembered(make_app, drive):
    async with drive(make_app()) as app:
        app.app.action_light_or_dark()
        await app.pilot.pause()
        assert not app.app.current_theme.dark
        assert app.workbench.query_one(SqlEditor).theme == "github_light"
    from tui.state import restored_state

    assert restored_state().theme == "textual-light"


async def test_a_name_goes_where_the_person_was_last(make_app, drive):
    async with drive(make_app()) as app:
        app.workbench.query_one("#question").focus()
        tree = app.workbench.query_one(SchemaTree)
        tree.focus()
        tree.cursor_line = 0
        await app.press("enter")
        assert app.workbench.query_one("#question").value == "suppliers"
        app.workbench.query_one(SqlEditor).focus()
        tree.focus()
        await app.press("enter")
        assert app.sql == "suppliers"
