"""The rows a query gave back."""

from dataclasses import dataclass

Value = str | int | float | bytes | None


@dataclass(frozen=True, kw_only=True)
class Rows:
    """A result, in the order the database gave it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    is_truncated: bool
    """True when the query had more rows than were fetched."""
    elapsed_seconds: float
