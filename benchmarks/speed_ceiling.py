"""The tokens a second that doctor says memory allows at most, beside those that a model writes.

python benchmarks/speed_ceiling.py [--quick] [--json FILE]

Two shapes of a billion random weights at four bits (--quick: one, of two layers). Memory is read and tokens
are written in turns, several times; a share is what was written of what was allowed in the same turn.
"""

import sys
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import parser, report
from benchmarks.random_llama import LLAMA_3_2_1B, TINY_LLAMA_1B, write_random_llama
from sqlcoder_local.cli.loaded_memory import loaded_memory
from sqlcoder_local.engine.backends import read_backends
from sqlcoder_local.engine.memory_speed import measured_bandwidth
from sqlcoder_local.engine.model_defaults import available_cores

SHAPES = {"llama_3_2_1b": LLAMA_3_2_1B, "tiny_llama_1b": TINY_LLAMA_1B}
TURNS = 5


def main() -> None:
    """Measure every shape, and tell."""
    flags = parser(__doc__ or "").parse_args()
    shapes = {"two_layers": replace(TINY_LLAMA_1B, blocks=2)} if flags.quick else SHAPES
    figures: dict[str, float] = {}
    with TemporaryDirectory() as scratch:
        for name, shape in shapes.items():
            path = write_random_llama(Path(scratch) / f"{name}.gguf", None, shape=shape)
            figures |= measured(name, path, turns=1 if flags.quick else TURNS)
    report(figures, flags.json)


def measured(name: str, path: Path, *, turns: int) -> dict[str, float]:
    """Read memory, write tokens, and again."""
    devices = read_backends().devices
    written, allowed = [], []
    for _ in range(turns):
        loaded = loaded_memory(path, devices, measured_bandwidth(available_cores()))
        if loaded.tokens_per_second and loaded.most_tokens_per_second:
            written.append(loaded.tokens_per_second)
            allowed.append(loaded.most_tokens_per_second)
    shares = [one / most for one, most in zip(written, allowed, strict=True)]
    return {
        f"{name}_tokens_per_second": median(written),
        f"{name}_tokens_per_second_at_most": median(allowed),
        f"{name}_share": median(shares),
        f"{name}_lowest_share": min(shares),
        f"{name}_highest_share": max(shares),
    }


if __name__ == "__main__":
    main()
