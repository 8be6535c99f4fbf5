"""Values as they are compared: numbers by their size, dates by the day, however the engine keeps them."""

import json
import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Final

from sqlcoder_local.database.rows import Value

RELATIVE_TOLERANCE: Final = 1e-5
ABSOLUTE_TOLERANCE: Final = 1e-8
"""Both are those of pandas, which sql-eval compares with."""
SORTED_DIGITS: Final = 9
"""Numbers that differ by the noise of a sum taken in another order land in the same place."""

Plain = tuple[str, int | float | str]
"""A kind of value, and the value itself; both together can be sorted."""
PlainRow = tuple[Plain, ...]


def plain(value: Value) -> Plain:
    """Reduce a value to its kind and what it says."""
    match value:
        case None:
            said: Plain = ("", "")
        case bool() | int():
            said = ("number", int(value))
        case float() | Decimal():
            said = _plain_fraction(value)
        case date() | time():
            said = ("time", _plain_time(value))
        case list() | dict():
            said = ("json", json.dumps(value, sort_keys=True, default=str))
        case bytes():
            said = ("bytes", value.hex())
        case _:
            said = ("text", str(value))
    return said


def _plain_fraction(value: float | Decimal) -> Plain:
    if not math.isfinite(value):
        return ("not finite", str(float(value)))
    is_whole = value == int(value)
    return ("number", int(value) if is_whole else float(value))


def _plain_time(value: date | time) -> str:
    if isinstance(value, datetime):
        moment = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
        return (moment.date() if moment.time() == time() else moment).isoformat()
    return value.isoformat()


def is_equal(one: Plain, other: Plain) -> bool:
    """Compare two values; numbers with a fraction are equal within a tolerance."""
    if one == other:
        return True
    a, b = one[1], other[1]
    if one[0] != other[0] or isinstance(a, str) or isinstance(b, str):
        return False
    if isinstance(a, int) and isinstance(b, int):
        return False
    return math.isclose(a, b, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)


def sort_key(value: Plain) -> Plain:
    """Where a value stands among others."""
    kind, said = value
    return (kind, float(f"{said:.{SORTED_DIGITS}g}") if isinstance(said, float) else said)


def row_sort_key(row: Sequence[Plain]) -> tuple[Plain, ...]:
    """Where a row stands among others."""
    return tuple(map(sort_key, row))


def are_equal(some: Sequence[Plain], others: Sequence[Plain]) -> bool:
    """Compare values place by place."""
    return len(some) == len(others) and all(map(is_equal, some, others))
