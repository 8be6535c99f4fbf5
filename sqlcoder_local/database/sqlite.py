"""A SQLite database that is only read: locked before the first query, watched while it runs."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, Self, TypeVar

from sqlcoder_local.database.batches import batches
from sqlcoder_local.database.cutting import within
from sqlcoder_local.database.database import DEFAULT_LIMITS, Database
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import ResultColumn, RowStream, SeparatedRows
from sqlcoder_local.database.sqlite_file import OpenableFile, SqliteFile
from sqlcoder_local.database.sqlite_guard import OPCODES_BETWEEN_LOOKS, Watch, limit_values_of, lock, may
from sqlcoder_local.database.sqlite_lines import decoded, separated_lines
from sqlcoder_local.database.sqlite_schema import fingerprint, introspect, virtual_tables
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

Fetched = TypeVar("Fetched")


class SqliteDatabase(Database):
    """A SQLite file; the query runs in this process, so one long opcode can outlast the time limit."""

    def __init__(self, file: SqliteFile) -> None:
        """Connect and lock; raises DatabaseOpenError."""
        if sqlite3.sqlite_version_info < OLDEST_VERSION:
            raise DatabaseOpenError(
                f"This Python comes with SQLite {sqlite3.sqlite_version}, which is too old.",
                "Use a Python with SQLite 3.37 or newer.",
            )
        self._file = file
        self._in_use = threading.Lock()
        self._connection = locked_connection(file)
        self._schema: Schema | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and introspect a file; raises DatabaseOpenError."""
        database = cls(OpenableFile(path))
        if not database.schema().tables:
            database.close()
            raise no_tables(path)
        return database

    @property
    def dialect(self) -> str:
        """The name sqlglot gives SQLite's SQL."""
        return "sqlite"

    def fingerprint(self) -> str:
        """Change when the schema does; raises DatabaseOpenError."""
        with self._in_use:
            try:
                return fingerprint(self._connection)
            except sqlite3.Error as error:
                raise unreadable(self._file.path, error) from error

    def schema(self) -> Schema:
        """Tables, views, columns and keys, as they were when it was first asked; raises DatabaseOpenError."""
        with self._in_use:
            return self._known_schema()

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        with self._in_use:
            self._refresh()
            schema = self._known_schema()
            watch = Watch(within_seconds)
            self._connection.set_progress_handler(watch.wants_stop, OPCODES_BETWEEN_LOOKS)
            return find_values(self._connection, schema, phrases, watch.wants_stop)

    @contextmanager
    def stream(
        self,
        query: str,
        *,
        limits: Limits = DEFAULT_LIMITS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[RowStream]:
        """Run one query, its rows read as they are asked for; no other may run until the block ends."""
        watch, cuts = Watch(limits.seconds, is_cancelled), Cuts()
        with self._in_use:
            self._refresh()
            with closing(executed(self._connection, query, watch)) as cursor:
                fetched = batches(cursor.fetchmany, limits.rows)
                columns = tuple(ResultColumn(name=name) for name, *_ in cursor.description)
                rows = within(limits, watched(fetched, watch), cuts)

                def separate(delimiter: str) -> Iterator[SeparatedRows] | None:
                    if limits.total_bytes is not None:
                        return None
                    lines = separated_lines(self._connection, cursor.fetchmany, delimiter, limits, cuts)
                    return watched(lines, watch)

                yield RowStream(columns=columns, batches=rows, cuts=cuts, separate=separate)

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        """Ask for the plan and never run the query; SQLite estimates neither rows nor cost."""
        watch = Watch(timeout_seconds)
        with self._in_use:
            self._refresh()
            with closing(executed(self._connection, f"EXPLAIN QUERY PLAN {query}", watch)) as cursor:
                return Plan(lines=tuple(plan_lines(cursor.fetchall())))

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        self._connection.close()
        self._file.close()

    def _known_schema(self) -> Schema:
        if self._schema is None:
            try:
                self._schema = introspect_unlocked(self._connection)
            except sqlite3.Error as error:
                self.close()
                raise unreadable(self._file.path, error) from error
        return self._schema

    def _refresh(self) -> None:
        """Open again when a file that was read as immutable has been written to."""
        if self._file.has_changed():
            self._connection.close()
            self._connection, self._schema = locked_connection(self._file), None


def locked_connection(file: SqliteFile) -> sqlite3.Connection:
    """Connect and lock; raises DatabaseOpenError."""
    connection = connected(file)
    try:
        lock(connection, virtual_tables(connection))
    except sqlite3.Error as error:
        connection.close()
        file.close()
        raise unreadable(file.path, error) from error
    return connection


def introspect_unlocked(connection: sqlite3.Connection) -> Schema:
    """Read the schema with our own queries, which ask for more than a model's may."""
    connection.set_authorizer(None)
    try:
        return introspect(connection)
    finally:
        connection.set_authorizer(may)


def connected(file: SqliteFile) -> sqlite3.Connection:
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


def no_tables(path: Path) -> DatabaseOpenError:
    """Say that there is nothing to ask about."""
    return DatabaseOpenError(f"{path} holds no tables.", "Name a database that holds some.")


def unreadable(path: Path, error: sqlite3.Error) -> DatabaseOpenError:
    """Say why SQLite cannot read a file."""
    hint = OPEN_HINTS.get(getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE, "")
    return DatabaseOpenError(f"{path} cannot be read: {str(error).rstrip('.')}.", hint)


@contextmanager
def telling_why(watch: Watch) -> Iterator[None]:
    """Turn what SQLite and its module raise into what the user can read."""
    try:
        yield
    except (sqlite3.Error, sqlite3.Warning, UnicodeError) as error:
        raise failed(error, watch) from error
    except MemoryError as error:
        raise SqlFailedError("SQLite ran out of memory.", RUN_HINTS[sqlite3.SQLITE_NOMEM]) from error


def executed(connection: sqlite3.Connection, query: str, watch: Watch) -> sqlite3.Cursor:
    """Start a query, which must be one that gives rows."""
    with telling_why(watch):
        limit_values_of(connection, query)
        connection.set_progress_handler(watch.wants_stop, OPCODES_BETWEEN_LOOKS)
        cursor = connection.execute(query)
    if cursor.description is None:
        cursor.close()
        raise SqlFailedError("The statement gives no rows.", "Only queries are run.")
    return cursor


def watched(fetched: Iterator[Fetched], watch: Watch) -> Iterator[Fetched]:
    """Pass batches on; the clock stands still while their reader is busy with them."""
    while True:
        with telling_why(watch):
            watch.go_on()
            batch = next(fetched, None)
            watch.pause()
        if batch is None:
            return
        yield batch


def plan_lines(steps: Sequence[tuple[int, int, int, str]]) -> Iterator[str]:
    """Write the steps of a plan, each indented by how deep it lies."""
    depths = {0: 0}
    for step, parent, _, detail in steps:
        depths[step] = depths.get(parent, 0) + 1
        yield "  " * (depths[step] - 1) + detail


def failed(error: Exception, watch: Watch) -> SqlcoderError:
    """Say why a query did not finish."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_INTERRUPT and watch.is_out_of_time:
        return QueryTimeoutError("The query reached the time limit.", "Ask for less, or raise --timeout.")
    if code == sqlite3.SQLITE_INTERRUPT:
        return CancelledError("The query was stopped.")
    return SqlFailedError(f"SQLite: {str(error).rstrip('.')}.", RUN_HINTS.get(code & PRIMARY_CODE, ""))
