"""SIGTERM while files are written: answered as Ctrl-C is, so that nothing half-written stays behind."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from sqlcoder_local.errors import CancelledError


@contextmanager
def raised_terminations() -> Iterator[None]:
    """Turn SIGTERM into CancelledError for as long as this lasts."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise CancelledError("terminated")

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
