"""The keys of the pane in use, as many as fit; help and the way out are always among them."""

from typing import Final

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.events import Resize
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

KEPT: Final = frozenset({"help", "quit", "leave"})
PADDING: Final = 3
"""A blank before and behind the key, and one behind what it does."""


class KeyLine(Footer):
    """A footer that leaves keys out rather than cut the line off; palette and help have them all."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)
        self._room = 0

    def compose(self) -> ComposeResult:
        """Leave out the last keys that can be spared, until the others fit."""
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        spared = [key for key in keys if key.action not in KEPT]
        while spared and self._room and sum(map(_width, keys)) > self._room:
            keys.remove(spared.pop())
        yield from keys

    def on_resize(self, event: Resize) -> None:
        """Fit the keys to another width."""
        if event.size.width != self._room:
            self._room = event.size.width
            self.call_after_refresh(self.recompose)


def _width(key: FooterKey) -> int:
    return cell_len(key.key_display) + cell_len(key.description) + PADDING
