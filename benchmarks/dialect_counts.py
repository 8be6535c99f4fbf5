"""How many of the constructs that the models write bring PostgreSQL's rows on every engine."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from math import isclose
from pathlib import Path

from benchmarks.dialect_engines import (
    Construct,
    Engine,
    constructs,
    duckdb_engine,
    mysql_engine,
    postgres_engine,
    sqlite_engine,
)
from benchmarks.throwaway_servers import start_mariadb, start_postgres
from sqlcoder_local.errors import StatementRefusedError

Figures = dict[str, float | str]


def dialect_figures(options: argparse.Namespace) -> Figures:
    """Run the list on all four engines, with --quick on those that need no server."""
    every = list(constructs())
    figures: Figures = {}
    right, asked = 0, 0
    with ExitStack() as stack:
        for engine in engines(stack, with_servers=not options.quick):
            count = sum(is_right(engine, construct) for construct in every)
            figures[f"dialect_constructs_right_{engine.dialect}"] = float(count)
            right, asked = right + count, asked + len(every)
    return figures | {
        "dialect_constructs": float(len(every)),
        "dialect_constructs_right": 100 * right / asked,
    }


def engines(stack: ExitStack, *, with_servers: bool) -> Iterator[Engine]:
    """Start the engines one after the other."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    yield stack.enter_context(sqlite_engine(folder))
    yield stack.enter_context(duckdb_engine())
    if with_servers:
        yield stack.enter_context(postgres_engine(stack.enter_context(start_postgres())))
        yield stack.enter_context(mysql_engine(stack.enter_context(start_mariadb())))


def is_right(engine: Engine, construct: Construct) -> bool:
    """Compare the rows with PostgreSQL's; what is refused is not right, though not wrong either."""
    try:
        rows = engine.answer(construct.query)
    except StatementRefusedError:
        return False
    return len(rows) == len(construct.rows) and all(
        len(row) == len(other) and all(map(is_same, row, other))
        for row, other in zip(rows, construct.rows, strict=True)
    )


def is_same(one: object, other: object) -> bool:
    """Compare two values."""
    if isinstance(one, float) or isinstance(other, float):
        return isinstance(one, int | float) and isinstance(other, int | float) and isclose(one, other)
    return one == other
