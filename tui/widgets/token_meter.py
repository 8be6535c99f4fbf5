"""How much of what the model can read at once its prompt takes."""

from typing import Final

from rich.text import Text
from textual.widget import Widget

from tui.outlook import Outlook

BAR_WIDTH: Final = 6
FULL, EMPTY = "█", "░"
TIGHT: Final = 0.9
"""A share from which on a bar is shown in the colour of a warning."""


class TokenMeter(Widget):
    """A bar, the tokens of the prompt, and how many tables they hold."""

    DEFAULT_CSS = "TokenMeter { height: 1; }"

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.outlook: Outlook | None = None
        self.display = False

    def show(self, outlook: Outlook) -> None:
        """Show what is known."""
        self.outlook = outlook
        self.display = True
        self.refresh()

    def hush(self) -> None:
        """Show nothing, and take no room."""
        self.outlook = None
        self.display = False

    def render(self) -> Text:
        """Write the bar and the numbers; where there is little room, the numbers alone, and shorter."""
        outlook = self.outlook
        if outlook is None:
            return Text()
        share = min(1.0, outlook.tokens / max(1, outlook.context_size))
        full = round(share * BAR_WIDTH)
        style = "yellow" if share >= TIGHT else ""
        told = f"{len(outlook.tables_sent)} of {outlook.table_count}"
        bar, tokens = FULL * full + EMPTY * (BAR_WIDTH - full), f"{outlook.tokens:,} tokens"
        forms = (
            f"{bar} {tokens}, ✓ {told}",
            f"{tokens} ✓ {told}",
            f"{tokens} ✓{told.replace(' of ', '/')}",
            f"{outlook.tokens:,} ✓{told.replace(' of ', '/')}",
        )
        room = self.size.width or len(forms[0])
        fitting = next((form for form in forms if len(form) <= room), forms[-1])
        return Text(fitting, style, no_wrap=True, overflow="ellipsis")
