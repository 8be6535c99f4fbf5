"""Ctrl-C while native code works: noted, and asked for between two steps."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from sqlcoder_local.errors import CancelledError


@contextmanager
def deferred_interrupts() -> Iterator[Callable[[], bool]]:
    """Give a function that says whether Ctrl-C was pressed; pressed twice, the process ends at once."""
    presses: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        if presses:
            os._exit(CancelledError.exit_code)
        presses.append(number)

    before = signal.getsignal(signal.SIGINT)
    if before != signal.SIG_IGN:
        signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(presses)
    finally:
        signal.signal(signal.SIGINT, before)
    if presses:
        raise CancelledError("interrupted")
