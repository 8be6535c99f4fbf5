"""The rows a query gives: all at once, or as a stream of batches."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.limits import Cuts

Value = (
    bool
    | int
    | float
    | str
    | bytes
    | Decimal
    | date
    | time
    | datetime
    | timedelta
    | Interval
    | UUID
    | list["Value"]
    | dict[str, "Value"]
    | None
)
Row = tuple[Value, ...]


@dataclass(frozen=True, kw_only=True)
class ResultColumn:
    """One column of a result."""

    name: str
    type: str = ""
    """In the engine's own words; empty where the engine does not tell."""


@dataclass(frozen=True, kw_only=True)
class Rows:
    """A result, in the order the database gave it."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    is_truncated: bool
    """True when the query had more rows than were fetched."""
    elapsed_seconds: float
    types: tuple[str, ...] = ()
    """Of the columns, in the engine's own words."""
    cut_cells: int = 0
    """How many values were shortened."""
    passed_on: int = 0
    """How many more rows were handed on as they came, and not kept."""

    @property
    def count(self) -> int:
        """How many rows the query gave."""
        return len(self.rows) + self.passed_on


@dataclass(frozen=True, kw_only=True)
class SeparatedRows:
    """Rows as lines of CSV or TSV."""

    text: str
    rows: int
    formulas: int
    """How many cells a spreadsheet would have run as formulas, had they not been guarded."""


Separate = Callable[[str], Iterable[SeparatedRows] | None]


def _has_no_quicker_way(_delimiter: str) -> None:
    """Leave the writing to whoever reads the rows."""


class RowStream:
    """Rows in batches, read as they are asked for; what was cut off is known at the end."""

    def __init__(
        self,
        *,
        columns: tuple[ResultColumn, ...],
        batches: Iterable[Sequence[Row]],
        cuts: Cuts,
        separate: Separate = _has_no_quicker_way,
    ) -> None:
        """Take batches within the limits, the tally kept while they are read, and a way to write them."""
        self.columns = columns
        self._batches = batches
        self._cuts = cuts
        self._separate = separate
        self.row_count = 0
        """How many rows have been read so far."""

    def __iter__(self) -> Iterator[Sequence[Row]]:
        for batch in self._batches:
            self.row_count += len(batch)
            yield batch

    def separated(self, delimiter: str) -> Iterator[SeparatedRows] | None:
        """Give the rows as CSV instead, where the database writes that quicker than it gives values."""
        written = self._separate(delimiter)
        return None if written is None else self._counted(written)

    def _counted(self, written: Iterable[SeparatedRows]) -> Iterator[SeparatedRows]:
        for each in written:
            self.row_count += each.rows
            yield each

    @property
    def is_truncated(self) -> bool:
        """True when the query had more rows than came out; asked after the last batch."""
        return self._cuts.is_truncated

    @property
    def cut_cells(self) -> int:
        """How many values were shortened; asked after the last batch."""
        return self._cuts.cells


def stream_of(rows: Rows) -> RowStream:
    """Take rows that are all there as a stream of one batch."""
    types = rows.types or ("",) * len(rows.columns)
    return RowStream(
        columns=tuple(
            ResultColumn(name=name, type=kind) for name, kind in zip(rows.columns, types, strict=True)
        ),
        batches=[rows.rows] if rows.rows else [],
        cuts=Cuts(is_truncated=rows.is_truncated, cells=rows.cut_cells),
    )
