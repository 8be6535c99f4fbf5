"""Opens SQLite databases in a query worker."""

from collections.abc import Mapping
from pathlib import Path

from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.database.sqlite_file import GivenFile


def opened(target: Mapping[str, str]) -> SqliteDatabase:
    """Open what the parent named; raises DatabaseOpenError."""
    return SqliteDatabase(GivenFile(path=Path(target["path"]), given_uri=target["uri"]))
