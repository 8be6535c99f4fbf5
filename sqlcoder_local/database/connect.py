"""Opens a database from what the user typed: the word demo, a path, or a URL as SQLAlchemy users write it."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from sqlcoder_local.database.connections import Connection, saved_connection
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.duckdb_source import DuckdbSource, form_of
from sqlcoder_local.database.schema_store import schema_store
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.database.server.passwords import PasswordSource
from sqlcoder_local.database.server.url import is_server_url
from sqlcoder_local.database.sqlite_source import SqliteSource
from sqlcoder_local.database.worker_database import Source, WorkerDatabase
from sqlcoder_local.errors import UsageError

DEMO_FILE: Final = Path(__file__).parents[1] / "demo" / "shop.sqlite"
URL: Final = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9]*)(?:\+[A-Za-z0-9_]+)?://(?P<rest>.*)", re.DOTALL)
WHAT_OPENS: Final = (
    "Give the path of a SQLite or DuckDB file, of a CSV or Parquet file or a folder of them, a URL such as"
    " sqlite:///path or postgresql://user@host/database, a saved connection, or the word demo."
)
DUCKDB_MAGIC: Final = b"DUCK"
DUCKDB_MAGIC_OFFSET: Final = 8
DUCKDB_ENDINGS: Final = frozenset({".duckdb", ".ddb"})
EMBEDDED: Final[Mapping[str, Callable[[Path], Source]]] = {"sqlite": SqliteSource, "duckdb": DuckdbSource}


def open_database(target: str, *, allows_powerful_role: bool = False) -> Database:
    """Open a database so that nothing can be written; raises UsageError and DatabaseOpenError."""
    connection = saved_connection(target) or Connection(target=target)
    target = connection.target
    if is_server_url(target):
        source = PasswordSource(command=connection.password_command, is_in_keyring=connection.is_in_keyring)
        is_allowed = allows_powerful_role or connection.allows_powerful_role
        return open_server(target, source=source, allows_powerful_role=is_allowed)
    if target == "demo":
        return WorkerDatabase.open(SqliteSource(DEMO_FILE))
    url = URL.fullmatch(target)
    embedded = source_in_url(url["scheme"], url["rest"]) if url else source_at(given_path(target))
    place = Path(embedded.name).absolute()
    return WorkerDatabase.open(embedded, schema_store(f"{embedded.engine} {place}"))


def source_at(path: Path) -> Source:
    """Tell from a file's first bytes and its name which engine reads it."""
    is_for_duckdb = (
        form_of(path) is not None or path.suffix in DUCKDB_ENDINGS or is_folder_or_duckdb_file(path)
    )
    return DuckdbSource(path) if is_for_duckdb else SqliteSource(path)


def is_folder_or_duckdb_file(path: Path) -> bool:
    """Look whether it is a folder, or a file that begins as DuckDB's do."""
    try:
        if path.is_dir():
            return True
        # Opening a pipe or a device would wait for ever.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(DUCKDB_MAGIC_OFFSET + len(DUCKDB_MAGIC))[DUCKDB_MAGIC_OFFSET:] == DUCKDB_MAGIC
    except OSError:
        # SQLite's way of opening tells what is wrong with it.
        return False


def given_path(target: str) -> Path:
    """Take the target as a path, if it can be one."""
    if not target or "\0" in target or target == ":memory:":
        raise UsageError("No database is named.", WHAT_OPENS)
    return Path(target)


def source_in_url(scheme: str, rest: str) -> Source:
    """Find the file of a URL: three slashes and a relative path, or four for an absolute one."""
    engine = EMBEDDED.get(scheme.lower())
    if engine is None:
        # The rest of the URL may hold a password, so it is not repeated.
        raise UsageError(f"{scheme} databases cannot be opened yet.", WHAT_OPENS)
    name = "SQLite" if engine is SqliteSource else "DuckDB"
    if not rest.startswith("/"):
        raise UsageError(
            f"A {name} URL names a file on this machine.",
            f"Write {scheme.lower()}:///relative/path or {scheme.lower()}:////path.",
        )
    path, question_mark, _ = rest[1:].partition("?")
    if question_mark:
        raise UsageError(
            f"Options in a {name} URL are not read.", "Leave out the question mark and what follows."
        )
    return engine(given_path(path))
