"""One line under the editor: what went wrong, what must be known, what was refused."""

from typing import Literal

from textual.widgets import Static

from sqlcoder_local.visible_text import visible

Kind = Literal["error", "note", "refusal"]


class MessageLine(Static):
    """A sentence, in the colour of its kind; no markup in it is obeyed."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__("", id=id, markup=False)
        self.text = ""

    def say(self, sentence: str, kind: Kind) -> None:
        """Show a sentence."""
        self.text = visible(sentence)
        self.set_classes(kind)
        self.update(self.text)
        self.display = True

    def hush(self) -> None:
        """Show nothing, and take no room."""
        self.text = ""
        self.update("")
        self.display = False
