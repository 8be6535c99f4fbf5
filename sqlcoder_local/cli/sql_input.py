"""SQL or a question that a person wrote: given as an argument, in a file, or on standard input."""

import sys
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.errors import UsageError

MOST_BYTES: Final = 100_000
STANDARD_INPUT: Final = "-"


def sql_text(argument: str | None, file: Path | None) -> str:
    """Take the SQL from where it was said to be; raises UsageError."""
    if (argument is None) == (file is None):
        raise UsageError(
            "The SQL is to be given once.", 'Write it in quotes, or name a file: -f FILE, or "-".'
        )
    if file is not None and str(file) != STANDARD_INPUT:
        try:
            with file.open("rb") as opened:
                return _decoded(opened, f"The SQL in {file}")
        except OSError as error:
            raise UsageError(f"{file} cannot be read: {error.strerror}.", "Check the path.") from error
    if file is not None or argument == STANDARD_INPUT:
        return _decoded(_standard_input(), "The SQL on standard input")
    return str(argument)


def question_text(argument: str) -> str:
    """Take the question from where it was said to be; raises UsageError."""
    if argument == STANDARD_INPUT:
        return _decoded(_standard_input(), "The question on standard input").strip()
    return argument


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("Standard input is closed.", "Leave it open, or write the text in quotes.")
    return sys.stdin.buffer


def _decoded(source: BinaryIO, what: str) -> str:
    content = source.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UsageError(f"{what} is longer than {MOST_BYTES:,} bytes.", "Give a shorter one.")
    try:
        # A mark at the beginning, as some editors write it, is no part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{what} is not UTF-8 text.", "Save it as UTF-8.") from error
