"""Other SQL in the place of what failed: the difference, to be taken or left."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from sqlcoder_local.visible_text import visible
from tui.events import QueryFixed
from tui.screens.dialog import Dialog
from tui.sql_difference import Part, sql_difference
from tui.widgets.key_line import KeyLine

REMOVED, ADDED = "strike dim", "bold underline"


class FixScreen(Dialog[QueryFixed]):
    """What failed above what is offered; Enter takes that."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Take it", priority=True, id="fix_take")
    ]

    def __init__(self, fixed: QueryFixed) -> None:
        super().__init__()
        self._fixed = fixed

    def compose(self) -> ComposeResult:
        """Show both queries."""
        before, after = sql_difference(self._fixed.before, self._fixed.sql)
        with Vertical(classes="box") as box:
            box.border_title = "Fix it"
            with VerticalScroll():
                for note in self._fixed.notes:
                    yield Static(visible(note), markup=False, classes="fix-note")
                yield Static("This failed:", classes="fix-head")
                yield Static(_drawn(before, REMOVED), id="before")
                yield Static("This would take its place:", classes="fix-head")
                yield Static(_drawn(after, ADDED), id="after")
                yield Static(visible(self._fixed.words), markup=False, id="in-words")
            yield KeyLine()

    def action_take(self) -> None:
        """Put the new query into the editor."""
        self.dismiss(self._fixed)


def _drawn(parts: Sequence[Part], style: str) -> Text:
    text = Text()
    for part, is_changed in parts:
        text.append(visible(part, keep="\n\t"), style if is_changed else "")
    return text
