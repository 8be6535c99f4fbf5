"""How the panes share the room: by keys, by the mouse, on small terminals, and at the next start."""

import pytest

from tui.screens.layout import LOWEST_EDITOR, NARROWEST_TREE
from tui.state import State, restored_state

KEYS = {"wider": "alt+right", "narrower": "alt+left", "higher": "alt+down", "lower": "alt+up"}


def width(app):
    return app.workbench.query_one("#schema").region.width


def height(app):
    return app.workbench.query_one("#editor").region.height


async def test_panes_are_resized_by_keys_from_everywhere_and_that_is_restored(make_app, drive):
    async with drive(make_app(), size=(120, 40)) as app:
        before = (width(app), height(app))
        app.workbench.query_one("#question").focus()
        await app.press("alt+right", "alt+right")
        await app.focus(app.workbench.query_one("#editor"))
        await app.press("alt+down")
        after = (width(app), height(app))
        assert after == (before[0] + 8, before[1] + 2)
        await app.press("alt+left", "alt+up")
        assert (width(app), height(app)) == (before[0] + 4, before[1])
    async with drive(make_app(state=restored_state()), size=(120, 40)) as app:
        assert (width(app), height(app)) == (before[0] + 4, before[1])
        await app.press("alt+0")
        assert (width(app), height(app)) == before
    assert (restored_state().tree_width, restored_state().editor_height) == (0, 0)


async def test_an_edge_is_dragged_with_the_mouse(make_app, drive):
    async with drive(make_app(), size=(120, 40)) as app:
        edge = app.workbench.query_one("#schema").region
        await app.pilot.mouse_down(offset=(edge.right - 1, 10))
        await app.pilot.hover(offset=(edge.right + 6, 10))
        assert width(app) == edge.width + 7
        await app.pilot.mouse_up(offset=(edge.right + 6, 10))
        await app.pilot.hover(offset=(60, 10))
        assert width(app) == edge.width + 7
        edge = app.workbench.query_one("#editor").region
        await app.pilot.mouse_down(offset=(80, edge.bottom - 1))
        await app.pilot.hover(offset=(80, edge.bottom + 2))
        await app.pilot.mouse_up(offset=(80, edge.bottom + 2))
        assert height(app) == edge.height + 3
        assert app.workbench.query_one("#editor").selection.is_empty


async def test_a_click_inside_a_pane_moves_no_edge(make_app, drive):
    async with drive(make_app(), size=(120, 40)) as app:
        before = (width(app), height(app))
        await app.pilot.click("#editor")
        await app.pilot.click("#tree")
        await app.pilot.hover("#grid")
        assert (width(app), height(app)) == before


async def test_sizes_stop_where_nothing_could_be_read_any_more(make_app, drive):
    async with drive(make_app()) as app:
        await app.press(*["alt+right"] * 20, *["alt+down"] * 20)
        assert app.workbench.query_one("#question").region.width >= 30
        assert app.grid.region.height >= 3
        await app.press(*["alt+left"] * 30, *["alt+up"] * 20)
        assert (width(app), height(app)) == (NARROWEST_TREE, LOWEST_EDITOR)


async def test_sizes_of_a_large_terminal_fit_a_small_one(make_app, drive):
    async with drive(make_app(state=State(tree_width=150, editor_height=50))) as app:
        assert app.workbench.query_one("#question").region.width >= 30
        assert app.grid.region.height >= 3
        await app.pilot.resize_terminal(200, 60)
        await app.pilot.pause()
        assert (width(app), height(app)) == (150, 48)


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (10, 40), (200, 3)])
async def test_no_terminal_is_too_small(make_app, drive, size):
    async with drive(make_app("SELECT COUNT(*) FROM staff")) as app:
        await app.pilot.resize_terminal(*size)
        await app.pilot.pause()
        await app.ask("How many?")
        assert app.grid.rows.count == 1
        for key in ("f1", "escape", "f8", "escape", "ctrl+o", "escape", "f10", "escape", "f9", "f9"):
            await app.press(key)
        await app.press("alt+right", "alt+down", "ctrl+p", "escape")
        await app.pilot.resize_terminal(80, 24)
        await app.pilot.pause()
        assert app.grid.region.height >= 3


async def test_everything_is_in_sight_on_a_terminal_of_80_by_24(make_app, drive):
    async with drive(make_app("SELECT customers.name FROM customers")) as app:
        await app.ask("Who?")
        screen = app.workbench.region
        for pane in ("#filter", "#tree", "#question", "#editor", "#grid", "#status"):
            region = app.workbench.query_one(pane).region
            assert screen.contains_region(region), pane
            assert region.area > 0, pane
        assert app.grid.region.height >= 6
        footer = " ".join(key.description for key in app.workbench.query("FooterKey"))
        assert {"Run", "Help", "History", "Open", "Quit"} <= set(footer.split())


@pytest.mark.parametrize("pane", ["#tree", "#grid", "#editor", "#question", "#filter"])
async def test_no_key_of_the_footer_is_cut_off_and_the_way_out_is_among_them(make_app, drive, pane):
    async with drive(make_app("SELECT customers.name FROM customers")) as app:
        await app.ask("Who?")
        await app.focus(app.workbench.query_one(pane))
        for width in (80, 60, 120, 80):
            await app.pilot.resize_terminal(width, 24)
            await app.until(lambda width=width: app.workbench.region.width == width)
            await app.until(lambda: all_in_sight(app.workbench))
            told = {key.description for key in app.workbench.query("FooterKey")}
            assert {"Help", "Quit"} <= told
        assert width == 80
        assert "Run" in told


def all_in_sight(screen):
    keys = screen.query("FooterKey")
    return bool(keys) and all(screen.region.contains_region(key.region) for key in keys)


async def test_a_wide_footer_has_every_key(make_app, drive):
    async with drive(make_app(), size=(120, 40)) as app:
        await app.focus(app.workbench.query_one("#tree"))
        await app.until(lambda: all_in_sight(app.workbench))
        told = {key.description for key in app.workbench.query("FooterKey")}
        assert {"Insert name", "Preview", "DDL", "Filter", "Run", "History", "Open", "Quit"} <= told
