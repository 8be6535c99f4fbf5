"""Schemas kept on disk between processes, each with the fingerprint that the database had when it was read.

A schema is used only where the database still has that fingerprint. A file that is cut short, changed or
written by another version is passed over; names are kept, and neither rows nor passwords.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.kept_file import MOST_BYTES, KeptFile
from sqlcoder_local.paths import schema_folder
from sqlcoder_local.schema import Schema
from sqlcoder_local.settings import keeps_schemas

SUFFIX: Final = ".schema"
FORM: Final = 2
"""Counted up when introspection reads more than it did."""


@dataclass(frozen=True, kw_only=True)
class KeptSchema:
    """A schema and the fingerprint that tells whether it still holds."""

    fingerprint: str
    schema: Schema


class SchemaStore:
    """The place of one database's schema on disk."""

    def __init__(self, folder: Path, place: str, *, most_bytes: int = MOST_BYTES) -> None:
        """Take a text that tells the database, as this user sees it, from all others."""
        self._file = KeptFile.of(folder, place, SUFFIX, form=FORM, most_bytes=most_bytes)

    def find(self) -> KeptSchema | None:
        """Give what was kept, if it is whole."""
        return self._file.read(KeptSchema)

    def save(self, kept: KeptSchema) -> None:
        """Keep a schema; a disk that is full keeps nothing."""
        self._file.write(kept)


def schema_store(place: str) -> SchemaStore | None:
    """The store of a database, unless the user has set that schemas are not kept; raises UsageError."""
    return SchemaStore(schema_folder(), place) if keeps_schemas() else None
