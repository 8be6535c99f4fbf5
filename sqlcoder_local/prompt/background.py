"""What a model is told, or the choice of its tables follows, beside the question and the schema."""

from dataclasses import dataclass, field

from sqlcoder_local.column_profile import Profiles
from sqlcoder_local.knowledge.knowledge import Example
from sqlcoder_local.prompt.earlier import FailedSql, Turn


@dataclass(frozen=True, kw_only=True)
class Background:
    """What the asker adds to a question."""

    glossary: tuple[tuple[str, str], ...] = ()
    """Words of the question, each with what it means in this database."""
    examples: tuple[Example, ...] = ()
    """Questions like this one, with their SQL."""
    pinned: tuple[str, ...] = ()
    """Tables that must be shown, whatever the question says."""
    instructions: str = ""
    """What the asker says about answering, for a prompt that has a place for it."""
    follows: Turn | None = None
    """The question and SQL before this one, for a model that can be told."""
    profiles: Profiles = field(default_factory=dict)
    """What columns hold, for a model that is used to comments in its schema."""
    in_brief: frozenset[str] = frozenset()
    """Tables of which little more than the names of the columns is told."""
    failed: FailedSql | None = None
    """SQL for this very question that did not run, for a model that can be told."""


NO_BACKGROUND = Background()
