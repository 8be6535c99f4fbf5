"""What was asked and written before this question: what it follows, and SQL of its own that failed."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlcoder_local.prompt.prompt import Segment

LONGEST_QUESTION = 2_000
LONGEST_SQL = 4_000
LONGEST_ERROR = 500
"""Of an error that is told to a model: what matters stands at its beginning, and data may follow."""

FOLLOWED = ("The question goes on from an earlier one: ", "The SQL that answered the earlier question: ")
FAILED = ("This SQL was written for the question and failed: ", "It failed with the error: ")


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A question that was answered before, for another one to go on from."""

    question: str
    sql: str = ""
    """As it ran, in the dialect of the database; empty where nothing was written."""


@dataclass(frozen=True, kw_only=True)
class FailedSql:
    """SQL that did not run, and what was said of it."""

    sql: str
    error: str


def earlier_segments(follows: Turn | None, failed: FailedSql | None) -> Iterator[Segment]:
    """Tell a model what was before; only the words around are ours, each told text keeps to one line."""
    if follows is not None:
        yield from _told(FOLLOWED[0], follows.question, LONGEST_QUESTION)
        yield from _told(FOLLOWED[1], follows.sql, LONGEST_SQL)
    if failed is not None:
        yield from _told(FAILED[0], failed.sql, LONGEST_SQL)
        yield from _told(FAILED[1], failed.error, LONGEST_ERROR)


def _told(lead: str, text: str, longest: int) -> Iterator[Segment]:
    if line := one_line(text, longest):
        yield Segment(text=f"\n{lead}", is_trusted=True)
        yield Segment(text=line, is_trusted=False)


def one_line(text: str, longest: int) -> str:
    """Shorten a text and take its line breaks and control characters, which would read as a prompt's own."""
    # Twice what is kept is enough to look at, however long the text is.
    printable = "".join(character if character.isprintable() else " " for character in text[: 2 * longest])
    line = " ".join(printable.split())
    return line if len(line) <= longest else f"{line[:longest]} ..."
