"""What of a question may stand in its SQL as a value: texts found in the data, other texts, numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Mentions:
    """The values that a question names."""

    found: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """For a table and a column, the values that it holds, spelled as the data spells them."""
    texts: tuple[str, ...] = ()
    """Phrases that no column is known to hold, as the question spells them."""
    patterns: tuple[str, ...] = ()
    """Phrases and letters to search for with LIKE."""
    numbers: tuple[str, ...] = ()
    """As SQL writes them."""
    counts: tuple[str, ...] = ()
    """Whole numbers for LIMIT."""
    dates: tuple[str, ...] = ()
    """As SQL writes them, without quotes."""
