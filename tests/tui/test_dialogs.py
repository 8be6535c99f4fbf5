"""The screens over the main one: export, cell, picker, alternatives."""

import csv
import json

import pytest

from sqlcoder_local.database.connections import Connection, save_connection
from tui.screens.export import ExportScreen
from tui.screens.picker import DatabaseFiles, PickerScreen
from tui.state import State
from tui.widgets.message_line import MessageLine
from tui.widgets.sql_editor import SqlEditor

MANY = "SELECT a.id, a.name FROM customers AS a CROSS JOIN staff"


async def fetch(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)
    await app.press("f5")
    await app.until_idle()


async def export(app, path, *, is_all=False):
    await app.press("ctrl+e")
    await app.until(lambda: isinstance(app.app.screen, ExportScreen))
    if is_all:
        app.app.screen.query_one("#all").value = True
    app.app.screen.query_one("#path").value = str(path)
    await app.press("enter")


@pytest.mark.parametrize("ending", ["csv", "tsv", "json", "md", "xlsx", "parquet"])
async def test_fetched_rows_go_into_a_file_of_every_form(make_app, drive, tmp_path, ending):
    path = tmp_path / f"rows.{ending}"
    async with drive(make_app()) as app:
        await fetch(app, "SELECT id, name FROM suppliers ORDER BY id")
        await export(app, path)
        await app.until(lambda: "rows are in" in app.message)
        count = app.grid.rows.count
    assert path.stat().st_size > 0
    assert path.stat().st_mode & 0o200
    if ending in {"csv", "tsv"}:
        with path.open(newline="") as file:
            rows = list(csv.reader(file, delimiter="," if ending == "csv" else "\t"))
        assert rows[0] == ["id", "name"]
        assert len(rows) == count + 1
    if ending == "json":
        assert len(json.loads(path.read_text())["rows"]) == count
    assert [left.name for left in tmp_path.glob(".rows*")] == []


async def test_all_rows_can_be_exported_where_not_all_were_fetched(make_app, drive, tmp_path):
    path = tmp_path / "rows.csv"
    async with drive(make_app()) as app:
        await fetch(app, MANY)
        assert app.grid.rows.count == 500
        await export(app, path, is_all=True)
        await app.until(lambda: "rows are in" in app.message)
    assert len(path.read_text().splitlines()) > 501


@pytest.mark.parametrize(("name", "problem"), [("rows.doc", "must end in"), ("there.csv", "there already")])
async def test_a_name_that_cannot_be_is_told_and_can_be_mended(make_app, drive, tmp_path, name, problem):
    (tmp_path / "there.csv").write_text("kept")
    async with drive(make_app()) as app:
        await fetch(app, "SELECT id FROM suppliers")
        await export(app, tmp_path / name)
        assert problem in app.app.screen.query_one(MessageLine).text
        app.app.screen.query_one("#path").value = str(tmp_path / "other.csv")
        await app.press("enter")
        await app.until(lambda: "rows are in" in app.message)
    assert (tmp_path / "there.csv").read_text() == "kept"


async def test_a_folder_that_is_not_there_is_told(make_app, drive, tmp_path):
    async with drive(make_app()) as app:
        await fetch(app, "SELECT id FROM suppliers")
        await export(app, tmp_path / "nowhere" / "rows.csv")
        await app.until(lambda: "cannot be written" in app.message)


async def test_earlier_rows_can_be_exported_after_an_error(make_app, drive, tmp_path):
    async with drive(make_app()) as app:
        await fetch(app, "SELECT id FROM suppliers")
        await fetch(app, "SELECT nothing FROM suppliers")
        await export(app, tmp_path / "rows.csv")
        await app.until(lambda: "rows are in" in app.message)


async def test_there_is_nothing_to_export_before_a_query(make_app, drive):
    async with drive(make_app()) as app:
        await app.press("ctrl+e")
        assert app.message == "There are no rows to export yet."


async def test_without_a_database_one_is_picked(make_app, drive):
    async with drive(make_app(target=""), waits=False) as app:
        await app.until(lambda: isinstance(app.app.screen, PickerScreen))
        await app.press("enter")
        await app.until_ready()
        assert app.workbench.opened.name == "demo"
        assert app.workbench.state.recent == ("demo",)


async def test_recent_and_saved_databases_are_offered(make_app, drive, make_database):
    database = str(make_database("CREATE TABLE a (b);"))
    save_connection("mine", Connection(target=database))
    app_of = make_app(target="", state=State(recent=(database, "demo")))
    async with drive(app_of, waits=False) as app:
        await app.until(lambda: isinstance(app.app.screen, PickerScreen) and app.app.screen._targets)
        assert app.app.screen._targets == [database, "demo", "mine"]
        await app.press("down", "down", "enter")
        await app.until_ready()
        assert app.workbench.opened.name == "mine"


async def test_a_file_is_chosen_among_those_that_look_like_databases(
    make_app, drive, make_database, tmp_path, monkeypatch
):
    folder = tmp_path / "shelf"
    folder.mkdir()
    make_database("CREATE TABLE a (b);", name="shelf/one.sqlite")
    (folder / "letter.txt").write_text("no database")
    monkeypatch.chdir(folder)
    async with drive(make_app(target=""), waits=False) as app:
        await app.until(lambda: isinstance(app.app.screen, PickerScreen))
        files = app.app.screen.query_one(DatabaseFiles)
        await app.until(lambda: files.root.children)
        assert [str(node.label) for node in files.root.children] == ["one.sqlite"]
        files.focus()
        await app.press("down", "enter")
        await app.until_ready()
        assert app.workbench.opened.name == str(folder / "one.sqlite")


async def test_a_path_can_be_typed(make_app, drive, make_database):
    database = str(make_database("CREATE TABLE a (b);"))
    async with drive(make_app()) as app:
        await app.press("ctrl+o")
        app.app.screen.query_one("#typed").focus()
        app.app.screen.query_one("#typed").value = database
        await app.press("enter")
        await app.until(lambda: app.workbench.opened.name == database)
        assert app.workbench.state.recent == (database, "demo")


async def test_escape_leaves_every_dialog_as_it_was(make_app, drive):
    async with drive(make_app()) as app:
        await fetch(app, "SELECT id FROM suppliers")
        for key in ("ctrl+o", "ctrl+e", "f1", "f8"):
            await app.press(key)
            assert app.app.screen is not app.workbench
            await app.press("escape")
            await app.until(lambda: app.app.screen is app.workbench)
        assert app.grid.rows.count > 0
