"""A file that appears under its name complete or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.errors import UsageError

PRIVATE: Final = 0o600
"""For files that nobody else is to read."""


@contextmanager
def replaced_file(target: Path, *, mode: int | None = None, suffix: str = "") -> Iterator[BinaryIO]:
    """Give a file beside the target, which takes its place when all is written; raises OSError.

    Without a mode, the new file may be read by whom the old one could, or any file a person makes.
    """
    if mode is None:
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=suffix)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


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
