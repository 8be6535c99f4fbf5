"""Where a model computes, and what it takes there."""

import resource
import sys
from dataclasses import dataclass
from typing import Self

MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""getrusage counts bytes on macOS, and kilobytes elsewhere."""


@dataclass(frozen=True, kw_only=True)
class Whereabouts:
    """What a person may want to know of a loaded model."""

    device: str = ""
    """'CPU', or the cards' names; empty where nothing is known."""
    memory_bytes: int = 0
    """The most that the model's process has held, and what it put on cards; 0 where nothing is known."""
    address: str = ""
    """Where questions are sent; empty where they stay on this machine."""

    @classmethod
    def of_this_process(cls, *, cards: str, card_bytes: int) -> Self:
        """Tell of a model that was loaded into this very process."""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_UNIT
        return cls(device=cards or "CPU", memory_bytes=peak + card_bytes)
