"""What is told of an answer: plain words, the place of an error, the plan of the database."""

import gc

import pytest

from tui.plan_tree import Step, plan_tree
from tui.screens.explain import ExplainScreen
from tui.widgets.message_line import MessageLine
from tui.widgets.sql_editor import SqlEditor
from tui.widgets.words_line import WordsLine

COUNTRIES = "SELECT customers.country, COUNT(*) FROM customers GROUP BY customers.country"
IN_WORDS = "Shows the number of rows of customers, for each country."


def put(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)


async def run(app, sql):
    put(app, sql)
    await app.press("f5")
    await app.until_idle()


async def explained(app):
    await app.press("ctrl+t")
    await app.until(lambda: isinstance(app.app.screen, ExplainScreen))
    await app.until_idle()
    return app.app.screen


async def test_the_query_is_said_in_plain_words(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await app.ask("How many customers are there in each country?")
        words = app.workbench.query_one(WordsLine)
        assert words.display
        assert "for each country" in words.text


async def test_sql_of_the_persons_own_is_said_in_plain_words(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "select count(*) from orders;")
        assert app.workbench.query_one(WordsLine).text == "Counts the rows of orders."


async def test_the_words_go_when_the_sql_is_changed_and_come_back_with_it(make_app, drive):
    async with drive(make_app()) as app:
        words = app.workbench.query_one(WordsLine)
        assert not words.display
        await run(app, "SELECT COUNT(*) FROM orders")
        assert words.display
        app.workbench.query_one(SqlEditor).insert("x", (0, 7))
        await app.until(lambda: not words.display)
        app.workbench.query_one(SqlEditor).undo()
        await app.until(lambda: words.display)


async def test_the_place_of_an_error_is_marked_until_the_sql_is_changed(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT id,\n  nothing_of_the_kind\nFROM customers")
        editor = app.workbench.query_one(SqlEditor)
        assert editor.cursor_location == (1, 2)
        marked = [span for span in editor.get_line(1).spans if (span.start, span.end) == (2, 21)]
        assert marked
        assert not editor.get_line(0).spans
        editor.insert(" ")
        await app.until(lambda: not editor.get_line(1).spans)


async def test_sql_that_cannot_be_read_is_marked_where_it_cannot(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT id FROM customers WHERE AND 1")
        editor = app.workbench.query_one(SqlEditor)
        (mark,) = editor.get_line(0).spans
        assert f"near '{editor.text[mark.start : mark.end]}'" in app.message


async def test_a_query_that_the_model_could_not_write_marks_nothing_in_the_persons(make_app, drive):
    async with drive(make_app("SELECT customers.nothing FROM customers")) as app:
        put(app, "SELECT id, name FROM customers")
        await app.ask("What is there?")
        assert app.workbench.query_one("#message").has_class("error")
        assert not app.workbench.query_one(SqlEditor).get_line(0).spans


async def test_a_plan_is_shown_as_a_tree_with_the_words_and_notes(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT name FROM customers ORDER BY (SELECT COUNT(*) FROM orders)")
        screen = await explained(app)
        assert "Shows name of customers" in str(screen.query_one("#in-words").content)
        assert "The plan of the database" in str(screen.query_one("#plan-state").content)
        texts = [str(node.label) for node in screen.query_one("#plan").root.children]
        assert any("customers" in text for text in texts)
        assert [node for node in screen.query_one("#plan").root.children if node.children]
        await app.press("escape")
        assert app.app.screen is app.workbench
        assert app.grid.rows.count > 0


async def test_a_query_that_cannot_run_has_no_plan_and_that_is_said(make_app, drive):
    async with drive(make_app()) as app:
        put(app, "DELETE FROM customers")
        screen = await explained(app)
        await app.until(lambda: "Asking" not in str(screen.query_one("#plan-state").content))
        assert screen.query_one("#plan").last_line == -1


async def test_there_is_nothing_to_explain_at_first(make_app, drive):
    async with drive(make_app()) as app:
        await app.press("ctrl+t")
        assert app.message == "There is no query to explain yet."


async def test_a_long_message_is_cut_off_visibly_and_whole_in_the_explanation(make_app, drive):
    async with drive(make_app()) as app:
        line = app.workbench.query_one(MessageLine)
        line.say("[/red] " + "much to tell " * 60 + "and the end", "note")
        await app.pilot.pause()
        assert line.region.height == 4
        assert str(line.render()).endswith("…")
        put(app, "SELECT COUNT(*) FROM orders")
        screen = await explained(app)
        assert any("and the end" in str(part.content) for part in screen.query("#told Static"))


@pytest.mark.parametrize(
    ("lines", "steps"),
    [
        ((), []),
        (("SCAN a",), [Step(text="SCAN a")]),
        (
            ("Sort", "  Join", "    Scan a", "    Scan b", "Limit"),
            [
                Step(
                    text="Sort",
                    sources=[Step(text="Join", sources=[Step(text="Scan a"), Step(text="Scan b")])],
                ),
                Step(text="Limit"),
            ],
        ),
        (("    deep at once", "  up"), [Step(text="deep at once", sources=[Step(text="up")])]),
    ],
)
def test_indentation_is_read_as_a_tree(lines, steps):
    assert plan_tree(lines) == steps


async def test_what_stays_is_not_looked_through_for_garbage_while_the_app_runs(make_app, drive):
    async with drive(make_app()):
        assert gc.get_freeze_count() > 10_000
    assert gc.get_freeze_count() == 0


async def test_why_there_are_no_rows_is_said(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT name FROM customers WHERE country = 'germany'")
        assert app.grid.border_subtitle == "0 rows"
        assert "Germany" in app.message
