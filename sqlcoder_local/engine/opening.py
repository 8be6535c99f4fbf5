"""Opens the engine that a model file calls for, or a server's address."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.rpc import checked_servers
from sqlcoder_local.engine.scripted import REPLIES_SUFFIX, ScriptedEngine
from sqlcoder_local.engine.worker import WorkerEngine
from sqlcoder_local.errors import UsageError

if TYPE_CHECKING:
    from sqlcoder_local.engine.remote import RemoteEngine


def _ignore(_share: float) -> None:
    """Hear what nobody asked for."""


class EngineStart:
    """A model on its way: it is loaded in a process of its own while this one does something else."""

    def __init__(self, path: Path, options: EngineOptions) -> None:
        """Begin to load a GGUF model; a script of replies, by its file's suffix, is there at once.

        A server is asked what it is no sooner than it is needed.
        """
        self._options = options
        self._engine: WorkerEngine | ScriptedEngine | RemoteEngine | None
        if options.endpoint is not None:
            self._engine = None
        elif path.suffix == REPLIES_SUFFIX:
            self._engine = ScriptedEngine.open(path, prompt_format=options.prompt_format)
        else:
            rpc = checked_servers(options.rpc) if options.rpc else None
            self._engine = WorkerEngine(path, replace(options, rpc=rpc))

    def engine(
        self, *, is_cancelled: Callable[[], bool], on_progress: Callable[[float], None] = _ignore
    ) -> Engine:
        """Wait for the model.

        Raises ModelFileError, UsageError, CancelledError, WorkerStoppedError and EndpointError.
        """
        if self._engine is None:
            self._engine = _remote_engine(self._options)
        if isinstance(self._engine, WorkerEngine):
            self._engine.wait_until_loaded(is_cancelled=is_cancelled, on_progress=on_progress)
        return self._engine

    @property
    def load_seconds(self) -> float:
        """How long the model took; a script takes no time."""
        return self._engine.load_seconds if isinstance(self._engine, WorkerEngine) else 0.0

    def close(self) -> None:
        """End the model, there or not; a second call does nothing."""
        if self._engine is not None:
            self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _remote_engine(options: EngineOptions) -> "RemoteEngine":
    # Deferred: it is an extra, and few ask a server.
    try:
        from sqlcoder_local.engine.remote import RemoteEngine  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise UsageError(
            f"Servers are asked with {error.name}, which is not installed.",
            "Install it with: pip install 'sqlcoder-local[endpoint]'.",
        ) from error
    assert options.endpoint is not None  # noqa: S101 - asked by who called
    return RemoteEngine(
        options.endpoint, prompt_format=options.prompt_format, context_size=options.context_size
    )


def open_engine(
    path: Path,
    options: EngineOptions,
    *,
    is_cancelled: Callable[[], bool],
    on_progress: Callable[[float], None] = _ignore,
    in_process: bool = False,
) -> Engine:
    """Load a GGUF model in a process of its own, or a script of replies where the file's suffix says so."""
    if not in_process or options.endpoint is not None or path.suffix == REPLIES_SUFFIX:
        start = EngineStart(path, options)
        try:
            return start.engine(is_cancelled=is_cancelled, on_progress=on_progress)
        except BaseException:
            start.close()
            raise
    # Deferred: llama.cpp is loaded in the worker alone, unless asked for here.
    from sqlcoder_local.engine.llama import LlamaEngine  # noqa: PLC0415

    return LlamaEngine.open(path, options, is_cancelled=is_cancelled, on_progress=on_progress)
