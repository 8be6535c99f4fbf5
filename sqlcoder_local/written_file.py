"""A file, or a folder, that appears under its name complete or not at all.

Files that a conversion writes (convert/output_file.py) lock their place and take their room first, and what
is fetched of a model (models/hub.py) is kept to go on from; they stand apart.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.errors import UsageError

PRIVATE: Final = 0o600
"""For files that nobody else is to read."""


@contextmanager
def replaced_file(
    target: Path, *, mode: int | None = None, suffix: str = "", is_synced: bool = True
) -> Iterator[BinaryIO]:
    """Give a file beside the target, which takes its place when all is written; raises OSError.

    Without a mode, the new file may be read by whom the old one could, or any file a person makes. What can
    be made again, and shows when it is damaged, need not be synced.
    """
    if mode is None:
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=suffix)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            if is_synced:
                file.flush()
                os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def replaced_place(target: Path) -> Iterator[Path]:
    """Give a place for a file or a folder, which becomes the target in the end, or is gone; raises OSError.

    The place has one name, so that the next run removes what a killed one has left; one run at a time may
    write there, and syncs what it writes.
    """
    beside = place_beside(target)
    _remove(beside)
    try:
        yield beside
        beside.replace(target)
        sync_folder(target.parent)
    except BaseException:
        with suppress(OSError):
            _remove(beside)
        raise


def place_beside(target: Path) -> Path:
    """Where something waits until it is complete."""
    return target.with_name(f".{target.name}.partial")


def sync_folder(folder: Path) -> None:
    """Make a new name itself survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def write_file(path: Path, content: bytes) -> None:
    """Write a file that the user named, or to a device or pipe that is there already; raises UsageError."""
    # A link stays a link, and what it points to is replaced.
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe takes what is written; a file must never be put in its place.
            target.write_bytes(content)
        else:
            with replaced_file(target) as file:
                file.write(content)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.", "Name another file.") from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
