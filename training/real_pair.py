"""A question that a person asked, as training keeps it."""

from dataclasses import dataclass

from sqlcoder_local.schema import Schema, ValueMatch


@dataclass(frozen=True, kw_only=True)
class RealPair:
    """A question that a person asked, with the schema it was asked of."""

    question: str
    sql: str
    hardness: str
    schema: Schema
    values: tuple[ValueMatch, ...]
    database: str
