"""The index of texts filled on a thread of its own, which stands back whenever somebody asks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic
from typing import Final

from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.value_index.filling import NOTHING_TO_FILL, Filled, fill_index

SECONDS_A_ROUND: Final = 10.0
"""A column that takes longer counts as read with what came of it."""
MOST_SECONDS: Final = 300.0
"""Of reading, in all; what is left then is read the next time."""


class BackgroundFilling:
    """Fills the index of one database until that is done, or until it is told to stop."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        *,
        on_progress: Callable[[Filled], None] = lambda _filled: None,
        most_seconds: float = MOST_SECONDS,
    ) -> None:
        """Take a database that stays open until this has stopped; `on_progress` is called on the thread."""
        self._database = database
        self._folder = folder
        self._on_progress = on_progress
        self._seconds_left = most_seconds
        self._is_stopped, self._may_read = Event(), Event()
        self._may_read.set()
        self._is_reading = Lock()
        self._thread = Thread(target=self._fill, name="values", daemon=True)
        self.filled = NOTHING_TO_FILL
        """How far it is."""

    def start(self) -> None:
        """Begin; the thread ends by itself when all is read."""
        self._thread.start()

    def is_alive(self) -> bool:
        """Tell whether anything is still being read, or held back."""
        return self._thread.is_alive()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Read nothing while the block goes on; what is being read is broken off, and read again later."""
        self._may_read.clear()
        try:
            with self._is_reading:
                yield
        finally:
            self._may_read.set()

    def stop(self) -> None:
        """Break off what is being read, and wait for the thread; a second call does nothing."""
        self._is_stopped.set()
        self._may_read.set()
        if self._thread.is_alive():
            self._thread.join()

    def _fill(self) -> None:
        while not self._is_stopped.is_set() and self._seconds_left > 0:
            self._may_read.wait()
            with self._is_reading:
                started = monotonic()
                try:
                    filled = fill_index(
                        self._database,
                        self._folder,
                        within_seconds=min(SECONDS_A_ROUND, self._seconds_left),
                        is_cancelled=self._is_to_break_off,
                        on_progress=self._tell,
                    )
                except SqlcoderError:
                    # The database is gone or was closed: whoever asks it next is told so.
                    return
                self._seconds_left -= monotonic() - started
            if filled.is_whole:
                return

    def _is_to_break_off(self) -> bool:
        return self._is_stopped.is_set() or not self._may_read.is_set()

    def _tell(self, filled: Filled) -> None:
        self.filled = filled
        self._on_progress(filled)
