"""Opens the engine that a model file calls for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.scripted import REPLIES_SUFFIX, ScriptedEngine


@dataclass(frozen=True, kw_only=True)
class EngineOptions:
    """How a model is loaded; None leaves the choice to the engine."""

    prompt_format: str | None = None
    context_size: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    lora: Path | None = None
    shows_log: bool = False


def open_engine(path: Path, options: EngineOptions, *, is_cancelled: Callable[[], bool]) -> Engine:
    """Load a GGUF model, or a script of replies where the file's suffix says that it is one."""
    if path.suffix == REPLIES_SUFFIX:
        return ScriptedEngine.open(path, prompt_format=options.prompt_format)
    # Deferred: a script needs no llama.cpp.
    from sqlcoder_local.engine.llama import LlamaEngine  # noqa: PLC0415

    return LlamaEngine.open(
        path,
        prompt_format=options.prompt_format,
        context_size=options.context_size,
        threads=options.threads,
        gpu_layers=options.gpu_layers,
        lora=options.lora,
        shows_log=options.shows_log,
        is_cancelled=is_cancelled,
    )
