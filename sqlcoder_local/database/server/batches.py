"""Rows of a server in batches that take few round trips and little memory, however long the rows are."""

from collections.abc import Callable, Iterator
from typing import Final

from sqlcoder_local.database.cutting import row_size
from sqlcoder_local.database.rows import Row

FIRST_ROWS: Final = 64
MOST_ROWS: Final = 5_000
BATCH_BYTES: Final = 500_000
MOST_GROWTH: Final = 8
SAMPLE_ROWS: Final = 32


def server_batches(fetch: Callable[[int], list[Row]], row_limit: int | None) -> Iterator[list[Row]]:
    """Fetch until the end, or until one row more than the limit; each batch learns from the one before."""
    left = None if row_limit is None else row_limit + 1
    wanted = FIRST_ROWS
    while left != 0:
        asked = wanted if left is None else min(wanted, left)
        batch = fetch(asked)
        if batch:
            yield batch
        if len(batch) < asked:
            return
        left = None if left is None else left - len(batch)
        sample = batch[:: max(1, len(batch) // SAMPLE_ROWS)]
        mean_bytes = sum(map(row_size, sample)) / len(sample)
        wanted = max(1, min(MOST_ROWS, asked * MOST_GROWTH, int(BATCH_BYTES / mean_bytes)))
