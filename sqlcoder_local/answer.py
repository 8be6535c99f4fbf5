"""What comes out of a question, and what the asker may choose."""

from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE, Knowledge
from sqlcoder_local.profiles.profiled_columns import ShowValues
from sqlcoder_local.prompt.earlier import Turn
from sqlcoder_local.prompt.prompt import Prompt


@dataclass(frozen=True, kw_only=True)
class AskOptions:
    """The choices of the person who asks."""

    row_limit: int | None = 500
    """None fetches every row."""
    timeout_seconds: float = 30.0
    """For the query, not for the model."""
    is_run: bool = True
    """False stops at the SQL."""
    max_tokens: int = 512
    """The longest SQL the model may write."""
    seed: int = 0
    beams: int | None = None
    """How many texts the model follows side by side; None is what its prompt format asks for."""
    pinned_tables: tuple[str, ...] = ()
    """Shown to the model whatever the question says."""
    excluded_tables: tuple[str, ...] = ()
    """Never shown to the model."""
    value_folder: Path | None = None
    """Where texts of the databases are kept, so that a misspelled one is found; None keeps none."""
    value_seconds: float = 0.5
    """What a question waits for texts that are not kept there yet."""
    show_values: ShowValues | None = None
    """Which columns a model is told the content of, if it is used to that; None is the safe ones where the
    model is on this machine, and none where another machine is asked."""
    profile_folder: Path | None = None
    """Where it is kept what columns hold; None keeps it in memory alone."""
    instructions: str = ""
    """What the asker says about answering, beside the question."""
    knowledge: Knowledge = NO_KNOWLEDGE
    """What the user tells about the database."""
    follows: Turn | None = None
    """The question and SQL that this question goes on from; None begins anew."""
    repairs: int = 1
    """How often SQL that fails is written anew."""
    min_confidence: float | None = None
    """Declined is what the model is less sure of; 0 declines nothing. None declines what a small model is not
    quite sure of where most words of the question are unknown."""
    max_cost: float | None = None
    """A query that the database expects to cost more is not run; None runs all."""
    compares_rows: bool = False
    """Run all candidates and choose the rows that are the likeliest, instead of the likeliest SQL."""


@dataclass(frozen=True, kw_only=True)
class Timings:
    """Seconds spent in each part of the road."""

    load: float
    prompt: float
    generate: float
    execute: float


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """SQL that the model found likely."""

    sql: str
    """Checked, in the dialect of the database."""
    score: float
    """The mean log-probability of the model's tokens."""
    passed_over: str = ""
    """Why it was not taken though the model finds it likelier, in words."""
    rows: Rows | None = None
    """Where the candidates were run to be compared."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A question answered."""

    question: str
    sql: str
    """As it was run, in the dialect of the database."""
    dialect: str
    rows: Rows | None
    """None where the SQL was not to be run."""
    model: str
    timings: Timings
    prompt: Prompt
    notes: tuple[str, ...]
    """Sentences the asker must see: what was left out, what was cut short."""
    confidence: float = 1.0
    """The mean probability of the model's tokens under the grammar."""
    plan: Plan | None = None
    """How the database would run the SQL; None where it did not tell in time."""
    alternatives: tuple[Alternative, ...] = ()
    """Other SQL that can be run, the likeliest first."""
