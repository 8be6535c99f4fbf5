"""The text of a model while it writes, told in pieces large enough to be worth painting."""

from time import monotonic
from typing import Final

from tui.events import DraftRejected, SqlPiece, Tell

PAINT_SECONDS: Final = 0.03


class Pieces:
    """Collects what the model writes, and passes it on about as often as a screen is painted."""

    def __init__(self, job: int, tell: Tell) -> None:
        """Take the number of the job that the text belongs to."""
        self._job = job
        self._tell = tell
        self._text = ""
        self._told_at = 0.0

    def add(self, text: str) -> None:
        """Take more text."""
        self._text += text
        if monotonic() - self._told_at >= PAINT_SECONDS:
            self._tell(SqlPiece(job=self._job, text=self._text))
            self._text, self._told_at = "", monotonic()

    def begin_anew(self) -> None:
        """Say that what was written so far does not run."""
        self._tell(DraftRejected(job=self._job))
        self._text = ""
