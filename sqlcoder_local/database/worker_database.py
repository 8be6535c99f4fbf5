"""An embedded database whose engine lives in query workers, one process for each query."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Protocol, Self

from sqlcoder_local.database.database import DEFAULT_LIMITS, Database, Identity
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.query_process import QueryProcess, never
from sqlcoder_local.database.rows import RowStream
from sqlcoder_local.database.schema_store import KeptSchema, SchemaStore
from sqlcoder_local.errors import DatabaseOpenError, QueryTimeoutError, SqlFailedError
from sqlcoder_local.schema import Schema, ValueMatch


class Source(Protocol):
    """Where an embedded database lies; knows the files, and leaves the engine to the workers."""

    @property
    def engine(self) -> str:
        """The engine's name, as sqlglot and the workers know it."""
        ...

    @property
    def name(self) -> str:
        """What the user called it."""
        ...

    def target(self) -> Mapping[str, Any]:
        """What a worker is told to open; raises DatabaseOpenError."""
        ...

    def state(self) -> object:
        """Something that differs when a program has written to the database."""
        ...

    def close(self) -> None:
        """Remove what was copied, if anything was."""
        ...


class WorkerDatabase(Database):
    """A database in files; a worker is kept ready, answers about the database, runs one query and ends."""

    def __init__(self, source: Source, store: SchemaStore | None = None) -> None:
        """Start from the schema that was kept, if there is one; `open` starts the first worker."""
        self._source = source
        self._store = store
        self._lock = Lock()
        self._is_closed = False
        kept = store.find() if store else None
        self._fingerprint = kept.fingerprint if kept else ""
        self._schema = kept.schema if kept else Schema(tables=())
        self._ready: QueryProcess | None = None
        self._state: object = None

    @classmethod
    def open(cls, source: Source, store: SchemaStore | None = None) -> Self:
        """Open and introspect, unless what was kept still holds; raises DatabaseOpenError."""
        database = cls(source, store)
        try:
            database._give_back(database._worker())
            database._refuse_if_empty()
        except BaseException:
            database.close()
            raise
        return database

    @property
    def dialect(self) -> str:
        """The name sqlglot gives this engine's SQL."""
        return self._source.engine

    @property
    def identity(self) -> Identity:
        """The place of the files, and when they were written to."""
        place = Path(self._source.name).absolute()
        return Identity(name=f"{self.dialect}:{place}", state=repr(self._source.state()))

    def schema(self) -> Schema:
        """Tables, views, columns and keys, as they are now."""
        if self._state != self._source.state():
            self._give_back(self._worker())
        return self._schema

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        with self._borrowed() as worker:
            try:
                return worker.matching_values(phrases, within_seconds)
            except (QueryTimeoutError, SqlFailedError):
                # A question can be answered without the values it mentions.
                return ()

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        """Ask for the plan and never run the query; raises SqlFailedError with the engine's message."""
        with self._borrowed() as worker:
            return worker.explain(query, timeout_seconds)

    @contextmanager
    def stream(
        self, query: str, *, limits: Limits = DEFAULT_LIMITS, is_cancelled: Callable[[], bool] = never
    ) -> Iterator[RowStream]:
        """Run one query in a worker that is ended with it."""
        worker = self._worker()
        cuts = Cuts()
        try:
            columns = worker.start_query(query, limits, is_cancelled)
            yield RowStream(
                columns=columns,
                batches=worker.batches(is_cancelled, cuts),
                cuts=cuts,
                separate=lambda delimiter: worker.separated(delimiter, is_cancelled, cuts),
            )
        finally:
            worker.end()
            self._make_ready()

    def close(self) -> None:
        """End the worker; a second call does nothing."""
        with self._lock:
            self._is_closed = True
            if self._ready is not None:
                self._ready.end()
                self._ready = None
        self._source.close()

    @contextmanager
    def _borrowed(self) -> Iterator[QueryProcess]:
        worker = self._worker()
        try:
            yield worker
        finally:
            self._give_back(worker)

    def _worker(self) -> QueryProcess:
        """Take the worker that is ready, or start one; raises DatabaseOpenError."""
        with self._lock:
            self._refuse_if_closed()
            worker = self._ready if self._is_still_good() else None
            if worker is None:
                worker = self._started()
            self._ready = None
        try:
            opened = worker.opened()
        except BaseException:
            worker.end()
            raise
        if opened.schema is not None:
            self._schema, self._fingerprint = opened.schema, opened.fingerprint
            if self._store is not None and opened.schema.tables:
                self._store.save(KeptSchema(fingerprint=opened.fingerprint, schema=opened.schema))
        return worker

    def _is_still_good(self) -> bool:
        if self._ready is None:
            return False
        if self._ready.is_alive() and self._state == self._source.state():
            return True
        self._ready.end()
        return False

    def _give_back(self, worker: QueryProcess) -> None:
        with self._lock:
            if self._is_closed or self._ready is not None or not worker.is_alive():
                worker.end()
            else:
                self._ready = worker

    def _make_ready(self) -> None:
        """Start the next worker, so that the next query need not wait for it."""
        with self._lock:
            if self._is_closed or self._ready is not None:
                return
            # A file that is gone by now is told when it is asked again.
            with suppress(DatabaseOpenError):
                self._ready = self._started()

    def _started(self) -> QueryProcess:
        self._state = self._source.state()
        return QueryProcess(self._source.engine, self._source.target(), self._fingerprint)

    def _refuse_if_empty(self) -> None:
        if not self._schema.tables:
            raise DatabaseOpenError(
                f"{self._source.name} holds no tables.", "Name a database that holds some."
            )

    def _refuse_if_closed(self) -> None:
        if self._is_closed:
            raise SqlFailedError("The database is closed.")
