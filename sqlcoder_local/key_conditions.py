"""Foreign keys as the conditions that join two tables."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_name import dotted_name, sql_name


@dataclass(frozen=True, kw_only=True)
class KeyCondition:
    """How two tables are joined."""

    table: str
    referred_table: str
    condition: str
    """'orders.customer_id = customers.id', the column that refers first."""


def key_conditions(schema: Schema) -> Iterator[KeyCondition]:
    """Every foreign key between tables of the schema; prompts and grammars spell it in the same way."""
    for table in schema.tables:
        for key in table.foreign_keys:
            if schema.table(key.referred_table):
                own, theirs = (
                    dotted_name(table.name_parts),
                    dotted_name(schema.name_parts(key.referred_table)),
                )
                pairs = zip(key.columns, key.referred_columns, strict=True)
                yield KeyCondition(
                    table=table.name,
                    referred_table=key.referred_table,
                    condition=" AND ".join(
                        f"{own}.{sql_name(column)} = {theirs}.{sql_name(other)}" for column, other in pairs
                    ),
                )


def shortest_way(target: str, present: Sequence[str], schema: Schema) -> list[tuple[str, str]] | None:
    """The tables to join, each with its condition, to reach a table by its keys; None if none lead there."""
    neighbours: dict[str, list[tuple[str, str]]] = {}
    for key in key_conditions(schema):
        if key.table != key.referred_table:
            neighbours.setdefault(key.table, []).append((key.referred_table, key.condition))
            neighbours.setdefault(key.referred_table, []).append((key.table, key.condition))
    ways: dict[str, list[tuple[str, str]]] = {name: [] for name in present}
    waiting = deque(present)
    while waiting and target not in ways:
        here = waiting.popleft()
        for there, condition in neighbours.get(here, ()):
            if there not in ways:
                ways[there] = [*ways[here], (there, condition)]
                waiting.append(there)
    return ways.get(target)
