"""The short texts of a database's columns, the most frequent first, read within a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import monotonic

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.errors import CancelledError, SqlcoderError, StatementRefusedError
from sqlcoder_local.schema import Column, Schema, value_kind
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.value_index.private_columns import is_private

ROWS_A_COLUMN = 20_000
TEXTS_A_COLUMN = 2_000
LONGEST_TEXT = 80
COLUMNS_A_QUERY = 20
TEXT_TYPES = {"sqlite": "", "postgres": "text", "duckdb": "VARCHAR", "mysql": "CHAR"}
"""What a column is cast to; SQLite's own values tell their types."""


@dataclass(frozen=True, kw_only=True)
class TextColumn:
    """A column that may hold texts worth keeping."""

    name_parts: tuple[str, ...]
    table: str
    column: str


def text_columns(schema: Schema) -> tuple[TextColumn, ...]:
    """The columns to read: those of tables, which hold texts and are not private."""
    return tuple(
        TextColumn(name_parts=table.name_parts, table=table.name, column=column.name)
        for table in schema.tables
        for column in table.columns
        if not table.is_view and _holds_text(column) and not is_private(table.bare_name, column.name)
    )


def texts_of(
    database: Database,
    columns: Sequence[TextColumn],
    *,
    within_seconds: float,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[int, list[str]]]:
    """For the place of each column that was read, or that took the rest of the time, its texts.

    Of a column that is being read when this is cancelled, nothing is given.
    """
    deadline = monotonic() + within_seconds
    for start in range(0, len(columns), COLUMNS_A_QUERY):
        left = deadline - monotonic()
        if left <= 0 or is_cancelled():
            return
        chunk = columns[start : start + COLUMNS_A_QUERY]
        texts: dict[int, list[str]] = {}
        last = _read(database, chunk, left, texts, is_cancelled)
        for place in range(last + 1):
            yield start + place, texts.get(place, [])


def _read(
    database: Database,
    columns: Sequence[TextColumn],
    seconds: float,
    texts: dict[int, list[str]],
    is_cancelled: Callable[[], bool],
) -> int:
    """Read columns one after the other; gives the place of the last that counts as read, or -1."""
    limits = Limits(rows=None, seconds=seconds, cell_bytes=None)
    try:
        query = _checked_query(columns, database)
        with database.stream(query, limits=limits, is_cancelled=is_cancelled) as rows:
            for batch in rows:
                for place, text, _ in batch:
                    if isinstance(place, int) and isinstance(text, str):
                        texts.setdefault(place, []).append(text)
    except StatementRefusedError:
        # A name that no query may hold: each column for itself, and that one is left out.
        return 0 if len(columns) == 1 else _read(database, columns[:1], seconds, texts, is_cancelled)
    except CancelledError:
        return max(texts, default=0) - 1
    except SqlcoderError:
        # Out of time, or a column that cannot be read: the columns before it count.
        return max(texts, default=0)
    return len(columns) - 1


def _checked_query(columns: Sequence[TextColumn], database: Database) -> str:
    """One query for all columns, which passes the wall that a model's SQL has to pass."""
    dialect = database.dialect
    query = " UNION ALL ".join(
        f"SELECT * FROM ({_query(place, column, dialect)}) AS texts_{place}"  # noqa: S608 - quoted
        for place, column in enumerate(columns)
    )
    checked = checked_statement(query, database.schema(), source_dialect=dialect, target_dialect=dialect)
    return checked.sql


def _query(place: int, column: TextColumn, dialect: str) -> str:
    table = ".".join(_quoted(part, dialect) for part in column.name_parts)
    name, cast = _quoted(column.column, dialect), TEXT_TYPES[dialect]
    value = f"CAST({name} AS {cast})" if cast else name
    is_text = f"LENGTH(value) <= {LONGEST_TEXT}" + ("" if cast else " AND typeof(value) = 'text'")
    some = f"SELECT {value} AS value FROM {table} LIMIT {ROWS_A_COLUMN}"  # noqa: S608 - quoted
    return (
        f"SELECT {place} AS place, value, COUNT(*) AS uses FROM ({some}) AS cells WHERE {is_text}"  # noqa: S608 - quoted
        f" GROUP BY value ORDER BY uses DESC, value LIMIT {TEXTS_A_COLUMN}"
    )


def _holds_text(column: Column) -> bool:
    declared = column.declared_type.lower()
    marks = ("char", "text", "clob", "string", "enum", "set(")
    return not declared or (value_kind(declared) == "text" and any(mark in declared for mark in marks))


def _quoted(name: str, dialect: str) -> str:
    mark = "`" if dialect == "mysql" else '"'
    return mark + name.replace(mark, 2 * mark) + mark
