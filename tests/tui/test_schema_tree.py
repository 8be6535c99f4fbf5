"""The tree of tables: what it shows, filters and inserts."""

import pytest

from tui.widgets.schema_pane import SchemaPane
from tui.widgets.schema_tree import MOST_SHOWN, SchemaTree
from tui.widgets.sql_editor import SqlEditor

AWKWARD = """
CREATE TABLE "2024 spend" (id INTEGER PRIMARY KEY, "order" TEXT, amount REAL);
CREATE TABLE "weird""name" (x);
CREATE TABLE "[/red]" (y);
CREATE TABLE lines (id INTEGER PRIMARY KEY, spend_id INTEGER REFERENCES "2024 spend" (id));
CREATE VIEW big_spend AS SELECT * FROM "2024 spend" WHERE amount > 5;
INSERT INTO "2024 spend" VALUES (1, 'a', 9.5), (2, 'b', 1);
"""


def lines(app):
    tree = app.workbench.query_one(SchemaTree)
    return [str(tree.get_node_at_line(line).label).strip() for line in range(tree.last_line + 1)]


async def select(app, label):
    tree = app.workbench.query_one(SchemaTree)
    tree.focus()
    tree.cursor_line = lines(app).index(label)
    await app.pilot.pause()


async def test_tables_and_views_are_listed_and_markup_is_text(make_app, drive, make_database):
    async with drive(make_app(target=str(make_database(AWKWARD)))) as app:
        shown = lines(app)
        assert "[/red]" in shown
        assert "big_spend view" in shown


async def test_columns_show_types_and_keys(make_app, drive, make_database):
    async with drive(make_app(target=str(make_database(AWKWARD)))) as app:
        await select(app, "lines")
        await app.press("space")
        assert {"id PK integer", "spend_id FK integer → 2024 spend"} <= set(lines(app))


@pytest.mark.parametrize("table", ["2024 spend", 'weird"name', "[/red]", "big_spend view"])
async def test_the_first_rows_of_any_table_are_a_key_away(make_app, drive, make_database, table):
    async with drive(make_app(target=str(make_database(AWKWARD)))) as app:
        await select(app, table)
        await app.press("p")
        await app.until_idle()
        assert app.workbench.fetched is not None, app.message
        assert app.sql.endswith("LIMIT 50")


async def test_the_filter_narrows_as_one_types_and_finds_columns(make_app, drive):
    async with drive(make_app()) as app:
        app.workbench.query_one(SchemaTree).focus()
        await app.press("slash", *"rating")
        await app.until(lambda: "reviews" in lines(app) and len(lines(app)) < 8)
        assert lines(app)[0] == "reviews"
        assert any(line.startswith("rating") for line in lines(app))
        assert app.workbench.query_one(SchemaPane).border_subtitle == "1 of 8"
        await app.press("enter")
        assert app.workbench.query_one(SchemaTree).has_focus


async def test_a_name_is_quoted_in_the_sql_and_plain_in_the_question(make_app, drive, make_database):
    async with drive(make_app(target=str(make_database(AWKWARD)))) as app:
        app.workbench.query_one(SqlEditor).focus()
        await select(app, "2024 spend")
        await app.press("enter")
        assert app.sql == '"2024 spend"'
        app.workbench.query_one("#question").focus()
        await select(app, "2024 spend")
        await app.press("enter")
        assert app.workbench.query_one("#question").value == "2024 spend"


async def test_of_ten_thousand_tables_some_are_shown_and_all_are_found(make_app, drive, make_database):
    script = "\n".join(f"CREATE TABLE table_{number} (id INTEGER);" for number in range(10_000))
    database = make_database(f"BEGIN; {script} COMMIT;")
    async with drive(make_app(target=str(database))) as app:
        shown = lines(app)
        assert len(shown) == MOST_SHOWN + 1
        assert shown[-1] == "9,500 more: Enter, or filter with /"
        app.workbench.query_one(SchemaPane).filter("table_9999")
        await app.pilot.pause()
        assert lines(app) == ["table_9999"]
