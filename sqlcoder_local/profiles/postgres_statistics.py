"""What PostgreSQL's statistics tell of large tables, whose first rows need not be like the rest."""

import json
from collections.abc import Iterator, Sequence
from typing import Final

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Row
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.profiles.look import LONGEST_DATE, LONGEST_TEXT, MOST_TEXTS, ROWS_FOR_SPAN, ROWS_FOR_TEXTS
from sqlcoder_local.profiles.profiled_columns import ProfiledColumn
from sqlcoder_local.profiles.worth_telling import told_span, told_texts
from sqlcoder_local.schema import Schema

# The view shows a role only what it may read.
STATISTICS: Final = f"""
    SELECT schemaname, tablename, attname, n_distinct,
           (SELECT json_agg(left(held, {LONGEST_TEXT + 1}))::text
            FROM (SELECT held FROM unnest(most_common_vals::text::text[]) AS held
                  LIMIT {MOST_TEXTS + 2}) AS few),
           left((histogram_bounds::text::text[])[1], {LONGEST_DATE}),
           left((histogram_bounds::text::text[])[array_length(histogram_bounds, 1)], {LONGEST_DATE})
    FROM pg_catalog.pg_stats
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND NOT inherited
"""  # noqa: S608 - numbers of ours
"""The frequent values of each column, and the ends of its histogram."""
SECONDS: Final = 0.75
MOST_COLUMNS: Final = 20_000
Place = tuple[str, str, str]


def profiles_in_statistics(
    columns: Sequence[ProfiledColumn], *, database: Database, schema: Schema
) -> Iterator[tuple[ProfiledColumn, ColumnProfile]]:
    """Give the profiles of columns of large tables that were analyzed; nothing on other engines."""
    if database.dialect != "postgres":
        return
    large = [column for column in columns if _rows(schema, column) >= ROWS_FOR_TEXTS]
    if not large:
        return
    known = _statistics(database)
    bare = {place[1:]: row for place, row in reversed(known.items())}
    for column in large:
        *namespace, table = column.name_parts
        row = (
            known.get((namespace[0], table, column.column)) if namespace else bare.get((table, column.column))
        )
        profile = EMPTY_PROFILE if row is None else _profile(column, row)
        if profile != EMPTY_PROFILE:
            yield column, profile


def _rows(schema: Schema, column: ProfiledColumn) -> int:
    table = schema.table(column.table)
    return (table.row_estimate or 0) if table else 0


def _statistics(database: Database) -> dict[Place, Row]:
    limits = Limits(rows=MOST_COLUMNS, seconds=SECONDS)
    try:
        rows = database.run(STATISTICS, limits=limits).rows
    except CancelledError:
        raise
    except SqlcoderError:
        # A server of another make that speaks PostgreSQL's protocol may have no such view.
        return {}
    return {(str(row[0]), str(row[1]), str(row[2])): row for row in rows}


def _profile(column: ProfiledColumn, row: Row) -> ColumnProfile:
    _, _, _, distinct, frequent, least, greatest = row
    texts = [text for text in json.loads(str(frequent)) if isinstance(text, str)] if frequent else []
    if column.wants_span:
        ends = [str(end) for end in (least, greatest) if end is not None] + texts
        # An estimate: rows that no sample met may lie beyond.
        span = told_span(min(ends, default=None), max(ends, default=None), ROWS_FOR_SPAN)
        if span != EMPTY_PROFILE or not column.wants_texts:
            return span
    told = told_texts([(text, 1) for text in texts], is_asked_for=column.is_asked_for)
    are_all = isinstance(distinct, int | float) and distinct == len(texts) == len(told.texts)
    return ColumnProfile(texts=told.texts, are_all_texts=are_all, looks_personal=told.looks_personal)
