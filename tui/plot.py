"""Charts drawn with characters; the only module that knows plotext."""

from collections.abc import Iterator
from typing import Final

import plotext
from rich.bar import Bar
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from tui.cell_line import fitted
from tui.chart import Chart, readable_ticks

MOST_TICKS: Final = 6
CELLS_A_TICK: Final = 14
LINES_A_TICK: Final = 3
WIDEST_LABEL: Final = 0.4
"""Of the room, for the names beside the bars."""


def drawn(chart: Chart, *, width: int, height: int, color: str, background: str) -> RenderableType:
    """Draw a chart as wide as it may be; bars are as high as there are many."""
    if chart.kind == "line":
        return Text.from_ansi("\n".join(_line(chart, width, height)), style=color, no_wrap=True)
    return Group(*_bars(chart, width, color, background))


def _bars(chart: Chart, width: int, color: str, background: str) -> Iterator[RenderableType]:
    names = min(max(cell_len(point.label) for point in chart.points), int(width * WIDEST_LABEL))
    texts = max(cell_len(point.text) for point in chart.points)
    low = min(0.0, *(point.value for point in chart.points))
    high = max(0.0, *(point.value for point in chart.points))
    for point in chart.points:
        row = Table.grid(padding=(0, 1, 0, 0))
        row.add_column(width=names)
        row.add_column(width=texts)
        row.add_column(width=max(1, width - names - texts - 3))
        begin, end = sorted((0.0 - low, point.value - low))
        bar = Bar(high - low or 1.0, begin, end, color=color, bgcolor=background)
        row.add_row(
            Text(fitted(point.label, names), no_wrap=True), Text(point.text.rjust(texts), no_wrap=True), bar
        )
        yield row


def _line(chart: Chart, width: int, height: int) -> list[str]:
    places = [point.place for point in chart.points]
    plotext.clear_figure()
    plotext.theme("clear")
    plotext.plotsize(width, height)
    values = [point.value for point in chart.points]
    plotext.plot(places, values, marker="braille")
    ticks = readable_ticks(min(values), max(values), max(2, height // LINES_A_TICK))
    plotext.yticks(ticks, [f"{tick:,.10g}" for tick in ticks])
    count = max(2, min(MOST_TICKS, len(places), width // CELLS_A_TICK))
    chosen = sorted({round(number * (len(places) - 1) / (count - 1)) for number in range(count)})
    plotext.xticks([places[number] for number in chosen], [chart.points[number].label for number in chosen])
    return str(plotext.build()).splitlines()
