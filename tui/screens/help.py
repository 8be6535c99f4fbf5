"""What the pane in use is for, and the keys that work there."""

import re
from collections.abc import Iterable, Mapping

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine

ABOUT = (
    "Ask a database in plain English. The model runs on this machine, its SQL is shown before it runs, and"
    " nothing can be written."
)
HOW_TO_CHANGE = (
    "Keys are changed by the names on the right, under [tui.keys] in the settings file, which"
    " sqlcoder-local settings path tells; sqlcoder-local tui --keys lists them all, those of dialogs too."
)
KEY = re.compile(r"\{(\w+)\}")
"""Where a sentence tells the keys of an action."""


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
            keys = self._keys_by_name()
            self._sentence = KEY.sub(lambda named: keys.get(named[1], named[0]), self._sentence)
            with VerticalScroll():
                yield Static(self._sentence, markup=False)
                yield Static(self._keys(), id="keys")
                yield Static(Text(HOW_TO_CHANGE, "dim"), id="how-to-change")
            yield KeyLine()

    def _keys_by_name(self) -> Mapping[str, str]:
        """What the sentence says of keys, as they are."""
        by_name: dict[str, list[str]] = {}
        for active in self._active:
            keys = by_name.setdefault(active.binding.id or "", [])
            keys.append(self.app.get_key_display(active.binding))
        return {name: " or ".join(dict.fromkeys(keys)) for name, keys in by_name.items()}

    def _keys(self) -> Table:
        by_action: dict[tuple[str, str], list[str]] = {}
        for active in self._active:
            binding = active.binding
            if binding.description and active.enabled:
                keys = by_action.setdefault((binding.description, binding.id or ""), [])
                keys.append(self.app.get_key_display(binding))
        table = Table.grid(padding=(0, 2))
        # What is done comes before how one moves about.
        for (description, name), keys in sorted(by_action.items(), key=lambda row: not row[0][1]):
            table.add_row(" ".join(dict.fromkeys(keys)), description, Text(name, style="dim"))
        return table
