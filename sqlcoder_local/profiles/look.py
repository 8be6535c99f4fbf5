"""The query that looks into columns, in PostgreSQL's words, bounded in rows and characters."""

from collections.abc import Sequence
from typing import Final

from sqlcoder_local.profiles.profiled_columns import ProfiledColumn
from sqlcoder_local.sql_name import quoted_name

ROWS_FOR_TEXTS: Final = 20_000
ROWS_FOR_SPAN: Final = 100_000
MOST_TEXTS: Final = 12
LONGEST_TEXT: Final = 60
LONGEST_DATE: Final = 19
"""As in 2024-01-31 23:59:59."""


def look(columns: Sequence[ProfiledColumn]) -> str:
    """Write a query of rows (place, kind, text, other, rows): frequent texts, or earliest and latest."""
    parts = []
    for place, column in enumerate(columns):
        if column.wants_texts:
            parts.append(_texts(place, column))
        if column.wants_span:
            parts.append(_span(place, column))
    return " UNION ALL ".join(parts)


def _texts(place: int, column: ProfiledColumn) -> str:
    # One character and one text more than are told, to see that there are more.
    cut = f"SUBSTRING(CAST({quoted_name(column.column)} AS TEXT), 1, {LONGEST_TEXT + 1})"
    cells = f"SELECT {cut} AS held FROM {_table(column)} LIMIT {ROWS_FOR_TEXTS}"  # noqa: S608 - quoted
    counted = (
        f"SELECT {place} AS place, 'texts' AS kind, held, '' AS other, COUNT(*) AS uses"  # noqa: S608 - quoted
        f" FROM ({cells}) AS cells GROUP BY held ORDER BY COUNT(*) DESC, held LIMIT {MOST_TEXTS + 2}"
    )
    return f"SELECT * FROM ({counted}) AS counted_{place}"  # noqa: S608 - quoted


def _span(place: int, column: ProfiledColumn) -> str:
    name = quoted_name(column.column)
    cells = f"SELECT {name} AS held FROM {_table(column)} LIMIT {ROWS_FOR_SPAN}"  # noqa: S608 - quoted
    least, most = (f"SUBSTRING(CAST({end}(held) AS TEXT), 1, {LONGEST_DATE})" for end in ("MIN", "MAX"))
    return (
        f"SELECT {place} AS place, 'span' AS kind, {least} AS held, {most} AS other, COUNT(*) AS uses"  # noqa: S608 - quoted
        f" FROM ({cells}) AS cells"
    )


def _table(column: ProfiledColumn) -> str:
    return ".".join(map(quoted_name, column.name_parts))
