"""One value of a row as text."""

import json
import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.rows import Value

ONLY_A_NUMBER = re.compile(r"[+-][\d\s.,()/-]*\Z")
FORMULA_STARTS = frozenset("=@\t\r+-")
MOST_ZEROS = 60
"""Beyond that, a decimal is written with an exponent."""
NON_FINITE = {math.inf: "Infinity", -math.inf: "-Infinity"}

JsonCell = str | int | float | list["JsonCell"] | dict[str, "JsonCell"] | None


def cell_text(value: Value, *, null: str) -> str:
    """Write a value; bytes become hexadecimal digits, what is nested becomes JSON."""
    if value is None:
        return null
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return json.dumps(json_cell(value), ensure_ascii=False, allow_nan=False)
    return _scalar_text(value)


def json_cell(value: Value) -> JsonCell:
    """Write a value as JSON knows it: what JSON lacks, such as bytes, dates and NaN, as text."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else NON_FINITE.get(value, "NaN")
    if isinstance(value, list):
        return [json_cell(item) for item in value]
    if isinstance(value, dict):
        return {str(name): json_cell(item) for name, item in value.items()}
    return _scalar_text(value)


def _scalar_text(
    value: float | bytes | Decimal | date | time | datetime | timedelta | Interval | UUID,
) -> str:
    match value:
        case bytes():
            return value.hex()
        case datetime():
            return value.isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(Interval.of(value))
        case Decimal() if value.is_finite() and abs(value.adjusted()) <= MOST_ZEROS:
            return f"{value:f}"
        case _:
            return str(value)


def is_formula(value: Value) -> bool:
    """Say whether a spreadsheet would run this text; signed numbers and telephone numbers are harmless."""
    if not isinstance(value, str) or value[:1] not in FORMULA_STARTS:
        return False
    return not (value.startswith(("+", "-")) and ONLY_A_NUMBER.match(value))
