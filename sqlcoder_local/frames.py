"""Messages between processes: JSON objects over a pipe, each behind its length, none longer than agreed."""

import json
import os
import select
import struct
from collections.abc import Mapping
from time import monotonic

LENGTH = struct.Struct(">I")
READ_BYTES = 1 << 18
DEFAULT_LIMIT = 64 << 20

Message = Mapping[str, object]


class FrameError(Exception):
    """What came through the pipe is no frame of ours; nothing after it can be trusted."""


class EndOfFramesError(Exception):
    """The other side has closed the pipe or died."""


class FrameWriter:
    """The end of a pipe that messages go into."""

    def __init__(self, descriptor: int, *, limit: int = DEFAULT_LIMIT) -> None:
        self._descriptor = descriptor
        self._limit = limit

    def write(self, message: Message) -> None:
        """Send a message whole; raises EndOfFramesError where nobody reads, FrameError for one too long."""
        # ASCII, so that a lone surrogate in a question or a file name arrives as what it is.
        text = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii")
        if len(text) > self._limit:
            raise FrameError(f"a message of {len(text):,} bytes; the limit is {self._limit:,}")
        rest = memoryview(LENGTH.pack(len(text)) + text)
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except BrokenPipeError as error:
            raise EndOfFramesError("the reader is gone") from error


class FrameReader:
    """The end of a pipe that messages come out of."""

    def __init__(self, descriptor: int, *, limit: int = DEFAULT_LIMIT) -> None:
        self._descriptor = descriptor
        self._limit = limit
        self._bytes = bytearray()

    def read(self, *, timeout_seconds: float | None = None) -> Message | None:
        """Wait for a message, None if none came in time; raises EndOfFramesError and FrameError."""
        deadline = None if timeout_seconds is None else monotonic() + timeout_seconds
        while (message := self._next_in_buffer()) is None:
            if deadline is not None and not self._is_readable(deadline - monotonic()):
                return None
            chunk = os.read(self._descriptor, READ_BYTES)
            if not chunk:
                raise EndOfFramesError("the writer is gone")
            self._bytes += chunk
        return message

    def _is_readable(self, seconds: float) -> bool:
        # poll, since select takes no descriptor above 1023.
        poll = select.poll()
        poll.register(self._descriptor, select.POLLIN)
        return bool(poll.poll(max(0.0, seconds) * 1000))

    def _next_in_buffer(self) -> Message | None:
        if len(self._bytes) < LENGTH.size:
            return None
        (length,) = LENGTH.unpack_from(self._bytes)
        if length > self._limit:
            raise FrameError(f"a message of {length:,} bytes is announced; the limit is {self._limit:,}")
        end = LENGTH.size + length
        if len(self._bytes) < end:
            return None
        text = bytes(self._bytes[LENGTH.size : end])
        del self._bytes[:end]
        return _parsed(text)


def _parsed(text: bytes) -> Message:
    try:
        message = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FrameError(f"a message that is no JSON: {error}") from error
    if not isinstance(message, dict):
        raise FrameError("a message that is no JSON object")
    return message
