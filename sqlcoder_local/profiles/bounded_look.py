"""Looks into a database within a time: at many things with one query, one by one where that fails."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import Final, TypeVar

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Row
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement

QUERY_SECONDS: Final = 0.75
ALONE_SECONDS: Final = 0.5
"""For a thing by itself; what takes longer, or cannot be read, is not looked into again."""
MOST_CELL_BYTES: Final = 1_000
MOST_BYTES: Final = 1_000_000

Thing = TypeVar("Thing")


def looked_into(
    things: Sequence[Thing],
    query_of: Callable[[Sequence[Thing]], str],
    *,
    database: Database,
    schema: Schema,
    things_a_query: int,
    within_seconds: float,
) -> Iterator[tuple[Thing, Sequence[Row] | None]]:
    """Give the rows of each thing that there was time for, None where it cannot be read.

    The first column of a query's rows is the place of the thing among those that it was written for.
    """
    deadline = monotonic() + within_seconds

    def rows_of(some: Sequence[Thing], most_seconds: float) -> list[list[Row]]:
        seconds = min(most_seconds, deadline - monotonic())
        statement = checked_statement(query_of(some), schema, target_dialect=database.dialect)
        limits = Limits(rows=None, seconds=seconds, cell_bytes=MOST_CELL_BYTES, total_bytes=MOST_BYTES)
        rows = database.run(statement.sql, limits=limits).rows
        return [[row for row in rows if row[0] == place] for place in range(len(some))]

    for start in range(0, len(things), things_a_query):
        some = things[start : start + things_a_query]
        if monotonic() >= deadline:
            return
        try:
            yield from zip(some, rows_of(some, QUERY_SECONDS), strict=True)
        except CancelledError:
            raise
        except SqlcoderError:
            yield from _one_by_one(some, rows_of, deadline)


def _one_by_one(
    things: Sequence[Thing],
    rows_of: Callable[[Sequence[Thing], float], list[list[Row]]],
    deadline: float,
) -> Iterator[tuple[Thing, Sequence[Row] | None]]:
    for thing in things:
        if monotonic() + ALONE_SECONDS > deadline:
            return
        try:
            yield thing, rows_of([thing], ALONE_SECONDS)[0]
        except CancelledError:
            raise
        except SqlcoderError:
            yield thing, None
