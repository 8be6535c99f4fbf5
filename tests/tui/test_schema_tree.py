"""The tree of tables: what it shows, filters and inserts."""

import pytest

from sqlcoder_local.schema import Table
from tui.description import table_description
from tui.screens.ddl import DdlScreen
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


async def test_a_key_goes_where_a_foreign_key_points_and_another_goes_back(make_app, drive):
    async with drive(make_app()) as app:
        await select(app, "order_lines")
        await app.press("right")
        await app.until(lambda: "product_id PK FK integer → products" in lines(app))
        await select(app, "product_id PK FK integer → products")
        await app.press("f")
        tree = app.workbench.query_one(SchemaTree)
        await app.until(
            lambda: (tree.current.table.name, tree.current.column) == ("products", id_of("products", app))
        )
        await app.press("backspace")
        await app.until(lambda: tree.current.column and tree.current.column.name == "product_id")
        await select(app, "quantity integer")
        await app.press("f")
        assert "marked FK" in app.message


def id_of(table, app):
    return app.workbench.opened.schema.table(table).column("id")


async def test_a_table_that_the_filter_hides_is_gone_to(make_app, drive):
    async with drive(make_app()) as app:
        app.workbench.query_one(SchemaPane).filter("order_lines")
        await select(app, "order_lines")
        await app.press("right")
        await app.until(lambda: "product_id PK FK integer → products" in lines(app))
        await select(app, "product_id PK FK integer → products")
        await app.press("f")
        tree = app.workbench.query_one(SchemaTree)
        await app.until(lambda: tree.current.table and tree.current.table.name == "products")
        assert app.workbench.query_one("#filter").value == "products"


async def test_the_statement_that_makes_a_table_is_a_key_away_and_can_be_copied(make_app, drive):
    async with drive(make_app()) as app:
        await app.focus(app.workbench.query_one(SchemaTree))
        await select(app, "reviews")
        await app.press("d")
        await app.until(lambda: isinstance(app.app.screen, DdlScreen))
        await app.pilot.pause(0.3)
        assert app.app.screen.query_one(SqlEditor).text.startswith("CREATE TABLE reviews (\n")
        await app.press("c")
        assert app.app.clipboard.startswith("CREATE TABLE reviews (")
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.workbench)


async def test_what_is_known_of_a_column_is_told_under_the_tree(make_app, drive, make_database):
    database = make_database(
        "CREATE TABLE a (b TEXT NOT NULL DEFAULT 'x' CHECK (b IN ('x', '[/red]')), c INTEGER);"
    )
    async with drive(make_app(target=str(database))) as app:
        about = app.workbench.query_one("#about")
        await select(app, "a")
        assert not about.display
        await app.press("right", "down")
        await app.until(lambda: about.display)
        assert str(about.render()) == "not null, default 'x', one of x, [/red]"
        await app.press("down")
        await app.until(lambda: not about.display)


async def test_more_tables_than_are_shown_are_brought_by_enter(make_app, drive, make_database):
    script = "\n".join(f"CREATE TABLE table_{number} (id INTEGER);" for number in range(MOST_SHOWN + 30))
    async with drive(make_app(target=str(make_database(f"BEGIN; {script} COMMIT;")))) as app:
        assert len(lines(app)) == MOST_SHOWN + 1
        await select(app, "30 more: Enter, or filter with /")
        await app.press("enter")
        await app.until(lambda: len(lines(app)) == MOST_SHOWN + 30)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (Table(name="a", columns=()), ""),
        (
            Table(name="a", columns=(), row_estimate=1234, comment="All\nof it."),
            "about 1,234 rows. All of it.",
        ),
        (Table(name="a", columns=(), is_view=True, is_materialized=True), "materialized view"),
        (Table(name="a", columns=(), is_partitioned=True, comment="\x1b[2J"), "partitioned table. \\x1b[2J"),
    ],
)
def test_a_table_is_described_by_its_kind_its_size_and_its_comment(table, words):
    assert table_description(table) == words
