"""A SQLite file made from a script, for as long as an evaluation runs."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import DatabaseOpenError
from sqlcoder_local.evaluation.postgres_dump import PostgresDump
from sqlcoder_local.evaluation.text_file import text_of

FORBIDDEN: Final = frozenset({sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH})
"""What would let a script reach another file."""


def load_script(script: Path, dialect: str, file: Path) -> tuple[str, ...]:
    """Make the file; give sentences on what was left out, and raise DatabaseOpenError for a bad script."""
    text = text_of(script)
    dump = PostgresDump(text=text)
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.set_authorizer(_may)
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            if dialect == "postgres":
                _run_all(connection, dump.statements())
            else:
                connection.executescript(text)
    except (sqlite3.Error, ValueError) as error:
        raise DatabaseOpenError(f"The script {script} cannot be loaded: {error}.", "Correct it.") from error
    return tuple(f"{script.name}: {count} {what}" for what, count in dump.skipped.items())


def _run_all(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    connection.execute("BEGIN")
    for statement in statements:
        connection.execute(statement)
    connection.execute("COMMIT")


def _may(action: int, *_details: str | None) -> int:
    return sqlite3.SQLITE_DENY if action in FORBIDDEN else sqlite3.SQLITE_OK
