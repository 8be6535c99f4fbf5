"""A process that loads a model behind the worker's walls, and tells what it takes and how fast it writes."""

import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlcoder_local.landlock import give_up_writing
from sqlcoder_local.sandbox import enter_sandbox

if TYPE_CHECKING:
    from sqlcoder_local.engine.llama import LlamaEngine

ALLOCATED: Final = re.compile(r"(\S+)\s+(?:model|KV|output|compute)\s+buffer size\s+=\s+([\d.]+) MiB")
COPIED: Final = "REPACK"
"""Weights put in another order; the file they came from may leave the memory, so they are counted once."""
MIB: Final = 1 << 20
BEGINNING: Final = "SELECT customers.name, customers.city"
WRITTEN: Final = 24
"""Tokens: a second or two of a model of seven billion parameters."""


def main() -> None:
    """Load the model that is named, at a size of context and a kind of attention, and print JSON."""
    path, context_size, attention = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    enter_sandbox()
    give_up_writing(but_for=())
    # Deferred: the walls stand before the first line of llama.cpp is read.
    from sqlcoder_local.engine.llama import LlamaEngine  # noqa: PLC0415
    from sqlcoder_local.engine.options import EngineOptions  # noqa: PLC0415
    from sqlcoder_local.engine.whereabouts import Whereabouts  # noqa: PLC0415

    options = EngineOptions(
        context_size=context_size, flash_attention=attention, is_forced=True, shows_log=True
    )
    before = Whereabouts.of_this_process(cards="", card_bytes=0).memory_bytes
    stderr, log = sys.stderr, io.StringIO()
    sys.stderr = log
    try:
        with LlamaEngine.open(path, options) as engine:
            after = Whereabouts.of_this_process(cards="", card_bytes=0).memory_bytes
            speed = _tokens_per_second(engine)
    finally:
        sys.stderr = stderr
    found = ALLOCATED.findall(log.getvalue())
    allocated = sum(float(size) for buffer, size in found if COPIED not in buffer)
    told = {"allocated_bytes": int(allocated * MIB), "grown_bytes": after - before, "program_bytes": before}
    sys.stdout.write(json.dumps(told | {"tokens_per_second": speed}))


def _tokens_per_second(engine: "LlamaEngine") -> float | None:
    """Have a few tokens written, none of them guessed; None where the model ends its text too soon."""
    # Deferred: the walls stand before it is read.
    from sqlcoder_local.prompt.prompt import Prompt, Segment  # noqa: PLC0415

    engine.looks_up = False
    prompt = Prompt(segments=(Segment(text=BEGINNING, is_trusted=False),), tables_sent=())
    written = engine.generate(
        prompt, grammar=None, max_tokens=WRITTEN, on_text=lambda _text: None, is_cancelled=lambda: False
    )
    if written.generated_tokens < WRITTEN // 2:
        return None
    return written.generated_tokens / written.generate_seconds


if __name__ == "__main__":
    main()
