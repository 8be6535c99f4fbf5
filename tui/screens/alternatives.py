"""Other SQL that the model found likely, the likeliest first."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from sqlcoder_local.visible_text import visible
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine


class QueryList(OptionList):
    """The queries, and what Enter does with one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "select", "Take", id="alternatives_take")]


class AlternativesScreen(Dialog[str]):
    """A list of queries; Enter takes one."""

    def __init__(self, sqls: Sequence[str]) -> None:
        super().__init__()
        self._sqls = sqls

    def compose(self) -> ComposeResult:
        """List the queries."""
        with Vertical(classes="box") as box:
            box.border_title = "SQL that the model finds likely"
            box.border_subtitle = f"{len(self._sqls)}, the likeliest first"
            yield QueryList(
                *(Option(Text(f"{number}. {visible(sql)}")) for number, sql in enumerate(self._sqls, start=1))
            )
            yield KeyLine()

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._sqls[event.option_index])
