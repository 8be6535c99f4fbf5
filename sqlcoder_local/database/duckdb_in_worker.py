"""Opens DuckDB databases in a query worker."""

from collections.abc import Mapping
from typing import Any

from sqlcoder_local.database.duckdb_database import DuckdbDatabase
from sqlcoder_local.database.duckdb_source import FileTable


def opened(target: Mapping[str, Any]) -> DuckdbDatabase:
    """Open what the parent named; raises DatabaseOpenError."""
    return DuckdbDatabase(target["file"], [FileTable(**table) for table in target["tables"]])
