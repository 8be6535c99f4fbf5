"""The process that started a worker, seen from the worker."""

import ctypes
import os
import signal
import sys

from sqlcoder_local.frames import DEFAULT_LIMIT, EndOfFramesError, FrameReader, FrameWriter, Message

PR_SET_PDEATHSIG = 1
STDIN, STDOUT, STDERR = 0, 1, 2


class ParentProcess:
    """A pipe of messages each way; standard input and output are not for anybody else."""

    def __init__(self, *, limit: int = DEFAULT_LIMIT) -> None:
        """Take the pipes away from Python and from C: what a library prints goes to standard error."""
        self._writer = FrameWriter(os.dup(STDOUT), limit=limit)
        self._reader = FrameReader(os.dup(STDIN), limit=limit)
        nowhere = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nowhere, STDIN)
        os.close(nowhere)
        os.dup2(STDERR, STDOUT)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _end_with_parent(int(sys.argv.pop(1)))

    def send(self, message: Message) -> None:
        """Send a message; ends this process where nobody reads any more."""
        try:
            self._writer.write(message)
        except EndOfFramesError:
            os._exit(0)

    def receive(self) -> Message:
        """Wait for a message; ends this process when the parent is gone or lets it go."""
        message = self.next_message()
        if message is None:
            os._exit(0)
        return message

    def next_message(self) -> Message | None:
        """Wait for a message; None when the parent is gone or lets this process go."""
        try:
            return self._reader.read()
        except EndOfFramesError:
            return None


def _end_with_parent(parent: int) -> None:
    """Ask Linux to end this process with its parent; elsewhere the end of its input says so."""
    if parent and sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(0)
