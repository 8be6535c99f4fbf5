"""Work done by several threads at once, its results in the order of what was to be done."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, TypeVar

AHEAD: Final = 16
"""Times the threads: so far may the others be ahead of one that takes long."""

Item = TypeVar("Item")
Done = TypeVar("Done")


def in_order(
    work: Callable[[Item], Done], items: Iterable[Item], *, threads: int
) -> Generator[Done, None, None]:
    """Begin the next item as soon as a thread is free; raises what the work raises, and drops the rest."""
    waiting: deque[Future[Done]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for item in items:
                if len(waiting) >= AHEAD * threads:
                    yield waiting.popleft().result()
                waiting.append(pool.submit(work, item))
                while waiting and waiting[0].done():
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
