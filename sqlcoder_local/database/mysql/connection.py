"""A connection to MySQL or MariaDB: one read-only transaction a query, in a session that is read-only too."""

import configparser
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, Self

import pymysql
from pymysql.connections import Connection
from pymysql.constants import FIELD_TYPE
from pymysql.converters import conversions
from pymysql.cursors import SSCursor

from sqlcoder_local.database.mysql.errors import failed_query, unreachable
from sqlcoder_local.database.mysql.values import READERS, type_name
from sqlcoder_local.database.rows import ResultColumn, Row
from sqlcoder_local.database.server.descriptor import has_news, shut_down
from sqlcoder_local.database.server.query_watch import SECONDS_TO_STOP, QueryWatch
from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import SqlcoderError, UsageError

CONNECT_SECONDS: Final = 10
LOCK_SECONDS: Final = 5
SQL_MODE: Final = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
"""Without ANSI_QUOTES and NO_BACKSLASH_ESCAPES, which would change where a text ends."""
SAFEGUARD_SECONDS: Final = 1.0
"""The server's own time limit comes this much after ours, for the case that this process has died."""
EVERY_ROW: Final = 2**64 - 1
CONVERSIONS: Final = {**conversions, **{getattr(FIELD_TYPE, name): read for name, read in READERS.items()}}
TYPE_NAMES: Final = {
    number: name for name, number in vars(FIELD_TYPE).items() if name.isupper() and name != "CHAR"
}
OPTION_FILE: Final = "~/.my.cnf"
LEARNT_AT_CONNECT: Final = (pymysql.Error, OSError)

LONGEST_TEXT_BYTES: Final = 16_000_000
QUOTIENT_DIGITS: Final = 12


