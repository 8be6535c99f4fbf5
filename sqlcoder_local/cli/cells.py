"""One value of a row as text."""

import math
import re

from sqlcoder_local.database.rows import Value

ONLY_A_NUMBER = re.compile(r"[+-][\d\s.,()/-]*\Z")


def cell_text(value: Value, *, null: str) -> str:
    """Write a value; bytes become hexadecimal digits."""
    if value is None:
        return null
    if isinstance(value, bytes):
        return value.hex()
    return str(value)


def json_cell(value: Value) -> str | int | float | None:
    """Write a value as JSON knows it: bytes as hexadecimal digits, a number that JSON lacks as null."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def is_formula(value: Value) -> bool:
    """Say whether a spreadsheet would run this text; signed numbers and telephone numbers are harmless."""
    if not isinstance(value, str):
        return False
    return value.startswith(("=", "@", "\t", "\r")) or (
        value.startswith(("+", "-")) and not ONLY_A_NUMBER.match(value)
    )
