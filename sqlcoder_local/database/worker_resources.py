"""How much of the machine a query worker may take; the system ends it, or refuses, beyond that."""

import resource
import sys
from typing import Final

MEMORY_BYTES: Final = 512 << 20
OPEN_FILES: Final = 256
SPARE_SECONDS: Final = 5
"""Sending rows takes time too, and the parent ends a late worker long before."""


def limit_memory_and_files() -> None:
    """Hold memory, files and crash reports down for good."""
    _lower(resource.RLIMIT_CORE, 0)
    # An engine that wants to spill to disk is told that it cannot.
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_NOFILE, OPEN_FILES)
    if sys.platform == "linux":
        # What is written to, not what is mapped: DuckDB reserves far more addresses than it uses.
        _lower(resource.RLIMIT_DATA, MEMORY_BYTES)


def limit_processor_time(seconds: float) -> None:
    """Let the system end this process when it has computed for much longer than a query may take."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = used.ru_utime + used.ru_stime + 4 * seconds + SPARE_SECONDS
    if most < MOST_SECONDS:
        _lower(resource.RLIMIT_CPU, int(most))


MOST_SECONDS: Final = 1 << 30


def _lower(kind: int, value: int) -> None:
    _, highest = resource.getrlimit(kind)
    most = value if highest == resource.RLIM_INFINITY else min(value, highest)
    resource.setrlimit(kind, (most, most))
