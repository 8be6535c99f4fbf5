"""A SQLite database that is only read: locked before the first query, watched while it runs."""

import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlcoder_local.database.rows import Rows, Value
from sqlcoder_local.database.sqlite_file import OpenableFile
from sqlcoder_local.database.sqlite_guard import OPCODES_BETWEEN_LOOKS, Watch, limit_values_of, lock
from sqlcoder_local.database.sqlite_schema import introspect, virtual_tables
from sqlcoder_local.database.sqlite_values import find_values
from sqlcoder_local.errors import (
    CancelledError,
    DatabaseOpenError,
    QueryTimeoutError,
    SqlcoderError,
    SqlFailedError,
)
from sqlcoder_local.schema import Schema, ValueMatch

OLDEST_VERSION: Final = (3, 37, 0)
BUSY_SECONDS: Final = 2.0

OPEN_HINTS: Final = {
    sqlite3.SQLITE_BUSY: "Another program is writing to it; try again when it has finished.",
    sqlite3.SQLITE_LOCKED: "Another program is writing to it; try again when it has finished.",
    sqlite3.SQLITE_CORRUPT: "The file is damaged; restore it from a copy.",
    sqlite3.SQLITE_NOTADB: "It is encrypted or damaged.",
    sqlite3.SQLITE_CANTOPEN: "Open it once with the program that wrote it: a change may be unfinished.",
    sqlite3.SQLITE_READONLY: "Open it once with the program that wrote it: a change is unfinished.",
}
RUN_HINTS: Final = {
    sqlite3.SQLITE_AUTH: "Only reading is allowed, with the functions known to be harmless.",
    sqlite3.SQLITE_BUSY: "Another program is writing to the database; try again.",
    sqlite3.SQLITE_TOOBIG: "A single value is larger than the limit; leave out the column that holds it.",
    sqlite3.SQLITE_NOMEM: "It needs more memory than the limit; ask for less.",
}
PRIMARY_CODE: Final = 0xFF


class SqliteDatabase:
    """A SQLite file; the query runs in this process, so one long opcode can outlast the time limit."""

    dialect = "sqlite"

    def __init__(self, file: OpenableFile) -> None:
        self._file = file
        self._in_use = threading.Lock()
        self._connection, self._schema = opened(file)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and introspect a file; raises DatabaseOpenError."""
        if sqlite3.sqlite_version_info < OLDEST_VERSION:
            raise DatabaseOpenError(
                f"This Python comes with SQLite {sqlite3.sqlite_version}, which is too old.",
                "Use a Python with SQLite 3.37 or newer.",
            )
        database = cls(OpenableFile(path))
        if not database.schema().tables:
            database.close()
            raise DatabaseOpenError(f"{path} holds no tables.", "Name a database that holds some.")
        return database

    def schema(self) -> Schema:
        """Tables, views, columns and keys, as they were when the file was opened."""
        return self._schema

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        with self._in_use:
            self._refresh()
            watch = Watch(within_seconds)
            self._connection.set_progress_handler(watch.wants_stop, OPCODES_BETWEEN_LOOKS)
            return find_values(self._connection, self._schema, phrases, watch.wants_stop)

    def run(
        self, query: str, *, row_limit: int | None, timeout_seconds: float, is_cancelled: Callable[[], bool]
    ) -> Rows:
        """Run one query; raises SqlFailedError, QueryTimeoutError, CancelledError."""
        started = time.perf_counter()
        watch = Watch(timeout_seconds, is_cancelled)
        with self._in_use:
            self._refresh()
            columns, rows = fetched(self._connection, query, row_limit, watch)
        return Rows(
            columns=columns,
            rows=tuple(rows[:row_limit]),
            is_truncated=row_limit is not None and len(rows) > row_limit,
            elapsed_seconds=time.perf_counter() - started,
        )

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        self._connection.close()
        self._file.close()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _refresh(self) -> None:
        """Open again when a file that was read as immutable has been written to."""
        if self._file.has_changed():
            self._connection.close()
            self._connection, self._schema = opened(self._file)


def opened(file: OpenableFile) -> tuple[sqlite3.Connection, Schema]:
    """Connect, introspect and lock; raises DatabaseOpenError."""
    connection = connected(file)
    try:
        schema = introspect(connection)
        lock(connection, virtual_tables(connection))
    except sqlite3.Error as error:
        connection.close()
        file.close()
        raise unreadable(file.path, error) from error
    return connection, schema


def connected(file: OpenableFile) -> sqlite3.Connection:
    """Connect without a statement cache, so that the authorizer sees every statement."""
    try:
        connection = sqlite3.connect(
            file.uri(),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=0,
        )
    except sqlite3.Error as error:
        file.close()
        raise unreadable(file.path, error) from error
    connection.text_factory = decoded
    return connection


def decoded(text: bytes) -> str:
    """Decode what should be UTF-8; SQLite does not check it."""
    return text.decode("utf-8", errors="replace")


def unreadable(path: Path, error: sqlite3.Error) -> DatabaseOpenError:
    """Say why SQLite cannot read a file."""
    hint = OPEN_HINTS.get(getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE, "")
    return DatabaseOpenError(f"{path} cannot be read: {str(error).rstrip('.')}.", hint)


def fetched(
    connection: sqlite3.Connection, query: str, row_limit: int | None, watch: Watch
) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
    """Run a query and fetch its rows, one more than the limit where there is one."""
    try:
        limit_values_of(connection, query)
        connection.set_progress_handler(watch.wants_stop, OPCODES_BETWEEN_LOOKS)
        with closing(connection.execute(query)) as cursor:
            rows = cursor.fetchall() if row_limit is None else cursor.fetchmany(row_limit + 1)
            if cursor.description is None:
                raise SqlFailedError("The statement gives no rows.", "Only queries are run.")
            return tuple(column for column, *_ in cursor.description), rows
    except (sqlite3.Error, sqlite3.Warning, UnicodeError) as error:
        raise failed(error, watch) from error
    except MemoryError as error:
        raise SqlFailedError("SQLite ran out of memory.", RUN_HINTS[sqlite3.SQLITE_NOMEM]) from error


def failed(error: Exception, watch: Watch) -> SqlcoderError:
    """Say why a query did not finish."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_INTERRUPT and watch.is_out_of_time:
        return QueryTimeoutError("The query reached the time limit.", "Ask for less, or raise --timeout.")
    if code == sqlite3.SQLITE_INTERRUPT:
        return CancelledError("The query was stopped.")
    return SqlFailedError(f"SQLite: {str(error).rstrip('.')}.", RUN_HINTS.get(code & PRIMARY_CODE, ""))
