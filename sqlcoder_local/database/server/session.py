"""What a session on a database server can do, whichever the engine."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from sqlcoder_local.database.limits import Cuts
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import ResultColumn, Row, SeparatedRows
from sqlcoder_local.database.server.powers import Powers
from sqlcoder_local.database.server.query_watch import QueryWatch
from sqlcoder_local.schema import Column, Schema, Table

Fetch = Callable[[int], list[Row]]
"""Gives so many rows more, or those that are left."""


class ServerSession(Protocol):
    """One connection; everything but its end happens inside `reading`."""

    @property
    def is_usable(self) -> bool:
        """Tell whether the next query may be sent, as far as can be told without sending one."""
        ...

    def reading(
        self, watch: QueryWatch, *, seconds: float, row_limit: int | None
    ) -> AbstractContextManager[None]:
        """Open a read-only transaction with its limits, and roll it back at the end whatever happened."""
        ...

    def rows_of(
        self, query: str, watch: QueryWatch
    ) -> AbstractContextManager[tuple[tuple[ResultColumn, ...], Fetch]]:
        """Run one query; gives its columns and what fetches its rows."""
        ...

    def separated(
        self, query: str, watch: QueryWatch, delimiter: str, cell_bytes: int | None, cuts: Cuts
    ) -> Iterable[SeparatedRows] | None:
        """Have all rows of the query that `rows_of` has just taken written; None where values do as well."""
        ...

    def plan_of(self, query: str) -> Plan:
        """Ask for the plan of a query without running it."""
        ...

    def powers(self) -> Powers | None:
        """Say what the role may do besides reading; None where it is nothing that matters."""
        ...

    def schema(self) -> Schema:
        """Read the catalogue."""
        ...

    def fingerprint(self) -> str:
        """Give a text that changes whenever the catalogue does, for much less work."""
        ...

    def texts_of(self, table: Table, column: Column, phrases: Sequence[str]) -> Sequence[str]:
        """Look among the first rows for texts that may be one of the phrases, given in lower case."""
        ...

    def stop(self) -> None:
        """Ask the server to end what it is doing; called from another thread."""
        ...

    def cut(self) -> None:
        """End the connection as a broken network would, so that nobody waits on it any longer."""
        ...

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        ...
