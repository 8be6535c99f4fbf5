"""Profiles of columns out of the rows that a look into them brings."""

from collections.abc import Iterator, Sequence
from typing import Final

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.rows import Row
from sqlcoder_local.profiles.bounded_look import looked_into
from sqlcoder_local.profiles.look import look
from sqlcoder_local.profiles.profiled_columns import ProfiledColumn
from sqlcoder_local.profiles.worth_telling import told_span, told_texts
from sqlcoder_local.schema import Schema

COLUMNS_A_QUERY: Final = 16


def read_profiles(
    columns: Sequence[ProfiledColumn], *, database: Database, schema: Schema, within_seconds: float
) -> Iterator[tuple[ProfiledColumn, ColumnProfile]]:
    """Give the profile of each column that was looked into before the time was over."""
    looks = looked_into(
        columns,
        look,
        database=database,
        schema=schema,
        things_a_query=COLUMNS_A_QUERY,
        within_seconds=within_seconds,
    )
    for column, rows in looks:
        yield column, EMPTY_PROFILE if rows is None else _profile(column, rows)


def _profile(column: ProfiledColumn, rows: Sequence[Row]) -> ColumnProfile:
    """Prefer the span of what turns out to be dates; texts that are none are told as texts."""
    for _, kind, least, greatest, count in rows:
        if kind == "span":
            span = told_span(_text(least), _text(greatest), _number(count))
            if span != EMPTY_PROFILE or not column.wants_texts:
                return span
    counted = [(_text(text), _number(uses)) for _, kind, text, _, uses in rows if kind == "texts"]
    return told_texts(counted, is_asked_for=column.is_asked_for)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
