"""Rows as a spreadsheet; the only module that knows openpyxl."""

import math
from datetime import date, datetime, time
from decimal import Decimal
from typing import BinaryIO, Final

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import RowStream, Value
from sqlcoder_local.errors import UsageError
from sqlcoder_local.visible_text import visible

try:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
except ImportError as error:
    raise UsageError(
        "Spreadsheets are written with openpyxl, which is not installed.",
        "Install it with: pip install 'sqlcoder-local[export]'",
    ) from error

MOST_ROWS: Final = 1_048_575
"""Of a sheet, less the one with the names."""
LONGEST_CELL: Final = 32_767
MOST_DIGITS: Final = 15
"""That a spreadsheet keeps of a number."""
FIRST_YEAR: Final = 1900
TEXT: Final = "s"


def write_xlsx(rows: RowStream, file: BinaryIO) -> tuple[str, ...]:
    """Write a sheet; what a spreadsheet would round or run is written as text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("rows")
    count, cut, left_out = 0, 0, 0

    def written(value: Value) -> object:
        nonlocal cut
        if value is None or is_kept_by_spreadsheets(value):
            return value
        text = visible(cell_text(value, null=""), keep="\n\t")
        cut += len(text) > LONGEST_CELL
        cell = WriteOnlyCell(sheet, value=text[:LONGEST_CELL])
        # Otherwise a text that begins with = would be a formula.
        cell.data_type = TEXT
        return cell

    sheet.append([written(column.name) for column in rows.columns])
    for batch in rows:
        fitting = batch[: MOST_ROWS - count]
        count, left_out = count + len(fitting), left_out + len(batch) - len(fitting)
        for row in fitting:
            sheet.append([written(value) for value in row])
    book.save(file)
    return tuple(_notes(cut, left_out))


def is_kept_by_spreadsheets(value: Value) -> bool:
    """Tell whether a spreadsheet keeps a value as it is, instead of rounding or refusing it."""
    match value:
        case int():
            return abs(value) < 10**MOST_DIGITS
        case float():
            return math.isfinite(value)
        case Decimal():
            return value.is_finite() and len(value.as_tuple().digits) <= MOST_DIGITS
        case datetime() | time():
            return value.tzinfo is None and value.microsecond == 0 and _is_late_enough(value)
    return isinstance(value, date) and _is_late_enough(value)


def _is_late_enough(moment: date | time) -> bool:
    return isinstance(moment, time) or moment.year > FIRST_YEAR


def _notes(cut: int, left_out: int) -> list[str]:
    notes = []
    if cut:
        notes.append(f"Texts longer than {LONGEST_CELL:,} characters are cut off there ({cut} times).")
    if left_out:
        notes.append(f"A sheet holds {MOST_ROWS:,} rows; {left_out:,} more are not written (see --out csv).")
    return notes
