"""DuckDB's values without loss: what its driver would change on the way is fetched as text and read here."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from json import loads
from typing import Any, Final

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.rows import ResultColumn, Row, Value

NOT_EXACT: Final = ("INTERVAL", "WITH TIME ZONE", "TIMESTAMP_NS")
"""The driver takes a month for 30 days, wants another package for zones, and leaves nanoseconds out."""
NESTED: Final = re.compile(r"[\])]\Z")
INTERVAL_PART: Final = re.compile(r"(-?\d+) (year|month|day)s?")
CLOCK: Final = re.compile(r"(-?)(\d+):(\d\d):(\d\d)(?:\.(\d+))?\Z")

Reader = Callable[[str], Value]


def fetched_exactly(query: str, columns: Sequence[ResultColumn]) -> str:
    """Wrap a query, so that some columns come as text; the order of the rows stays."""
    if not any(map(_reader, columns)):
        return query
    names = [f"c{number}" for number in range(len(columns))]
    items = (_as_text(name, column) for name, column in zip(names, columns, strict=True))
    return f"SELECT {', '.join(items)} FROM ({query}\n) AS q({', '.join(names)})"  # noqa: S608 - ours and checked


def read_row(readers: Sequence[Reader | None], row: Row) -> Row:
    """Read the columns that came as text, and give the rest as our own kinds of values."""
    return tuple(
        cell if cell is None else _plain(cell) if reader is None else reader(str(cell))
        for reader, cell in zip(readers, row, strict=True)
    )


def readers_of(columns: Sequence[ResultColumn]) -> tuple[Reader | None, ...]:
    """Say for each column how its text is read; None where the driver's own value is exact."""
    return tuple(map(_reader, columns))


def needs_reading(columns: Sequence[ResultColumn]) -> bool:
    """Tell whether the driver's rows must be gone through at all."""
    return any(_reader(column) is not None or NESTED.search(column.type) for column in columns)


def _as_text(name: str, column: ResultColumn) -> str:
    if _reader(column) is None:
        return name
    return f"CAST(to_json({name}) AS VARCHAR)" if _is_nested(column) else f"CAST({name} AS VARCHAR)"


def _reader(column: ResultColumn) -> Reader | None:
    if _is_nested(column):
        return _read_json if any(mark in column.type for mark in NOT_EXACT) else None
    return _READERS.get(column.type)


def _is_nested(column: ResultColumn) -> bool:
    return bool(NESTED.search(column.type)) and not column.type.startswith(("DECIMAL", "ENUM"))


def _plain(cell: Any) -> Value:  # noqa: ANN401 - what the driver gives
    if isinstance(cell, list | tuple):
        return [_plain(item) for item in cell]
    if isinstance(cell, dict):
        return {str(name): _plain(item) for name, item in cell.items()}
    return cell  # type: ignore[no-any-return]


def _read_json(text: str) -> Value:
    return loads(text, parse_float=Decimal)  # type: ignore[no-any-return]


def _read_date(text: str) -> Value:
    """Read a date; one that Python does not know, such as infinity or one before Christ, stays text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _read_timestamp(text: str) -> Value:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def _read_interval(text: str) -> Value:
    units = {"year": 0, "month": 0, "day": 0}
    for number, unit in INTERVAL_PART.findall(text):
        units[unit] += int(number)
    clock = CLOCK.search(text)
    microseconds = 0
    if clock:
        sign, hours, minutes, seconds, fraction = clock.groups()
        whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
        microseconds = (-1 if sign else 1) * (whole * 1_000_000 + int((fraction or "").ljust(6, "0")[:6]))
    return Interval(months=12 * units["year"] + units["month"], days=units["day"], microseconds=microseconds)


def _read_text(text: str) -> Value:
    return text


_READERS: Final[Mapping[str, Reader]] = {
    "DATE": _read_date,
    "TIMESTAMP": _read_timestamp,
    "TIMESTAMP_S": _read_timestamp,
    "TIMESTAMP_MS": _read_timestamp,
    "TIMESTAMP WITH TIME ZONE": _read_timestamp,
    "TIMESTAMP_NS": _read_text,
    "TIME_NS": _read_text,
    "INTERVAL": _read_interval,
}
