"""Where rows are written to, and how many of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Checkbox, Input, Static

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import UsageError
from tui.export import ENDINGS, export_path
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine
from tui.widgets.message_line import MessageLine


@dataclass(frozen=True, kw_only=True)
class Export:
    """What was chosen."""

    path: Path
    is_all: bool
    """True runs the query again and writes everything that it gives."""


class PathLine(Input):
    """The name of a file, and what Enter does with it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "Export", id="export_write")]


class ExportScreen(Dialog[Export]):
    """A file name, and whether all rows are wanted where not all were fetched."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        """Ask."""
        with Vertical(classes="box small") as box:
            box.border_title = "Export"
            yield Static(f"A file whose name ends in one of {ENDINGS}:", markup=False)
            yield PathLine(placeholder="rows.csv", id="path", compact=True)
            if self._rows.is_truncated:
                yield Checkbox(f"all rows, not only the {self._rows.count:,} fetched", id="all", compact=True)
            yield MessageLine(id="problem")
            yield KeyLine()

    @on(Input.Submitted, "#path")
    def _take(self, event: Input.Submitted) -> None:
        try:
            path = export_path(event.value)
        except UsageError as error:
            self.query_one(MessageLine).say(str(error), "error")
            return
        is_all = any(box.value for box in self.query(Checkbox))
        self.dismiss(Export(path=path, is_all=is_all))
