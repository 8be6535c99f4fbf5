"""The memory that a model takes, beside what is estimated before it is loaded.

python benchmarks/memory.py [--quick] [--json FILE]

The starter model and three shapes of a billion random weights (--quick: of two layers), at two sizes of
context, with flash attention and without. `taken` is what llama.cpp allocates, weights counted once;
`process` is by how much the process that loads the model grows, what it will touch later left out.
"""

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import parser, report
from benchmarks.random_llama import ALL_HEADS_1B, LLAMA_3_2_1B, TINY_LLAMA_1B, write_random_llama
from sqlcoder_local.cli.loaded_memory import probed
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.models.store import starter_model

SHAPES = {"llama_3_2_1b": LLAMA_3_2_1B, "tiny_llama_1b": TINY_LLAMA_1B, "all_heads_1b": ALL_HEADS_1B}
CONTEXTS = (1024, 4096)


def main() -> None:
    """Load every model, and tell."""
    flags = parser(__doc__ or "").parse_args()
    figures: dict[str, float] = {}
    paths = [("starter", starter_model())]
    with TemporaryDirectory() as scratch:
        for name, shape in SHAPES.items():
            chosen = replace(shape, blocks=2) if flags.quick else shape
            paths.append((name, write_random_llama(Path(scratch) / f"{name}.gguf", None, shape=chosen)))
        for name, path in paths:
            for context in _contexts(path, is_quick=flags.quick):
                for attention in ("on", "off"):
                    figures |= _compared(f"{name}_{context}_{attention}", path, context, attention)
    errors = [abs(figure) for name, figure in figures.items() if name.endswith("_error")]
    report(figures | {"largest_error": max(errors)}, flags.json)


def _contexts(path: Path, *, is_quick: bool) -> list[int]:
    """Give the sizes that the model knows."""
    known = read_header(path).context_length
    return [context for context in CONTEXTS if context <= known][: 1 if is_quick else None]


def _compared(name: str, path: Path, context: int, attention: str) -> dict[str, float]:
    sizes = sizes_of(read_header(path))
    computing = sizes.compute(context, has_flash_attention=attention == "on")
    estimate = sizes.weights + sizes.kv(context, "f16") + computing
    told = probed(path, context, attention)
    taken, grown = told["allocated_bytes"], told["grown_bytes"]
    return {
        f"{name}_estimated_mb": estimate / 1e6,
        f"{name}_taken_mb": taken / 1e6,
        f"{name}_process_mb": grown / 1e6,
        f"{name}_error": (estimate - taken) / taken,
    }


if __name__ == "__main__":
    main()
