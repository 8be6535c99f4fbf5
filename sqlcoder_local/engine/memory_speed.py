"""How fast a model can write at most: every token reads all weights, and memory gives them only so fast."""

from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Final

import numpy as np

from sqlcoder_local.engine.memory_fit import Placement
from sqlcoder_local.engine.model_sizes import ModelSizes

BLOCK_BYTES: Final = 64 << 20
"""A thread's own; more than a processor keeps near."""
RUNS: Final = 4


def measured_bandwidth(threads: int) -> float:
    """Read memory with so many threads at once; gives bytes a second, the best of several runs."""
    blocks = [np.ones(BLOCK_BYTES // 8, dtype=np.uint64) for _ in range(threads)]
    with ThreadPoolExecutor(threads) as pool:
        # The maximum is found as fast as memory is read, and numpy lets other threads run meanwhile.
        list(pool.map(np.max, blocks))
        seconds = []
        for _ in range(RUNS):
            started = perf_counter()
            list(pool.map(np.max, blocks))
            seconds.append(perf_counter() - started)
    return threads * BLOCK_BYTES / min(seconds)


def tokens_per_second(sizes: ModelSizes, placement: Placement, bandwidth: float) -> float | None:
    """Divide what memory gives by what a token reads of it; None where a card does all the reading.

    A card's own memory is not measured, and many times as fast.
    """
    on_cards = max(0, placement.gpu_layers - 1)
    on_host = sizes.layers[: len(sizes.layers) - on_cards]
    read = sum(on_host) + (0 if placement.gpu_layers else sizes.output)
    return bandwidth / read if read else None
