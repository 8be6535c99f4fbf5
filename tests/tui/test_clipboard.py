"""Copying: through programs that take text, through the terminal, and where there is neither."""

import os

import pytest

from tui import clipboard, screens
from tui.clipboard import is_taken_by_command, note_on_copy
from tui.screens import fetched
from tui.widgets.sql_editor import SqlEditor


@pytest.fixture
def command(tmp_path, monkeypatch):
    """A program by the name of xclip that keeps what it is given, and no other."""

    def make(script):
        program = tmp_path / "bin" / "xclip"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.setattr(clipboard, "COMMANDS", [one for one in clipboard.COMMANDS if "xclip" in one[1]])

    return make


def test_a_program_is_given_the_text(command, tmp_path):
    command(f"cat > {tmp_path}/taken")
    assert is_taken_by_command("a[/red]ü\x00")
    assert (tmp_path / "taken").read_bytes() == "a[/red]ü\x00".encode()


@pytest.mark.parametrize("script", ["exit 1", "sleep 60"])
def test_a_program_that_fails_or_hangs_takes_nothing(command, monkeypatch, script):
    monkeypatch.setattr(clipboard, "WAIT_SECONDS", 0.2)
    command(script)
    assert not is_taken_by_command("text")


def test_without_a_display_no_program_is_tried(command, monkeypatch):
    command("exit 0")
    monkeypatch.delenv("DISPLAY")
    assert not is_taken_by_command("text")


@pytest.mark.parametrize(
    ("variables", "length", "is_taken", "begins", "has_arrived"),
    [
        ({"TERM": "xterm"}, 5, True, "Copied the cell.", True),
        ({"TERM": "xterm"}, 5, False, "Copied the cell through the terminal, which", True),
        ({"TERM": "xterm"}, 90_000, False, "Copied the cell through the terminal; it is longer", True),
        ({"TERM": "linux"}, 5, False, "There is no clipboard here", False),
        ({}, 5, False, "There is no clipboard here", False),
        ({"TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal"}, 5, False, "There is no clipboard here", False),
        ({"TERM": "linux"}, 5, True, "Copied the cell.", True),
    ],
)
def test_what_became_of_a_copy_is_said(variables, length, is_taken, begins, has_arrived):
    sentence, arrived = note_on_copy("the cell", "x" * length, is_taken=is_taken, variables=variables)
    assert sentence.startswith(begins)
    assert arrived == has_arrived


async def fetch(app):
    app.workbench.query_one(SqlEditor).put("SELECT id, name FROM suppliers ORDER BY id")
    await app.press("f5")
    await app.until_idle()
    await app.focus(app.grid)


async def test_a_copy_goes_to_the_terminal_and_what_became_of_it_is_told(make_app, drive, monkeypatch):
    monkeypatch.setattr(fetched, "is_taken_by_command", lambda _text: False)
    monkeypatch.setenv("TERM", "linux")
    async with drive(make_app()) as app:
        await fetch(app)
        await app.press("right", "c")
        await app.until(lambda: app.message.startswith("There is no clipboard here to copy the cell to"))
        assert app.app.clipboard == app.grid.row(0)[1]
        assert app.workbench.query_one("#message").has_class("error")


async def test_a_cell_is_copied_from_its_own_screen(make_app, drive, monkeypatch):
    monkeypatch.setattr(screens.fetched, "is_taken_by_command", lambda _text: True)
    async with drive(make_app()) as app:
        await fetch(app)
        await app.press("right", "enter")
        await app.until(lambda: app.app.screen is not app.workbench)
        await app.press("c")
        await app.until(lambda: app.message == "Copied the cell.")
        assert app.app.clipboard == app.grid.row(0)[1]
