"""A connection to PostgreSQL: one read-only transaction a query, always rolled back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from time import monotonic
from typing import Any, Final, Self

import psycopg
from psycopg import generators, sql
from psycopg.abc import PQGen
from psycopg.adapt import AdaptersMap, Loader, Transformer
from psycopg.conninfo import make_conninfo
from psycopg.pq import ExecStatus, Format, TransactionStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Wait

from sqlcoder_local.database.batches import BATCH_SECONDS
from sqlcoder_local.database.limits import Cuts
from sqlcoder_local.database.postgres.copy_text import CopiedLines, CopyText
from sqlcoder_local.database.postgres.errors import failed_query, unreachable
from sqlcoder_local.database.postgres.values import OWN_READERS, READERS, read_text
from sqlcoder_local.database.rows import ResultColumn, Row, SeparatedRows, Value
from sqlcoder_local.database.server.batches import BATCH_BYTES
from sqlcoder_local.database.server.descriptor import has_news, shut_down
from sqlcoder_local.database.server.query_watch import SECONDS_TO_STOP, QueryWatch
from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import SqlcoderError

CONNECT_SECONDS: Final = 10
LOCK_SECONDS: Final = 5.0
IDLE_SECONDS: Final = 600
"""A query whose rows nobody reads any more gives its snapshot back after this time."""
TEXT_TYPES: Final = ("text", "varchar", "bpchar", "name")
CURSOR_NAME: Final = "sqlcoder_rows"
BEGIN: Final = """
    BEGIN TRANSACTION READ ONLY;
    SET LOCAL statement_timeout = {statement_milliseconds};
    SET LOCAL lock_timeout = {lock_milliseconds};
    SET LOCAL idle_in_transaction_session_timeout = {idle_milliseconds};
    SET LOCAL search_path = {search_path};
    SET LOCAL intervalstyle = iso_8601;
    SET LOCAL datestyle = ISO;
    SET LOCAL bytea_output = hex;
    SET LOCAL extra_float_digits = 1;
    SET LOCAL standard_conforming_strings = on;
    SET LOCAL cursor_tuple_fraction = {cursor_tuple_fraction}
"""
SAFEGUARD_SECONDS: Final = 1.0
"""The server's own time limit comes this much after ours, for the case that this process has died."""
OPEN_TRANSACTION: Final = (TransactionStatus.INTRANS, TransactionStatus.INERROR)
FIRST_ROWS, ALL_ROWS = 0.1, 1.0
"""What share of its rows the planner is to expect to be read; 0.1 is its own default."""


