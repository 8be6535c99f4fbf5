"""Beginnings of prompts that a model has read, kept on disk between processes.

A file that is stale, cut short or not ours is passed over and written anew: its name and its head hold the
digest of what it was made from, and its head the digest of what is in it.
"""

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from sqlcoder_local.bounded_folder import make_room
from sqlcoder_local.written_file import PRIVATE, replaced_file

SUFFIX = ".cells"
UNFINISHED_SUFFIX = ".part"
MAGIC = b"SQLCELL1"
DIGEST_BYTES = 32
HEAD_BYTES = len(MAGIC) + 2 * DIGEST_BYTES
MOST_BYTES = 4 << 30
"""All files together; a beginning of 3,000 tokens takes 1.5 GB with a model of 7 billion parameters."""
SHARE_OF_FREE_SPACE = 0.5
"""The disk is never filled by more than this."""
SAMPLES, SAMPLE_BYTES = 256, 4096


class PrefixStore:
    """A folder of states of llama.cpp's cells, the least recently used of which go first."""

    def __init__(self, folder: Path, fingerprint: bytes, *, most_bytes: int = MOST_BYTES) -> None:
        """The fingerprint tells models and settings apart whose states must not be confused."""
        self._folder = folder
        self._fingerprint = fingerprint
        self._most_bytes = most_bytes

    def find(self, tokens: Sequence[int]) -> bytearray | None:
        """Give the state after these tokens, if it is kept and whole."""
        key = self._key(tokens)
        path = self._path(key)
        try:
            with path.open("rb") as file:
                head = file.read(HEAD_BYTES)
                state = bytearray(max(0, os.fstat(file.fileno()).st_size - HEAD_BYTES))
                file.readinto(state)
            if head != _head(key, state):
                path.unlink()
                return None
            os.utime(path)
        except OSError:
            # The cache is a convenience: what cannot be read is made again.
            return None
        return state

    def save(self, tokens: Sequence[int], state: bytearray) -> None:
        """Keep a state, and drop old ones that leave no room for it; a disk that is full keeps nothing."""
        size = HEAD_BYTES + len(state)
        key = self._key(tokens)
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            free = shutil.disk_usage(self._folder).free * SHARE_OF_FREE_SPACE
            if size > min(self._most_bytes, free):
                return
            make_room(self._folder, (SUFFIX, UNFINISHED_SUFFIX), size=size, most_bytes=self._most_bytes)
            path = self._path(key)
            with replaced_file(path, mode=PRIVATE, suffix=UNFINISHED_SUFFIX, is_synced=False) as file:
                file.write(_head(key, state))
                file.write(state)

    def _key(self, tokens: Sequence[int]) -> bytes:
        text = ",".join(map(str, tokens)).encode()
        return blake2b(self._fingerprint + b"\0" + text, digest_size=DIGEST_BYTES).digest()

    def _path(self, key: bytes) -> Path:
        return self._folder / f"{key.hex()}{SUFFIX}"


def store_of(files: Sequence[Path], settings: str, folder: Path | None) -> PrefixStore | None:
    """The store for a model made of these files and run with these settings, if there is a folder."""
    if folder is None:
        return None
    digests = b"".join(map(file_fingerprint, files))
    return PrefixStore(folder, blake2b(digests + settings.encode(), digest_size=DIGEST_BYTES).digest())


def file_fingerprint(path: Path) -> bytes:
    """Tell a file of weights by its size, time and samples of its bytes: to read all would take seconds."""
    stat = path.stat()
    digest = blake2b(f"{stat.st_size} {stat.st_mtime_ns}".encode(), digest_size=DIGEST_BYTES)
    with path.open("rb") as file:
        for number in range(SAMPLES):
            file.seek(stat.st_size * number // SAMPLES)
            digest.update(file.read(SAMPLE_BYTES))
    return digest.digest()


def _head(key: bytes, state: bytearray) -> bytes:
    return MAGIC + key + blake2b(state, digest_size=DIGEST_BYTES).digest()
