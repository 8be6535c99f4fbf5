"""A model in a process of its own: what goes wrong in llama.cpp ends that process and no other."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self, TypeVar

from sqlcoder_local.child_process import ChildDiedError, ChildProcess
from sqlcoder_local.engine.engine import Generation, GrammarNotation, Request
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.engine.worker_messages import (
    KEEPS_INTERNET,
    LIMIT,
    Opened,
    Opening,
    Order,
    Reply,
    as_message,
    error_of,
    from_message,
)
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, WorkerStoppedError
from sqlcoder_local.prompt.prompt import Prompt

MODULE = "sqlcoder_local.engine.worker_process"
POLL_SECONDS = 0.02
"""How soon a cancellation is heard."""
MEMORY_SIGNAL, CRASH_SIGNALS = "SIGKILL", ("SIGABRT", "SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL")

IsCancelled = Callable[[], bool]
T = TypeVar("T")


def _ignore(_news: object) -> None:
    """Hear what nobody asked for."""


def _never() -> bool:
    return False


class WorkerEngine:
    """An engine whose model lives in another process, which is started anew after it has died."""

    def __init__(self, path: Path, options: EngineOptions) -> None:
        """Begin to load a model, and wait for nothing."""
        self._path = path.absolute()
        self._options = options
        self._number = 0
        self._opened: Opened | None = None
        self._start()

    @classmethod
    def open(
        cls,
        path: Path,
        options: EngineOptions,
        *,
        is_cancelled: IsCancelled = _never,
        on_progress: Callable[[float], None] = _ignore,
    ) -> Self:
        """Load a model; raises ModelFileError, UsageError, CancelledError and WorkerStoppedError."""
        engine = cls(path, options)
        try:
            engine.wait_until_loaded(is_cancelled=is_cancelled, on_progress=on_progress)
        except BaseException:
            engine.close()
            raise
        return engine

    def wait_until_loaded(
        self, *, is_cancelled: IsCancelled = _never, on_progress: Callable[[float], None] = _ignore
    ) -> None:
        """Wait for the model, which may be there already."""
        if self._opened is not None:
            return
        try:
            opened = self._last_reply(is_cancelled=is_cancelled, on_progress=on_progress)
        except SqlcoderError:
            # Without a model it would wait for nothing; the next question starts another.
            self._child.kill()
            raise
        self._opened = from_message(opened, Opened)

    @property
    def model_name(self) -> str:
        """The name shown to the user."""
        return self._facts().model_name

    @property
    def prompt_format(self) -> str:
        """The name of the prompt format this model was trained on."""
        return self._facts().prompt_format

    @property
    def context_size(self) -> int:
        """How many tokens prompt and answer may have together."""
        return self._facts().context_size

    @property
    def grammar_notation(self) -> GrammarNotation:
        """The notation that llguidance reads."""
        return "lark"

    @property
    def load_seconds(self) -> float:
        """How long the model took from the start of its process."""
        return self._facts().load_seconds

    @property
    def whereabouts(self) -> Whereabouts:
        """Where the model computes, and what it takes there."""
        return self._facts().whereabouts

    @property
    def is_sandboxed(self) -> bool:
        """Tell whether the system keeps the worker from sockets and programs."""
        return self._facts().is_sandboxed

    @property
    def cannot_write(self) -> bool:
        """Tell whether the system keeps the worker from changing files but those of the prompt cache."""
        return self._facts().cannot_write

    @property
    def pid(self) -> int:
        """The number of the process, which changes when it is started anew."""
        return self._child.pid

    def is_alive(self) -> bool:
        """Tell whether the process runs; the next question starts one that does not."""
        return self._child.is_alive()

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        return self._ask("count tokens", prompt, int)

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,
        seed: int = 0,
        on_text: Callable[[str], None],
        is_cancelled: IsCancelled,
    ) -> Generation:
        """Continue the prompt under a grammar; raises CancelledError, WorkerStoppedError after a crash."""
        request = Request(prompt=prompt, grammar=grammar, max_tokens=max_tokens, beams=beams, seed=seed)
        return self._ask("generate", request, Generation, on_text=on_text, is_cancelled=is_cancelled)

    def generate_many(self, requests: Sequence[Request], *, is_cancelled: IsCancelled) -> list[Generation]:
        """Answer several requests side by side, in their order."""
        return self._ask("generate many", requests, list[Generation], is_cancelled=is_cancelled)

    def refusals(self) -> dict[str, str]:
        """Let the worker try sockets and other programs; gives the system's answers."""
        return self._ask("try the sandbox", None, dict[str, str])

    def close(self) -> None:
        """End the worker; a second call does nothing."""
        self._child.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _facts(self) -> Opened:
        self.wait_until_loaded()
        assert self._opened is not None  # noqa: S101 - just waited for
        return self._opened

    def _start(self) -> None:
        """Start the worker and let it load the model at once."""
        started = monotonic()
        on_line = _show_line if self._options.shows_log else _ignore
        arguments = [*([KEEPS_INTERNET] if self._options.rpc else []), *self._writable()]
        self._child = ChildProcess.start(MODULE, arguments, limit=LIMIT, on_stderr_line=on_line)
        self._send("open", Opening(path=self._path, options=self._options, started=started))

    def _writable(self) -> list[str]:
        """Name the only folder that the worker may write to, which is there before it starts."""
        folder = self._options.prefix_folder
        if folder is None:
            return []
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return [str(folder.absolute())]

    def _ask(
        self,
        what: str,
        value: object,
        kind: type[T],
        *,
        on_text: Callable[[str], None] = _ignore,
        is_cancelled: IsCancelled = _never,
    ) -> T:
        if not self._child.is_alive():
            self._opened = None
            self._child.close()
            self._start()
        self.wait_until_loaded(is_cancelled=is_cancelled)
        self._send(what, value)
        return from_message(self._last_reply(on_text=on_text, is_cancelled=is_cancelled), kind)

    def _send(self, what: str, value: object) -> None:
        self._number += 1
        try:
            self._child.send(as_message(Order(number=self._number, what=what, value=value)))
        except ChildDiedError as error:
            raise self._stopped(error) from error

    def _last_reply(
        self,
        *,
        on_text: Callable[[str], None] = _ignore,
        on_progress: Callable[[float], None] = _ignore,
        is_cancelled: IsCancelled,
    ) -> object:
        """Pass on what comes until the order is done; replies to older, cancelled orders are passed over."""
        while True:
            if is_cancelled():
                self._cancel()
                raise CancelledError("interrupted")
            try:
                message = self._child.receive(timeout_seconds=POLL_SECONDS)
            except ChildDiedError as error:
                raise self._stopped(error) from error
            reply = from_message(message, Reply) if message else None
            if reply is None or reply.number != self._number:
                continue
            if reply.text is not None:
                on_text(reply.text)
            if reply.progress is not None:
                on_progress(reply.progress)
            if reply.failure is not None:
                raise error_of(reply.failure)
            if reply.is_last:
                return reply.result

    def _cancel(self) -> None:
        """Let the worker drop its order; the model stays, unless it was still being loaded."""
        if self._opened is None:
            self._child.kill()
            return
        try:
            self._child.send(as_message(Order(number=self._number, what="cancel")))
        except ChildDiedError as error:
            raise self._stopped(error) from error

    def _stopped(self, death: ChildDiedError) -> SqlcoderError:
        last_line = next((line.strip() for line in reversed(death.last_lines) if line.strip()), "")
        told = f"{death.reason}{f' ({last_line})' if last_line else ''}"
        if self._options.rpc is not None and death.reason.endswith(CRASH_SIGNALS):
            return WorkerStoppedError(
                f"One of the machines that hold the model is gone: {', '.join(self._options.rpc.addresses)}.",
                "Start ggml-rpc-server there again; the next question loads the model anew.",
            )
        if self._opened is None and death.reason.endswith(CRASH_SIGNALS):
            return ModelFileError(
                f"llama.cpp stopped while it loaded {self._path}: {told}.", "Fetch or convert it again."
            )
        if death.reason.endswith(MEMORY_SIGNAL):
            told += ", as the system does when the memory runs out"
        return WorkerStoppedError(
            f"The model's process stopped: {told}.",
            "The next question starts it again; a smaller model or --ctx-size takes less memory.",
        )


def _show_line(line: str) -> None:
    sys.stderr.write(f"{line}\n")