class MysqlConnection:
    """A session of a user on one database."""

    def __init__(self, connection: Connection, arguments: Mapping[str, Any]) -> None:
        """Take an open connection, and how to open another one that can end its query."""
        self._connection = connection
        self._arguments = arguments
        self._is_in_transaction = False
        self.is_mariadb = "MariaDB" in connection.get_server_info()

    @classmethod
    def open(cls, url: ServerUrl, password: str | None) -> Self:
        """Connect; raises DatabaseOpenError and UsageError."""
        arguments = _arguments(url, password)
        try:
            connection = Connection(**arguments, read_timeout=arguments["connect_timeout"])
            # From here on the watch of each query looks to the time.
            connection._read_timeout = None  # noqa: SLF001 - it can be given for the whole connection only
            return cls(connection, arguments)
        except configparser.Error as error:
            raise UsageError(f"{OPTION_FILE} cannot be read.", "Give user and password otherwise.") from error
        except (*LEARNT_AT_CONNECT, RuntimeError) as error:
            code, said = _told(error)
            raise unreachable(url, code, said) from error

    @property
    def is_usable(self) -> bool:
        """Tell whether the next query may be sent; a server that ended the session has said so by now."""
        return self._connection.open and not self._is_in_transaction and not has_news(self._descriptor())

    @contextmanager
    def reading(self, watch: QueryWatch, *, seconds: float, row_limit: int | None) -> Iterator[None]:
        """Open a read-only transaction with its limits, and roll it back at the end whatever happened."""
        try:
            with watch.working():
                self._begin(seconds, row_limit)
            yield
        except (pymysql.Error, OSError) as error:
            raise failed_query(*_told(error)) from error
        finally:
            self._roll_back(watch)

    def fetch(self, query: str, parameters: Sequence[object] | None = None) -> list[tuple[Any, ...]]:
        """Run a query that gives little, and fetch it all."""
        with self._connection.cursor() as cursor:
            cursor.execute(query, parameters)
            return list(cursor.fetchall())

    @contextmanager
    def rows_of(
        self, query: str, watch: QueryWatch
    ) -> Iterator[tuple[tuple[ResultColumn, ...], Callable[[int], list[Row]]]]:
        """Run one query; gives its columns and what fetches its rows, unbuffered."""
        cursor = SSCursor(self._connection)
        try:
            with watch.working():
                cursor.execute(query)

            def fetch(count: int) -> list[Row]:
                with watch.working():
                    return list(cursor.fetchmany(count))

            yield self._columns(cursor), fetch
        finally:
            self._leave(cursor)

    def stop(self) -> None:
        """Ask the server to end what it is doing; called from another thread."""
        with suppress(*LEARNT_AT_CONNECT):
            second = Connection(
                **{**self._arguments, "connect_timeout": SECONDS_TO_STOP, "read_timeout": SECONDS_TO_STOP}
            )
            with second, second.cursor() as cursor:
                cursor.execute("KILL QUERY %s", (self._connection.thread_id(),))

    def cut(self) -> None:
        """End the connection as a broken network would, so that nobody waits on it any longer."""
        if self._connection.open:
            shut_down(self._descriptor())

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        if self._connection.open:
            with suppress(pymysql.Error, OSError):
                self._connection.close()

    def _begin(self, seconds: float, row_limit: int | None) -> None:
        server_seconds = seconds + SAFEGUARD_SECONDS
        limit = (
            f"max_statement_time = {server_seconds:.3f}"
            if self.is_mariadb
            else f"max_execution_time = {int(server_seconds * 1000)}"
        )
        wait = max(1, int(min(seconds, LOCK_SECONDS)))
        rows = EVERY_ROW if row_limit is None else row_limit + 1
        read_only = "tx_read_only" if self.is_mariadb else "transaction_read_only"
        # The transaction alone lets DROP TABLE through, which ends it first: the session is read-only too.
        self._connection.query(
            f"SET SESSION {read_only} = 1, sql_mode = '{SQL_MODE}', {limit}, lock_wait_timeout = {wait},"
            f" innodb_lock_wait_timeout = {wait}, sql_select_limit = {rows},"
            # Else GROUP_CONCAT ends after 1,024 bytes and a quotient after four digits, without a word.
            f" group_concat_max_len = {LONGEST_TEXT_BYTES}, div_precision_increment = {QUOTIENT_DIGITS}"
        )
        self._connection.query("START TRANSACTION READ ONLY")
        self._is_in_transaction = True

    def _roll_back(self, watch: QueryWatch) -> None:
        """End the transaction, or the connection where that fails or a request to stop may still arrive."""
        try:
            if self._is_in_transaction and self._connection.open:
                with watch.working():
                    self._connection.rollback()
                self._is_in_transaction = False
        except (pymysql.Error, OSError, SqlcoderError):
            self.close()
        if watch.reason is not None or self._is_in_transaction:
            self.close()

    def _leave(self, cursor: SSCursor) -> None:
        """Drop the rows that nobody read by dropping the connection; reading them could take forever."""
        result = cursor._result  # noqa: SLF001 - PyMySQL has no public way to leave a result unread
        if result is not None and result.unbuffered_active:
            result.unbuffered_active = False
            self._connection._force_close()  # noqa: SLF001 - close() would wait for the server to take it
        self._connection._result = None  # noqa: SLF001 - else the cursor reads on when it is closed
        cursor.close()

    def _columns(self, cursor: SSCursor) -> tuple[ResultColumn, ...]:
        fields = getattr(cursor._result, "fields", ())  # noqa: SLF001 - description lacks the flags
        return tuple(
            ResultColumn(
                name=field.name,
                type=type_name(
                    TYPE_NAMES.get(field.type_code, ""), flags=field.flags, charset=field.charsetnr
                ),
            )
            for field in fields
        )

    def _descriptor(self) -> int:
        return int(self._connection._sock.fileno())  # noqa: SLF001 - PyMySQL has no public way to its socket


def _arguments(url: ServerUrl, password: str | None) -> dict[str, Any]:
    options = dict(url.options)
    tls: dict[str, str | bool] = {
        key.removeprefix("ssl_"): options.pop(key) for key in list(options) if key.startswith("ssl_")
    }
    if tls:
        tls["check_hostname"] = str(tls.get("check_hostname", True)).lower() not in ("0", "false", "no")
    timeout = options.pop("connect_timeout", str(CONNECT_SECONDS))
    return {
        "host": url.host or None,
        "port": url.port or 0,
        "user": url.user or None,
        # PyMySQL would take a text for Latin-1.
        "password": None if password is None else password.encode(),
        "database": url.database,
        "charset": "utf8mb4",
        "connect_timeout": _seconds(timeout),
        "conv": CONVERSIONS,
        "ssl": tls or None,
        "read_default_file": OPTION_FILE if Path(OPTION_FILE).expanduser().is_file() else None,
        "program_name": "sqlcoder-local",
        **options,
    }


def _seconds(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise UsageError(f"connect_timeout in the URL is {text}.", "Write a whole number of seconds.")
    return int(text)


def _told(error: BaseException) -> tuple[int, str]:
    """Take code and words out of an error, which PyMySQL keeps side by side."""
    match error.args:
        case (int(code), str(said)):
            return code, said
        case (int(code), *_):
            return code, str(error)
    return 0, str(error)
