"""A model taken in from anywhere: whole under its name, with its hash on record, or not at all."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import ModelFileError, UsageError
from sqlcoder_local.models.record import Record, read_record, record_file, write_record
from sqlcoder_local.models.sources import OnBytes, Source
from sqlcoder_local.models.store import SUFFIX
from sqlcoder_local.written_file import replaced_place

LOCK_NAME: Final = ".import.lock"


@dataclass(frozen=True, kw_only=True)
class Import:
    """What is to be taken in."""

    source: Source
    folder: Path
    name: str
    """Without the suffix."""
    prompt_format: str
    """Empty where the file tells."""
    licence: str = ""
    examine: Callable[[Path], object]
    """Raises ModelFileError for a file that is no sound model; the copy is examined, not the source."""

    @property
    def place(self) -> Path:
        """Where the model will lie."""
        return self.folder / f"{self.name}{SUFFIX}"


def import_model(wanted: Import, *, on_bytes: OnBytes = lambda _count: None) -> bool:
    """Take a model in; False where it is there already. Raises ModelFileError and UsageError."""
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
        # Whoever imports at the same time waits, and then finds the model there.
        with _alone(wanted.folder):
            return _imported(wanted, on_bytes)
    except OSError as error:
        raise UsageError(
            f"{wanted.source.origin} cannot be imported to {wanted.folder}: {error.strerror or error}.",
            "Check the file, the folder and the room on the disk.",
        ) from error


def _imported(wanted: Import, on_bytes: OnBytes) -> bool:
    place = wanted.place
    if os.path.lexists(place):
        _check_same(wanted, wanted.source.sha256(on_bytes))
        return False
    try:
        with replaced_place(place) as beside:
            sha256 = wanted.source.put(beside, on_bytes)
            wanted.examine(beside)
            record = Record(
                sha256=sha256,
                source=wanted.source.origin,
                prompt_format=wanted.prompt_format,
                licence=wanted.licence,
            )
            write_record(place, record)
    except BaseException:
        with suppress(OSError):
            if not os.path.lexists(place):
                record_file(place).unlink(missing_ok=True)
        raise
    return True


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / LOCK_NAME).open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _check_same(wanted: Import, sha256: str) -> None:
    """Refuse another model under a name that is taken."""
    record = read_record(wanted.place)
    if record is None or record.sha256 != sha256:
        raise ModelFileError(
            f"There is another model at {wanted.place}.", "Give --name, or remove that one with `models rm`."
        )
