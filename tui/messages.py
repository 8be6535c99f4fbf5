"""What widgets and the session tell the screen."""

from dataclasses import dataclass

from textual.message import Message

from sqlcoder_local.database.rows import Value
from sqlcoder_local.schema import Table
from tui.events import Event


@dataclass
class Told(Message):
    """The session has news."""

    event: Event


@dataclass
class NameInserted(Message):
    """A name of the schema is wanted at the cursor."""

    parts: tuple[str, ...]
    """What a query writes with full stops between."""


@dataclass
class PreviewWanted(Message):
    """The first rows of a table are wanted."""

    parts: tuple[str, ...]


@dataclass
class DdlWanted(Message):
    """The statement that makes a table is wanted."""

    table: Table


@dataclass
class TableChosen(Message):
    """The model is to see a table in any case, or not at all; said twice, neither."""

    name: str
    is_pinned: bool


@dataclass
class CellOpened(Message):
    """The cell under the cursor is to be shown whole."""

    column: str
    value: Value


@dataclass
class TextCopied(Message):
    """Something is to be copied."""

    text: str
    what: str


@dataclass
class TextTold(Message):
    """A pane has something to say."""

    text: str


@dataclass
class PaneResized(Message):
    """The edge of a pane is wanted elsewhere."""

    pane: str
    cells: int
    """From its beginning to that edge."""


@dataclass
class ChartWanted(Message):
    """The rows are to be drawn."""

    column: int
    """The one that the cursor is in."""
