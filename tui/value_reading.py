"""The texts of the open database, read while nobody asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from tui.events import Tell, ValuesRead

# The road of a question takes long to import: the thread does it, when the screen stands.
if TYPE_CHECKING:
    from sqlcoder_local.database.database import Database
    from sqlcoder_local.value_index.background import BackgroundFilling
    from sqlcoder_local.value_index.filling import Filled

SECONDS_BETWEEN: Final = 0.5
"""More often nobody needs to hear how far it is."""


class ValueReading:
    """Reads one database after the other, and stands back while a job is done."""

    def __init__(self, folder: Path | None, tell: Tell) -> None:
        """Take where the texts are kept; None reads nothing."""
        self._folder = folder
        self._tell = tell
        self._filling: BackgroundFilling | None = None
        self._told_at = 0.0

    def begin(self, database: "Database") -> None:
        """Read this database from now on."""
        # Deferred, as above.
        from sqlcoder_local.value_index.background import BackgroundFilling  # noqa: PLC0415

        self.stop()
        if self._folder is not None:
            self._filling = BackgroundFilling(database, self._folder, on_progress=self._tell_of)
            self._filling.start()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Read nothing while a job is done."""
        if self._filling is None:
            yield
        else:
            with self._filling.held():
                yield

    def stop(self) -> None:
        """Read no more, so that the database may be closed."""
        if self._filling is not None:
            self._filling.stop()
            self._filling = None

    def _tell_of(self, filled: "Filled") -> None:
        if filled.is_whole or monotonic() - self._told_at >= SECONDS_BETWEEN:
            self._told_at = monotonic()
            self._tell(ValuesRead(read=filled.read, total=filled.total))
