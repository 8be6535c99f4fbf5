"""A file that the user asked for, which appears under its name complete or not at all."""

import os
import tempfile
from pathlib import Path

from sqlcoder_local.errors import UsageError


def write_file(path: Path, content: bytes) -> None:
    """Write a file, or to a device or pipe that is there already; raises UsageError."""
    # A link stays a link, and what it points to is replaced.
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe takes what is written; a file must never be put in its place.
            target.write_bytes(content)
        else:
            _replace(target, content)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.", "Name another file.") from error


def _replace(target: Path, content: bytes) -> None:
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
