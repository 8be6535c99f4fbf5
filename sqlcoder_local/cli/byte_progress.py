"""A bar of bytes with the time left, on a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click


@contextmanager
def byte_progress(what: str, byte_count: int) -> Iterator[Callable[[int], None]]:
    """Give a function that is told how many bytes more are done."""
    is_hidden = not sys.stderr.isatty()
    with click.progressbar(length=byte_count, label=what, file=sys.stderr, hidden=is_hidden) as bar:
        yield bar.update
