"""The options of a query that every command that runs one has, with their limits."""

import math
from collections.abc import Callable

import click

from sqlcoder_local.cli.offline_option import offline_option
from sqlcoder_local.cli.output import FORMS, STREAMED
from sqlcoder_local.database.limits import Limits

ALL_ROWS = -1
MOST_ROWS = 1_000_000_000
"""More than Python's sqlite3 can count is refused by it with an OverflowError."""

Command = Callable[..., None]


def number(_context: click.Context, _option: click.Parameter, value: float | None) -> float | None:
    """Refuse "nan", which no range excludes and nothing reaches."""
    if value is not None and math.isnan(value):
        raise click.BadParameter("nan is not a number.")
    return value


def query_options(command: Command) -> Command:
    """Add --out, --limit, --timeout, --max-cost and --offline."""
    for option in (offline_option, _MAX_COST, _TIMEOUT, _LIMIT, _OUT):
        command = option(command)
    return command


def limits(*, limit: int, timeout: float, out: str) -> Limits:
    """Take what was typed; rows that are written as they come need no bound on their total size."""
    rows = None if limit == ALL_ROWS else limit
    if out in STREAMED:
        return Limits(rows=rows, seconds=timeout, total_bytes=None)
    return Limits(rows=rows, seconds=timeout)


_OUT = click.option(
    "--out", type=click.Choice(FORMS), default="table", show_default=True, help="What stdout gets."
)
_LIMIT = click.option(
    "--limit",
    type=click.IntRange(ALL_ROWS, MOST_ROWS),
    default=500,
    show_default=True,
    help="Rows to fetch; -1 for all.",
)
_TIMEOUT = click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    callback=number,
    default=30.0,
    show_default=True,
    help="Seconds that the query may take.",
)
_MAX_COST = click.option(
    "--max-cost",
    type=click.FloatRange(0),
    callback=number,
    help="Refuse a query that the database expects to cost more, in its own unit.",
)
