"""Opens a database from what the user typed: the word demo, a path, or a URL as SQLAlchemy users write it."""

import re
from pathlib import Path

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.sqlite_source import SqliteSource
from sqlcoder_local.database.worker_database import WorkerDatabase
from sqlcoder_local.errors import UsageError

DEMO_FILE = Path(__file__).parents[1] / "demo" / "shop.sqlite"
URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9]*)(?:\+[A-Za-z0-9_]+)?://(?P<rest>.*)", re.DOTALL)
WHAT_OPENS = "This version opens SQLite files: give a path, sqlite:///path, or the word demo."


def open_database(target: str) -> Database:
    """Open a database so that nothing can be written; raises UsageError and DatabaseOpenError."""
    if target == "demo":
        return sqlite_database(DEMO_FILE)
    url = URL.fullmatch(target)
    return sqlite_database(sqlite_path(url["scheme"], url["rest"]) if url else given_path(target))


def sqlite_database(path: Path) -> Database:
    """Open a SQLite file in a worker; raises DatabaseOpenError."""
    return WorkerDatabase.open(SqliteSource(path))


def given_path(target: str) -> Path:
    """Take the target as a path, if it can be one."""
    if not target or "\0" in target or target == ":memory:":
        raise UsageError("No database is named.", WHAT_OPENS)
    return Path(target)


def sqlite_path(scheme: str, rest: str) -> Path:
    """Find the file of a SQLite URL: three slashes and a relative path, or four for an absolute one."""
    if scheme.lower() != "sqlite":
        # The rest of the URL may hold a password, so it is not repeated.
        raise UsageError(f"{scheme} databases cannot be opened yet.", WHAT_OPENS)
    if not rest.startswith("/"):
        raise UsageError(
            "A SQLite URL names a file on this machine.", "Write sqlite:///relative/path or sqlite:////path."
        )
    path, question_mark, _ = rest[1:].partition("?")
    if question_mark:
        raise UsageError(
            "Options in a SQLite URL are not read.", "Leave out the question mark and what follows."
        )
    return given_path(path)
