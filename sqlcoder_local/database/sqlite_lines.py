"""Rows of SQLite's driver made lines of CSV, the same as would be written from the values, and quicker."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, compress
from time import monotonic
from typing import Any, Final

from sqlcoder_local.database.batches import BATCH_BYTES, BATCH_SECONDS, FETCHED_AT_ONCE
from sqlcoder_local.database.cells import FORMULA_STARTS
from sqlcoder_local.database.cutting import with_short_cells
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.rows import Row, SeparatedRows
from sqlcoder_local.database.separated import separated

RawRow = tuple[int | float | bytearray | bytes | None, ...]
"""A row as the driver gives it where text is asked for as `bytearray`, which tells it from a BLOB."""

FORMATS: Final = {int: b"%d", float: b"%a", bytearray: b"%b", type(None): b"%.0a"}
"""How the plain kinds of values are written; `%a` is repr(), and `%.0a` nothing of it."""
LONGEST_BLOCK: Final = 1_000_000
"""In bytes; rows that take more are sent one by one."""
BETWEEN_TEXTS: Final = b"\x1e"
"""Whatever it is, for where a text holds it as well, more care than needed is taken."""
QUOTED: Final = (b'"', b"\r", b"\n")
FORMULA_SIGNS: Final = tuple(sign.encode() for sign in FORMULA_STARTS)
BYTES_OF_A_BROKEN_ONE: Final = 3
"""What stands for a byte that is no UTF-8 takes three."""


def decoded(text: bytes | bytearray) -> str:
    """Decode what should be UTF-8; SQLite does not check it."""
    return text.decode("utf-8", errors="replace")


def separated_lines(
    connection: sqlite3.Connection,
    fetch: Callable[[int], list[Any]],
    delimiter: str,
    limits: Limits,
    cuts: Cuts,
) -> Iterator[SeparatedRows]:
    """Fetch until the end or the limit of rows; as many at once as `batches` does, for the same reason."""
    connection.text_factory = bytearray
    try:
        lines = _Lines(delimiter, limits.cell_bytes, cuts)
        left = limits.rows
        started = monotonic()
        while rows := fetch(FETCHED_AT_ONCE if left is None else min(FETCHED_AT_ONCE, left + 1)):
            if left is not None and len(rows) > left:
                cuts.is_truncated = True
                rows = rows[:left]
            yield from lines.add(rows)
            if cuts.is_truncated:
                break
            left = None if left is None else left - len(rows)
            if lines.size > BATCH_BYTES or monotonic() - started > BATCH_SECONDS:
                yield from lines.flushed()
                started = monotonic()
        yield from lines.flushed()
    finally:
        connection.text_factory = decoded


class _Lines:
    """Lines that wait to be sent together, and the cells they were made of in case they need more care."""

    def __init__(self, delimiter: str, cell_bytes: int | None, cuts: Cuts) -> None:
        self._delimiter = delimiter
        self._mark = delimiter.encode()
        self._cell_bytes = cell_bytes
        self._cuts = cuts
        self._longest = min(LONGEST_BLOCK, cell_bytes or LONGEST_BLOCK) // BYTES_OF_A_BROKEN_ONE
        self._width = 0
        self._kinds: tuple[type, ...] = ()
        self._format = b""
        self._are_texts: tuple[bool, ...] = ()
        """Of the cells of such kinds, which are text."""
        self._lines: list[bytes] = []
        self._blocks: list[tuple[RawRow, tuple[bool, ...]]] = []
        """The cells of all rows of a block, and which of them are text."""
        self.size = 0

    def add(self, rows: Sequence[RawRow]) -> Iterator[SeparatedRows]:
        """Take rows; those that are long or hold a BLOB are written at once, after what waits."""
        if not rows:
            return
        cells = tuple(chain.from_iterable(rows))
        kinds = tuple(map(type, cells))
        if kinds != self._kinds:
            self._width = len(rows[0])
            self._kinds, self._format = kinds, _format_of(kinds, self._width, self._mark)
            self._are_texts = tuple(kind is bytearray for kind in kinds)
        lines = self._format % cells if self._format else b""
        if not lines or len(lines) > self._longest:
            yield from self.flushed()
            yield from (self._careful([row]) for row in rows)
            return
        self._lines.append(lines)
        self._blocks.append((cells, self._are_texts))
        self.size += len(lines)

    def flushed(self) -> Iterator[SeparatedRows]:
        """Give what waits."""
        if self._lines:
            lines = b"".join(self._lines)
            if self._needs_care(lines):
                yield self._careful(list(self._rows()))
            else:
                count = sum(len(cells) for cells, _ in self._blocks) // self._width
                yield SeparatedRows(text=decoded(lines), rows=count, formulas=0)
        self._lines, self._blocks, self.size = [], [], 0

    def _rows(self) -> Iterator[RawRow]:
        for cells, _ in self._blocks:
            yield from zip(*[iter(cells)] * self._width, strict=True)

    def _needs_care(self, lines: bytes) -> bool:
        """Tell whether a cell may need quotes or be a formula; numbers are neither."""
        if self._width == 1 and b"\n\n" in b"\n" + lines:
            return True
        cells = chain.from_iterable(compress(cells, are_texts) for cells, are_texts in self._blocks)
        texts = BETWEEN_TEXTS + BETWEEN_TEXTS.join(cells)  # type: ignore[arg-type]  # told by their classes
        if self._mark in texts or any(mark in texts for mark in QUOTED):
            return True
        # Looking for one character is much quicker than for two.
        return any(sign in texts and BETWEEN_TEXTS + sign in texts for sign in FORMULA_SIGNS)

    def _careful(self, rows: Sequence[RawRow]) -> SeparatedRows:
        values: Sequence[Row] = [
            tuple(decoded(cell) if isinstance(cell, bytearray) else cell for cell in row) for row in rows
        ]
        if self._cell_bytes is not None:
            values = with_short_cells(values, self._cell_bytes, self._cuts)
        return separated(values, self._delimiter)


def _format_of(kinds: tuple[type, ...], width: int, mark: bytes) -> bytes:
    """Give the format of rows of such cells; empty where there is none."""
    if not FORMATS.keys() >= set(kinds):
        return b""
    cells = [FORMATS[kind] for kind in kinds]
    rows = (mark.join(cells[at : at + width]) for at in range(0, len(cells), width))
    return b"".join(b"%b\n" % row for row in rows)
