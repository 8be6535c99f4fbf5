"""Rows as CSV or TSV: what is written, and which of it a spreadsheet would run as a formula."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from io import StringIO
from itertools import chain
from typing import Final
from uuid import UUID

from sqlcoder_local.database.cells import FORMULA_STARTS, cell_text, is_formula
from sqlcoder_local.database.rows import Row, RowStream, SeparatedRows, Value

FORMULA_GUARD: Final = "'"
WRITTEN_BY_CSV_ITSELF: Final = frozenset({str, int, float, date, time, datetime, UUID, type(None)})
"""Kinds that Python's csv module writes as `cell_text` does."""


def separated_rows(stream: RowStream, delimiter: str) -> Iterator[SeparatedRows]:
    """Write the rows of a stream, or let a database do so that does it quicker."""
    written = stream.separated(delimiter)
    if written is not None:
        yield from written
        return
    for batch in stream:
        yield separated(batch, delimiter)


def separated(batch: Sequence[Row], delimiter: str) -> SeparatedRows:
    """Write rows, each on a line; text that a spreadsheet would run gets a guard before it."""
    text = StringIO()
    cells, formulas = _guarded(batch)
    csv.writer(text, lineterminator="\n", delimiter=delimiter).writerows(cells)
    return SeparatedRows(text=text.getvalue(), rows=len(batch), formulas=formulas)


def _guarded(batch: Sequence[Row]) -> tuple[Iterable[Sequence[Value]], int]:
    """Make cells that csv writes right; the second value counts the formulas among them."""
    columns = [(cells, set(map(type, cells))) for cells in zip(*batch, strict=True)]
    texts = chain.from_iterable(cells for cells, kinds in columns if str in kinds)
    count = sum(is_formula(cell) for cell in texts if cell.__class__ is str and cell[:1] in FORMULA_STARTS)
    if count:
        return ([_guarded_text(cell) for cell in row] for row in batch), count
    if all(kinds <= WRITTEN_BY_CSV_ITSELF for _, kinds in columns):
        return batch, 0
    # A million rows with a decimal each: only the decimals are worth a call.
    return zip(*(_written_by_csv(cells, kinds) for cells, kinds in columns), strict=True), 0


def _written_by_csv(cells: Sequence[Value], kinds: set[type]) -> Sequence[Value]:
    if kinds <= WRITTEN_BY_CSV_ITSELF:
        return cells
    return [cell_text(cell, null="") for cell in cells]


def _guarded_text(cell: Value) -> str:
    return FORMULA_GUARD * is_formula(cell) + cell_text(cell, null="")
