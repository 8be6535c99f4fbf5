"""What a model is loaded with where nobody chose."""

import os
import sys

from sqlcoder_local.engine.gguf_header import GgufHeader
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.record import format_on_record
from sqlcoder_local.prompt.formats import FORMATS, format_named, recognised_format

DEFAULT_CONTEXT_SIZE = 8192
"""A model trained on more gets more only when asked: the memory grows with it."""
SMALL_MODEL_BYTES = 32_000_000
"""A step of such a model takes a millisecond; threads that wait for each other on busy cores take more."""


def chosen_format(header: GgufHeader, chosen: str | None) -> str:
    """Tell the prompt format: the chosen one, the one the file names, or that of the family it belongs to."""
    name = (
        chosen
        or header.prompt_format
        or format_on_record(header.path)
        or recognised_format(header.name, header.path.stem)
    )
    if name is None:
        raise UsageError(
            f"It is not known how the model {header.name!r} wants to be asked.",
            f"Choose with --prompt-format: {', '.join(FORMATS)}.",
        )
    return format_named(name).name


def chosen_context_size(header: GgufHeader, chosen: int | None) -> int:
    """Tell how many tokens the context is to hold."""
    if chosen is not None and chosen > header.context_length:
        raise UsageError(
            f"The model knows {header.context_length} tokens of context, not {chosen}.",
            "Give a smaller --ctx-size.",
        )
    return chosen or min(header.context_length, DEFAULT_CONTEXT_SIZE)


def chosen_threads(header: GgufHeader, chosen: int | None) -> int:
    """Tell how many threads compute: one a core, but a single one where handing out the work costs more."""
    is_small = sum(tensor.size for tensor in header.tensors) <= SMALL_MODEL_BYTES
    return chosen or (1 if is_small else available_cores())


def available_cores() -> int:
    """Count the cores this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
