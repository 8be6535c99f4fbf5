"""A folder of files that can be made again, held to a size: those used the longest ago go first."""

import os
from pathlib import Path


def make_room(folder: Path, endings: tuple[str, ...], *, size: int, most_bytes: int) -> None:
    """Remove the oldest files of these endings until so many bytes more stay within the bound."""
    kept = [
        (stat.st_mtime_ns, stat.st_size, Path(entry.path))
        for entry in os.scandir(folder)
        if entry.name.endswith(endings) and (stat := entry.stat())
    ]
    total = sum(length for _, length, _ in kept)
    for _, length, path in sorted(kept):
        if total + size <= most_bytes:
            break
        path.unlink(missing_ok=True)
        total -= length
