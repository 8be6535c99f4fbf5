"""One cell, whole."""

import json
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Footer, TextArea

from tui.screens.dialog import Dialog

LONGEST_JSON: Final = 200_000
"""Characters; a longer text is shown as it is."""


class CellScreen(Dialog[None]):
    """The text of a cell, JSON indented."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,q", "leave", "Back", priority=True)]

    def __init__(self, column: str, text: str) -> None:
        super().__init__()
        self._column = column
        self._text = text

    def compose(self) -> ComposeResult:
        """Show the text."""
        with Vertical(classes="box") as box:
            box.border_title = self._column
            box.border_subtitle = f"{len(self._text):,} characters"
            yield TextArea(_indented(self._text), read_only=True, soft_wrap=True, tab_behavior="focus")
            yield Footer(show_command_palette=False)


def _indented(text: str) -> str:
    """Lay out JSON, and leave what is not JSON as it is."""
    if len(text) > LONGEST_JSON or not text.startswith(("{", "[")):
        return text
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text
