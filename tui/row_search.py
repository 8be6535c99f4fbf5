"""Rows that hold what somebody looks for."""

from collections.abc import Callable, Sequence
from typing import Final

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Row, Value
from tui.cell_line import NULL

ROWS_A_LOOK: Final = 500
"""How many rows are searched before somebody may call it off."""


def holds(value: Value, wanted: str) -> bool:
    """Tell whether a cell holds a text that is casefolded already."""
    return wanted in cell_text(value, null=NULL).casefold()


def rows_holding(rows: Sequence[Row], wanted: str, is_cancelled: Callable[[], bool]) -> list[int] | None:
    """Give the places of the rows with a cell that holds a text; None where nobody waits any more."""
    found: list[int] = []
    for start in range(0, len(rows), ROWS_A_LOOK):
        if is_cancelled():
            return None
        some = enumerate(rows[start : start + ROWS_A_LOOK], start)
        found += [number for number, row in some if any(holds(value, wanted) for value in row)]
    return found
