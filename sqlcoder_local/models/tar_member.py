"""The plainest tar there is: regular files one after the other, each under a short name, and nothing else.

The standard library's reader follows links, long names and sparse maps wherever a file says so; this one
reads headers of 512 bytes and takes them at their word only where they name a regular file.
"""

import tarfile
from dataclasses import dataclass
from typing import BinaryIO, Final

BLOCK_BYTES: Final = 512
END: Final = bytes(2 * BLOCK_BYTES)
REGULAR: Final = {tarfile.REGTYPE, tarfile.AREGTYPE}


@dataclass(frozen=True, kw_only=True)
class Member:
    """A file in the archive, and where its bytes begin."""

    name: str
    byte_count: int
    start: int

    @property
    def end(self) -> int:
        """Where the next header begins."""
        return self.start + padded(self.byte_count)


def read_member(file: BinaryIO, offset: int) -> Member | None:
    """Read the header at a place; None where there is none of a regular file. Raises OSError."""
    file.seek(offset)
    try:
        info = tarfile.TarInfo.frombuf(file.read(BLOCK_BYTES), "utf-8", "strict")
    except (tarfile.HeaderError, ValueError):
        return None
    if info.type not in REGULAR or info.size < 0:
        return None
    return Member(name=info.name, byte_count=info.size, start=offset + BLOCK_BYTES)


def header(name: str, byte_count: int) -> bytes:
    """Write a header that depends on nothing but name and size."""
    info = tarfile.TarInfo(name)
    info.size = byte_count
    return info.tobuf(tarfile.GNU_FORMAT, "utf-8", "strict")


def padded(byte_count: int) -> int:
    """Round up to whole blocks."""
    return -(-byte_count // BLOCK_BYTES) * BLOCK_BYTES


def padding(byte_count: int) -> bytes:
    """Give what follows so many bytes."""
    return bytes(padded(byte_count) - byte_count)
