"""A process that loads a model behind the worker's walls, tells what llama.cpp allocates for it, and ends."""

import io
import json
import re
import sys
from pathlib import Path
from typing import Final

from sqlcoder_local.landlock import give_up_writing
from sqlcoder_local.sandbox import enter_sandbox

ALLOCATED: Final = re.compile(r"(\S+)\s+(?:model|KV|output|compute)\s+buffer size\s+=\s+([\d.]+) MiB")
COPIED: Final = "REPACK"
"""Weights put in another order; the file they came from may leave the memory, so they are counted once."""
MIB: Final = 1 << 20


def main() -> None:
    """Load the model that is named, at a size of context and a kind of attention, and print JSON."""
    path, context_size, attention = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    enter_sandbox()
    give_up_writing(but_for=())
    # Deferred: the walls stand before the first line of llama.cpp is read.
    from sqlcoder_local.engine.llama import LlamaEngine  # noqa: PLC0415
    from sqlcoder_local.engine.whereabouts import Whereabouts  # noqa: PLC0415

    before = Whereabouts.of_this_process(cards="", card_bytes=0).memory_bytes
    stderr, log = sys.stderr, io.StringIO()
    sys.stderr = log
    try:
        with LlamaEngine.open(
            path, context_size=context_size, flash_attention=attention, is_forced=True, shows_log=True
        ):
            after = Whereabouts.of_this_process(cards="", card_bytes=0).memory_bytes
    finally:
        sys.stderr = stderr
    found = ALLOCATED.findall(log.getvalue())
    allocated = sum(float(size) for buffer, size in found if COPIED not in buffer)
    told = {"allocated_bytes": int(allocated * MIB), "grown_bytes": after - before, "program_bytes": before}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
