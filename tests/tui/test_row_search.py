"""Looking for something in the rows."""

import pytest

from sqlcoder_local.database.rows import Rows
from tui.row_order import RowOrder
from tui.row_search import rows_holding
from tui.widgets.sql_editor import SqlEditor

SUPPLIERS = "SELECT id, name, country FROM suppliers ORDER BY id"


def rows_of(*rows, is_truncated=False):
    names = tuple(f"c{number}" for number in range(len(rows[0])))
    return Rows(columns=names, rows=rows, is_truncated=is_truncated, elapsed_seconds=0.0)


def never():
    return False


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("b", [0, 2]),
        ("null", [1]),
        ("[/", [1]),
        ("ff", [3]),
        ("straße".casefold(), [3]),
        ("2.5", [2]),
        ("nowhere", []),
    ],
)
def test_cells_are_searched_as_they_are_shown_whatever_the_case(wanted, found):
    rows = (("Bo", 1), (None, "[/red]"), ("aB", 2.5), ("STRASSE", b"\xff"))
    assert rows_holding(rows, wanted, never) == found


def test_a_search_that_nobody_waits_for_ends():
    assert rows_holding((("a",),) * 10, "a", lambda: True) is None


def test_what_is_found_is_counted_against_what_was_fetched():
    order = RowOrder(rows_of(("a",), ("b",), is_truncated=True))
    assert order.counted() == "2 of more than 2 rows"
    order.find("a", [0])
    assert order.counted() == "1 of the 2 rows fetched holds 'a'"
    order.find("", [])
    assert order.numbers == [0, 1]


def test_what_is_found_stays_sorted():
    order = RowOrder(rows_of((3,), (1,), (13,), (2,)))
    order.sort(0)
    order.find("3", [0, 2])
    assert order.numbers == [0, 2]
    order.sort(0)
    assert order.numbers == [2, 0]
    order.show_others()
    assert order.numbers == [2, 0, 3, 1]


async def fetch(app):
    app.workbench.query_one(SqlEditor).put(SUPPLIERS)
    await app.press("f5")
    await app.until_idle()
    await app.focus(app.grid)


def shown(app):
    return [app.grid.row(number) for number in range(len(app.grid._order.numbers))]


async def test_rows_are_filtered_as_one_types_and_come_back(make_app, drive):
    async with drive(make_app()) as app:
        await fetch(app)
        count = len(shown(app))
        country = app.grid.row(0)[2]
        await app.press("slash")
        await app.press(*country.upper())
        await app.until(lambda: 0 < len(shown(app)) < count)
        assert all(country in row for row in shown(app))
        assert f"of the {count} rows" in app.grid.border_subtitle
        await app.press("escape")
        await app.until(lambda: len(shown(app)) == count)
        assert not app.workbench.query_one("#row-search").display
        assert app.grid.has_focus


async def test_the_cells_found_are_walked_among_the_other_rows(make_app, drive):
    async with drive(make_app()) as app:
        await fetch(app)
        country = app.grid.row(0)[2]
        places = [(number, 2) for number, row in enumerate(shown(app)) if row[2] == country]
        await app.press("slash", *country)
        await app.until(lambda: len(shown(app)) == len(places))
        await app.press("enter", "f")
        assert len(shown(app)) > len(places)
        walked = [app.grid.cursor]
        for _ in places:
            await app.press("n")
            walked.append(app.grid.cursor)
        assert walked == [*places, places[0]]
        await app.press("N")
        assert app.grid.cursor == places[-1]


async def test_nothing_found_is_said_and_keys_are_harmless(make_app, drive):
    async with drive(make_app()) as app:
        await fetch(app)
        await app.press("slash", *"[/nowhere")
        await app.until(lambda: not shown(app))
        assert app.grid.border_subtitle.endswith("rows hold '[/nowhere'")
        await app.press("enter", "n", "N", "c", "C", "y", "s", "enter", "f")
        assert len(shown(app)) > 0


async def test_other_rows_begin_without_a_search(make_app, drive):
    async with drive(make_app()) as app:
        await fetch(app)
        await app.press("slash", *"nowhere")
        await app.until(lambda: not shown(app))
        await app.press("enter", "f5")
        await app.until(lambda: shown(app))
        assert app.workbench.query_one("#row-search").value == ""
