"""One line under the editor: what went wrong, what must be known, what was refused."""

from typing import Literal

from tui.widgets.sentence import Sentence

Kind = Literal["error", "note", "refusal"]


class MessageLine(Sentence):
    """A sentence, in the colour of its kind."""

    MOST_LINES = 4

    def say(self, sentence: str, kind: Kind) -> None:
        """Show a sentence."""
        self.set_classes(kind)
        self.put(sentence)
