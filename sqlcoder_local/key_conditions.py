"""Foreign keys as the conditions that join two tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_name import sql_name


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
                own, theirs = sql_name(table.name), sql_name(key.referred_table)
                pairs = zip(key.columns, key.referred_columns, strict=True)
                yield KeyCondition(
                    table=table.name,
                    referred_table=key.referred_table,
                    condition=" AND ".join(
                        f"{own}.{sql_name(column)} = {theirs}.{sql_name(other)}" for column, other in pairs
                    ),
                )
