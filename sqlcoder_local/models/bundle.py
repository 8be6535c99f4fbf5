"""A bundle opened: a file or a folder with a model in it, believed in nothing that was not checked."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.models.manifest import (
    MANIFEST_NAME,
    MOST_MANIFEST_BYTES,
    Manifest,
    Part,
    decoded,
    unsound,
)
from sqlcoder_local.models.sources import OnBytes, check_room
from sqlcoder_local.models.tar_member import END, Member, read_member

SUFFIX: Final = ".sqlbundle"
CHUNK_BYTES: Final = 8 << 20
MOST_BYTES_AFTER: Final = 1 << 20
"""Zeros that end an archive; other programs write more of them."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the bytes of a part are."""

    file: Path
    start: int


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A bundle whose manifest and sizes are right; the hashes are checked while it is read."""

    path: Path
    manifest: Manifest
    places: tuple[Place, ...]
    """One for each part."""

    @property
    def origin(self) -> str:
        """Where it lies, for the record."""
        return str(self.path.absolute())

    @property
    def signed_file(self) -> Path:
        """What a signature is of: the whole file, or the manifest, which holds the hashes of all parts."""
        return self.path / MANIFEST_NAME if self.path.is_dir() else self.path

    def sha256(self, on_bytes: OnBytes) -> str:
        """Read all parts and check them; the hash is that of the manifest then."""
        for chunk in self._checked():
            on_bytes(len(chunk))
        return self.manifest.sha256

    def put(self, place: Path, on_bytes: OnBytes) -> str:
        """Put the parts together; raises ModelFileError at the first that is not what it should be."""
        check_room(place.parent, self.manifest.bytes)
        with place.open("xb") as file:
            for chunk in self._checked():
                file.write(chunk)
                on_bytes(len(chunk))
            file.flush()
            os.fsync(file.fileno())
        return self.manifest.sha256

    def _checked(self) -> Iterator[bytes]:
        """Give the bytes of the model; what was given is worth nothing if this raises in the end."""
        whole = hashlib.sha256()
        for part, place in zip(self.manifest.parts, self.places, strict=True):
            digest = hashlib.sha256()
            for chunk in _chunks(place, part, self.path):
                digest.update(chunk)
                whole.update(chunk)
                yield chunk
            self._check(part.name, expected=part.sha256, found=digest.hexdigest())
        self._check("the model", expected=self.manifest.sha256, found=whole.hexdigest())

    def _check(self, what: str, *, expected: str, found: str) -> None:
        if found != expected:
            told = f"the SHA-256 of {what} is {found}, expected was {expected}"
            raise unsound(str(self.path), told)


def is_bundle(path: Path) -> bool:
    """Tell whether something looks like a bundle and not like a model file."""
    if path.is_dir():
        return os.path.lexists(path / MANIFEST_NAME)
    if not path.is_file():
        return False
    return path.name.endswith(SUFFIX) or path.name == MANIFEST_NAME


def open_bundle(path: Path) -> Bundle:
    """Read the manifest and find the parts; raises ModelFileError and OSError."""
    if path.name == MANIFEST_NAME:
        path = path.parent
    return _in_folder(path) if path.is_dir() else _in_file(path)


def _in_folder(folder: Path) -> Bundle:
    with _regular(folder / MANIFEST_NAME, folder) as file:
        content = file.read(MOST_MANIFEST_BYTES)
    manifest = decoded(content, str(folder))
    for part in manifest.parts:
        with _regular(folder / part.name, folder) as file:
            _check_size(part, os.fstat(file.fileno()).st_size, folder)
    places = tuple(Place(file=folder / part.name, start=0) for part in manifest.parts)
    return Bundle(path=folder, manifest=manifest, places=places)


def _in_file(path: Path) -> Bundle:
    with _regular(path, path) as file:
        first = _member(file, 0, MANIFEST_NAME, path)
        if first.byte_count > MOST_MANIFEST_BYTES:
            raise unsound(str(path), f"its {MANIFEST_NAME} has {first.byte_count:,} bytes")
        manifest = decoded(file.read(first.byte_count), str(path))
        members, end = [], first.end
        for part in manifest.parts:
            member = _member(file, end, part.name, path)
            _check_size(part, member.byte_count, path)
            members.append(member)
            end = member.end
        _check_end(file, end, path)
    places = tuple(Place(file=path, start=member.start) for member in members)
    return Bundle(path=path, manifest=manifest, places=places)


def _member(file: BinaryIO, offset: int, name: str, bundle: Path) -> Member:
    member = read_member(file, offset)
    if member is None or member.name != name:
        raise unsound(str(bundle), f"it holds something else where {name} should be")
    return member


def _check_size(part: Part, byte_count: int, bundle: Path) -> None:
    if byte_count != part.bytes:
        raise unsound(str(bundle), f"{part.name} has {byte_count:,} bytes, expected were {part.bytes:,}")


def _check_end(file: BinaryIO, offset: int, bundle: Path) -> None:
    """Refuse what is cut off, and what holds more than it lists."""
    file.seek(offset)
    rest = file.read(MOST_BYTES_AFTER + 1)
    if len(rest) < len(END):
        raise unsound(str(bundle), "its end is missing")
    if len(rest) > MOST_BYTES_AFTER or any(rest):
        raise unsound(str(bundle), "it holds more than it lists")


@contextmanager
def _regular(path: Path, bundle: Path) -> Iterator[BinaryIO]:
    """Open a regular file; a link or a device is none, and nothing waits for a pipe."""
    if not os.path.lexists(path):
        raise unsound(str(bundle), f"it lacks {path.name}")
    is_own = path == bundle
    follow = 0 if is_own else os.O_NOFOLLOW
    if not is_own and path.is_symlink():
        raise unsound(str(bundle), f"{path.name} is a link")
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | follow)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise unsound(str(bundle), f"{path.name} is no file")
        yield file


def _chunks(place: Place, part: Part, bundle: Path) -> Iterator[bytes]:
    with _regular(place.file, bundle) as file:
        file.seek(place.start)
        left = part.bytes
        while left and (chunk := file.read(min(left, CHUNK_BYTES))):
            left -= len(chunk)
            yield chunk
    if left:
        raise unsound(str(bundle), f"{part.name} is truncated")
