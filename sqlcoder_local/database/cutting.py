"""Cuts rows off at the limits, and counts what was cut."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.rows import Row, Rows, Value

LONGEST_CHARACTER_BYTES: Final = 4
SHORT_CELL_BYTES: Final = 8
"""Counted for a number, a date or nothing at all."""
NESTED: Final = frozenset({list, dict})
WITH_A_LENGTH: Final = frozenset({str, bytes}) | NESTED


def within(limits: Limits, batches: Iterable[Sequence[Row]], cuts: Cuts) -> Iterator[Sequence[Row]]:
    """Pass rows on until a limit is reached; one row more than the limit must be offered to be noticed."""
    count, size = 0, 0
    for offered in batches:
        batch = offered
        if limits.rows is not None and count + len(batch) > limits.rows:
            cuts.is_truncated = True
            batch = batch[: limits.rows - count]
        if limits.cell_bytes is not None:
            batch = with_short_cells(batch, limits.cell_bytes, cuts)
        if limits.total_bytes is not None:
            sizes = list(accumulate(map(row_size, batch), initial=size))
            kept = sum(total <= limits.total_bytes for total in sizes[1:])
            cuts.is_truncated |= kept < len(batch)
            batch, size = batch[:kept], sizes[kept]
        count += len(batch)
        if batch:
            yield batch
        if cuts.is_truncated:
            return


def notes_on_cuts(rows: Rows, limits: Limits) -> list[str]:
    """Say in words what was cut off, and how to get it."""
    notes = []
    shown = "1 row" if rows.count == 1 else f"{rows.count} rows"
    if rows.is_truncated and limits.rows is not None and rows.count >= limits.rows:
        notes.append(f"The query has more than the {shown} fetched (--limit -1 fetches all).")
    elif rows.is_truncated:
        notes.append(f"The result is too large: only its first {shown} were fetched (--out csv fetches all).")
    if rows.cut_cells:
        values = "1 value was" if rows.cut_cells == 1 else f"{rows.cut_cells} values were"
        notes.append(f"{values} longer than {limits.cell_bytes:,} bytes and cut off there.")
    return notes


def row_size(row: Row) -> int:
    """Count the bytes of a row, roughly: text by its characters, what is nested not beyond its length."""
    lengths = [len(cell) for cell in row if cell.__class__ in WITH_A_LENGTH]  # type: ignore[arg-type]
    return sum(lengths) + SHORT_CELL_BYTES * len(row)


def rows_size(rows: Sequence[Row]) -> int:
    """Count the bytes of rows, as `row_size` does."""
    lengths = [len(cell) for row in rows for cell in row if cell.__class__ in WITH_A_LENGTH]  # type: ignore[arg-type]
    return sum(lengths) + SHORT_CELL_BYTES * sum(map(len, rows))


def with_short_cells(batch: Sequence[Row], most: int, cuts: Cuts) -> Sequence[Row]:
    """Shorten what is longer than so many bytes."""
    # Looked over by columns first, since a million rows hardly ever hold one value to shorten.
    if not any(_may_be_long(cells, most) for cells in zip(*batch, strict=True)):
        return batch
    return [tuple(shortened(cell, most, cuts) for cell in row) for row in batch]


def _may_be_long(cells: Sequence[Value], most: int) -> bool:
    kinds = set(map(type, cells))
    if not kinds & WITH_A_LENGTH:
        return False
    longest = max(len(cell) for cell in cells if cell.__class__ in WITH_A_LENGTH)  # type: ignore[arg-type]
    return bool(kinds & NESTED) or longest * LONGEST_CHARACTER_BYTES > most


def shortened(cell: Value, most: int, cuts: Cuts) -> Value:
    """Cut a value off at so many bytes, and count that."""
    if not isinstance(cell, str | bytes | list | dict):
        return cell
    if isinstance(cell, bytes):
        whole = cell
    else:
        text = cell if isinstance(cell, str) else json.dumps(cell, default=str, ensure_ascii=False)
        whole = text.encode(errors="surrogatepass")
    if len(whole) <= most:
        return cell
    cuts.cells += 1
    # A character cut in two at the end is left out.
    return whole[:most] if isinstance(cell, bytes) else whole[:most].decode(errors="ignore")
