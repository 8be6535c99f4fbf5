"""Which charts a result allows, what they show, and how they are drawn."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from sqlcoder_local.database.rows import Rows
from tui.chart import possible_charts
from tui.plot import drawn
from tui.screens.chart import ChartScreen
from tui.widgets.sql_editor import SqlEditor

NUMBERS = st.one_of(st.none(), st.integers(-(10**12), 10**12), st.floats(allow_nan=False, width=32))


def rows_of(*rows, columns=("x", "y"), is_truncated=False):
    return Rows(columns=columns, rows=rows, is_truncated=is_truncated, elapsed_seconds=0.0)


def kinds(rows, column=0):
    return [chart.kind for chart in possible_charts(rows, column)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((("a", 1), ("b", 2)), ["bar"]),
        ((("a", 1), ("b", 3), ("c", 2), ("d", 9), ("e", 5)), ["bar", "histogram"]),
        (((date(2024, 3, 1), 3), (date(2024, 1, 1), 1), (date(2024, 2, 1), 2)), ["line", "bar"]),
        ((("2024-01", Decimal(1)), ("2024-02", 2), ("2024-03", 3)), ["line", "bar"]),
        ((("2024-01", 1), ("2024-01", 2), ("2024-02", 3)), ["bar"]),
        (((2020, 1), (2021, 5), (2022, 3)), ["line", "bar"]),
        (((5, 1), (1, 5), (2, 3), (7, 8), (9, 9)), ["histogram"]),
        ((("a", "b"),), []),
        (((None, None),), []),
        (((True, False),), []),
        (((float("inf"), float("-inf")),), []),
        ((), []),
    ],
)
def test_the_shape_of_the_rows_decides(rows, expected):
    assert kinds(rows_of(*rows)) == expected


def test_the_column_of_the_cursor_is_drawn_where_it_holds_numbers():
    rows = rows_of(("a", 1, 10), ("b", 2, 20), columns=("name", "few", "many"))
    assert possible_charts(rows, 2)[0].title == "many by name"
    assert possible_charts(rows, 0)[0].title == "few by name"


def test_a_line_goes_by_time_whatever_the_order_of_the_rows():
    rows = rows_of(
        (datetime(2024, 3, 1, tzinfo=UTC), 3),
        (datetime(1850, 1, 1, tzinfo=UTC), 1),
        (datetime(2024, 2, 1, tzinfo=UTC), 2),
    )
    chart = possible_charts(rows)[0]
    assert [point.value for point in chart.points] == [1, 2, 3]


def test_what_a_chart_leaves_out_is_said():
    rows = rows_of(*[(f"n{number}", number) for number in range(100)], ("none", None), is_truncated=True)
    histogram, bar = possible_charts(rows)
    assert bar.notes == (
        "The first 40 of 100 rows.",
        "Of the 101 rows fetched; there are more.",
        "1 rows without a value are left out.",
    )
    assert len(bar.points) == 40
    assert sum(point.value for point in histogram.points) == 100


def test_a_histogram_has_bounds_that_people_read():
    chart = possible_charts(rows_of(*[(number,) for number in range(100)], columns=("n",)))[0]
    assert chart.points[0].label == "0 to 10"
    assert {point.value for point in chart.points} == {10}


@given(st.lists(st.tuples(st.one_of(st.text(), st.dates(), st.integers(), st.none()), NUMBERS), max_size=60))
def test_any_rows_are_drawn_within_the_room(rows):
    console = Console(width=60, color_system=None)
    for chart in possible_charts(rows_of(*rows)):
        with console.capture() as captured:
            console.print(drawn(chart, width=60, height=12, color="blue", background="black"))
        assert all(cell_len(line) <= 60 for line in captured.get().splitlines())


async def run(app, sql):
    app.workbench.query_one(SqlEditor).put(sql)
    await app.press("f5")
    await app.until_idle()
    await app.focus(app.grid)


async def test_a_key_draws_the_rows_and_another_the_next_chart(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT country, COUNT(*) AS customers FROM customers GROUP BY country")
        await app.press("v")
        await app.until(lambda: isinstance(app.app.screen, ChartScreen))
        await app.pilot.pause(0.2)
        box = app.app.screen.query_one(".box")
        assert box.border_title == "customers by country"
        first = box.border_subtitle
        await app.press("v")
        assert box.border_subtitle != first
        await app.press("escape")
        assert app.app.screen is app.workbench


async def test_rows_without_numbers_have_no_chart_and_that_is_said(make_app, drive):
    async with drive(make_app()) as app:
        await run(app, "SELECT name, country FROM customers")
        await app.press("v")
        assert app.message.startswith("These rows have no chart")
