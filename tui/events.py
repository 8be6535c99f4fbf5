"""What the session tells while it works, as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.answer import Alternative
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.schema import Schema
from tui.outlook import Outlook


@dataclass(frozen=True, kw_only=True)
class DatabaseOpening:
    """A database is being opened and read."""

    name: str


@dataclass(frozen=True, kw_only=True)
class DatabaseOpened:
    """The tables are known."""

    name: str
    """As it is shown to people: never with a password."""
    target: str
    """What opens it again; empty where that would hold a password."""
    dialect: str
    is_server: bool
    schema: Schema
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DatabaseFailed:
    """The database cannot be used."""

    name: str
    error: SqlcoderError


@dataclass(frozen=True, kw_only=True)
class ValuesRead:
    """The index of the texts that misspelled values are looked for in has grown."""

    read: int
    total: int


@dataclass(frozen=True, kw_only=True)
class ModelLoading:
    """The model is on its way."""

    share: float


@dataclass(frozen=True, kw_only=True)
class ModelReady:
    """The model can be asked."""

    name: str
    quantization: str
    load_seconds: float
    whereabouts: Whereabouts
    context_size: int


@dataclass(frozen=True, kw_only=True)
class ModelFailed:
    """The model cannot be used."""

    error: SqlcoderError


@dataclass(frozen=True, kw_only=True)
class SqlPiece:
    """The model has written on."""

    job: int
    text: str


@dataclass(frozen=True, kw_only=True)
class DraftRejected:
    """What the model wrote does not run, and it begins anew."""

    job: int


@dataclass(frozen=True, kw_only=True)
class QueryWritten:
    """The model's SQL is checked, and has not been run."""

    job: int
    question: str
    """As it was typed."""
    asked: str
    """As the model was asked: what it follows up on may be in it."""
    sql: str
    words: str
    """What it gives, in a sentence."""
    notes: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    """Other SQL that can be run, the likeliest first."""
    seconds: float
    tokens_per_second: float
    is_run_next: bool
    entry: int | None
    """Its number in the history."""
    outlook: Outlook
    """What the model was shown."""


@dataclass(frozen=True, kw_only=True)
class OutlookFound:
    """What the model would see for the question that is being typed is known."""

    outlook: Outlook


@dataclass(frozen=True, kw_only=True)
class RowsFetched:
    """A query has run."""

    job: int
    sql: str
    """As it was run."""
    words: str
    """What it gives, in a sentence."""
    rows: Rows
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class QueryFixed:
    """There is SQL to take the place of what failed; it has not been run."""

    job: int
    question: str
    before: str
    sql: str
    words: str
    """What it gives, in a sentence."""
    notes: tuple[str, ...]
    """Why it was written anew, or what was mended."""


@dataclass(frozen=True, kw_only=True)
class PlanTold:
    """The database has said how it would run a query."""

    job: int
    sql: str
    words: str
    plan: Plan


@dataclass(frozen=True, kw_only=True)
class RowsExported:
    """Rows are in a file."""

    job: int
    path: Path
    count: int
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ExampleKept:
    """A question and its SQL are in a file, for a model to be shown."""

    job: int
    path: Path
    is_replaced: bool
    """Other SQL stood there for the same question."""


@dataclass(frozen=True, kw_only=True)
class JobFailed:
    """What was asked for cannot be done."""

    job: int
    error: SqlcoderError


@dataclass(frozen=True, kw_only=True)
class JobCancelled:
    """The work was stopped, and nothing of it goes on."""

    job: int


@dataclass(frozen=True, kw_only=True)
class HistoryFailed:
    """What was asked could not be kept."""

    error: SqlcoderError


@dataclass(frozen=True, kw_only=True)
class Crashed:
    """A mistake of the program itself."""

    error: BaseException


Event = (
    DatabaseOpening
    | DatabaseOpened
    | DatabaseFailed
    | ValuesRead
    | ModelLoading
    | ModelReady
    | ModelFailed
    | SqlPiece
    | DraftRejected
    | QueryWritten
    | OutlookFound
    | RowsFetched
    | PlanTold
    | QueryFixed
    | RowsExported
    | ExampleKept
    | JobFailed
    | JobCancelled
    | HistoryFailed
    | Crashed
)
Tell = Callable[[Event], None]
"""Hears of events, on whatever thread they happen."""
