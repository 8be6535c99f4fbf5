"""Rows of a driver made lines of CSV by the block: the same as from the values, and quicker."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress
from time import monotonic
from typing import Any, AnyStr, Final, Generic

from sqlcoder_local.database.batches import BATCH_BYTES, BATCH_SECONDS, FETCHED_AT_ONCE
from sqlcoder_local.database.cells import FORMULA_STARTS
from sqlcoder_local.database.cutting import with_short_cells
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.rows import Row, SeparatedRows, Value
from sqlcoder_local.database.separated import separated

RawRow = tuple[Any, ...]
"""A row as the driver gives it."""

LONGEST_BLOCK: Final = 1_000_000
"""In bytes; rows that take more are sent one by one."""
BETWEEN_TEXTS: Final = "\x1e"
"""Whatever it is, for where a text holds it as well, more care than needed is taken."""
QUOTED: Final = '"\r\n'


@dataclass(frozen=True, kw_only=True)
class Spelling(Generic[AnyStr]):
    """How the values of a driver are written, as text or as the bytes of text."""

    formats: Mapping[type, AnyStr]
    """Of the kinds of values that are written quickly."""
    text: type
    """Of these, the kind that text comes in."""
    converted: Mapping[type, Callable[[Any], AnyStr]]
    """What some kinds are made before they are written."""
    of_text: Callable[[str], AnyStr]
    as_text: Callable[[AnyStr], str]
    value_of: Callable[[Any], Value]
    longest_character: int
    """In bytes, of what may be written for one character or byte."""


def block_lines(
    spelling: Spelling[AnyStr],
    fetch: Callable[[int], Sequence[RawRow]],
    delimiter: str,
    limits: Limits,
    cuts: Cuts,
) -> Iterator[SeparatedRows]:
    """Fetch until the end or the limit of rows; as many at once as `batches` does, for the same reason."""
    lines = _Lines(spelling, delimiter, limits.cell_bytes, cuts)
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


class _Lines(Generic[AnyStr]):
    """Lines that wait to be sent together, and the cells they were made of in case they need more care."""

    def __init__(
        self, spelling: Spelling[AnyStr], delimiter: str, cell_bytes: int | None, cuts: Cuts
    ) -> None:
        self._spelling: Spelling[AnyStr] = spelling
        self._delimiter = delimiter
        self._cell_bytes = cell_bytes
        self._cuts = cuts
        self._longest = min(LONGEST_BLOCK, cell_bytes or LONGEST_BLOCK) // spelling.longest_character
        write = spelling.of_text
        self._nothing: AnyStr = write("")
        self._mark: AnyStr = write(delimiter)
        self._end: AnyStr = write("\n")
        self._between: AnyStr = write(BETWEEN_TEXTS)
        self._quoted: list[AnyStr] = [write(mark) for mark in QUOTED + delimiter]
        self._signs: list[tuple[AnyStr, AnyStr]] = [
            (write(sign), write(BETWEEN_TEXTS + sign)) for sign in FORMULA_STARTS
        ]
        self._width = 0
        self._kinds: tuple[type, ...] = ()
        self._format: AnyStr = self._nothing
        self._are_texts: tuple[bool, ...] = ()
        """Of the cells of such kinds, which are text."""
        self._are_converted = False
        self._lines: list[AnyStr] = []
        self._blocks: list[tuple[RawRow, tuple[bool, ...]]] = []
        """The cells of all rows of a block, and which of them are text."""
        self.size = 0

    def add(self, rows: Sequence[RawRow]) -> Iterator[SeparatedRows]:
        """Take rows; those that are long or of odd kinds are written at once, after what waits."""
        if not rows:
            return
        cells = tuple(chain.from_iterable(rows))
        kinds = tuple(map(type, cells))
        if kinds != self._kinds:
            self._width = len(rows[0])
            self._look_at(kinds)
        lines = self._nothing
        if self._format:
            lines = self._format % (self._converted(cells) if self._are_converted else cells)
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
            lines = self._nothing.join(self._lines)
            if self._needs_care(lines):
                yield self._careful(list(self._rows()))
            else:
                count = sum(len(cells) for cells, _ in self._blocks) // self._width
                yield SeparatedRows(text=self._spelling.as_text(lines), rows=count, formulas=0)
        self._lines, self._blocks, self.size = [], [], 0

    def _look_at(self, kinds: tuple[type, ...]) -> None:
        """Make the format of rows with cells of such kinds; an empty one where there is none."""
        formats = self._spelling.formats
        self._kinds = kinds
        self._are_texts = tuple(kind is self._spelling.text for kind in kinds)
        self._are_converted = not self._spelling.converted.keys().isdisjoint(kinds)
        self._format = self._nothing
        if formats.keys() >= set(kinds):
            cells = [formats[kind] for kind in kinds]
            rows = (cells[at : at + self._width] for at in range(0, len(cells), self._width))
            self._format = self._nothing.join(self._mark.join(row) + self._end for row in rows)

    def _converted(self, cells: RawRow) -> RawRow:
        converted = self._spelling.converted
        return tuple(
            converted[kind](cell) if kind in converted else cell
            for cell, kind in zip(cells, self._kinds, strict=True)
        )

    def _rows(self) -> Iterator[RawRow]:
        for cells, _ in self._blocks:
            yield from zip(*[iter(cells)] * self._width, strict=True)

    def _needs_care(self, lines: AnyStr) -> bool:
        """Tell whether a cell may need quotes or be a formula; numbers are neither."""
        if self._width == 1 and self._end * 2 in self._end + lines:
            return True
        cells = chain.from_iterable(compress(cells, are_texts) for cells, are_texts in self._blocks)
        texts = self._between + self._between.join(cells)
        if any(mark in texts for mark in self._quoted):
            return True
        # Looking for one character is much quicker than for two.
        return any(sign in texts and first in texts for sign, first in self._signs)

    def _careful(self, rows: Sequence[RawRow]) -> SeparatedRows:
        values: Sequence[Row] = [tuple(map(self._spelling.value_of, row)) for row in rows]
        if self._cell_bytes is not None:
            values = with_short_cells(values, self._cell_bytes, self._cuts)
        return separated(values, self._delimiter)
