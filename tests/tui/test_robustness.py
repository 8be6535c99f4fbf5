"""What data, databases and surroundings may do to the app, and it goes on."""

import csv
from datetime import UTC, datetime

import duckdb
import pytest

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.history import Entry, History
from tui.screens.export import ExportScreen
from tui.widgets.sql_editor import SqlEditor

ENDLESS = "SELECT COUNT(*) FROM t AS a CROSS JOIN t AS b CROSS JOIN t AS c"
COUNT = "SELECT COUNT(*) FROM customers"


async def run(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)
    await app.press("f5")
    await app.until_idle()


async def use_every_key_of_the_grid(app):
    """Press what the grid knows, and come back from what that opens."""
    await app.focus(app.grid)
    for key in ("s", "s", "slash", *"x1", "enter", "n", "N", "f", "escape", "c", "y", "C", "end", "G", "g"):
        await app.press(key)
    for key in ("enter", "v", "ctrl+t"):
        await app.press(key)
        await app.pilot.pause(0.2)
        if app.app.screen is not app.workbench:
            await app.press("escape")
        await app.until(lambda: app.app.screen is app.workbench)
    await app.until_idle()


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE a (b); INSERT INTO a VALUES (printf('%.*c', 1000000, 'x'));",
        "CREATE TABLE a (b, c); INSERT INTO a VALUES ('[/red]', '[bold'), ('[link=x]', '\\[');",
        "CREATE TABLE a (b); INSERT INTO a VALUES (char(0)), ('a' || char(0) || 'b'), (char(27) || '[31m');",
        "CREATE TABLE a (b TEXT); INSERT INTO a VALUES (CAST(x'ff41fe' AS TEXT)), (CAST(x'c3' AS TEXT));",
        "CREATE TABLE a (b); INSERT INTO a VALUES (1), ('one'), (1.5), (x'01'), (NULL), (9e999);",
        "CREATE TABLE a (b, c);",
    ],
    ids=["a megabyte", "markup", "control characters", "invalid UTF-8", "mixed kinds", "no rows"],
)
async def test_any_values_are_shown_and_every_key_is_survived(make_app, drive, make_database, script):
    async with drive(make_app(target=str(make_database(script)))) as app:
        await run(app, "SELECT * FROM a")
        assert app.grid.rows.columns
        assert not app.workbench.query_one("#message").has_class("error")
        await use_every_key_of_the_grid(app)


async def test_columns_of_one_name_are_exported_both(make_app, drive, tmp_path):
    async with drive(make_app()) as app:
        await run(app, "SELECT id, name AS id FROM suppliers ORDER BY 1 LIMIT 3")
        assert app.grid.rows.columns == ("id", "id")
        await use_every_key_of_the_grid(app)
        for ending in ("csv", "json", "parquet", "xlsx"):
            await app.press("ctrl+e")
            await app.until(lambda: isinstance(app.app.screen, ExportScreen))
            app.app.screen.query_one("#path").value = str(tmp_path / f"rows.{ending}")
            await app.press("enter")
            await app.until(lambda ending=ending: f"rows.{ending}" in app.message)
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert {len(row) for row in csv.reader(file)} == {2}


async def test_two_thousand_columns_are_listed_fetched_and_searched(make_app, drive, tmp_path):
    columns = ", ".join(f"{number} AS c{number}" for number in range(2_000))
    with duckdb.connect(str(tmp_path / "wide.duckdb")) as connection:
        connection.execute(f"CREATE TABLE wide AS SELECT {columns}")
    async with drive(make_app(target=str(tmp_path / "wide.duckdb"))) as app:
        await run(app, "SELECT * FROM wide")
        assert len(app.grid.rows.columns) == 2_000
        await app.focus(app.grid)
        await app.press("slash", *"1999")
        await app.until(lambda: app.grid.cursor == (0, 1_999))


async def test_more_columns_than_sqlite_may_give_are_told(make_app, drive, make_database):
    columns = ", ".join(f"c{number}" for number in range(2_000))
    database = make_database(f"CREATE TABLE wide ({columns});")
    async with drive(make_app(target=str(database))) as app:
        await run(app, "SELECT * FROM wide")
        assert "too many columns" in app.message
        await run(app, "SELECT c0, c1999 FROM wide")
        assert app.grid.rows.columns == ("c0", "c1999")


async def test_a_database_without_tables_opens_and_says_so(make_app, drive, make_database):
    database = make_database("CREATE TABLE a (b); DROP TABLE a;")
    async with drive(make_app(COUNT, target=str(database)), waits=False) as app:
        await app.until(lambda: app.workbench.opened is not None or app.message)
        await app.ask("How many customers are there?")
        await app.until(lambda: app.message)
        assert app.workbench.query_one("#message").has_class("error")
        assert app.grid.rows.count == 0


async def test_without_a_keyring_a_missing_password_is_told_in_a_sentence(make_app, drive, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    async with drive(make_app(target="postgresql://nobody@127.0.0.1:1/none"), waits=False) as app:
        await app.until(lambda: app.message)
        assert "127.0.0.1:1/none" in app.message
        assert app.workbench.query_one("#message").has_class("error")


async def test_what_another_program_keeps_meanwhile_stays(make_app, drive):
    async with drive(make_app(COUNT, COUNT)) as app:
        await app.ask("first here")
        moment = datetime(2024, 5, 1, tzinfo=UTC)
        History().add(Entry(database="demo", question="elsewhere", outcome="answered", asked_at=moment))
        await app.press("ctrl+n")
        await app.ask("second here")
    assert [entry.question for entry in History().entries()] == ["second here", "elsewhere", "first here"]
    assert History().file.stat().st_mode & 0o777 == 0o600


async def test_a_server_that_ends_the_query_in_the_middle_is_told_and_asked_again(
    make_app, drive, postgres_server
):
    database = new_database(postgres_server, "CREATE TABLE t AS SELECT a FROM generate_series(1, 9999) AS a")
    async with drive(make_app(target=database.reader_url)) as app:
        await run(app, "SELECT COUNT(*) FROM t")
        assert app.grid.rows.rows == ((9_999,),)
        app.workbench.query_one(SqlEditor).put(
            "SELECT COUNT(*) FROM t AS a CROSS JOIN t AS b CROSS JOIN t AS c"
        )
        await app.press("f5")
        await app.until(lambda: app.workbench.facts.elapsed_seconds > 0.5)
        database.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE usename = '{database.reader}' AND pid <> pg_backend_pid()"
        )
        await app.until_idle()
        assert app.workbench.query_one("#message").has_class("error")
        assert app.grid.rows.rows == ((9_999,),)
        await run(app, "SELECT MAX(a) FROM t")
        assert app.grid.rows.rows == ((9_999,),)
        assert app.grid.rows.columns == ("max",)
