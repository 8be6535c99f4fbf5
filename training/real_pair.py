"""A question that a person asked, as training keeps it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

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
    values_of: Mapping[tuple[str, str], Sequence[str]] = field(default_factory=dict)
    """For a table and a column, values that may take the place of one in the question and the SQL."""
