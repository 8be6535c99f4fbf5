"""What the pane in use is for, and the keys that work there."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text
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
HOW_TO_CHANGE = (
    "Keys are changed by the names on the right, under [tui.keys] in the settings file, which"
    " sqlcoder-local settings path tells."
)


class HelpScreen(Dialog[None]):
    """A sentence or two, a table of keys, and the names they have in the settings."""

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
                yield Static(Text(HOW_TO_CHANGE, "dim"), id="how-to-change")
            yield Footer(show_command_palette=False)

    def _keys(self) -> Table:
        by_action: dict[tuple[str, str], list[str]] = {}
        for active in self._active:
            binding = active.binding
            if binding.description and active.enabled:
                keys = by_action.setdefault((binding.description, binding.id or ""), [])
                keys.append(self.app.get_key_display(binding))
        table = Table.grid(padding=(0, 2))
        for (description, name), keys in by_action.items():
            table.add_row(" ".join(dict.fromkeys(keys)), description, Text(name, style="dim"))
        return table
