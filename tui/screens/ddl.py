"""The statement that makes a table."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine
from tui.widgets.sql_editor import SqlEditor


class DdlScreen(Dialog[None]):
    """A statement to read and to copy."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,q", "leave", "Back", priority=True, id="ddl_back"),
        Binding("c", "copy", "Copy", priority=True, id="ddl_copy"),
    ]

    def __init__(self, name: str, sql: str) -> None:
        super().__init__()
        self._name = name
        self._sql = sql

    def compose(self) -> ComposeResult:
        """Show the statement."""
        with Vertical(classes="box") as box:
            box.border_title = self._name
            editor = SqlEditor(id="ddl")
            editor.text = self._sql
            editor.read_only = True
            yield editor
            yield KeyLine()

    def action_copy(self) -> None:
        """Copy the statement, and say so."""
        self.app.copy_to_clipboard(self._sql)
        self.notify("Copied.")
