"""What every database can do for a question, and how one is opened from a path or a URL."""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Protocol, Self

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.schema import Schema, ValueMatch


class Database(Protocol):
    """An open database that cannot be written to through this object."""

    @property
    def dialect(self) -> str:
        """The name sqlglot gives this engine's SQL: 'sqlite', 'postgres', 'duckdb' or 'mysql'."""
        ...

    def schema(self) -> Schema:
        """Tables, views, columns and keys; introspected once and kept."""
        ...

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        ...

    def run(
        self,
        query: str,
        *,
        row_limit: int | None,
        timeout_seconds: float,
        is_cancelled: Callable[[], bool],
    ) -> Rows:
        """Run one query; raises SqlFailedError, QueryTimeoutError, CancelledError."""
        ...

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
