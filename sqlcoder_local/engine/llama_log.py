"""What llama.cpp says while it works: kept for the message about a failure, or shown line by line."""

import sys
from collections import deque

ERROR_LEVEL = 4
"""ggml's number for an error."""

_recent_errors: deque[str] = deque(maxlen=3)


def keep_errors(level: int, text: bytes, _data: object) -> None:
    """Take a line of the log and show nothing."""
    if level == ERROR_LEVEL:
        _recent_errors.append(text.decode("utf-8", "replace").strip())


def show_line(_level: int, text: bytes, _data: object) -> None:
    """Take a line of the log and pass it on to stderr."""
    sys.stderr.write(text.decode("utf-8", "replace"))


def last_errors() -> str:
    """Tell the last errors as one text."""
    return "; ".join(_recent_errors) or "it gives no reason"


def forget_errors() -> None:
    """Begin anew."""
    _recent_errors.clear()
