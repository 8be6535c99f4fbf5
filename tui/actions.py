"""Everything a key can do, by the names that the settings and the command palette use."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode

from tui.screens.alternatives import QueryList
from tui.screens.cell import CellScreen
from tui.screens.chart import ChartScreen
from tui.screens.ddl import DdlScreen
from tui.screens.dialog import Dialog
from tui.screens.export import PathLine
from tui.screens.fix import FixScreen
from tui.screens.history import EntryList, HistoryScreen, SearchLine
from tui.screens.picker import DatabaseFiles, KnownDatabases, TypedTarget
from tui.screens.workbench import Workbench
from tui.widgets.question_line import QuestionLine
from tui.widgets.row_grid import RowGrid
from tui.widgets.row_pane import RowPane
from tui.widgets.schema_pane import SchemaPane
from tui.widgets.schema_tree import SchemaTree
from tui.widgets.sql_editor import SqlEditor

PANES: Final[tuple[tuple[str, str, type[DOMNode]], ...]] = (
    ("Question", "#question", QuestionLine),
    ("SQL", "#editor", SqlEditor),
    ("Tables", "#tree", SchemaTree),
    ("Tables", "#schema", SchemaPane),
    ("Rows", "#grid", RowGrid),
    ("Rows", "#rows", RowPane),
)
"""Where a person can be: its title, how the screen finds it, and what it is."""
DIALOGS: Final[tuple[tuple[str, type[DOMNode]], ...]] = (
    ("Dialogs", Dialog),
    ("Cell", CellScreen),
    ("Chart", ChartScreen),
    ("DDL", DdlScreen),
    ("Export", PathLine),
    ("Fix it", FixScreen),
    ("History", HistoryScreen),
    ("History", EntryList),
    ("History, search", SearchLine),
    ("Open, list", KnownDatabases),
    ("Open, files", DatabaseFiles),
    ("Open, line", TypedTarget),
    ("Others", QueryList),
)
"""What lies over the main screen, and the parts of it that take keys of their own."""


@dataclass(frozen=True, kw_only=True)
class Action:
    """What a key does."""

    name: str
    """In the settings."""
    title: str
    """For people."""
    pane: str
    """Where it is done, as a selector; empty for what is done from everywhere."""
    binding: Binding


def actions(app: type[App[None]]) -> Iterator[Action]:
    """Everything that a key of the app, its main screen and the panes does, but for moving about."""
    everywhere: tuple[type[DOMNode], ...] = (app, Workbench)
    for kind in everywhere:
        for binding in _named_bindings(kind):
            yield Action(name=binding.id or "", title=binding.description, pane="", binding=binding)
    for title, selector, kind in PANES:
        for binding in _named_bindings(kind):
            told = f"{title}: {binding.description}"
            yield Action(name=binding.id or "", title=told, pane=selector, binding=binding)


def dialog_actions() -> Iterator[Action]:
    """Everything that a key does in a dialog alone."""
    for title, kind in DIALOGS:
        for binding in _own_bindings(kind):
            told = f"{title}: {binding.description}"
            yield Action(name=binding.id or "", title=told, pane=kind.__name__, binding=binding)


def _named_bindings(kind: type[DOMNode]) -> Iterator[Binding]:
    for owner in kind.__mro__:
        if owner.__module__.startswith("tui."):
            yield from _own_bindings(owner)


def _own_bindings(kind: type) -> Iterator[Binding]:
    """Bindings with a name; those of ours without one move the cursor."""
    for binding in vars(kind).get("BINDINGS", ()):
        if isinstance(binding, Binding) and binding.id:
            yield binding
