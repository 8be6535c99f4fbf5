"""Looks after a query that runs on a server: ends it at its deadline or when the asker wants no more."""

import _thread
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from types import TracebackType
from typing import Final, Self

from sqlcoder_local.errors import CancelledError, QueryTimeoutError, SqlcoderError

SECONDS_BETWEEN_LOOKS: Final = 0.02
SECONDS_TO_STOP: Final = 1.0
"""Given to the server to end the query; then the connection is cut, for the network may be gone."""


class QueryWatch:
    """A thread beside a query; its clock runs only while the server works."""

    def __init__(
        self,
        *,
        seconds: float,
        is_cancelled: Callable[[], bool],
        stop: Callable[[], None],
        cut: Callable[[], None],
    ) -> None:
        """Take how to ask the server to stop, and how to end the connection if it does not."""
        self._seconds = seconds
        self._is_cancelled = is_cancelled
        self._stop = stop
        self._cut = cut
        self._spent = 0.0
        self._working_since: float | None = None
        self._lock = threading.Lock()
        self._is_over = threading.Event()
        self.reason: SqlcoderError | None = None
        """Why the query was ended; None as long as it was not."""

    def __enter__(self) -> Self:
        # Thread.start() would wait until the system runs the new thread, often longer than the query takes.
        _thread.start_new_thread(self._look, ())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Not joined, for the same reason: from here on it touches nothing.
        self._is_over.set()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Let the clock run; raises the reason if the query is to end, whatever the server made of it."""
        if self.reason is not None:
            raise self.reason
        self._working_since = monotonic()
        try:
            yield
        finally:
            # The lock waits for a request to stop that is under way, so that it cannot hit the next query.
            with self._lock:
                self._spent += monotonic() - self._working_since
                self._working_since = None
        # Some servers answer a request to stop with a wrong result instead of an error.
        if self.reason is not None:
            raise self.reason

    def _look(self) -> None:
        while not self._is_over.wait(SECONDS_BETWEEN_LOOKS):
            self.reason = self._reason_to_end()
            if self.reason is not None:
                self._end()
                return

    def _reason_to_end(self) -> SqlcoderError | None:
        if self._is_cancelled():
            return CancelledError("The query was stopped.")
        since = self._working_since
        if since is not None and self._spent + monotonic() - since > self._seconds:
            return QueryTimeoutError("The query reached the time limit.", "Ask for less, or raise --timeout.")
        return None

    def _end(self) -> None:
        asked = monotonic()
        with self._lock:
            if self._working_since is None:
                return
            self._stop()
        if not self._is_over.wait(max(0.0, SECONDS_TO_STOP - (monotonic() - asked))):
            self._cut()
