"""Rows as text: an aligned table, CSV, TSV and Markdown."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TextIO

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Rows, RowStream, Value
from sqlcoder_local.database.separated import FORMULA_GUARD, separated, separated_rows
from sqlcoder_local.visible_text import visible

MARKDOWN_MARKUP: Final = re.compile(r"[\\|*`<\[\]~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")

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
    header = separated([tuple(column.name for column in rows.columns)], delimiter)
    stream.write(header.text)
    guarded = header.formulas
    for written in separated_rows(rows, delimiter):
        stream.write(written.text)
        guarded += written.formulas
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
