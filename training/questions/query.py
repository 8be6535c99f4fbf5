"""A query over a made-up schema, put together from parts and written with the joins it needs."""

from dataclasses import dataclass
from random import Random

from sqlcoder_local.key_conditions import shortest_way
from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_name import sql_name
from training.schemas.entity import Attribute, Entity, MadeUp


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A condition in words and in SQL."""

    condition: str
    words: str = ""
    """What follows the noun: 'from France', 'with a price above 10'."""
    finite: str = ""
    """The same with a verb of its own: 'are from France', 'have a price above 10'."""
    adjective: str = ""
    """What goes before the noun instead: 'active'."""
    values: tuple[ValueMatch, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question, the SQL that answers it, and the values that a look into the database would find."""

    text: str
    sql: str
    hardness: str
    """'easy', 'medium', 'hard' or 'extra', after Spider's rubric."""
    values: tuple[ValueMatch, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Query:
    """The parts of a SELECT statement, every name qualified with its table."""

    select: tuple[str, ...]
    tables: tuple[Entity, ...]
    where: str = ""
    group: tuple[str, ...] = ()
    having: str = ""
    order: str = ""
    limit: int | None = None
    offset: int = 0
    is_distinct: bool = False
    is_outer: bool = False
    """Whether rows of the first table without a partner stay."""

    def sql(self, made_up: MadeUp) -> str:
        """Write the statement; tables that lie between the asked ones are joined in."""
        parts = [
            f"SELECT {'DISTINCT ' if self.is_distinct else ''}{', '.join(self.select)}",
            f"FROM {join_path(made_up, self.tables, 'LEFT JOIN' if self.is_outer else 'JOIN')}",
            f"WHERE {self.where}" if self.where else "",
            f"GROUP BY {', '.join(self.group)}" if self.group else "",
            f"HAVING {self.having}" if self.having else "",
            f"ORDER BY {self.order}" if self.order else "",
            f"LIMIT {self.limit}" if self.limit else "",
            f"OFFSET {self.offset}" if self.offset else "",
        ]
        return " ".join(part for part in parts if part)


def table_sql(entity: Entity) -> str:
    """The table's name as SQL spells it."""
    return sql_name(entity.sql)


def column_sql(entity: Entity, attribute: Attribute) -> str:
    """The column's name, qualified, as SQL spells it."""
    return f"{sql_name(entity.sql)}.{sql_name(attribute.sql)}"


def key_sql(entity: Entity) -> str:
    """The primary key, qualified, as SQL spells it."""
    return f"{sql_name(entity.sql)}.{sql_name(entity.key)}"


def join_path(made_up: MadeUp, tables: tuple[Entity, ...], join: str = "JOIN") -> str:
    """The FROM clause: the first table, then each other one by the shortest way along the foreign keys."""
    joined = [tables[0].sql]
    clause = table_sql(tables[0])
    for target in tables[1:]:
        if target.sql in joined:
            continue
        for name, condition in shortest_way(target.sql, joined, made_up.schema) or ():
            clause += f" {join} {sql_name(name)} ON {condition}"
            joined.append(name)
    return clause


def both(*conditions: str) -> str:
    """All of the conditions, each alternative between parentheses."""
    held = [condition for condition in conditions if condition]
    if len(held) < 2:
        return "".join(held)
    return " AND ".join(f"({condition})" if " OR " in condition else condition for condition in held)


def pick_attribute(rng: Random, entity: Entity, *kinds: str) -> Attribute | None:
    """A column of one of the kinds; any column where no kind is named."""
    fitting = [a for a in entity.attributes if not kinds or a.kind in kinds]
    return rng.choice(fitting) if fitting else None


def number_attribute(rng: Random, entity: Entity) -> Attribute | None:
    """A column that can be added up or averaged."""
    return pick_attribute(rng, entity, "money", "int", "real")


GROUP_KINDS = ("choice", "choice", "place", "country", "year", "bool", "word", "company", "person")
"""What people group by."""
