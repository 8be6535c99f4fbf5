"""The CRC-32 of each member of an archive, checked while the file streams by."""

import zlib
from collections.abc import Sequence
from pathlib import Path

from convert.pytorch_file import StoredMember
from sqlcoder_local.errors import ModelFileError


class MemberChecksums:
    """What is left to check of an archive that is read from its beginning to its end."""

    def __init__(self, path: Path, members: Sequence[StoredMember]) -> None:
        self._path = path
        self._waiting = list(reversed(members))
        """The members that are not complete yet, the next one last."""
        self._position = 0
        self._crc = 0

    def update(self, chunk: memoryview) -> None:
        """Take the next bytes of the file; raises ModelFileError after a member that is not what it was."""
        end = self._position + len(chunk)
        while self._waiting and self._waiting[-1].start < end:
            member = self._waiting[-1]
            member_end = member.start + member.byte_count
            part = chunk[max(0, member.start - self._position) : member_end - self._position]
            self._crc = zlib.crc32(part, self._crc)
            if member_end > end:
                break
            if self._crc != member.crc:
                message = f"{self._path.name} is damaged: the checksum of its member {member.name} is wrong."
                raise ModelFileError(message, "Download the file again.")
            self._waiting.pop()
            self._crc = 0
        self._position = end
