"""What a database says it would do for a query, without doing it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A query plan; the estimates are the engine's own, None where it makes none."""

    lines: tuple[str, ...]
    """The steps in the engine's words, indented by two spaces a level."""
    rows: float | None = None
    """How many rows the engine expects."""
    cost: float | None = None
    """In the engine's own unit."""
