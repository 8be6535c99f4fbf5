"""SHA-256 of the files a conversion reads, computed beside the conversion."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from convert.member_checksums import MemberChecksums
from convert.pytorch_file import stored_members
from sqlcoder_local.errors import CancelledError, ModelFileError

PYTORCH_SUFFIX = ".bin"
CHUNK_BYTES = 4 * 1024 * 1024
STOPPED = "The conversion was stopped."


SourceDigests = Mapping[str, Future[str]]
"""By file name, in the order of the files."""


@contextmanager
def source_digests(paths: Iterable[Path]) -> Iterator[SourceDigests]:
    """Give the digests as they become known; leaving early stops the work."""
    must_stop = Event()
    with ThreadPoolExecutor(1) as pool:
        try:
            yield {path.name: pool.submit(_digest, path, must_stop) for path in paths}
        finally:
            must_stop.set()


def _digest(path: Path, must_stop: Event) -> str:
    """Give the SHA-256 of one file; the members of an archive are checked on the way."""
    is_archive = path.suffix == PYTORCH_SUFFIX
    checksums = MemberChecksums(path, stored_members(path)) if is_archive else None
    digest, buffer = hashlib.sha256(), memoryview(bytearray(CHUNK_BYTES))
    try:
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                digest.update(buffer[:count])
                if checksums is not None:
                    checksums.update(buffer[:count])
                if must_stop.is_set():
                    raise CancelledError(STOPPED)
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise ModelFileError(message, "Check the disk, or download the file again.") from error
    return digest.hexdigest()
