"""The rows as a chart."""

from collections.abc import Sequence
from typing import ClassVar

from rich.console import RenderableType
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.events import Resize
from textual.widgets import Static

from tui.chart import Chart
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine


class ChartScreen(Dialog[None]):
    """One chart at a time, a key away from the others that fit."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v,tab", "next", "Another chart", id="chart_next"),
        Binding("q", "leave", "Back", show=False, id="chart_back"),
    ]

    def __init__(self, charts: Sequence[Chart]) -> None:
        """Take at least one chart."""
        super().__init__()
        self._charts = charts
        self._place = 0

    def compose(self) -> ComposeResult:
        """Make room for the chart."""
        with Vertical(classes="box"):
            with VerticalScroll(id="paper"):
                yield Static(id="chart")
            yield Static(id="chart-notes", markup=False)
            yield KeyLine()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's
        """Offer another chart where there is one."""
        return action != "next" or len(self._charts) > 1

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#paper").focus()

    def on_resize(self, _event: Resize) -> None:
        """Draw the chart as large as the terminal allows."""
        self.call_after_refresh(self._draw)

    def action_next(self) -> None:
        """Show another kind of chart."""
        self._place = (self._place + 1) % len(self._charts)
        self._draw()

    def _draw(self) -> None:
        chart = self._charts[self._place]
        box = self.query_one(".box")
        box.border_title = chart.title.replace("[", r"\[")
        box.border_subtitle = f"{chart.kind}, {self._place + 1} of {len(self._charts)}"
        self.query_one("#chart-notes", Static).update(" ".join(chart.notes))
        self.query_one("#chart", Static).update(self._picture(chart))

    def _picture(self, chart: Chart) -> RenderableType:
        # Deferred: the library takes long to import, and most people never draw.
        from tui.plot import drawn  # noqa: PLC0415

        room = self.query_one("#paper").content_region
        colors = self.app.theme_variables
        return drawn(
            chart,
            width=max(20, room.width - 2),
            height=max(6, room.height),
            color=colors["primary"],
            background=colors["surface"],
        )
