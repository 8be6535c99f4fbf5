"""Lines of PostgreSQL's COPY made lines of CSV, the same as would be written from the values."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import StringIO
from typing import Final, Self

from sqlcoder_local.database.cells import cell_text, is_formula
from sqlcoder_local.database.cutting import shortened
from sqlcoder_local.database.limits import Cuts
from sqlcoder_local.database.postgres.values import read_interval, read_time
from sqlcoder_local.database.rows import SeparatedRows
from sqlcoder_local.database.separated import FORMULA_GUARD
from sqlcoder_local.database.server.value_texts import read_moment

Convert = Callable[[str], str]

ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
ESCAPES: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
SIGNED: Final = re.compile(r"[\t\n][+-](?![0-9 .,()/-]*[\t\n])")
"""A cell that begins with a sign and is no number."""
TINY: Final = "0." + "0" * 60
"""Digits that `cell_text` shortens to an exponent."""
SECONDS_WIDTH: Final = len("2024-01-31 12:00:00")
TIMESTAMP: Final = "timestamp"
FRACTION: Final = re.compile(r":\d\d\.\d")
"""In a timestamp, which is written as it is but for its fraction of a second."""


def _float(text: str) -> str:
    return str(float(text))


def _moment(text: str) -> str:
    return text if len(text) == SECONDS_WIDTH else cell_text(read_moment(text), null="")


def _time(text: str) -> str:
    return cell_text(read_time(text), null="")


def _interval(text: str) -> str:
    return cell_text(read_interval(text), null="")


def _decimal(text: str) -> str:
    return cell_text(Decimal(text), null="")


AS_THEY_ARE: Final = frozenset("text varchar bpchar name uuid date int2 int4 int8 oid numeric".split())
"""Types whose text from the server is that of `cell_text`, but for a tiny numeric."""
CONVERTED: Final[Mapping[str, Convert]] = {
    "bool": {"t": "true", "f": "false"}.__getitem__,
    "float4": _float,
    "float8": _float,
    "interval": _interval,
    "time": _time,
    "timetz": _time,
    TIMESTAMP: _moment,
    "timestamptz": _moment,
}
NEVER_FORMULAS: Final = frozenset("int2 int4 int8 oid numeric float4 float8 bool interval".split())
"""Their signs are those of numbers, whatever follows."""


@dataclass(kw_only=True)
class CopiedLines:
    """Lines as they come, each of which ends a row."""

    text: bytearray = field(default_factory=bytearray)
    count: int = 0
    longest: int = 0
    """In bytes."""

    def add(self, line: bytes | memoryview, length: int) -> None:
        """Take one more."""
        self.text += line
        self.count += 1
        if length > self.longest:  # noqa: PLR1730 - a call for every row would cost more than the rest
            self.longest = length


class CopyText:
    """Turns lines of COPY in the format text, with NULL as nothing, into lines of CSV or TSV."""

    def __init__(self, types: Sequence[str], delimiter: str, cell_bytes: int | None, cuts: Cuts) -> None:
        """Take the types of the columns, by their names in the catalogue."""
        self._types = types
        self._delimiter = delimiter
        self._cell_bytes = cell_bytes
        self._cuts = cuts
        self._converted = [(n, CONVERTED[kind]) for n, kind in enumerate(types) if kind in CONVERTED]
        self._always_converts = bool((CONVERTED.keys() - {TIMESTAMP}) & set(types))
        self._formulas = 0

    @classmethod
    def of(cls, types: Sequence[str], delimiter: str, cell_bytes: int | None, cuts: Cuts) -> Self | None:
        """Give one where all types are such that the result is sure to be the same."""
        is_sure = types and AS_THEY_ARE.union(CONVERTED).issuperset(types)
        return cls(types, delimiter, cell_bytes, cuts) if is_sure else None

    def separated(self, lines: CopiedLines) -> SeparatedRows:
        """Write lines."""
        text = lines.text.decode()
        is_long = self._cell_bytes is not None and lines.longest > self._cell_bytes
        needs_care = is_long or _is_suspect(text)
        if not needs_care and self._is_ready(text):
            return SeparatedRows(text=text.replace("\t", self._delimiter), rows=lines.count, formulas=0)
        return self._written(text, lines.count, needs_care=needs_care)

    def _is_ready(self, text: str) -> bool:
        """Tell whether lines need but another delimiter; an empty line would need quotes as well."""
        if self._always_converts or len(self._types) == 1 or '"' in text:
            return False
        has_fractions = self._converted and FRACTION.search(text)
        return not has_fractions and (self._delimiter == "\t" or self._delimiter not in text)

    def _written(self, text: str, rows: int, *, needs_care: bool) -> SeparatedRows:
        written, self._formulas = StringIO(), 0
        writer = csv.writer(written, lineterminator="\n", delimiter=self._delimiter)
        cells = (line.split("\t") for line in text.removesuffix("\n").split("\n"))
        writer.writerows(map(self._converted_cells, map(self._careful_cells, cells) if needs_care else cells))
        return SeparatedRows(text=written.getvalue(), rows=rows, formulas=self._formulas)

    def _converted_cells(self, cells: list[str]) -> list[str]:
        for number, convert in self._converted:
            # NULL is nothing.
            if cells[number]:
                cells[number] = convert(cells[number])
        return cells

    def _careful_cells(self, cells: list[str]) -> list[str]:
        return [self._careful(cell, kind) for cell, kind in zip(cells, self._types, strict=True)]

    def _careful(self, cell: str, kind: str) -> str:
        if kind in NEVER_FORMULAS:
            return _decimal(cell) if TINY in cell else cell
        text = ESCAPED.sub(_unescaped, cell)
        if self._cell_bytes is not None:
            text = str(shortened(text, self._cell_bytes, self._cuts))
        if not is_formula(text):
            return text
        self._formulas += 1
        return FORMULA_GUARD + text


def _is_suspect(text: str) -> bool:
    """Tell whether a cell may be escaped, a formula or a tiny number."""
    lines = f"\n{text}"
    if "\\" in lines or TINY in lines or any(_begins_a_cell(sign, lines) for sign in "=@"):
        return True
    return any(_begins_a_cell(sign, lines) for sign in "+-") and SIGNED.search(lines) is not None


def _begins_a_cell(sign: str, lines: str) -> bool:
    # Looking for one character is much quicker than for two.
    return sign in lines and (f"\t{sign}" in lines or f"\n{sign}" in lines)


def _unescaped(found: re.Match[str]) -> str:
    return ESCAPES.get(found[1], found[1])
