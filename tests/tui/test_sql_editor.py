"""The editor while a model writes into it."""

from textual.app import App

from tui.widgets import sql_editor
from tui.widgets.sql_editor import SqlEditor


class EditorApp(App[None]):
    """An editor and nothing else."""

    def compose(self):
        yield SqlEditor(id="editor")


async def test_all_of_a_draft_is_shown_in_the_end_however_quickly_it_comes():
    app = EditorApp()
    async with app.run_test() as pilot:
        editor = app.query_one(SqlEditor)
        editor.begin_draft()
        pieces = [f"word{number} " for number in range(200)]
        for piece in pieces:
            editor.add_draft(piece)
        while editor.text != "".join(pieces):
            await pilot.pause(0.02)


async def test_between_two_pieces_the_editor_rests(monkeypatch):
    monkeypatch.setattr(sql_editor, "SHARE_LEFT", 10_000)
    app = EditorApp()
    async with app.run_test() as pilot:
        editor = app.query_one(SqlEditor)
        editor.begin_draft()
        editor.add_draft("one ")
        for _ in range(50):
            editor.add_draft("two ")
        await pilot.pause()
        assert editor.text == "one "


async def test_what_was_not_shown_of_a_draft_never_comes_after_it(monkeypatch):
    monkeypatch.setattr(sql_editor, "SHARE_LEFT", 20)
    app = EditorApp()
    async with app.run_test() as pilot:
        editor = app.query_one(SqlEditor)
        editor.text = "SELECT 1"
        editor.begin_draft()
        editor.add_draft("first ")
        editor.add_draft("late")
        editor.end_draft("SELECT 2")
        await pilot.pause(0.3)
        assert editor.text == "SELECT 2"
        editor.undo()
        assert editor.text == "SELECT 1"
