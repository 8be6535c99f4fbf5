"""A picture of each state; a change of looks is looked at before it is accepted (--snapshot-update)."""

import time
from datetime import UTC, datetime

import pytest

from sqlcoder_local.history import Entry, History
from tui.state import State
from tui.widgets.schema_tree import SchemaTree
from tui.widgets.sql_editor import SqlEditor

COUNTRIES = "SELECT customers.country, COUNT(*) FROM customers GROUP BY customers.country"
COUNTRY_NAMES = ("Germany", "France")
QUESTION = "How many customers are there in each country?"
AWKWARD = """
CREATE TABLE a (text, bytes, number, wide, long);
INSERT INTO a VALUES
  ('[/red]', x'ff00', 1.5, '日本語', printf('%.*c', 100, 'x')), (NULL, NULL, NULL, NULL, NULL),
  ('NULL', x'', -3, 'é', char(10) || 'two lines');
"""


@pytest.fixture
def pictured(make_app, make_driver, snap_compare, monkeypatch):
    """Compare the app in the state that a function brings it into."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()

    def compare(bring, *replies, size=(80, 24), **options):
        app = make_app(*replies, **options)

        async def prepare(pilot):
            driver = make_driver(app, pilot)
            await driver.until(lambda: app.workbench.is_attached and app.workbench.focused)
            await driver.until_ready()
            for line in ("#question", "#filter", "#editor"):
                app.workbench.query_one(line).cursor_blink = False
            await pilot.pause(0.3)
            await bring(driver)
            # Seconds differ from run to run.
            app.workbench.show_facts(speed="", elapsed_seconds=0.0)
            await pilot.pause(0.2)

        assert snap_compare(app, run_before=prepare, terminal_size=size)

    return compare


def put_and_run(sql):
    async def bring(app):
        app.workbench.query_one(SqlEditor).put(sql)
        await app.press("f5")
        await app.until_idle()

    return bring


async def answer(app):
    await app.ask(QUESTION)


def test_ready(pictured):
    async def nothing(_app):
        pass

    pictured(nothing)


def test_answered(pictured):
    pictured(answer, COUNTRIES)


def test_answered_on_a_large_terminal_in_light_colours(pictured):
    pictured(answer, COUNTRIES, size=(200, 60), state=State(theme="textual-light"))


def test_answered_on_a_narrow_terminal(pictured):
    pictured(answer, COUNTRIES, size=(50, 20))


def test_refused(pictured):
    pictured(answer, "I do not know")


def test_failed(pictured):
    pictured(put_and_run("SELECT nothing_of_the_kind FROM customers"))


def test_more_rows_than_fetched(pictured):
    pictured(put_and_run("SELECT a.id FROM customers AS a CROSS JOIN staff"))


def test_values_of_all_kinds(pictured, make_database):
    pictured(put_and_run("SELECT * FROM a"), target=str(make_database(AWKWARD)))


def test_a_table_opened_and_filtered(pictured):
    async def bring(app):
        await app.focus(app.workbench.query_one(SchemaTree))
        await app.press("slash", *"order_lines")
        await app.until(lambda: app.workbench.query_one(SchemaTree).last_line == 0)
        await app.press("enter", "space")

    pictured(bring)


def test_help(pictured):
    async def bring(app):
        await app.focus(app.grid)
        await app.press("f1")

    pictured(bring)


def test_a_cell(pictured):
    async def bring(app):
        await put_and_run("""SELECT '{"a": [1, 2], "b": null}' AS json FROM customers LIMIT 1""")(app)
        await app.focus(app.grid)
        await app.press("enter")
        await app.until(lambda: app.app.screen is not app.workbench)

    pictured(bring)


def test_alternatives(pictured):
    async def bring(app):
        app.workbench.query_one("#question").value = QUESTION
        await app.press("f3")
        await app.until(lambda: app.app.screen is not app.workbench)

    pictured(bring, COUNTRIES)


def test_export(pictured):
    async def bring(app):
        await put_and_run("SELECT a.id FROM customers AS a CROSS JOIN staff")(app)
        await app.press("ctrl+e")
        await app.until(lambda: app.app.screen is not app.workbench)
        app.app.screen.query_one("Input").cursor_blink = False

    pictured(bring)


def test_history(pictured):
    for day, question in enumerate(("How many?", QUESTION), start=1):
        asked_at = datetime(2024, 5, day, tzinfo=UTC)
        History().add(Entry(database="demo", question=question, outcome="answered", asked_at=asked_at))
    History().star(1, is_starred=True)

    async def bring(app):
        await app.press("f8")
        await app.until(lambda: getattr(app.app.screen, "_entries", None))
        app.app.screen.query_one("Input").cursor_blink = False

    pictured(bring)


def test_explained(pictured):
    async def bring(app):
        await put_and_run("SELECT name FROM customers WHERE id IN (SELECT customer_id FROM orders)")(app)
        await app.press("ctrl+t")
        await app.until(lambda: app.app.screen is not app.workbench)
        await app.until_idle()

    pictured(bring)


def test_rows_searched(pictured):
    async def bring(app):
        await put_and_run("SELECT id, name, country FROM suppliers ORDER BY id")(app)
        await app.focus(app.grid)
        country = app.grid.row(0)[2]
        await app.press("slash", *country)
        await app.until(lambda: "hold" in str(app.grid.border_subtitle))
        app.workbench.query_one("#row-search").cursor_blink = False

    pictured(bring)


def chart_of(sql):
    async def bring(app):
        await put_and_run(sql)(app)
        await app.focus(app.grid)
        await app.press("v")
        await app.until(lambda: app.app.screen is not app.workbench)

    return bring


def test_a_bar_chart(pictured):
    pictured(chart_of("SELECT country, COUNT(*) AS customers FROM customers GROUP BY country"))


def test_a_line_chart(pictured):
    sql = "SELECT SUBSTR(ordered_on, 1, 7) AS month, COUNT(*) AS orders FROM orders GROUP BY 1 ORDER BY 1"
    pictured(chart_of(sql))


def test_bytes(pictured, make_database):
    async def bring(app):
        await put_and_run("SELECT bytes FROM a")(app)
        await app.focus(app.grid)
        await app.press("enter")
        await app.until(lambda: app.app.screen is not app.workbench)

    pictured(bring, target=str(make_database(AWKWARD)))


def test_followed_up(pictured):
    async def bring(app):
        await app.ask("Which customers are in Germany?")
        await app.ask("and in France?")

    replies = [f"SELECT customers.name FROM customers WHERE country = '{name}'" for name in COUNTRY_NAMES]
    pictured(bring, *replies)


def test_fixed(pictured):
    async def bring(app):
        app.workbench.query_one("#question").value = QUESTION
        await put_and_run("SELECT nation, COUNT(*) FROM customers GROUP BY 1")(app)
        await app.press("ctrl+r")
        await app.until(lambda: app.app.screen is not app.workbench)

    pictured(bring, COUNTRIES)


def test_tables_that_the_model_will_see(pictured):
    async def bring(app):
        tree = app.workbench.query_one(SchemaTree)
        await app.focus(tree)
        tree.cursor_line = 3
        await app.press("plus", "up", "minus")
        app.workbench.query_one("#question").value = QUESTION
        await app.until(lambda: app.workbench.outlook and app.workbench.outlook.chosen.dropped)
        await app.press("up", "space")

    pictured(bring, size=(110, 30))


def test_what_makes_a_table(pictured):
    async def bring(app):
        tree = app.workbench.query_one(SchemaTree)
        await app.focus(tree)
        tree.cursor_line = 1
        await app.press("d")
        await app.until(lambda: app.app.screen is not app.workbench)

    pictured(bring)


def test_a_database_is_picked(pictured, tmp_path, monkeypatch):
    (tmp_path / "shelf").mkdir()
    (tmp_path / "shelf" / "sales.duckdb").write_bytes(b"")
    monkeypatch.chdir(tmp_path / "shelf")

    async def bring(app):
        await app.focus(app.workbench.query_one("#question"))
        await app.press("ctrl+o")
        await app.until(lambda: app.app.screen is not app.workbench)
        files = app.app.screen.query_one("#files")
        await app.until(lambda: files.root.children)
        # The folder of a test is another one at each run.
        files.root.set_label("shelf")
        app.app.screen.query_one("#typed").cursor_blink = False

    pictured(bring, state=State(recent=("postgresql://ann@db.example/sales", "/home/ann/shop.sqlite")))


def test_the_palette(pictured):
    async def bring(app):
        await app.focus(app.workbench.query_one("#question"))
        await app.press("ctrl+p")
        await app.until(lambda: app.app.screen is not app.workbench)
        app.app.screen.query_one("Input").cursor_blink = False
        await app.press(*"Tables")
        await app.until(lambda: app.app.screen.query_one("CommandList").option_count > 5)
        await app.pilot.pause(0.5)

    pictured(bring)
