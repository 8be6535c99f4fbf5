"""Where a model computes, and what it takes there."""

import re
import resource
import sys
from dataclasses import dataclass
from pathlib import Path
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
    def of_this_process(cls, *, cards: str, card_bytes: int, address: str = "") -> Self:
        """Tell of a model that was loaded into this very process."""
        return cls(device=cards or "CPU", memory_bytes=_peak_bytes() + card_bytes, address=address)


def _peak_bytes() -> int:
    """Tell the most memory that this process has held."""
    # What getrusage tells on Linux begins with the peak of the process that started this one.
    if sys.platform == "linux":
        found = re.search(r"^VmHWM:\s+(\d+) kB$", Path("/proc/self/status").read_text("ascii"), re.MULTILINE)
        if found:
            return int(found[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_UNIT
