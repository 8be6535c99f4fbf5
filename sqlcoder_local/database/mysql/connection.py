"""A connection to MySQL or MariaDB: one read-only transaction a query, in a session that is read-only too."""

import configparser
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final, Self

import pymysql
from pymysql.connections import Connection
from pymysql.constants import CR, FIELD_TYPE
from pymysql.converters import conversions
from pymysql.cursors import SSCursor
from pymysql.protocol import MysqlPacket

from sqlcoder_local.database.cutting import with_short_cells
from sqlcoder_local.database.limits import Cuts
from sqlcoder_local.database.mysql.arguments import OPTION_FILE, arguments_of
from sqlcoder_local.database.mysql.errors import failed_query, unreachable
from sqlcoder_local.database.mysql.packet_lines import Kind, kind_of, lines_of
from sqlcoder_local.database.mysql.row_packets import (
    HEADER_BYTES,
    ReadAgain,
    RowPackets,
    row_alone,
    row_packets,
)
from sqlcoder_local.database.mysql.values import READERS, type_name
from sqlcoder_local.database.rows import ResultColumn, Row, SeparatedRows
from sqlcoder_local.database.separated import separated
from sqlcoder_local.database.server.descriptor import has_news, shut_down
from sqlcoder_local.database.server.query_watch import SECONDS_TO_STOP, QueryWatch
from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import SqlcoderError, UsageError

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
LEARNT_AT_CONNECT: Final = (pymysql.Error, OSError)

LONGEST_TEXT_BYTES: Final = 16_000_000
QUOTIENT_DIGITS: Final = 12
RECEIVED_BYTES: Final = 250_000
"""Made lines at once."""


class MysqlConnection:
    """A session of a user on one database."""

    def __init__(self, connection: Connection, arguments: Mapping[str, Any]) -> None:
        """Take an open connection, and how to open another one that can end its query."""
        self._connection = connection
        self._arguments = arguments
        self._is_in_transaction = False
        self._result: Any = None
        """What the driver reads rows of, while there are any."""
        self.is_mariadb = "MariaDB" in connection.get_server_info()

    @classmethod
    def open(cls, url: ServerUrl, password: str | None) -> Self:
        """Connect; raises DatabaseOpenError and UsageError."""
        arguments = {**arguments_of(url, password), "conv": CONVERSIONS}
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

            self._result = cursor._result  # noqa: SLF001 - the cursor gives values alone
            yield self._columns(cursor), fetch
        finally:
            self._result = None
            self._leave(cursor)

    def separated(
        self, _query: str, watch: QueryWatch, delimiter: str, cell_bytes: int | None, cuts: Cuts
    ) -> Iterator[SeparatedRows] | None:
        """Write the rows from the bytes of the protocol; None where the values must be looked at."""
        kinds = [
            kind_of(
                TYPE_NAMES.get(field.type_code, ""),
                flags=field.flags,
                charset=field.charsetnr,
                decimals=field.scale,
            )
            # What is no query has none.
            for field in getattr(self._result, "fields", ())
        ]
        sure = [kind for kind in kinds if kind is not None]
        return self._lines(sure, watch, delimiter, cell_bytes, cuts) if kinds and sure == kinds else None

    def _lines(
        self, kinds: Sequence[Kind], watch: QueryWatch, delimiter: str, cell_bytes: int | None, cuts: Cuts
    ) -> Iterator[SeparatedRows]:
        longest = LONGEST_TEXT_BYTES if cell_bytes is None else cell_bytes
        for packets in self._row_packets(watch):
            text = lines_of(packets, kinds, delimiter, longest)
            if text is not None:
                yield SeparatedRows(text=text, rows=len(packets.starts), formulas=0)
                continue
            rows: Sequence[Row] = list(map(self._row_of, packets.payloads()))
            yield separated(
                rows if cell_bytes is None else with_short_cells(rows, cell_bytes, cuts), delimiter
            )

    def _row_packets(self, watch: QueryWatch) -> Iterator[RowPackets]:
        """Read packets as they come, many at once; the driver by itself reads one after the other."""
        data = b""
        while self._result.unbuffered_active:
            with watch.working():
                data += self._received()
            packets = row_packets(data)
            if packets.starts:
                yield packets
            data = packets.rest
            if packets.goes_on:
                yield row_alone(self._long_row(data))
                data = b""
            if packets.is_last:
                self._result.unbuffered_active, self._result.connection = False, None
            if packets.is_error:
                MysqlPacket(data[HEADER_BYTES:], self._connection.encoding).raise_for_error()

    def _long_row(self, begun: bytes) -> bytes:
        """Have the driver read a row of several packets, from its first byte on."""
        connection = self._connection
        connection._rfile = ReadAgain(begun, connection._rfile)  # noqa: SLF001 - as in `_received`
        connection._next_seq_id = begun[HEADER_BYTES - 1]  # noqa: SLF001
        payload: bytes = connection._read_packet().get_all_data()  # noqa: SLF001
        return payload

    def _received(self) -> bytes:
        """Wait for bytes, and take what is there by then."""
        file, received = self._connection._rfile, b""  # noqa: SLF001 - the driver reads packet by packet
        while len(received) < RECEIVED_BYTES and (not received or has_news(self._descriptor())):
            try:
                some = file.read1(RECEIVED_BYTES)
            except OSError as error:
                raise pymysql.err.OperationalError(CR.CR_SERVER_LOST, str(error)) from error
            if not some:
                raise pymysql.err.OperationalError(CR.CR_SERVER_LOST, "the connection was lost")
            received += some
        return received

    def _row_of(self, payload: bytes) -> Row:
        packet = MysqlPacket(payload, self._connection.encoding)
        row: Row = self._result._read_row_from_packet(packet)  # noqa: SLF001 - as the cursor would
        return row

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


def _told(error: BaseException) -> tuple[int, str]:
    """Take code and words out of an error, which PyMySQL keeps side by side."""
    match error.args:
        case (int(code), str(said)):
            return code, said
        case (int(code), *_):
            return code, str(error)
    return 0, str(error)
