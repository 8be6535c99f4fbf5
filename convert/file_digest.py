"""A GGUF file's SHA-256 inside the file itself, so that a single flipped bit shows.

It covers the tensor data and then everything before it, the digest's own place read as zeros.
"""

import hashlib

FILE_DIGEST_KEY = "sqlcoder_local.sha256"
UNKNOWN = "0" * 64
"""Stands for a digest that is not known yet: the header has the same length with it."""


class FileDigest:
    """The digest of a file whose tensor data comes first and whose header comes last."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def update(self, data: bytes | memoryview) -> None:
        """Take the next bytes of the tensor data, padding included."""
        self._digest.update(data)

    def result(self, header_with_zeros: bytes) -> str:
        """Give the digest, once all data was taken."""
        self._digest.update(header_with_zeros)
        return self._digest.hexdigest()


def with_own_digest(header_with_zeros: bytes, digest: str) -> bytes:
    """Put the digest in its place: the last one that looks so, since a token may be a run of zeros too."""
    before, _, after = header_with_zeros.rpartition(UNKNOWN.encode())
    return before + digest.encode() + after
