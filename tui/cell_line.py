"""A value on one line of the grid, and the order that values are sorted in."""

import math
from decimal import Decimal
from typing import Final

from rich.cells import cell_len, set_cell_size

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Value
from sqlcoder_local.visible_text import visible

NULL: Final = "NULL"
LONGEST_LOOK: Final = 400
"""Characters of a long value that are looked at: more than a terminal is wide."""
WIDEST_COLUMN: Final = 40
ELLIPSIS: Final = "…"


def cell_line(value: Value) -> str:
    """Write the beginning of a value without line ends or control characters."""
    if isinstance(value, str | bytes):
        value = value[:LONGEST_LOOK]
    return visible(cell_text(value, null=NULL)[:LONGEST_LOOK])


def fitted(text: str, width: int, *, is_right: bool = False) -> str:
    """Bring a text to a width in cells of the terminal; what is cut off ends on an ellipsis."""
    length = cell_len(text)
    if length > width:
        return set_cell_size(text, width - 1) + ELLIPSIS
    return " " * (width - length) + text if is_right else text + " " * (width - length)


def is_number(value: Value) -> bool:
    """Tell what is lined up on the right."""
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def sort_key(value: Value) -> tuple[int, bool | int | float | Decimal | str]:
    """Put values of mixed kinds in one order: NULL, numbers, what is not a number, text, all else."""
    if value is None:
        return 0, 0
    if isinstance(value, int | float | Decimal):
        return (2, 0) if _is_nan(value) else (1, value)
    if isinstance(value, str):
        return 3, value
    return 4, f"{type(value).__name__} {cell_text(value, null=NULL)}"


def _is_nan(value: float | Decimal) -> bool:
    # math.isnan raises at a decimal's signalling NaN.
    return value.is_nan() if isinstance(value, Decimal) else math.isnan(value)
