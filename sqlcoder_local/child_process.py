"""A worker process of ours, seen from the process that started it."""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from sqlcoder_local.frames import (
    DEFAULT_LIMIT,
    EndOfFramesError,
    FrameError,
    FrameReader,
    FrameWriter,
    Message,
)

BOOT = (
    "import sys\n"
    "sys.path[:] = sys.argv.pop(1).splitlines()\n"
    "from importlib import import_module\n"
    "import_module(sys.argv.pop(1)).main()"
)
"""Isolated, and without looking for packages: the search path is the parent's, as it stands there."""

PASSED_ON = (
    "LANG",
    "LC_",
    "TZ",
    "LD_LIBRARY_PATH",
    "DYLD_",
    "LLAMA_CPP_LIB_PATH",
    "GGML_",
    "CUDA_",
    "NVIDIA_",
    "HIP_",
    "OMP_",
)
"""Beginnings of the variables a worker is given; all others, passwords among them, stay behind."""
LINES_KEPT = 20
LONGEST_LINE = 2_000
CLOSING_SECONDS = 2.0


def _ignore(_line: str) -> None:
    """Hear what nobody asked for."""


class ChildDiedError(Exception):
    """A worker ended, or talked nonsense and was ended; says how, with its last lines on standard error."""

    def __init__(self, reason: str, last_lines: Sequence[str]) -> None:
        super().__init__(reason)
        self.reason = reason
        self.last_lines = tuple(last_lines)


class ChildProcess:
    """A Python module that runs in a process of its own, and a pipe of messages each way."""

    def __init__(
        self, module: str, arguments: Sequence[str], *, limit: int, on_stderr_line: Callable[[str], None]
    ) -> None:
        """Start `main()` of a module; it finds the arguments in sys.argv[1:]."""
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no shell
            [sys.executable, "-I", "-S", "-c", BOOT, *_boot_arguments(module), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=worker_environment(os.environ),
            # Ctrl-C at the terminal is for the parent alone, which tells its workers what to do.
            process_group=0,
        )
        self._stdin, self._stdout, self._stderr = _pipes_of(self._process)
        self._writer = FrameWriter(self._stdin.fileno(), limit=limit)
        self._reader = FrameReader(self._stdout.fileno(), limit=limit)
        self._last_lines: deque[str] = deque(maxlen=LINES_KEPT)
        self._listener = threading.Thread(target=self._listen, args=(on_stderr_line,), daemon=True)
        self._listener.start()

    @classmethod
    def start(
        cls,
        module: str,
        arguments: Sequence[str] = (),
        *,
        limit: int = DEFAULT_LIMIT,
        on_stderr_line: Callable[[str], None] = _ignore,
    ) -> Self:
        """Start a worker; a message of more bytes than the limit passes in neither direction."""
        return cls(module, arguments, limit=limit, on_stderr_line=on_stderr_line)

    @property
    def pid(self) -> int:
        """The number the system gave it."""
        return self._process.pid

    def is_alive(self) -> bool:
        """Tell whether it still runs."""
        return self._process.poll() is None

    def send(self, message: Message) -> None:
        """Send a message; raises ChildDiedError."""
        try:
            self._writer.write(message)
        except EndOfFramesError as error:
            raise self._death() from error

    def receive(self, *, timeout_seconds: float | None = None) -> Message | None:
        """Wait for a message, None if none came in time; raises ChildDiedError."""
        try:
            return self._reader.read(timeout_seconds=timeout_seconds)
        except EndOfFramesError as error:
            raise self._death() from error
        except FrameError as error:
            self.kill()
            raise ChildDiedError(f"it sent {error}", tuple(self._last_lines)) from error

    def kill(self) -> None:
        """End it at once, whatever it does; a second call does nothing."""
        self._process.kill()
        self._process.wait()
        self._close_pipes()

    def close(self) -> None:
        """Let it end by itself, which it does when nothing more can come; kill it if it takes too long."""
        self._stdin.close()
        try:
            self._process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._close_pipes()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def _death(self) -> ChildDiedError:
        """Say how it ended; one that closed its pipes and lives on is of no use and is ended too."""
        try:
            reason = _ending(self._process.wait(CLOSING_SECONDS))
        except subprocess.TimeoutExpired:
            reason = "it closed its pipes"
        self.kill()
        return ChildDiedError(reason, tuple(self._last_lines))

    def _listen(self, on_line: Callable[[str], None]) -> None:
        while line := self._stderr.readline(LONGEST_LINE):
            text = line.decode("utf-8", "replace").rstrip("\n")
            self._last_lines.append(text)
            on_line(text)

    def _close_pipes(self) -> None:
        self._stdin.close()
        self._stdout.close()
        # Whoever inherited the worker's standard error may hold it open; nothing waits for that.
        self._listener.join(CLOSING_SECONDS)
        if not self._listener.is_alive():
            self._stderr.close()


def worker_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Pick the variables that concern languages and hardware."""
    return {name: value for name, value in variables.items() if name.startswith(PASSED_ON)}


def _boot_arguments(module: str) -> list[str]:
    """Give what BOOT reads, where modules are and which to run, and what the worker asks about its parent."""
    package_folder = str(Path(__file__).resolve().parent.parent)
    folders = [folder for folder in sys.path if folder]
    # The system ends a worker when the thread that started it ends, which must then be the main one.
    is_main = threading.current_thread() is threading.main_thread()
    path = "\n".join(folders if package_folder in folders else [*folders, package_folder])
    return [path, module, str(os.getpid() if is_main else 0)]


def _pipes_of(process: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    assert process.stdin is not None  # noqa: S101 - asked for above
    assert process.stdout is not None  # noqa: S101
    assert process.stderr is not None  # noqa: S101
    return process.stdin, process.stdout, process.stderr


def _ending(return_code: int) -> str:
    if return_code >= 0:
        return f"it ended with exit code {return_code}"
    try:
        return f"it was ended by {signal.Signals(-return_code).name}"
    except ValueError:
        return f"it was ended by signal {-return_code}"
