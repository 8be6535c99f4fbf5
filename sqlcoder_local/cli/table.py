"""Rows as an aligned table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rich.cells import cell_len, set_cell_size

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.visible_text import visible

GAP = "  "
NARROWEST = 8
CUT_MARK = "…"


@dataclass(frozen=True, kw_only=True)
class Table:
    """Lines ready to print."""

    lines: tuple[str, ...]
    notes: tuple[str, ...]
    """What had to be cut to fit the width."""


def aligned_table(rows: Rows, *, width: int | None) -> Table:
    """Lay rows out in columns; a width, that of a terminal, cuts what is too wide and says so."""
    header = [visible(column) for column in rows.columns]
    body = [[visible(cell_text(value, null="NULL")) for value in row] for row in rows.rows]
    wanted = [max(map(cell_len, cells)) for cells in zip(header, *body, strict=True)]
    widths = wanted if width is None else _fitting_widths(wanted, width)
    numeric = [_is_numeric(column) for column in zip(*rows.rows, strict=True)] or [False] * len(header)
    lines = [_line(header, widths, numeric), _line(["-" * size for size in widths], widths, numeric)]
    lines.extend(_line(cells, widths, numeric) for cells in body)
    return Table(lines=tuple(lines), notes=tuple(_notes(wanted, widths)))


def _is_numeric(column: Sequence[object]) -> bool:
    return all(value is None or isinstance(value, int | float | Decimal) for value in column)


def _line(cells: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> str:
    shown = zip(cells, widths, numeric, strict=False)
    return GAP.join(_sized(text, size, is_right=right) for text, size, right in shown).rstrip()


def _sized(text: str, size: int, *, is_right: bool) -> str:
    length = cell_len(text)
    if length > size:
        return set_cell_size(text, size - 1) + CUT_MARK
    padding = " " * (size - length)
    return padding + text if is_right else text + padding


def _fitting_widths(wanted: Sequence[int], width: int) -> list[int]:
    """Narrow the widest columns first; columns that fit not even narrow are left out from the right."""
    columns = list(wanted)
    while len(columns) > 1 and _total([min(size, NARROWEST) for size in columns]) > width:
        columns.pop()
    low, high = NARROWEST, max([NARROWEST, *columns])
    while low < high:
        middle = (low + high + 1) // 2
        fits = _total([min(size, middle) for size in columns]) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return [min(size, low) for size in columns]


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + len(GAP) * (len(widths) - 1)


def _notes(wanted: Sequence[int], widths: Sequence[int]) -> Iterator[str]:
    if missing := len(wanted) - len(widths):
        yield f"{missing} of {len(wanted)} columns do not fit the terminal and are not shown (see --out csv)."
    if any(full > size for full, size in zip(wanted, widths, strict=False)):
        yield f"Cells ending in {CUT_MARK} are cut to fit the terminal (see --out csv)."
