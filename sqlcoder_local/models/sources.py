"""Where the bytes of a model that is taken in come from: a file that is copied, linked or moved."""

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from sqlcoder_local.errors import UsageError

CHUNK_BYTES: Final = 8 << 20
OnBytes = Callable[[int], None]


class Source(Protocol):
    """Something that a model file can be made of."""

    @property
    def origin(self) -> str:
        """Where it is from, for people and for the record."""

    def sha256(self, on_bytes: OnBytes) -> str:
        """Tell the hash that the file will have; raises OSError."""

    def put(self, place: Path, on_bytes: OnBytes) -> str:
        """Make the file, and give its hash; raises OSError, UsageError and ModelFileError."""


@dataclass(frozen=True, kw_only=True)
class CopiedFile:
    """A file that is copied."""

    path: Path

    @property
    def origin(self) -> str:
        """Its path."""
        return str(self.path.absolute())

    def sha256(self, on_bytes: OnBytes) -> str:
        """Read it."""
        return hash_of_file(self.path, on_bytes)

    def put(self, place: Path, on_bytes: OnBytes) -> str:
        """Copy and hash in one go, so that the hash is that of what was written."""
        check_room(place.parent, self.path.stat().st_size)
        with self.path.open("rb") as file, place.open("xb") as copy:

            def write(chunk: bytes) -> None:
                copy.write(chunk)
                on_bytes(len(chunk))

            sha256 = _hash_of(file, write)
            copy.flush()
            os.fsync(copy.fileno())
        return sha256


@dataclass(frozen=True, kw_only=True)
class LinkedFile(CopiedFile):
    """A file that stays where it is."""

    def put(self, place: Path, on_bytes: OnBytes) -> str:
        """Refer to it."""
        place.symlink_to(self.path.resolve(strict=True))
        return hash_of_file(place, on_bytes)


@dataclass(frozen=True, kw_only=True)
class FetchedFile:
    """A file that was fetched or converted beside its place, and whose hash is known."""

    path: Path
    origin: str
    known_sha256: str

    def sha256(self, on_bytes: OnBytes) -> str:  # noqa: ARG002 - nothing is read
        """Tell what is known."""
        return self.known_sha256

    def put(self, place: Path, on_bytes: OnBytes) -> str:  # noqa: ARG002 - as above
        """Move it."""
        self.path.replace(place)
        return self.known_sha256


def hash_of_file(path: Path, on_bytes: OnBytes) -> str:
    """Read a whole file; raises OSError."""
    with path.open("rb") as file:
        return _hash_of(file, lambda chunk: on_bytes(len(chunk)))


def check_room(folder: Path, needed: int) -> None:
    """Refuse what the disk has no room for; raises UsageError."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise UsageError(
            f"{folder} has room for {free:,} bytes; {needed:,} are needed.",
            "Free some space; `models import --link` leaves a model file where it is.",
        )


def _hash_of(file: BinaryIO, on_chunk: Callable[[bytes], object]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK_BYTES):
        digest.update(chunk)
        on_chunk(chunk)
    return digest.hexdigest()
