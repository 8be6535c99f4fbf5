"""How the panes of the main screen share the room, and how a person changes that."""

from dataclasses import replace
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen

from tui.messages import PaneResized
from tui.state import State
from tui.widgets.key_line import KeyLine
from tui.widgets.message_line import MessageLine
from tui.widgets.question_line import QuestionLine
from tui.widgets.row_pane import RowPane
from tui.widgets.schema_pane import SchemaPane
from tui.widgets.sql_editor import SqlEditor
from tui.widgets.status_line import StatusLine
from tui.widgets.words_line import WordsLine

WIDTH_STEP, HEIGHT_STEP = 4, 2
NARROWEST_TREE, LOWEST_EDITOR = 16, 4
LEFT_FOR_OTHERS: Final = {"schema": 36, "editor": 12}
"""Cells that the panes beside or beneath need."""


def _resizing(key: str, action: str, description: str, *, id: str) -> Binding:  # noqa: A002 - Textual's name
    return Binding(key, action, description, show=False, priority=True, id=id)


class Layout(Screen[None]):
    """Tables on the left; question, SQL and rows on the right."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 - Textual declares it so
    VERTICAL_BREAKPOINTS = [(0, "-low"), (16, "-high")]  # noqa: RUF012 - as above
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9,ctrl+b", "toggle_tree", "Tables", show=False, id="toggle_tables"),
        Binding("f10", "zoom", "Zoom", show=False, id="zoom"),
        _resizing("alt+left", "resize('schema', -1)", "Tables narrower", id="narrower"),
        _resizing("alt+right", "resize('schema', 1)", "Tables wider", id="wider"),
        _resizing("alt+up", "resize('editor', -1)", "SQL lower", id="lower"),
        _resizing("alt+down", "resize('editor', 1)", "SQL higher", id="higher"),
        _resizing("alt+0", "reset_sizes", "Sizes as at first", id="reset_sizes"),
    ]

    def __init__(self, state: State) -> None:
        """Take how the app was left."""
        super().__init__()
        self.state = state

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        with Horizontal():
            yield SchemaPane(id="schema")
            with Vertical():
                yield QuestionLine(id="question")
                yield SqlEditor(id="editor")
                yield WordsLine(id="words")
                yield MessageLine(id="message")
                yield RowPane(id="rows")
        yield StatusLine(id="status")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin as the app was left."""
        self.query_one(MessageLine).hush()
        self.query_one(WordsLine).hush()
        self.query_one(SchemaPane).set_class(not self.state.is_tree_shown, "-hidden")
        self.query_one(QuestionLine).focus()

    def on_resize(self) -> None:
        """Fit the sizes that were chosen into another terminal."""
        self._apply_sizes()

    def action_toggle_tree(self) -> None:
        """Show or hide the tables."""
        pane = self.query_one(SchemaPane)
        is_shown = not pane.display
        self.state = replace(self.state, is_tree_shown=is_shown)
        pane.set_class(not is_shown, "-hidden")
        # A narrow terminal has room for the tables only where they are asked for.
        pane.set_class(is_shown, "-asked")

    def action_zoom(self) -> None:
        """Let the pane that is in use fill the screen, or give it back its place."""
        if self.maximized is not None:
            self.minimize()
        elif self.focused is not None:
            self.maximize(self.focused)

    def action_resize(self, pane: str, direction: int) -> None:
        """Make the tables wider or narrower, or the SQL higher or lower."""
        region = self.query_one(f"#{pane}").region
        step = WIDTH_STEP if pane == "schema" else HEIGHT_STEP
        self._resize(pane, (region.width if pane == "schema" else region.height) + direction * step)

    def action_reset_sizes(self) -> None:
        """Let the sizes follow the terminal again."""
        self.state = replace(self.state, tree_width=0, editor_height=0)
        self._apply_sizes()

    @on(PaneResized)
    def _follow_the_mouse(self, event: PaneResized) -> None:
        self._resize(event.pane, event.cells)

    def _resize(self, pane: str, cells: int) -> None:
        if pane == "schema":
            self.state = replace(self.state, tree_width=self._possible(pane, cells, NARROWEST_TREE))
        else:
            self.state = replace(self.state, editor_height=self._possible(pane, cells, LOWEST_EDITOR))
        self._apply_sizes()

    def _possible(self, pane: str, cells: int, least: int) -> int:
        size = self.size.width if pane == "schema" else self.size.height
        return max(least, min(cells, size - LEFT_FOR_OTHERS[pane]))

    def _apply_sizes(self) -> None:
        """Set what was chosen where there is room for it; else the style sheet decides."""
        schema, editor = self.query_one(SchemaPane), self.query_one(SqlEditor)
        width = self.state.tree_width and self._possible("schema", self.state.tree_width, NARROWEST_TREE)
        height = self.state.editor_height and self._possible(
            "editor", self.state.editor_height, LOWEST_EDITOR
        )
        is_low = self.has_class("-low")
        schema.styles.width = schema.styles.max_width = schema.styles.min_width = width or None
        editor.styles.height = editor.styles.max_height = None if is_low else height or None
