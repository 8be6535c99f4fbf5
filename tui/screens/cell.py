"""One cell, whole."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import TextArea

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Value
from sqlcoder_local.visible_text import visible
from tui.cell_view import cell_view
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine


class CellScreen(Dialog[str]):
    """A value laid out; gives its text where that is to be copied."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,q", "leave", "Back", priority=True, id="cell_back"),
        Binding("c", "copy", "Copy", priority=True, id="cell_copy"),
    ]

    def __init__(self, column: str, value: Value) -> None:
        super().__init__()
        self._column = column
        self._value = value

    def compose(self) -> ComposeResult:
        """Show the value."""
        view = cell_view(self._value)
        with Vertical(classes="box") as box:
            box.border_title = visible(self._column).replace("[", r"\[")
            box.border_subtitle = view.about
            yield TextArea(view.text, read_only=True, soft_wrap=True, tab_behavior="focus")
            yield KeyLine()

    def action_copy(self) -> None:
        """Go back, and have the value copied as it is."""
        self.dismiss(cell_text(self._value, null=""))
