"""What is told about one database, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Example:
    """A question and the SQL that answers it, as somebody saved them."""

    question: str
    sql: str


EVERY_COLUMN = "*"


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """Everything that lies in the folder of a database."""

    tables: Mapping[str, str] = field(default_factory=dict)
    """What a table means, by its name in lower case."""
    columns: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """What a column means, by the names of table and column in lower case."""
    hidden_values: frozenset[tuple[str, str]] = frozenset()
    """Columns whose values no model is shown, by the names of table and column in lower case; '*' is all."""
    shown_values: frozenset[tuple[str, str]] = frozenset()
    """Columns whose values may be shown though they are named like persons or secrets; named as above."""
    glossary: Mapping[str, str] = field(default_factory=dict)
    """What a word or phrase means in this database."""
    examples: tuple[Example, ...] = ()


NO_KNOWLEDGE = Knowledge()
