"""Everything in the last line does what it says when it is clicked, and so does the mouse elsewhere."""

import pytest

from tui.screens.ddl import DdlScreen
from tui.screens.help import HelpScreen
from tui.screens.history import HistoryScreen
from tui.screens.picker import PickerScreen
from tui.widgets.schema_tree import SchemaTree

SIZE = (160, 30)


async def click(app, description):
    """Click a key in the last line."""
    await app.until(lambda: description in shown(app))
    (key,) = [key for key in app.workbench.query("FooterKey") if key.description == description]
    await app.pilot.click(key)
    await app.pilot.pause()


def shown(app):
    return [key.description for key in app.workbench.query("FooterKey")]


@pytest.mark.parametrize(
    ("description", "screen"), [("Help", HelpScreen), ("History", HistoryScreen), ("Open", PickerScreen)]
)
async def test_what_opens_a_dialog_does_so_on_a_click(make_app, drive, description, screen):
    async with drive(make_app(), size=SIZE) as app:
        await app.focus(app.workbench.query_one("#question"))
        await click(app, description)
        await app.until(lambda: isinstance(app.app.screen, screen))


@pytest.mark.parametrize(
    ("description", "message"),
    [("Others", "Ask something first."), ("Export", "There are no rows to export yet.")],
)
async def test_what_cannot_be_done_yet_says_so_on_a_click(make_app, drive, description, message):
    async with drive(make_app(), size=SIZE) as app:
        await app.focus(app.workbench.query_one("#question"))
        await click(app, description)
        await app.until(lambda: app.message == message)


async def test_the_keys_of_the_tables_work_on_a_click(make_app, drive):
    async with drive(make_app(), size=SIZE) as app:
        tree = app.workbench.query_one(SchemaTree)
        await app.focus(tree)
        await click(app, "Preview")
        await app.until_idle()
        assert app.sql == "SELECT * FROM suppliers LIMIT 50"
        await app.focus(tree)
        await click(app, "DDL")
        await app.until(lambda: isinstance(app.app.screen, DdlScreen))
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.workbench)
        await app.focus(tree)
        await click(app, "Insert name")
        assert app.workbench.query_one("#question").value == "suppliers"
        await app.focus(tree)
        await click(app, "Filter")
        await app.until(lambda: app.workbench.query_one("#filter").has_focus)


async def test_a_click_on_a_table_opens_it_and_another_shuts_it(make_app, drive):
    async with drive(make_app(), size=SIZE) as app:
        tree = app.workbench.query_one(SchemaTree)
        before = tree.last_line
        await app.pilot.click(tree, offset=(6, 1))
        await app.until(lambda: tree.last_line > before)
        assert tree.current.table.name == "products"
        await app.pilot.click(tree, offset=(6, 1))
        await app.until(lambda: tree.last_line == before)


async def test_quit_on_a_click_ends_the_app(make_app, drive):
    async with drive(make_app(), size=SIZE) as app:
        await app.focus(app.workbench.query_one("#question"))
        (key,) = [key for key in app.workbench.query("FooterKey") if key.description == "Quit"]
        await app.pilot.click(key)
        await app.until(lambda: app.app._exit)
