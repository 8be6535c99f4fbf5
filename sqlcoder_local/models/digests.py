"""The SHA-256 of a model file, and the one that a file of this program's own making carries of itself."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

OWN_DIGEST_KEY: Final = "sqlcoder_local.sha256"
ZEROS: Final = b"0" * 64
CHUNK_BYTES: Final = 8 << 20


@dataclass(frozen=True, kw_only=True)
class Digests:
    """What the bytes of a file come to."""

    whole: str
    own: str
    """Of the tensor data and then of the header, the digest's own place read as zeros."""


def digests_of(
    path: Path, *, data_start: int, stored: str, on_bytes: Callable[[int], None] = lambda _count: None
) -> Digests:
    """Read a file once; `stored` is the digest that its header carries. Raises OSError."""
    with path.open("rb") as file:
        beginning = file.read(data_start)
        whole, own = hashlib.sha256(beginning), hashlib.sha256()
        while chunk := file.read(CHUNK_BYTES):
            whole.update(chunk)
            own.update(chunk)
            on_bytes(len(chunk))
    own.update(beginning.replace(stored.encode(), ZEROS) if stored else beginning)
    return Digests(whole=whole.hexdigest(), own=own.hexdigest())
