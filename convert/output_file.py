"""A large file, whole under its name or not at all; its size is known, and its room taken before the work."""

import ctypes
import errno
import fcntl
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import cast

from sqlcoder_local.errors import UsageError
from sqlcoder_local.written_file import place_beside, sync_folder

START_WRITING = 2
"""Linux's SYNC_FILE_RANGE_WRITE: begin, and do not wait."""


@contextmanager
def output_file(path: Path, *, byte_count: int, may_replace: bool) -> Iterator[int]:
    """Give a descriptor to write so many bytes to; on success they become the file, else nothing is left."""
    check_destination(path, byte_count=byte_count, may_replace=may_replace)
    temporary = place_beside(path)
    try:
        descriptor = _open_alone(temporary)
        try:
            os.ftruncate(descriptor, 0)
            _reserve(descriptor, byte_count)
            yield descriptor
            os.fsync(descriptor)
            temporary.replace(path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(FileNotFoundError):
                temporary.unlink()
            raise
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _in_words(error, path) from error


def check_destination(path: Path, *, byte_count: int, may_replace: bool) -> None:
    """Refuse a destination that exists, is no place for a file, or lacks room."""
    if path.is_dir():
        message = f"{path} is a folder."
        raise UsageError(message, "Name the file to write with -o.")
    if path.exists() and not may_replace:
        message = f"{path} exists already."
        raise UsageError(message, "Add --force to replace it, or name another file with -o.")
    if not path.parent.is_dir():
        message = f"There is no folder {path.parent}."
        raise UsageError(message, "Create it, or name another file with -o.")
    leftover = place_beside(path)
    reusable = leftover.stat().st_blocks * 512 if leftover.is_file() else 0
    free = shutil.disk_usage(path.parent).free + reusable
    if free < byte_count:
        message = f"{path.parent} has room for {free:,} bytes; the file needs {byte_count:,}."
        raise UsageError(message, "Free some space, or name a file elsewhere with -o.")


def write_at(descriptor: int, data: bytes | memoryview, offset: int) -> None:
    """Write all of the data at a place of the file."""
    rest = memoryview(data).cast("B")
    while rest:
        written = os.pwrite(descriptor, rest, offset)
        _begin_writing_out(descriptor, offset, written)
        rest, offset = rest[written:], offset + written


def _begin_writing_out(descriptor: int, offset: int, byte_count: int) -> None:
    """Let the disk begin at once where Linux can be asked to, so that little is left for the last sync."""
    if (begin := _sync_file_range()) is not None:
        begin(descriptor, offset, byte_count, START_WRITING)


@cache
def _sync_file_range() -> "Callable[[int, int, int, int], int] | None":
    """Find the system call that Python does not have; its failure changes nothing."""
    if sys.platform != "linux":
        return None
    function = getattr(ctypes.CDLL(None), "sync_file_range", None)
    if function is not None:
        function.argtypes = [ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint]
    return cast("Callable[[int, int, int, int], int] | None", function)


def _open_alone(temporary: Path) -> int:
    """Open and lock the temporary file; the lock is void if another process moved the file meanwhile."""
    while True:
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            message = f"Another conversion is writing {temporary.name[1:].removesuffix('.partial')}."
            raise UsageError(message, "Wait for it, or name another file with -o.") from error
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), temporary.stat()):
                return descriptor
        os.close(descriptor)


def _reserve(descriptor: int, byte_count: int) -> None:
    """Take the room at once where the system can, so that a full disk shows before the work."""
    if not hasattr(os, "posix_fallocate"):
        os.ftruncate(descriptor, byte_count)
        return
    try:
        os.posix_fallocate(descriptor, 0, byte_count)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.EOPNOTSUPP}:
            raise
        os.ftruncate(descriptor, byte_count)


def _in_words(error: OSError, path: Path) -> UsageError:
    """Say what went wrong with writing, and what to do."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return UsageError(f"The disk filled up while writing {path}.", "Free some space and run again.")
    return UsageError(f"{path} cannot be written ({error.strerror}).", "Name another file with -o.")
