"""A SQLite database for a made-up schema, filled so that a query over it finds what it asks for."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import sqlglot
from sqlglot import exp

from sqlcoder_local.schema import Schema, value_kind
from sqlcoder_local.sql_text import checked_statement
from training.schemas.values import text_value

ROWS = 60
PER_OWNER = 6
"""Rows that belong to the same row of another table; every tenth row there owns nothing."""
RANDOM_ROW_EVERY = 4
DAYS = 24_000
"""The dates reach back to 1960."""

Wanted = dict[tuple[str, str], list[list[object]]]
"""For each column, the values that meet each SELECT of a query."""


def filled_database(schema: Schema, sql: str, rng: Random) -> sqlite3.Connection:
    """A database in memory, three quarters of its rows made to meet the conditions of a query."""
    connection = sqlite3.connect(":memory:")
    wanted = _wanted_values(schema, sql, rng)
    for table in schema.tables:
        own = {name for key in table.foreign_keys for name in key.columns}
        met = {column.name: wanted.get((table.name, column.name), []) for column in table.columns}
        declared = ", ".join(f"{_quoted(column.name)} {column.declared_type}" for column in table.columns)
        connection.execute(f"CREATE TABLE {_quoted(table.name)} ({declared})")
        marks = ", ".join("?" * len(table.columns))
        rows = [
            [
                number if column.name in table.primary_key
                else number // PER_OWNER if column.name in own
                else _cell(rng, value_kind(column.declared_type), met[column.name], number)
                for column in table.columns
            ]
            for number in range(ROWS)
        ]  # fmt: skip
        connection.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({marks})", rows)  # noqa: S608 - quoted
    return connection


def _cell(rng: Random, kind: str, wanted: list[list[object]], number: int) -> object:
    choices = wanted[number % len(wanted)] if wanted else []
    if choices and number % RANDOM_ROW_EVERY:
        return rng.choice(choices)
    return _anything(rng, kind)


def _wanted_values(schema: Schema, sql: str, rng: Random) -> Wanted:
    wanted: Wanted = defaultdict(list)
    for select in sqlglot.parse_one(sql, dialect="postgres").find_all(exp.Select):
        where = select.args.get("where")
        by_column: dict[tuple[str, str], list[exp.Expr]] = defaultdict(list)
        for predicate in _simple_predicates(where) if where else ():
            column = predicate.find(exp.Column)
            if column is not None:
                by_column[column.table, column.name].append(predicate)
        for (table, name), predicates in by_column.items():
            together = [exp.and_(*(p.copy() for p in predicates))] if len(predicates) > 1 else []
            found = [_meeting(schema, table, name, p, rng) for p in (*together, *predicates)]
            wanted[table, name] += [found[0]] if found[0] else [values for values in found if values]
    return wanted


def _simple_predicates(where: exp.Expr) -> Iterator[exp.Expr]:
    """Comparisons of one column with what is written out."""
    for node in where.find_all(exp.Predicate):
        columns = {(column.table, column.name) for column in node.find_all(exp.Column)}
        if len(columns) == 1 and not node.find(exp.Select, exp.AggFunc) and not isinstance(node, exp.Exists):
            yield exp.not_(node.copy()) if isinstance(node.parent, exp.Not) else node


def _meeting(schema: Schema, table: str, name: str, predicate: exp.Expr, rng: Random) -> list[object]:
    """Values that meet a predicate, by trying what is written in it, what is near, and any other."""
    column = next(c for t in schema.tables if t.name == table for c in t.columns if c.name == name)
    kind = value_kind(column.declared_type)
    tried = [*_near_literals(predicate), *(_anything(rng, kind) for _ in range(20)), None]
    if kind == "date":
        tried += _days()
    query = (
        exp.select(exp.column(name, table=table, quoted=True))
        .from_(exp.to_table(f'"{table}"'))
        .where(predicate)
    )
    carried = checked_statement(query.sql(dialect="postgres"), schema, target_dialect="sqlite").sql
    with sqlite3.connect(":memory:") as connection:
        connection.execute(f"CREATE TABLE {_quoted(table)} ({_quoted(name)} {column.declared_type})")
        connection.executemany(f"INSERT INTO {_quoted(table)} VALUES (?)", [(value,) for value in tried])  # noqa: S608 - quoted
        values = [value for (value,) in connection.execute(carried).fetchmany(200)]
    connection.close()
    return values


def _near_literals(predicate: exp.Expr) -> Iterator[object]:
    for literal in predicate.find_all(exp.Literal):
        if literal.is_string:
            yield literal.name.replace("%", "")
        else:
            yield from (float(literal.name), float(literal.name) - 1, float(literal.name) + 1)


def _anything(rng: Random, kind: str) -> object:
    if kind == "number":
        return rng.choice((rng.randint(0, 100), round(rng.uniform(0, 100_000), 2), rng.randint(1900, 2026)))
    if kind == "boolean":
        return rng.random() < 0.5
    if kind == "date":
        return (datetime.now(UTC).date() - timedelta(days=rng.randrange(DAYS))).isoformat()
    return text_value(rng, rng.choice(("word", "person", "place", "code")))


def _days() -> Iterator[str]:
    """Every recent day, and one day in nine further back."""
    today = datetime.now(UTC).date()
    yield from ((today - timedelta(days=days)).isoformat() for days in (*range(400), *range(400, DAYS, 9)))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
