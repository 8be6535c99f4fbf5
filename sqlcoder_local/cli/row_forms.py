"""Rows as text: an aligned table, CSV, TSV and Markdown."""

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import Final, TextIO
from uuid import UUID

from sqlcoder_local.cli.cells import FORMULA_STARTS, cell_text, is_formula
from sqlcoder_local.database.rows import Row, Rows, RowStream, Value
from sqlcoder_local.visible_text import visible

FORMULA_GUARD: Final = "'"
MARKDOWN_MARKUP: Final = re.compile(r"[\\|*`<\[\]~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")
WRITTEN_BY_CSV_ITSELF: Final = frozenset({str, int, float, date, time, datetime, UUID, type(None)})
"""Kinds that Python's csv module writes as `cell_text` does."""

Notes = tuple[str, ...]


def write_table(rows: RowStream, stream: TextIO, width: int | None) -> Notes:
    """Write an aligned table, which must know all rows first."""
    # Deferred: only a table needs the widths of characters.
    from sqlcoder_local.cli.table import aligned_table  # noqa: PLC0415

    all_rows = Rows(
        columns=tuple(column.name for column in rows.columns),
        rows=tuple(row for batch in rows for row in batch),
        is_truncated=rows.is_truncated,
        elapsed_seconds=0.0,
    )
    table = aligned_table(all_rows, width=width)
    stream.writelines(f"{line}\n" for line in table.lines)
    return table.notes


def write_separated(rows: RowStream, stream: TextIO, _width: int | None, *, delimiter: str) -> Notes:
    """Write CSV or TSV, each row as it comes."""
    writer = csv.writer(stream, lineterminator="\n", delimiter=delimiter)
    header, guarded = _guarded([tuple(column.name for column in rows.columns)])
    writer.writerows(header)
    for batch in rows:
        texts, count = _guarded(batch)
        guarded += count
        writer.writerows(texts)
    if not guarded:
        return ()
    return (
        f"Text that a spreadsheet would run as a formula got a {FORMULA_GUARD} before it ({guarded} times).",
    )


def write_markdown(rows: RowStream, stream: TextIO, _width: int | None) -> Notes:
    """Write a Markdown table, each row as it comes."""
    _write_markdown_row([column.name for column in rows.columns], stream)
    stream.write(f"| {' | '.join(['---'] * len(rows.columns))} |\n")
    for batch in rows:
        for row in batch:
            _write_markdown_row(row, stream)
    return ()


def _guarded(batch: Sequence[Row]) -> tuple[Iterable[Sequence[Value]], int]:
    """Make cells that csv writes right; the second value counts the formulas among them."""
    kinds = {cell.__class__ for row in batch for cell in row}
    suspects = [cell for row in batch for cell in row if cell.__class__ is str and cell[:1] in FORMULA_STARTS]
    count = sum(map(is_formula, suspects))
    if not count and kinds <= WRITTEN_BY_CSV_ITSELF:
        return batch, 0
    if not count:
        # A million rows with a decimal each: only the decimals are worth a call.
        return (
            [cell if cell.__class__ in WRITTEN_BY_CSV_ITSELF else cell_text(cell, null="") for cell in row]
            for row in batch
        ), 0
    return ([_guarded_text(cell) for cell in row] for row in batch), count


def _guarded_text(cell: Value) -> str:
    return FORMULA_GUARD * is_formula(cell) + cell_text(cell, null="")


def _write_markdown_row(row: Sequence[Value], stream: TextIO) -> None:
    cells = (_markdown_cell(cell_text(value, null="NULL")) for value in row)
    stream.write(f"| {' | '.join(cells)} |\n")


def _markdown_cell(text: str) -> str:
    """A cell that neither ends its row nor becomes markup of the page around it."""
    escaped = MARKDOWN_MARKUP.sub(r"\\\g<0>", text.replace("\r\n", "\n"))
    return visible(escaped, keep="\n").replace("\n", "<br>")


TEXT_FORMS: Final[Mapping[str, Callable[[RowStream, TextIO, int | None], Notes]]] = {
    "table": write_table,
    "csv": partial(write_separated, delimiter=","),
    "tsv": partial(write_separated, delimiter="\t"),
    "markdown": write_markdown,
}
