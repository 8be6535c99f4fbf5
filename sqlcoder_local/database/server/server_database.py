"""A database on a server that is only read: every query in a transaction of its own that is rolled back."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic
from typing import Final

from sqlcoder_local.database.cutting import within
from sqlcoder_local.database.database import DEFAULT_LIMITS, Database, Identity
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import RowStream, SeparatedRows
from sqlcoder_local.database.schema_store import KeptSchema, SchemaStore
from sqlcoder_local.database.server.batches import server_batches
from sqlcoder_local.database.server.powers import note_of
from sqlcoder_local.database.server.query_watch import QueryWatch
from sqlcoder_local.database.server.session import ServerSession
from sqlcoder_local.database.server.value_lookup import find_values
from sqlcoder_local.errors import DatabaseOpenError, SqlcoderError
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

INTROSPECTION_SECONDS: Final = 30.0
SECONDS_BETWEEN_FINGERPRINTS: Final = 2.0


def _never() -> bool:
    return False


class ServerDatabase(Database):
    """One database on a server; a lost connection is made anew at the next question."""

    def __init__(
        self,
        connect: Callable[[], ServerSession],
        dialect: str,
        *,
        allows_powerful_role: bool = False,
        store: SchemaStore | None = None,
        place: str = "",
    ) -> None:
        """Connect, look at the role, and introspect unless what was kept holds; raises DatabaseOpenError."""
        self._connect = connect
        self._dialect = dialect
        self._allows_powerful_role = allows_powerful_role
        self._in_use = threading.Lock()
        self._note = ""
        self._store = store
        self._place = place
        kept = store.find() if store else None
        self._fingerprint = kept.fingerprint if kept else ""
        self._schema = kept.schema if kept else Schema(tables=())
        self._looked = 0.0
        self._session = self._connected()
        try:
            self._look_at_catalogue()
            if not self._schema.tables:
                raise DatabaseOpenError(
                    "The database holds no tables that this role may read.",
                    "Check the name of the database and the rights of the role.",
                )
        except SqlcoderError:
            self.close()
            raise

    @property
    def dialect(self) -> str:
        """The name sqlglot gives the SQL of the server."""
        return self._dialect

    @property
    def notes(self) -> tuple[str, ...]:
        """What the asker must know: that the role may do more than read."""
        return (self._note,) if self._note else ()

    @property
    def identity(self) -> Identity | None:
        """The place and the catalogue, for a day: a server does not tell that its tables were written to."""
        if not self._place:
            return None
        return Identity(name=self._place, state=f"{self._fingerprint} {datetime.now(UTC).date()}")

    def schema(self) -> Schema:
        """Tables, views, columns and keys; read again when the catalogue has changed."""
        is_due = monotonic() - self._looked > SECONDS_BETWEEN_FINGERPRINTS
        # While rows are being read, the connection is not free to look.
        if is_due and self._in_use.acquire(blocking=False):
            try:
                self._look_at_catalogue()
            finally:
                self._in_use.release()
        return self._schema

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        folded = sorted({phrase.casefold() for phrase in phrases})

        def look_up(table: Table, column: Column, seconds: float) -> Sequence[str]:
            with self._reading(seconds) as (session, watch), watch.working():
                return session.texts_of(table, column, folded)

        with self._in_use:
            return find_values(self._schema, phrases, look_up, within_seconds=within_seconds)

    @contextmanager
    def stream(
        self, query: str, *, limits: Limits = DEFAULT_LIMITS, is_cancelled: Callable[[], bool] = _never
    ) -> Iterator[RowStream]:
        """Run one query, its rows read as they are asked for; no other may run until the block ends."""
        cuts = Cuts()
        with (
            self._in_use,
            self._reading(limits.seconds, is_cancelled, limits.rows) as (session, watch),
            session.rows_of(query, watch) as (columns, fetch),
        ):

            def separate(delimiter: str) -> Iterable[SeparatedRows] | None:
                # What is written by the server comes whole.
                if limits.rows is not None or limits.total_bytes is not None:
                    return None
                return session.separated(query, watch, delimiter, limits.cell_bytes, cuts)

            rows = within(limits, server_batches(fetch, limits.rows), cuts)
            yield RowStream(columns=columns, batches=rows, cuts=cuts, separate=separate)

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        """Ask for the plan and never run the query; raises SqlFailedError with the engine's message."""
        with self._in_use, self._reading(timeout_seconds) as (session, watch), watch.working():
            return session.plan_of(query)

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        self._session.close()

    @contextmanager
    def _reading(
        self, seconds: float, is_cancelled: Callable[[], bool] = _never, row_limit: int | None = None
    ) -> Iterator[tuple[ServerSession, QueryWatch]]:
        """Open a watched transaction, on a new connection if the old one is lost."""
        if not self._session.is_usable:
            self._session.close()
            self._session = self._connected()
        with _watched(self._session, seconds, is_cancelled, row_limit) as watch:
            yield self._session, watch

    def _connected(self) -> ServerSession:
        session = self._connect()
        try:
            with _watched(session, INTROSPECTION_SECONDS) as watch, watch.working():
                self._note = note_of(session.powers(), are_allowed=self._allows_powerful_role)
        except SqlcoderError:
            session.close()
            raise
        return session

    def _look_at_catalogue(self) -> None:
        with self._reading(INTROSPECTION_SECONDS) as (session, watch), watch.working():
            fingerprint = session.fingerprint()
            if fingerprint != self._fingerprint:
                self._schema, self._fingerprint = session.schema(), fingerprint
                if self._store is not None and self._schema.tables:
                    self._store.save(KeptSchema(fingerprint=fingerprint, schema=self._schema))
        self._looked = monotonic()


@contextmanager
def _watched(
    session: ServerSession,
    seconds: float,
    is_cancelled: Callable[[], bool] = _never,
    row_limit: int | None = None,
) -> Iterator[QueryWatch]:
    """Open a transaction; what ends it early is told as the reason, not as what the driver says of it."""
    with QueryWatch(seconds=seconds, is_cancelled=is_cancelled, stop=session.stop, cut=session.cut) as watch:
        try:
            with session.reading(watch, seconds=seconds, row_limit=row_limit):
                yield watch
        except SqlcoderError as error:
            if watch.reason is None or watch.reason is error:
                raise
            raise watch.reason from error
