"""Text of a few lines that takes no more room than it needs, and shows where it is cut off."""

from rich.text import Text
from textual.geometry import Size
from textual.widget import Widget

from sqlcoder_local.visible_text import visible

ELLIPSIS = "…"


class Sentence(Widget):
    """A sentence over as many lines as it needs, up to a most; no markup in it is obeyed."""

    MOST_LINES = 2

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.text = ""
        """The whole of it, also where not all is shown."""

    def put(self, sentence: str) -> None:
        """Show a sentence."""
        self.text = visible(sentence)
        self.display = True
        self.refresh(layout=True)

    def hush(self) -> None:
        """Show nothing, and take no room."""
        self.text = ""
        self.display = False

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Tell Textual how many lines it takes."""
        return min(len(self._lines(width)), self.MOST_LINES)

    def render(self) -> Text:
        """Write the lines, and an ellipsis where there are more."""
        width = max(1, self.size.width)
        lines = self._lines(width)
        if len(lines) > self.MOST_LINES:
            last = lines[self.MOST_LINES - 1]
            last.truncate(max(0, width - len(ELLIPSIS)))
            last.append(ELLIPSIS)
        return Text("\n").join(lines[: self.MOST_LINES])

    def _lines(self, width: int) -> list[Text]:
        return [*Text(self.text).wrap(self.app.console, max(1, width))] or [Text()]
