"""Rows as plain JSON values and back: what JSON lacks is written behind a letter that says what it is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.rows import Row, Value

AS_THEY_ARE: Final = frozenset({str, int, float, bool, type(None)})
"""JSON of Python's json module, which knows integers of any length, NaN and the infinities."""

Plain = Any


def plain_rows(rows: Sequence[Row]) -> tuple[list[Plain], list[int]]:
    """Write rows; the second value numbers the columns in which every cell is marked."""
    marked = [number for number, cells in enumerate(zip(*rows, strict=True)) if _needs_marks(cells)]
    if not marked:
        return list(rows), []
    written: list[Plain] = [list(row) for row in rows]
    for row in written:
        for number in marked:
            row[number] = _marked(row[number])
    return written, marked


def rows_again(written: Iterable[list[Plain]], marked: Sequence[int]) -> list[Row]:
    """Read what `plain_rows` wrote."""
    if not marked:
        return list(map(tuple, written))
    rows = []
    for row in written:
        for number in marked:
            row[number] = _unmarked(row[number])
        rows.append(tuple(row))
    return rows


def _needs_marks(cells: Iterable[Value]) -> bool:
    return not AS_THEY_ARE.issuperset(map(type, cells))


def _marked(value: Value) -> Plain:
    if value.__class__ in AS_THEY_ARE:
        return ["", value]
    letter, write = _WRITERS[value.__class__]
    return [letter, write(value)]


def _unmarked(cell: Sequence[Plain]) -> Value:
    letter, written = cell
    return written if letter == "" else _READERS[letter](written)


def _pairs(value: Mapping[str, Value]) -> list[Plain]:
    return [[name, _marked(item)] for name, item in value.items()]


_WRITERS: Final[Mapping[type, tuple[str, Callable[[Any], Plain]]]] = {
    bytes: ("b", bytes.hex),
    Decimal: ("n", str),
    date: ("d", date.isoformat),
    time: ("t", time.isoformat),
    datetime: ("s", datetime.isoformat),
    timedelta: ("p", lambda span: [span.days, span.seconds, span.microseconds]),
    Interval: ("i", lambda span: [span.months, span.days, span.microseconds]),
    UUID: ("u", str),
    list: ("l", lambda items: list(map(_marked, items))),
    dict: ("m", _pairs),
}
_READERS: Final[Mapping[str, Callable[[Any], Value]]] = {
    "b": bytes.fromhex,
    "n": Decimal,
    "d": date.fromisoformat,
    "t": time.fromisoformat,
    "s": datetime.fromisoformat,
    "p": lambda parts: timedelta(*parts),
    "i": lambda parts: Interval(months=parts[0], days=parts[1], microseconds=parts[2]),
    "u": UUID,
    "l": lambda items: list(map(_unmarked, items)),
    "m": lambda pairs: {name: _unmarked(item) for name, item in pairs},
}
