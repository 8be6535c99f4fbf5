"""Esc, and what it ends: the model writing, the query running, the model loading."""

import sqlite3
import subprocess
import time

import pytest

from sqlcoder_local.history import History
from tui.widgets.sql_editor import SqlEditor

ENDLESS = (
    "SELECT COUNT(*) FROM customers AS a CROSS JOIN customers AS b CROSS JOIN customers AS c"
    " CROSS JOIN customers AS d CROSS JOIN customers AS e"
)


def put(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)


def busy_children() -> float:
    """CPU seconds that the processes of this one have used so far, those still alive."""
    import os

    told = subprocess.run(
        ["ps", "-o", "cputimes=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=False
    )
    return sum(map(float, told.stdout.split()))


async def test_esc_ends_a_runaway_query_and_the_screen_is_free_at_once(make_app, drive):
    async with drive(make_app()) as app:
        put(app, ENDLESS)
        await app.press("f5")
        await app.until(lambda: app.workbench.facts.elapsed_seconds > 0.5)
        started = time.monotonic()
        await app.press("escape")
        assert app.workbench.job is None
        assert app.message == "Stopped."
        await app.until(lambda: History().entries() and History().entries()[0].outcome == "cancelled")
        assert time.monotonic() - started < 10
        used = busy_children()
        await app.pilot.pause(2.0)
        assert busy_children() - used < 1.5


async def test_the_next_query_runs_after_a_stopped_one(make_app, drive):
    async with drive(make_app()) as app:
        put(app, ENDLESS)
        await app.press("f5")
        await app.until(lambda: app.workbench.facts.elapsed_seconds > 0.2)
        put(app, "SELECT COUNT(*) FROM orders")
        await app.press("f5")
        await app.until_idle()
        assert app.grid.rows.count == 1


async def test_keys_are_heard_while_a_query_runs(make_app, drive):
    async with drive(make_app()) as app:
        put(app, ENDLESS)
        await app.press("f5")
        await app.until(lambda: app.workbench.facts.elapsed_seconds > 0.2)
        app.workbench.query_one("#question").focus()
        started = time.monotonic()
        await app.press(*"typed meanwhile")
        assert app.workbench.query_one("#question").value == "typed meanwhile"
        assert time.monotonic() - started < 10
        await app.press("escape")


async def test_a_query_beyond_its_time_is_told(make_app, drive):
    async with drive(make_app(timeout_seconds=0.5)) as app:
        put(app, ENDLESS)
        await app.press("f5")
        await app.until_idle()
        assert "time limit" in app.message


async def test_leaving_while_a_query_runs_ends_it(make_app, drive):
    async with drive(make_app()) as app:
        put(app, ENDLESS)
        await app.press("f5")
        await app.until(lambda: app.workbench.facts.elapsed_seconds > 0.2)
        started = time.monotonic()
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("what", ["", "not a database at all"])
async def test_a_database_that_cannot_be_opened_is_told(make_app, drive, tmp_path, what):
    file = tmp_path / "x.sqlite"
    if what:
        file.write_text(what * 100)
    async with drive(make_app(target=str(file)), waits=False) as app:
        await app.until(lambda: app.message)
        assert app.workbench.facts.database == "no database"
        assert "x.sqlite" in app.message


async def test_an_empty_database_is_told(make_app, drive, tmp_path):
    sqlite3.connect(tmp_path / "empty.sqlite").close()
    (tmp_path / "empty.sqlite").write_bytes(b"")
    async with drive(make_app(target=str(tmp_path / "empty.sqlite")), waits=False) as app:
        await app.until(lambda: app.message)


async def test_a_database_that_goes_away_is_told_and_another_can_be_opened(make_app, drive, make_database):
    database = make_database("CREATE TABLE a (b); INSERT INTO a VALUES (1);")
    async with drive(make_app(target=str(database))) as app:
        database.unlink()
        put(app, "SELECT b FROM a")
        await app.press("f5")
        await app.until_idle()
        assert app.workbench.query_one("#message").has_class("error")
        app.workbench.session.open("demo")
        await app.until(lambda: app.workbench.opened.name == "demo")
        put(app, "SELECT COUNT(*) FROM orders")
        await app.press("f5")
        await app.until_idle()
        assert app.grid.rows.count == 1


async def test_a_question_before_the_database_is_there_waits_for_it(make_app, drive):
    async with drive(make_app("SELECT COUNT(*) FROM customers"), waits=False) as app:
        await app.ask("How many customers are there?")
        await app.until(lambda: app.grid.rows.count == 1)


async def test_the_database_file_is_as_it_was(make_app, drive, make_database):
    database = make_database("CREATE TABLE a (b); INSERT INTO a VALUES (1);")
    before = database.read_bytes()
    async with drive(make_app("SELECT a.b FROM a", target=str(database))) as app:
        await app.ask("What is in a?")
    assert database.read_bytes() == before
    assert [path.name for path in database.parent.glob("some.sqlite*")] == ["some.sqlite"]


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (200, 60)])
async def test_any_size_of_terminal_is_survived(make_app, drive, size):
    async with drive(make_app("SELECT COUNT(*) FROM customers")) as app:
        await app.pilot.resize_terminal(*size)
        await app.ask("How many customers are there?")
        assert app.grid.rows.count == 1
        await app.pilot.resize_terminal(80, 24)
        await app.press("f1")
        await app.press("escape")


async def test_rows_with_anything_in_them_are_shown(make_app, drive, make_database):
    database = make_database(
        "CREATE TABLE a (b, c, d, e, f); INSERT INTO a VALUES"
        " ('[/red]', x'ff00', NULL, 1.5, char(0) || 'x'), (printf('%.*c', 1000000, 'x'), 2, 'ü', '日本', 3);"
    )
    async with drive(make_app(target=str(database))) as app:
        put(app, "SELECT b, c, d, e, f, b FROM a")
        await app.press("f5")
        await app.until_idle()
        assert app.grid.rows.count == 2
        app.grid.focus()
        await app.press("enter")
        await app.until(lambda: app.app.screen is not app.workbench)
        await app.press("enter")
        assert app.app.screen is app.workbench
