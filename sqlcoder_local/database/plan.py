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

    @property
    def told(self) -> tuple[str, ...]:
        """The steps, and under them what the engine expects, where it expects anything."""
        estimates = {"rows": self.rows, "cost": self.cost}
        known = [f"{name}: {value:g}" for name, value in estimates.items() if value is not None]
        return (*self.lines, f"expected {', '.join(known)}") if known else self.lines
