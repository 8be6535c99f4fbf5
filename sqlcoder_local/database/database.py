"""What every database can do for a question."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from time import perf_counter
from types import TracebackType
from typing import Protocol, Self

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Row, Rows, RowStream
from sqlcoder_local.schema import Schema, ValueMatch

DEFAULT_LIMITS = Limits()


def _never() -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class Identity:
    """What tells a database from others, and itself from what it was before it was written to."""

    name: str
    state: str


class Database(Protocol):
    """An open database that cannot be written to through this object."""

    @property
    @abstractmethod
    def dialect(self) -> str:
        """The name sqlglot gives this engine's SQL: 'sqlite', 'postgres', 'duckdb' or 'mysql'."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """What the asker must know about this connection."""
        return ()

    @property
    def identity(self) -> Identity | None:
        """What of it may be kept for the next time, and for how long; None where that cannot be told."""
        return None

    @abstractmethod
    def schema(self) -> Schema:
        """Tables, views, columns and keys; introspected once and kept."""
        ...

    @abstractmethod
    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        ...

    @abstractmethod
    def stream(
        self, query: str, *, limits: Limits = DEFAULT_LIMITS, is_cancelled: Callable[[], bool] = _never
    ) -> AbstractContextManager[RowStream]:
        """Run one query, its rows read as they are asked for.

        Entering, reading and leaving raise SqlFailedError, QueryTimeoutError and CancelledError.
        """
        ...

    @abstractmethod
    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        """Ask for the plan and never run the query; raises SqlFailedError with the engine's message."""
        ...

    @abstractmethod
    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        ...

    def run(
        self, query: str, *, limits: Limits = DEFAULT_LIMITS, is_cancelled: Callable[[], bool] = _never
    ) -> Rows:
        """Run one query and read all its rows; raises SqlFailedError, QueryTimeoutError, CancelledError."""
        kept: list[Row] = []

        def keep(stream: RowStream) -> None:
            for batch in stream:
                kept.extend(batch)

        passed_on = self.pass_on(query, keep, limits=limits, is_cancelled=is_cancelled)
        return replace(passed_on, rows=tuple(kept), passed_on=0)

    def pass_on(
        self,
        query: str,
        on_rows: Callable[[RowStream], None],
        *,
        limits: Limits = DEFAULT_LIMITS,
        is_cancelled: Callable[[], bool] = _never,
    ) -> Rows:
        """Run one query and hand its rows on as they come; gives all but the rows; raises as `run` does."""
        started = perf_counter()
        with self.stream(query, limits=limits, is_cancelled=is_cancelled) as stream:
            on_rows(stream)
        return Rows(
            columns=tuple(column.name for column in stream.columns),
            types=tuple(column.type for column in stream.columns),
            rows=(),
            passed_on=stream.row_count,
            is_truncated=stream.is_truncated,
            cut_cells=stream.cut_cells,
            elapsed_seconds=perf_counter() - started,
        )

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
