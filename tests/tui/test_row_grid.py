"""The grid: any value, any number of rows, and what can be done with them."""

import asyncio
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App

from sqlcoder_local.database.rows import Rows
from tui.cell_line import cell_line, fitted, sort_key
from tui.messages import CellOpened, TextCopied
from tui.widgets.row_grid import RowGrid

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.text(),
    st.binary(),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
    st.uuids(),
    st.lists(st.text()),
    st.dictionaries(st.text(), st.integers()),
)


class GridApp(App[None]):
    """A grid and nothing else."""

    CSS_PATH = "../../tui/app.tcss"

    def __init__(self, rows):
        super().__init__()
        self.shown = rows
        self.heard = []

    def compose(self):
        yield RowGrid(id="grid")

    def on_mount(self):
        self.query_one(RowGrid).show(self.shown)
        self.query_one(RowGrid).focus()

    def on_cell_opened(self, message: CellOpened):
        self.heard.append(message.value)

    def on_text_copied(self, message: TextCopied):
        self.heard.append(message.text)


def rows_of(*rows, columns=None, is_truncated=False):
    names = columns or tuple(f"c{number}" for number in range(len(rows[0])))
    return Rows(columns=names, rows=rows, is_truncated=is_truncated, elapsed_seconds=0.0)


def text_of(grid, line):
    return grid.render_line(line).text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("[/red] [bold]no markup[/]", "[/red] [bold]no markup[/]"),
        (None, "NULL"),
        ("NULL", "NULL"),
        ("a\x00b", "a\\x00b"),
        ("a\nb", "a\\nb"),
        ("\x1b[31mred", "\\x1b[31mred"),
        (b"\xff\x00", "ff00"),
        ("日本語", "日本語"),
        ({"a": [1]}, '{"a": [1]}'),
        (Decimal("1.50"), "1.50"),
        (date(2024, 5, 1), "2024-05-01"),
        ("\ud800", "\\ud800"),
    ],
)
async def test_a_value_is_shown_as_text_and_obeyed_by_nothing(value, shown):
    app = GridApp(rows_of((value, "after")))
    async with app.run_test(size=(80, 24)):
        assert shown in text_of(app.query_one(RowGrid), 1)


async def test_null_looks_other_than_the_text_null():
    app = GridApp(rows_of(("x", "x"), (None, "NULL")))
    async with app.run_test(size=(80, 24)):
        null, text = (segment.style for segment in list(app.query_one(RowGrid).render_line(2))[:2])
        assert null.italic
        assert not text.italic


async def test_wide_characters_keep_the_columns_aligned():
    app = GridApp(rows_of(("日本語", "x"), ("abc", "y"), ("é" * 3, "z")))
    async with app.run_test(size=(80, 24)):
        grid = app.query_one(RowGrid)
        ends = {cell_len(text_of(grid, line).rstrip()) for line in (1, 2, 3)}
        assert len(ends) == 1


@given(st.lists(VALUES, min_size=1, max_size=8))
def test_any_values_have_a_line_and_an_order(values):
    for value in values:
        line = cell_line(value)
        assert "\n" not in line
        assert cell_len(fitted(line, 10)) == 10
    assert len(sorted(values, key=sort_key)) == len(values)


async def test_a_column_is_sorted_up_down_and_as_it_came():
    app = GridApp(rows_of((3,), (None,), (1,), (2,)))
    async with app.run_test(size=(40, 10)) as pilot:
        grid = app.query_one(RowGrid)
        orders = []
        for _ in range(3):
            await pilot.press("s")
            orders.append([grid.row(number)[0] for number in range(4)])
        assert orders == [[None, 1, 2, 3], [3, 2, 1, None], [3, None, 1, 2]]
        assert "▲" not in text_of(grid, 0)


async def test_a_click_on_a_header_sorts_and_on_a_cell_moves_the_cursor():
    app = GridApp(rows_of((2, "b"), (1, "a")))
    async with app.run_test(size=(40, 10)) as pilot:
        grid = app.query_one(RowGrid)
        await pilot.click(grid, offset=(3, 0))
        assert grid.row(0)[0] == 1
        await pilot.click(grid, offset=(10, 2))
        assert grid.cursor == (1, 1)


async def test_cells_and_rows_are_copied_as_they_are():
    app = GridApp(rows_of(("[/red]", None, 5)))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("c", "right", "c", "y")
        assert app.heard == ["[/red]", "", "[/red]\t\t5"]


async def test_a_column_is_copied_as_it_is_shown():
    app = GridApp(rows_of((3, "c"), (1, None), (2, "b")))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("s", "right", "C")
        assert app.heard == ["\nb\nc"]


async def test_a_cell_of_a_megabyte_is_shown_and_opened():
    app = GridApp(rows_of(("x" * 1_000_000, b"y" * 1_000_000)))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "xxx" in text_of(app.query_one(RowGrid), 1)
        await pilot.press("enter")
        await pilot.pause()
        assert app.heard == ["x" * 1_000_000]


async def test_two_thousand_columns_are_drawn_and_walked():
    app = GridApp(rows_of(*[tuple(range(2_000))] * 300))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("end")
        await pilot.pause()
        grid = app.query_one(RowGrid)
        assert grid.cursor == (0, 1_999)
        assert "1999" in text_of(grid, 1)


async def test_columns_of_one_name_stay_apart():
    app = GridApp(rows_of((1, 2), columns=("id", "id")))
    async with app.run_test(size=(40, 10)):
        assert text_of(app.query_one(RowGrid), 0).count("id") == 2


async def test_no_rows_show_their_columns():
    app = GridApp(replace(rows_of((1,), columns=("only",)), rows=()))
    async with app.run_test(size=(40, 10)) as pilot:
        grid = app.query_one(RowGrid)
        assert "only" in text_of(grid, 0)
        await pilot.press("s", "c", "y", "enter", "down", "pagedown", "G")
        assert app.heard == []
        assert grid.border_subtitle == "0 rows"


async def test_what_is_cut_off_is_said():
    app = GridApp(rows_of((1,), (2,), is_truncated=True))
    async with app.run_test(size=(40, 10)):
        assert app.query_one(RowGrid).border_subtitle == "2 of more than 2 rows"


async def test_a_hundred_thousand_rows_are_there_as_quickly_as_ten():
    many = rows_of(*((number, f"row {number}") for number in range(100_000)))
    app = GridApp(rows_of((1, "x")))
    async with app.run_test(size=(80, 24)) as pilot:
        grid = app.query_one(RowGrid)
        started = time.thread_time()
        grid.show(many)
        assert time.thread_time() - started < 1
        await pilot.pause(0.1)
        await pilot.press("G")
        await asyncio.sleep(0)
        assert grid.cursor == (99_999, 0)
        await pilot.pause()
        assert "row 99999" in "".join(text_of(grid, line) for line in range(grid.size.height))


async def test_the_cursor_stays_in_sight():
    app = GridApp(rows_of(*[tuple(f"{row}.{column}" for column in range(30)) for row in range(100)]))
    async with app.run_test(size=(40, 12)) as pilot:
        grid = app.query_one(RowGrid)
        for key, place in (("pagedown", "0"), ("end", "29"), ("ctrl+end", "29"), ("home", "0")):
            await pilot.press(key)
            await pilot.pause()
            row, column = grid.cursor
            assert f"{row}.{column}" in "".join(text_of(grid, line) for line in range(grid.size.height))
            assert str(column).startswith(place) or key == "pagedown"
