"""A guessed key, and how many of its values are values of what it may refer to."""

from dataclasses import dataclass
from typing import Final

FEWEST_VALUES: Final = 3
"""Fewer prove nothing."""
LEAST_SHARE: Final = 0.5
"""A key of which fewer values are found is none; some rows may point to what was deleted."""
BACKED_SHARE: Final = 0.95


@dataclass(frozen=True, kw_only=True)
class Guess:
    """A column that may refer to another, each with its table."""

    table: str
    column: str
    referred_table: str
    referred_column: str


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Of so many values looked up, how many were found."""

    values: int = 0
    found: int = 0

    @property
    def is_contradicted(self) -> bool:
        """True where the data speaks against the guess."""
        return self.values >= FEWEST_VALUES and self.found < LEAST_SHARE * self.values

    @property
    def is_backed(self) -> bool:
        """True where the data speaks for it as well."""
        return self.values >= FEWEST_VALUES and self.found >= BACKED_SHARE * self.values
