"""JSON objects in a file that only grows, one a line; what a kill left of the last one is cut off."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from sqlcoder_local.errors import UsageError


class LineFile:
    """A file to go on in: it is read first, and nothing in it is changed before the first new line."""

    lines: list[bytes]
    """What the file held, without a line that was not finished."""
    torn: bytes
    """What there is of that one."""

    def __init__(self, path: Path, *, mode: int = 0o666, is_synced: bool = True) -> None:
        """Open or make the file; raises OSError, and UsageError where it holds something else than objects.

        Without syncing, a power cut may take the last lines.
        """
        self._is_synced = is_synced
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, mode)
        try:
            with open(self._descriptor, "rb", closefd=False) as file:
                *self.lines, self.torn = file.read().split(b"\n")
            _check_ours(path, self.torn)
        except BaseException:
            self.close()
            raise
        self._end: int | None = sum(map(len, self.lines)) + len(self.lines)

    def add(self, record: Mapping[str, Any]) -> None:
        """Write one object."""
        if self._end is not None:
            os.ftruncate(self._descriptor, self._end)
            self._end = None
        # One call a line: what is written in one piece cannot be torn by another writer.
        os.write(self._descriptor, f"{json.dumps(record)}\n".encode())
        if self._is_synced:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()


def _check_ours(path: Path, torn: bytes) -> None:
    """Refuse to cut off a last line without an end that does not begin as ours do."""
    if not torn.startswith(b"{"[: len(torn)]):
        raise UsageError(f"{path} is no file of JSON lines: its last line has no end.", "Name another file.")
