"""Schemas kept on disk between processes, each with the fingerprint that the database had when it was read.

A schema is used only where the database still has that fingerprint. A file that is cut short, changed or
written by another version is passed over; names are kept, and neither rows nor passwords.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec

from sqlcoder_local.bounded_folder import make_room
from sqlcoder_local.paths import schema_folder
from sqlcoder_local.schema import Schema
from sqlcoder_local.settings import keeps_schemas
from sqlcoder_local.written_file import PRIVATE, replaced_file

SUFFIX: Final = ".schema"
UNFINISHED_SUFFIX: Final = ".part"
FORM: Final = 2
"""Counted up when introspection reads more than it did."""
DIGEST_BYTES: Final = 32
MOST_BYTES: Final = 64 << 20
"""All files together."""


@dataclass(frozen=True, kw_only=True)
class KeptSchema:
    """A schema and the fingerprint that tells whether it still holds."""

    fingerprint: str
    schema: Schema


class SchemaStore:
    """The place of one database's schema on disk."""

    def __init__(self, folder: Path, place: str, *, most_bytes: int = MOST_BYTES) -> None:
        """Take a text that tells the database, as this user sees it, from all others."""
        form = f"{FORM} {version('sqlcoder-local')}"
        self._key = blake2b(
            f"{form}\0{place}".encode(errors="surrogatepass"), digest_size=DIGEST_BYTES
        ).digest()
        self._path = folder / f"{self._key.hex()}{SUFFIX}"
        self._most_bytes = most_bytes

    def find(self) -> KeptSchema | None:
        """Give what was kept, if it is whole."""
        try:
            content = self._path.read_bytes()
            digest, text = content[:DIGEST_BYTES], content[DIGEST_BYTES:]
            if digest != self._digest(text):
                return None
            kept = msgspec.json.decode(text, type=KeptSchema)
            os.utime(self._path)
        except (OSError, msgspec.DecodeError):
            # The store is a convenience: what cannot be read is read from the database.
            return None
        return kept

    def save(self, kept: KeptSchema) -> None:
        """Keep a schema, and drop old ones that leave no room for it; a disk that is full keeps nothing."""
        # A name that is no text, such as half of a character, is not kept either.
        with suppress(OSError, UnicodeEncodeError):
            text = msgspec.json.encode(kept)
            if len(text) > self._most_bytes // 4:
                return
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder, endings = self._path.parent, (SUFFIX, UNFINISHED_SUFFIX)
            make_room(folder, endings, size=len(text), most_bytes=self._most_bytes)
            with replaced_file(self._path, mode=PRIVATE, suffix=UNFINISHED_SUFFIX) as file:
                file.write(self._digest(text) + text)

    def _digest(self, text: bytes) -> bytes:
        return blake2b(self._key + text, digest_size=DIGEST_BYTES).digest()


def schema_store(place: str) -> SchemaStore | None:
    """The store of a database, unless the user has set that schemas are not kept; raises UsageError."""
    return SchemaStore(schema_folder(), place) if keeps_schemas() else None
