"""How wide the columns of a result are drawn, and on which side their values stand."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from rich.cells import cell_len

from sqlcoder_local.database.rows import Rows
from tui.cell_line import WIDEST_COLUMN, cell_line, is_number

SAMPLE_ROWS: Final = 200
SAMPLE_CELLS: Final = 20_000
"""The widths of the columns come from rows throughout the result, from fewer where they are long."""
NARROWEST: Final = 3
PADDING: Final = 2


@dataclass(frozen=True, kw_only=True)
class RowLayout:
    """A place for every column."""

    widths: tuple[int, ...] = ()
    is_right: tuple[bool, ...] = ()
    offsets: tuple[int, ...] = (0,)
    """Where the columns begin, and where the last one ends."""

    def column_at(self, cell: int) -> int:
        """Tell which column is drawn at a place of a line."""
        return bisect_right(self.offsets, cell) - 1


def row_layout(rows: Rows) -> RowLayout:
    """Measure the names and a sample of the values."""
    most = min(SAMPLE_ROWS, SAMPLE_CELLS // max(1, len(rows.columns)) + 1)
    sample = [*rows.rows[:: len(rows.rows) // most + 1], *rows.rows[-1:]]
    names = [cell_line(name) for name in rows.columns]
    texts = [[cell_line(value) for value in row] for row in sample]
    widths = tuple(
        min(WIDEST_COLUMN, max(NARROWEST, cell_len(name) + 2, *(cell_len(row[n]) for row in texts), 0))
        for n, name in enumerate(names)
    )
    return RowLayout(
        widths=widths,
        is_right=tuple(
            any(is_number(row[n]) for row in sample)
            and all(row[n] is None or is_number(row[n]) for row in sample)
            for n in range(len(names))
        ),
        offsets=tuple(accumulate((width + PADDING for width in widths), initial=0)),
    )
