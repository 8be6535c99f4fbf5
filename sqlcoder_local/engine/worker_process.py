"""The model worker from the inside: llama.cpp in a process that can reach nothing but its pipe and files."""

import importlib.util
import os
import resource
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from types import ModuleType

from sqlcoder_local.engine.engine import Engine, Request
from sqlcoder_local.engine.worker_messages import (
    KEEPS_INTERNET,
    LIMIT,
    Opened,
    Opening,
    Order,
    Reply,
    as_message,
    failure_of,
    from_message,
)
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.landlock import give_up_writing
from sqlcoder_local.parent_process import ParentProcess
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.sandbox import enter_sandbox, refusals

TEXT_SECONDS = 0.02
"""How long written text may wait for more: a person sees no difference, and the pipe is rarely used."""
PROGRESS_SECONDS = 0.05
LAST_WORK_SECONDS = 5.0


def main() -> None:
    """Serve until the front is gone."""
    parent = ParentProcess(limit=LIMIT)
    # Before the second thread is started, since the wall around files is one of each thread.
    folders = [Path(folder) for folder in sys.argv[1:] if folder != KEEPS_INTERNET]
    cannot_write = give_up_writing(but_for=folders)
    is_sandboxed = enter_sandbox(keeps_internet=KEEPS_INTERNET in sys.argv)
    # A core file would hold the questions and the model.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _skip_high_level_llama_cpp()
    threading.excepthook = _end_with_traceback
    worker = ModelWorker(parent, is_sandboxed=is_sandboxed, cannot_write=cannot_write)
    threading.Thread(target=worker.listen, daemon=True).start()
    worker.serve()
    os._exit(0)


class ModelWorker:
    """Takes orders one after the other; a second thread hears of cancellations meanwhile."""

    def __init__(self, parent: ParentProcess, *, is_sandboxed: bool, cannot_write: bool) -> None:
        self._parent = parent
        self._cannot_write = cannot_write
        self._is_sandboxed = is_sandboxed
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._cancelled_up_to = 0
        self._engine: Engine | None = None

    def listen(self) -> None:
        """Hear what the front says until it is gone; work that goes on for too long then is cut off."""
        while (message := self._parent.next_message()) is not None:
            order = from_message(message, Order)
            if order.what == "cancel":
                self._cancelled_up_to = order.number
            else:
                self._orders.put(order)
        self._cancelled_up_to = sys.maxsize
        self._orders.put(None)
        threading.Event().wait(LAST_WORK_SECONDS)
        os._exit(0)

    def serve(self) -> None:
        """Follow the orders, and free the model after the last."""
        while (order := self._orders.get()) is not None:
            try:
                reply = Reply(number=order.number, result=self._result(order), is_last=True)
            except SqlcoderError as error:
                reply = Reply(number=order.number, failure=failure_of(error), is_last=True)
            self._send(reply)
        if self._engine is not None:
            self._engine.close()

    def _result(self, order: Order) -> object:
        match order.what:
            case "open":
                return self._opened(order)
            case "count tokens":
                return self._loaded().count_tokens(from_message(order.value, Prompt))
            case "generate":
                return self._generated(order)
            case "generate many":
                requests = from_message(order.value, list[Request])
                return self._loaded().generate_many(requests, is_cancelled=self._is_cancelled(order))
            case _:
                return refusals()

    def _opened(self, order: Order) -> Opened:
        # Deferred: the pipe and the sandbox stand before the first line of llama.cpp is read.
        from sqlcoder_local.engine.opening import open_engine  # noqa: PLC0415

        opening = from_message(order.value, Opening)
        engine = self._engine = open_engine(
            opening.path,
            opening.options,
            is_cancelled=self._is_cancelled(order),
            on_progress=_at_most_every(
                PROGRESS_SECONDS, lambda share: self._send(Reply(number=order.number, progress=share))
            ),
            in_process=True,
        )
        return Opened(
            model_name=engine.model_name,
            prompt_format=engine.prompt_format,
            context_size=engine.context_size,
            load_seconds=monotonic() - opening.started,
            is_sandboxed=self._is_sandboxed,
            cannot_write=self._cannot_write,
            whereabouts=engine.whereabouts,
        )

    def _generated(self, order: Order) -> object:
        request = from_message(order.value, Request)
        stream = TextStream(lambda text: self._send(Reply(number=order.number, text=text)))
        generation = self._loaded().generate(
            request.prompt,
            grammar=request.grammar,
            max_tokens=request.max_tokens,
            beams=request.beams,
            seed=request.seed,
            on_text=stream.add,
            is_cancelled=self._is_cancelled(order),
        )
        stream.flush()
        return generation

    def _loaded(self) -> Engine:
        assert self._engine is not None  # noqa: S101 - the front opens first
        return self._engine

    def _is_cancelled(self, order: Order) -> Callable[[], bool]:
        return lambda: order.number <= self._cancelled_up_to

    def _send(self, reply: Reply) -> None:
        self._parent.send(as_message(reply))


class TextStream:
    """Text that is passed on in pieces of some milliseconds."""

    def __init__(self, send: Callable[[str], None]) -> None:
        self._send = send
        self._waiting: list[str] = []
        self._sent_at = 0.0

    def add(self, text: str) -> None:
        """Take the next piece."""
        self._waiting.append(text)
        if monotonic() - self._sent_at >= TEXT_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Pass on what waits."""
        if self._waiting:
            self._send("".join(self._waiting))
            self._waiting.clear()
            self._sent_at = monotonic()


def _at_most_every(seconds: float, tell: Callable[[float], None]) -> Callable[[float], None]:
    told_at = 0.0

    def told(share: float) -> None:
        nonlocal told_at
        if monotonic() - told_at >= seconds or share >= 1:
            told_at = monotonic()
            tell(share)

    return told


def _end_with_traceback(fault: threading.ExceptHookArgs) -> None:
    """A worker that can hear no more orders ends, so that the front is told."""
    threading.__excepthook__(fault)
    os._exit(1)


def _skip_high_level_llama_cpp() -> None:
    """Let `llama_cpp.llama_cpp` be imported without its package's own start, which takes 100 ms more."""
    spec = importlib.util.find_spec("llama_cpp")
    if spec is not None and spec.submodule_search_locations is not None:
        package = ModuleType("llama_cpp")
        package.__spec__ = spec
        package.__path__ = list(spec.submodule_search_locations)
        sys.modules["llama_cpp"] = package
