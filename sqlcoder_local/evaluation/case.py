"""A question with the SQL that answers it, and a set of such questions."""

from dataclasses import dataclass
from typing import Literal

Rule = Literal["sql-eval", "spider"]


@dataclass(frozen=True, kw_only=True)
class Case:
    """One question of a set."""

    number: int
    """Its place in the file it came from, from 1."""
    question: str
    golds: tuple[str, ...]
    """Queries any of which answers it; none where the database cannot answer."""
    database: str
    """The name of its database."""
    category: str = ""
    instructions: str = ""
    """What is said about answering it."""
    dialect: str = "sqlite"
    """What the gold SQL is written in, as sqlglot names it."""


@dataclass(frozen=True, kw_only=True)
class CaseSet:
    """Questions that are scored by one rule."""

    name: str
    rule: Rule
    """How results are compared."""
    cases: tuple[Case, ...]
    skipped: tuple[str, ...] = ()
    """What was left out and why, in sentences."""
    script_dialect: str = "sqlite"
    """What the scripts of its databases are written in."""
