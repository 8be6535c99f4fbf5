"""A model file taken in from anywhere: whole under its name, with its hash on record, or not at all."""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.errors import ModelFileError, UsageError
from sqlcoder_local.models.record import Record, read_record, record_file, write_record
from sqlcoder_local.models.store import SUFFIX

CHUNK_BYTES: Final = 8 << 20
LOCK_NAME: Final = ".import.lock"


@dataclass(frozen=True, kw_only=True)
class Import:
    """What is to be taken in."""

    source: Path
    folder: Path
    name: str
    """Without the suffix."""
    prompt_format: str
    """Empty where the file tells."""
    is_linked: bool
    examine: Callable[[Path], object]
    """Raises ModelFileError for a file that is no sound model; the copy is examined, not the source."""

    @property
    def place(self) -> Path:
        """Where the model will lie."""
        return self.folder / f"{self.name}{SUFFIX}"


def import_model(wanted: Import, *, on_bytes: Callable[[int], None] = lambda _count: None) -> bool:
    """Take a model in; False where it is there already. Raises ModelFileError and UsageError."""
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
        # Whoever imports at the same time waits, and then finds the model there.
        with _alone(wanted.folder):
            return _imported(wanted, on_bytes)
    except OSError as error:
        raise UsageError(
            f"{wanted.source} cannot be imported to {wanted.folder}: {error.strerror or error}.",
            "Check the file, the folder and the room on the disk.",
        ) from error


def _imported(wanted: Import, on_bytes: Callable[[int], None]) -> bool:
    place = wanted.place
    beside = place.with_name(f".{place.name}.partial")
    # What a killed import has left.
    beside.unlink(missing_ok=True)
    if os.path.lexists(place):
        _check_same(wanted, _hash(wanted.source, on_bytes))
        return False
    try:
        if wanted.is_linked:
            beside.symlink_to(wanted.source.resolve(strict=True))
            sha256 = _hash(beside, on_bytes)
        else:
            _check_room(wanted)
            sha256 = _copied(wanted.source, beside, on_bytes)
        wanted.examine(beside)
        record = Record(
            sha256=sha256, source=str(wanted.source.absolute()), prompt_format=wanted.prompt_format
        )
        write_record(place, record)
        beside.replace(place)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
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


def _check_room(wanted: Import) -> None:
    free, needed = shutil.disk_usage(wanted.folder).free, wanted.source.stat().st_size
    if free < needed:
        raise UsageError(
            f"{wanted.folder} has room for {free:,} bytes; the model needs {needed:,}.",
            "Free some space, or give --link to leave the file where it is.",
        )


def _copied(source: Path, beside: Path, on_bytes: Callable[[int], None]) -> str:
    """Copy and hash in one go, so that the hash is that of what was written."""
    with source.open("rb") as file, beside.open("xb") as copy:

        def write(chunk: bytes) -> None:
            copy.write(chunk)
            on_bytes(len(chunk))

        sha256 = _hash_of(file, write)
        copy.flush()
        os.fsync(copy.fileno())
    return sha256


def _hash(path: Path, on_bytes: Callable[[int], None]) -> str:
    with path.open("rb") as file:
        return _hash_of(file, lambda chunk: on_bytes(len(chunk)))


def _hash_of(file: BinaryIO, on_chunk: Callable[[bytes], object]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK_BYTES):
        digest.update(chunk)
        on_chunk(chunk)
    return digest.hexdigest()
