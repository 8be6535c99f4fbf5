"""Rows of a cursor in batches that stay small in memory, however long the rows are."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final

from sqlcoder_local.database.cutting import rows_size
from sqlcoder_local.database.rows import Row

FETCHED_AT_ONCE: Final = 16
"""So few that as many of the longest values still fit a worker's memory."""
BATCH_ROWS: Final = 1_000
BATCH_BYTES: Final = 250_000
BATCH_SECONDS: Final = 0.2
"""After that a batch is given as it is, so that rows of a slow query are seen."""


def batches(fetch: Callable[[int], list[Row]], row_limit: int | None) -> Iterator[list[Row]]:
    """Fetch until the end, or until one row more than the limit."""
    left = None if row_limit is None else row_limit + 1
    while left != 0:
        batch = _batch(fetch, BATCH_ROWS if left is None else min(left, BATCH_ROWS))
        if not batch:
            return
        left = None if left is None else left - len(batch)
        yield batch


def _batch(fetch: Callable[[int], list[Row]], most: int) -> list[Row]:
    batch: list[Row] = []
    size, started = 0, monotonic()
    while len(batch) < most and size < BATCH_BYTES:
        rows = fetch(min(FETCHED_AT_ONCE, most - len(batch)))
        batch += rows
        size += rows_size(rows)
        if not rows or monotonic() - started > BATCH_SECONDS:
            break
    return batch
