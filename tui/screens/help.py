"""What the pane in use is for, and the keys that work there."""

from collections.abc import Iterable

from rich.table import Table
from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Footer, Static

from tui.screens.dialog import Dialog

ABOUT = (
    "Ask a database in plain English. The model runs on this machine, its SQL is shown before it runs, and"
    " nothing can be written."
)


class HelpScreen(Dialog[None]):
    """A sentence or two, and a table of keys."""

    def __init__(self, pane: Widget | None, bindings: Iterable[ActiveBinding]) -> None:
        super().__init__()
        self._sentence = (pane.HELP if pane else None) or ABOUT
        self._active = list(bindings)

    def compose(self) -> ComposeResult:
        """Show the help."""
        with Vertical(classes="box") as box:
            box.border_title = "Help"
            with VerticalScroll():
                yield Static(self._sentence, markup=False)
                yield Static(self._keys(), id="keys")
            yield Footer(show_command_palette=False)

    def _keys(self) -> Table:
        by_action: dict[str, list[str]] = {}
        for active in self._active:
            binding = active.binding
            if binding.description and active.enabled:
                by_action.setdefault(binding.description, []).append(self.app.get_key_display(binding))
        table = Table.grid(padding=(0, 2))
        for description, keys in by_action.items():
            table.add_row(" ".join(dict.fromkeys(keys)), description)
        return table
