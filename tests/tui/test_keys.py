"""Keys of one's own, and the names of all that a key does."""

import pkgutil
from importlib import import_module

import pytest
from textual.binding import Binding

from sqlcoder_local import settings
from sqlcoder_local.cli.main import run
from sqlcoder_local.errors import UsageError
from tui import screens
from tui.actions import DIALOGS, PANES, actions, dialog_actions
from tui.app import SqlcoderApp
from tui.keys import chosen_keys
from tui.screens.ddl import DdlScreen
from tui.screens.layout import Layout
from tui.screens.workbench import Workbench

MOVES = {
    "move", "page", "column", "row", "cursor_up", "cursor_down", "open", "shut", "to_tree", "to_grid",
    "older", "newer", "end_search",
}  # fmt: skip
"""What moves the cursor of a pane, and has the keys that such things have everywhere."""


@pytest.fixture
def set_keys(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "settings_folder", lambda: tmp_path)

    def write(text: str):
        (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
        return chosen_keys([*actions(SqlcoderApp), *dialog_actions()])

    return write


def test_without_settings_the_keys_are_ours(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "settings_folder", lambda: tmp_path)
    assert chosen_keys(actions(SqlcoderApp)) == {}


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ('run = "f12"', {"run": "f12"}),
        ('run = "ctrl+r, alt+enter"', {"run": "ctrl+r,alt+enter"}),
        ('rows_sort = ["o", "O"]', {"rows_sort": "o,O"}),
        ('tables_pin = "+"', {"tables_pin": "plus"}),
        ('tables_filter = "question_mark"', {"tables_filter": "question_mark"}),
    ],
)
def test_keys_are_read_as_people_write_them(set_keys, typed, keys):
    assert set_keys(f"[tui.keys]\n{typed}\n") == keys


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('[tui.keys]\nrnu = "f5"', "'rnu', which is no action", "Is run meant?"),
        ('[tui.keys]\nrows_srot = "f5"', "no action", "Is rows_sort meant?"),
        ('[tui.keys]\nhistory_sart = "f5"', "no action", "Is history_star meant?"),
        ('[tui.keys]\nqqqqqq = "f5"', "no action", "There are: alternatives,"),
        ('[tui.keys]\nrun = "hyperspace"', "sets the keys of run", "such as"),
        ('[tui.keys]\nrun = ""', "sets the keys of run", "such as"),
        ('[tui.keys]\nrun = "alt+"', "sets the keys of run", "such as"),
        ("[tui.keys]\nrun = 5", "sets the keys of run", "such as"),
        ('[tui.keys]\nrun = "f7"\nhelp = "f7"', "gives the key f7 to run and to help", "another"),
        ('[tui]\nkeys = "f7"', "tui.keys is no table", "[tui.keys]"),
        ('[tui]\nkyes = "f7"', "sets tui.kyes", "tui.keys"),
        ('tui = "f7"', "sets tui to 'f7'", "[tui]"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(set_keys, text, message, hint):
    with pytest.raises(UsageError) as refused:
        set_keys(text)
    assert message in refused.value.message
    assert hint in refused.value.hint


def test_the_other_commands_leave_the_keys_alone(set_keys, capsys):
    set_keys('[tui.keys]\nrun = "f12"\n')
    assert run(["run", "demo", "SELECT COUNT(*) FROM staff"]) == 0
    capsys.readouterr()


def bindings_of(kind):
    for owner in kind.__mro__:
        if owner.__module__.startswith("tui."):
            yield from vars(owner).get("BINDINGS", ())


def test_everything_a_key_does_has_a_name_of_its_own():
    kinds = [SqlcoderApp, Workbench, *(kind for _, _, kind in PANES)]
    nameless = [
        binding
        for kind in kinds
        for binding in bindings_of(kind)
        if not binding.id and binding.action.split("(")[0] not in MOVES
    ]
    assert nameless == []
    names = [action.name for action in actions(SqlcoderApp)]
    titles = [action.title for action in actions(SqlcoderApp)]
    assert sorted(names) == sorted(set(names))
    assert sorted(titles) == sorted(set(titles))


def test_a_key_of_ours_does_one_thing_in_a_place():
    places = {}
    for action in actions(SqlcoderApp):
        for binding in Binding.make_bindings([action.binding]):
            assert places.setdefault((action.pane, binding.key), action.name) == action.name


async def test_the_palette_holds_everything_a_key_does(make_app, drive):
    async with drive(make_app()) as app:
        titles = [command.title for command in app.app.get_system_commands(app.workbench)]
        assert [action.title for action in actions(SqlcoderApp) if action.title not in titles] == []
        assert len(titles) == len(set(titles))


async def test_the_palette_opens_on_its_key_and_does_what_is_chosen(make_app, drive):
    async with drive(make_app()) as app:
        await app.focus(app.workbench.query_one("#question"))
        await app.press("ctrl+p")
        await app.until(lambda: app.app.screen is not app.workbench)
        await app.press(*"Tables: Filter")
        await app.until(lambda: app.app.screen.query_one("CommandList").option_count == 1)
        await app.press("enter")
        await app.until(lambda: app.app.screen is app.workbench)
        await app.until(lambda: app.workbench.query_one("#filter").has_focus)


async def test_over_a_dialog_the_palette_leaves_the_main_screen_alone(make_app, drive):
    async with drive(make_app()) as app:
        await app.focus(app.workbench.query_one("#question"))
        await app.press("f1")
        titles = {command.title for command in app.app.get_system_commands(app.app.screen)}
        assert titles == {"Quit", "Everything there is", "Light or dark", "Theme"}


async def test_a_key_of_ones_own_works_and_ours_does_not(make_app, drive):
    app_of = make_app()
    app_of._chosen_keys = {"run": "f12", "toggle_tables": "f7", "tables_ddl": "x"}
    async with drive(app_of) as app:
        app.workbench.query_one("#editor").put("SELECT COUNT(*) FROM orders")
        await app.press("f5")
        assert app.workbench.job is None
        assert app.grid.rows.count == 0
        await app.press("f12")
        await app.until_idle()
        assert app.grid.rows.count == 1
        await app.press("f7")
        assert not app.workbench.query_one("#schema").display
        await app.press("f7")
        await app.focus(app.workbench.query_one("#tree"))
        await app.press("x")
        await app.until(lambda: app.app.screen is not app.workbench)


async def test_help_and_palette_tell_the_keys_as_they_are(make_app, drive):
    app_of = make_app()
    app_of._chosen_keys = {"run": "f12", "rows_sort": "o"}
    async with drive(app_of) as app:
        await app.focus(app.workbench.query_one("#editor"))
        await app.press("f1")
        table = app.app.screen._keys()
        keys = dict(zip(table.columns[1].cells, table.columns[0].cells, strict=True))
        names = [str(cell) for cell in table.columns[2].cells]
        assert keys["Run"] == "F12"
        assert "run" in names
        assert "F12 runs it" in app.app.screen._sentence
        await app.press("escape")
        for pane in ("#grid", "#tree", "#question"):
            await app.focus(app.workbench.query_one(pane))
            await app.press("f1")
            assert "{" not in app.app.screen._sentence
            assert pane != "#grid" or "o sorts" in app.app.screen._sentence
            await app.press("escape")
        command = next(one for one in app.app.get_system_commands(app.workbench) if one.title == "Run")
        assert command.help == "Key: F12"


def test_everything_a_key_does_in_a_dialog_has_a_name_of_its_own():
    nameless = [
        binding
        for _, kind in DIALOGS
        for binding in vars(kind).get("BINDINGS", ())
        if not binding.id and binding.action.split("(")[0] != "to_list"
    ]
    assert nameless == []
    names = [action.name for action in (*actions(SqlcoderApp), *dialog_actions())]
    assert sorted(names) == sorted(set(names))


def test_every_dialog_with_keys_of_its_own_is_listed():
    listed = {kind for _, kind in DIALOGS}
    found = {
        kind
        for module in pkgutil.iter_modules(screens.__path__, "tui.screens.")
        for kind in vars(import_module(module.name)).values()
        if isinstance(kind, type) and kind.__module__ == module.name and vars(kind).get("BINDINGS")
    }
    assert found - listed == {Workbench, Layout}


async def test_a_key_of_ones_own_works_in_a_dialog(make_app, drive):
    app_of = make_app("SELECT COUNT(*) FROM staff")
    app_of._chosen_keys = {"dialog_back": "f9", "ddl_copy": "y", "alternatives_take": "t"}
    async with drive(app_of) as app:
        await app.focus(app.workbench.query_one("#tree"))
        await app.press("down", "d")
        await app.until(lambda: isinstance(app.app.screen, DdlScreen))
        await app.press("y")
        assert "CREATE TABLE" in app.app.clipboard
        await app.press("escape")
        assert isinstance(app.app.screen, DdlScreen)
        await app.press("f9")
        await app.until(lambda: app.app.screen is app.workbench)


def test_all_keys_are_listed_as_they_are_set(set_keys, capsys):
    set_keys('[tui.keys]\nhistory_star = "ctrl+y"\n')
    assert run(["tui", "--keys"]) == 0
    lines = {line.split()[0]: line.split()[1] for line in capsys.readouterr().out.splitlines()}
    assert lines["history_star"] == "ctrl+y"
    assert lines["run"] == "f5,ctrl+j,ctrl+enter"
    assert run(["settings", "show"]) == 0
    (told,) = [line for line in capsys.readouterr().out.splitlines() if "tui.keys" in line]
    assert told.split()[:2] == ["tui.keys.history_star", "ctrl+y"]
