"""How much a query may take and give."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much a query may take and give; None where there is no limit."""

    rows: int | None = 500
    seconds: float = 30.0
    """Of the database's work; while the reader of the rows is busy with them, the clock stands still."""
    cell_bytes: int | None = 1_000_000
    """A longer value is shortened."""
    total_bytes: int | None = 64_000_000
    """Roughly; the rows after that are left out."""


@dataclass(kw_only=True)
class Cuts:
    """What was cut off; written while the rows are read, complete when they have been."""

    is_truncated: bool = False
    """True when the query had more rows than came out."""
    cells: int = 0
    """Values that were shortened."""