class PostgresConnection:
    """A session of a role on one database."""

    def __init__(self, connection: "psycopg.Connection[tuple[Any, ...]]") -> None:
        """Take an open connection and pin the path on which it finds its tables."""
        self._connection = connection
        self._type_names: dict[int, str] = {}
        self._types: Sequence[str] = ()
        self._own_readers = connection.cursor()
        _register(OWN_READERS, self._own_readers.adapters)
        ((path,),) = self.fetch("SELECT current_schemas(false)")
        self.search_path: tuple[str, ...] = tuple(path)

    @classmethod
    def open(cls, url: ServerUrl, password: str | None) -> Self:
        """Connect; raises DatabaseOpenError."""
        try:
            connection = psycopg.connect(conninfo(url, password), autocommit=True, prepare_threshold=None)
            try:
                _adapt(connection)
                return cls(connection)
            except psycopg.Error:
                connection.close()
                raise
        except psycopg.Error as error:
            raise unreachable(url, str(error)) from error

    @property
    def is_usable(self) -> bool:
        """Tell whether the next query may be sent; a server that ended the session has said so by now."""
        if self._connection.closed or self._connection.info.transaction_status != TransactionStatus.IDLE:
            return False
        return not has_news(self._connection.fileno())

    @contextmanager
    def reading(self, watch: QueryWatch, *, seconds: float, row_limit: int | None) -> Iterator[None]:
        """Open a read-only transaction with its limits, and roll it back at the end whatever happened."""
        try:
            with watch.working():
                self._begin(seconds, FIRST_ROWS if row_limit is not None else ALL_ROWS)
            yield
        except psycopg.Error as error:
            raise _failed(error) from error
        finally:
            self._roll_back(watch)

    def fetch(self, query: str, parameters: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
        """Run a query that gives little, and fetch it all."""
        with self._connection.cursor() as cursor:
            # Results in binary form are sure to come by the extended protocol, which takes one statement.
            return cursor.execute(query.encode(), parameters, binary=True).fetchall()

    @contextmanager
    def rows_of(
        self, query: str, watch: QueryWatch
    ) -> Iterator[tuple[tuple[ResultColumn, ...], Callable[[int], list[Row]]]]:
        """Declare a cursor for one query; gives its columns and what fetches its rows."""
        with closing(psycopg.ServerCursor(self._connection, CURSOR_NAME, scrollable=False)) as cursor:
            with watch.working():
                cursor.execute(query.encode())
                columns = self._columns(cursor.description or [])
                self._types = [_catalogue_name(column.type_code) for column in cursor.description or []]

            def fetch(count: int) -> list[Row]:
                with watch.working():
                    try:
                        return cursor.fetchmany(count)
                    except psycopg.DataError as error:
                        return self._read_by_ourselves(cursor, error)

            try:
                yield columns, fetch
            finally:
                self._roll_back(watch)

    def separated(
        self, query: str, watch: QueryWatch, delimiter: str, cell_bytes: int | None, cuts: Cuts
    ) -> Iterator[SeparatedRows] | None:
        """Have the server write the rows of the query that `rows_of` has just taken, all of them.

        That a cursor was declared for it proves that it is one query, so that it cannot leave the brackets.
        """
        copy_text = CopyText.of(self._types, delimiter, cell_bytes, cuts)
        if copy_text is None or self._connection.info.encoding != "utf-8":
            return None
        return map(copy_text.separated, self._copied(f"COPY ({query}\n) TO STDOUT (NULL '')", watch))

    def _copied(self, statement: str, watch: QueryWatch) -> Iterator[CopiedLines]:
        """Give the lines of COPY as they come."""
        copying = self._connection.pgconn
        with watch.working():
            # With parameters, be they none, it goes by the extended protocol, which takes one statement.
            copying.send_query_params(statement.encode(), [])
            (started,) = self._connection.wait(generators.execute(copying))
            _raise_if_failed(started, ExecStatus.COPY_OUT)
        is_over = False
        while not is_over:
            with watch.working():
                lines, is_over = self._next_lines(copying)
            if lines.count:
                yield lines

    def _next_lines(self, copying: PGconn) -> tuple[CopiedLines, bool]:
        """Wait for some lines; the second value tells whether they are the last."""
        lines, started = CopiedLines(), monotonic()
        while len(lines.text) < BATCH_BYTES:
            length, line = copying.get_copy_data(1)
            if length > 0:
                lines.add(line, length)
            elif length == 0 and lines.count and monotonic() - started > BATCH_SECONDS:
                break
            elif length == 0:
                self._connection.wait(_more_came(copying))
            else:
                ended = self._connection.wait(generators.fetch_many(copying))
                _raise_if_failed(ended[0], ExecStatus.COMMAND_OK)
                return lines, True
        return lines, False

    def stop(self) -> None:
        """Ask the server to end what it is doing; called from another thread."""
        with suppress(psycopg.Error, OSError):
            self._connection.cancel_safe(timeout=SECONDS_TO_STOP)

    def cut(self) -> None:
        """End the connection as a broken network would, so that nobody waits on it any longer."""
        with suppress(psycopg.Error):
            shut_down(self._connection.fileno())

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        self._connection.close()

    def _read_by_ourselves(
        self, cursor: "psycopg.ServerCursor[tuple[Any, ...]]", error: psycopg.DataError
    ) -> list[Row]:
        """Read rows with values that psycopg has no type for: moments before the year 1, or infinite ones."""
        if error.sqlstate is not None or cursor.pgresult is None:
            raise error
        transformer = Transformer(self._own_readers)
        transformer.set_pgresult(cursor.pgresult)
        rows: list[Row] = transformer.load_rows(0, cursor.pgresult.ntuples, tuple)
        return rows

    def _begin(self, seconds: float, expected_share: float) -> None:
        path = [sql.Identifier(name) for name in (*self.search_path, "pg_temp")]
        # Several statements at once, which only the simple protocol takes; nothing of it comes from a model.
        self._connection.execute(
            sql.SQL(BEGIN).format(
                statement_milliseconds=int((seconds + SAFEGUARD_SECONDS) * 1000),
                lock_milliseconds=int(min(seconds, LOCK_SECONDS) * 1000) or 1,
                idle_milliseconds=IDLE_SECONDS * 1000,
                search_path=sql.SQL(", ").join(path),
                cursor_tuple_fraction=expected_share,
            )
        )

    def _roll_back(self, watch: QueryWatch) -> None:
        """End the transaction, or the connection where that fails or a request to stop may still arrive."""
        try:
            if self._connection.info.transaction_status in OPEN_TRANSACTION:
                with watch.working():
                    self._connection.rollback()
        except (psycopg.Error, SqlcoderError):
            self._connection.close()
        if watch.reason is not None or self._connection.info.transaction_status != TransactionStatus.IDLE:
            self._connection.close()

    def _columns(self, described: Sequence[psycopg.Column]) -> tuple[ResultColumn, ...]:
        unknown = {c.type_code for c in described if c.type_display == str(c.type_code)}
        for oid in unknown - self._type_names.keys():
            ((self._type_names[oid],),) = self.fetch(
                "SELECT pg_catalog.format_type(%(oid)s::oid, NULL)", {"oid": oid}
            )
        return tuple(
            ResultColumn(name=c.name, type=self._type_names.get(c.type_code, c.type_display))
            for c in described
        )


def _catalogue_name(oid: int) -> str:
    """Name a type; those the driver does not know it reads as text."""
    known = psycopg.postgres.types.get(oid)
    if known is None:
        return "text"
    return known.name if known.oid == oid else f"{known.name}[]"


def _more_came(copying: PGconn) -> PQGen[None]:
    """Wait until the server sends something."""
    while not (yield Wait.R):
        continue
    copying.consume_input()


def _raise_if_failed(result: PGresult, wanted: ExecStatus) -> None:
    if result.status != wanted:
        raise psycopg.errors.error_from_result(result)


def conninfo(url: ServerUrl, password: str | None) -> str:
    """Write what libpq connects by; what the URL says itself comes first."""
    given: dict[str, str | int | None] = {
        "host": url.host or None,
        "port": url.port,
        "user": url.user or None,
        "password": password,
        "dbname": url.database,
        "application_name": "sqlcoder-local",
        "connect_timeout": CONNECT_SECONDS,
        "client_encoding": "UTF8",
        "keepalives_idle": 30,
    }
    return make_conninfo("", **{**given, **url.options})


def _failed(error: psycopg.Error) -> SqlcoderError:
    said = error.diag.message_primary or str(error)
    return failed_query(error.sqlstate or "", said, error.diag.message_hint or "")


def _adapt(connection: "psycopg.Connection[tuple[Any, ...]]") -> None:
    """Read the types that psycopg would lose something of by our own readers."""
    _register(READERS, connection.adapters)
    if connection.info.parameter_status("server_encoding") == "SQL_ASCII":
        # Such a server knows no encoding and checks none: what it holds is most likely UTF-8.
        connection.execute("SET client_encoding TO SQL_ASCII")
        for form in (Format.TEXT, Format.BINARY):
            _register(dict.fromkeys(TEXT_TYPES, read_text), connection.adapters, form)


def _register(
    readers: Mapping[str, Callable[[str], Value]], adapters: AdaptersMap, form: Format = Format.TEXT
) -> None:
    for name, read in readers.items():
        adapters.register_loader(name, _loader(read, form))


def _loader(read: Callable[[str], Value], form: Format) -> type[Loader]:
    class TextLoader(Loader):
        format = form

        def load(self, data: Any) -> Value:  # noqa: ANN401 - psycopg's buffer types
            return read(bytes(data).decode("utf-8", errors="replace"))

    return TextLoader
