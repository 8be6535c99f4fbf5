"""A value in a file that can be made again: whole by its digest or passed over; its folder stays small."""

import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Final, Self, TypeVar

import msgspec

from sqlcoder_local.bounded_folder import make_room
from sqlcoder_local.written_file import PRIVATE, replaced_file

UNFINISHED_SUFFIX: Final = ".part"
DIGEST_BYTES: Final = 32
MOST_BYTES: Final = 64 << 20
"""All files of a folder together; one file takes a quarter at the most."""

Kept = TypeVar("Kept")


@dataclass(frozen=True, kw_only=True)
class KeptFile:
    """One file, and what its value is valid for."""

    path: Path
    key: bytes
    """Part of the digest: a file that was written for another key is passed over."""
    most_bytes: int = MOST_BYTES

    @classmethod
    def of(
        cls, folder: Path, name: str, suffix: str, *, form: int, state: str = "", most_bytes: int = MOST_BYTES
    ) -> Self:
        """Take what tells this value from others, the form it is written in, and what it changes with."""
        told = f"{form} {version('sqlcoder-local')}\0{name}".encode(errors="surrogatepass")
        place = blake2b(told, digest_size=DIGEST_BYTES).digest()
        key = place + state.encode(errors="surrogatepass")
        return cls(path=folder / f"{place.hex()}{suffix}", key=key, most_bytes=most_bytes)

    def read(self, kind: type[Kept]) -> Kept | None:
        """Give the value, if it is there, whole, and written for this key."""
        try:
            content = self.path.read_bytes()
            digest, text = content[:DIGEST_BYTES], content[DIGEST_BYTES:]
            if digest != self._digest(text):
                return None
            value = msgspec.json.decode(text, type=kind)
            os.utime(self.path)
        except (OSError, msgspec.DecodeError):
            # A convenience: what cannot be read is made again.
            return None
        return value

    def write(self, value: object) -> None:
        """Keep a value, and drop old ones that leave no room for it; a disk that is full keeps nothing."""
        # A name that is no text, such as half of a character, is not kept either.
        with suppress(OSError, UnicodeEncodeError):
            text = msgspec.json.encode(value)
            if len(text) > self.most_bytes // 4:
                return
            folder, endings = self.path.parent, (self.path.suffix, UNFINISHED_SUFFIX)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            make_room(folder, endings, size=len(text), most_bytes=self.most_bytes)
            with replaced_file(self.path, mode=PRIVATE, suffix=UNFINISHED_SUFFIX, is_synced=False) as file:
                file.write(self._digest(text) + text)

    def _digest(self, text: bytes) -> bytes:
        return blake2b(self.key + b"\0" + text, digest_size=DIGEST_BYTES).digest()
