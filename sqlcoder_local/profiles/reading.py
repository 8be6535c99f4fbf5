"""Looks into columns through both walls, within a time: many with one query, one by one where that fails."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import Final

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Row
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.profiles.look import look
from sqlcoder_local.profiles.profiled_columns import ProfiledColumn
from sqlcoder_local.profiles.worth_telling import told_span, told_texts
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement

COLUMNS_A_QUERY: Final = 16
QUERY_SECONDS: Final = 0.75
ALONE_SECONDS: Final = 0.25
"""For a column by itself; one that takes longer, or that cannot be read, is not looked into again."""
MOST_CELL_BYTES: Final = 1_000
MOST_BYTES: Final = 1_000_000


def read_profiles(
    columns: Sequence[ProfiledColumn],
    *,
    database: Database,
    schema: Schema,
    within_seconds: float,
) -> Iterator[tuple[ProfiledColumn, ColumnProfile]]:
    """Give the profile of each column that was looked into before the time was over."""
    deadline = monotonic() + within_seconds

    def profiles_of(some: Sequence[ProfiledColumn], most_seconds: float) -> Sequence[ColumnProfile]:
        seconds = min(most_seconds, deadline - monotonic())
        statement = checked_statement(look(some), schema, target_dialect=database.dialect)
        limits = Limits(rows=None, seconds=seconds, cell_bytes=MOST_CELL_BYTES, total_bytes=MOST_BYTES)
        rows = database.run(statement.sql, limits=limits).rows
        return [_profile(column, place, rows) for place, column in enumerate(some)]

    for start in range(0, len(columns), COLUMNS_A_QUERY):
        some = columns[start : start + COLUMNS_A_QUERY]
        if monotonic() >= deadline:
            return
        try:
            yield from zip(some, profiles_of(some, QUERY_SECONDS), strict=True)
        except CancelledError:
            raise
        except SqlcoderError:
            yield from _one_by_one(some, profiles_of, deadline)


def _one_by_one(
    columns: Sequence[ProfiledColumn],
    profiles_of: Callable[[Sequence[ProfiledColumn], float], Sequence[ColumnProfile]],
    deadline: float,
) -> Iterator[tuple[ProfiledColumn, ColumnProfile]]:
    for column in columns:
        if monotonic() + ALONE_SECONDS > deadline:
            return
        try:
            (profile,) = profiles_of([column], ALONE_SECONDS)
        except CancelledError:
            raise
        except SqlcoderError:
            profile = EMPTY_PROFILE
        yield column, profile


def _profile(column: ProfiledColumn, place: int, rows: Sequence[Row]) -> ColumnProfile:
    """Prefer the span of what turns out to be dates; texts that are none are told as texts."""
    own = [row for row in rows if row[0] == place]
    for _, kind, least, greatest, count in own:
        if kind == "span":
            span = told_span(_text(least), _text(greatest), _number(count))
            if span != EMPTY_PROFILE or not column.wants_texts:
                return span
    counted = [(_text(text), _number(uses)) for _, kind, text, _, uses in own if kind == "texts"]
    return told_texts(counted, is_asked_for=column.is_asked_for)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
