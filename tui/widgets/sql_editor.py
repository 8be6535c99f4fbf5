"""The SQL: written by the model as one watches, changed by hand, run on a key."""

import re
from time import monotonic
from typing import ClassVar, Final

from rich.text import Text
from textual.timer import Timer
from textual.widgets import TextArea

from tui.widgets.dragged_edge import DraggedEdge

DARK: Final = "vscode_dark"
LIGHT: Final = "github_light"
SHARE_LEFT: Final = 5
"""How long the editor rests after it has coloured more of a draft, which takes longer the longer that is."""
WORD: Final = re.compile(r"\w+|\S")


class SqlEditor(DraggedEdge, TextArea):
    """An editor whose colours follow the theme of the app."""

    HELP = (
        "The SQL. What the model writes appears here and can be changed. {run} runs it, if it is one"
        " query that only reads. Ctrl+Z takes a change back, Tab leaves the editor."
    )
    COMPONENT_CLASSES: ClassVar[set[str]] = {"sql-editor--mark"}
    ALLOW_MAXIMIZE = True

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, language="sql", soft_wrap=True, tab_behavior="focus", show_line_numbers=False)
        self.border_title = "SQL"
        self._before = ""
        self._unshown = ""
        """What the model wrote and nobody sees yet."""
        self._next_piece_at = 0.0
        self._timer: Timer | None = None
        self._mark: tuple[int, int, int] | None = None
        """A line, and where on it the marked word begins and ends."""
        self._marked = ""
        """The text that the mark is about."""

    def on_mount(self) -> None:
        """Follow the theme of the app."""
        self.watch(self.app, "theme", self._follow_theme)

    def begin_draft(self) -> None:
        """Make room for what the model writes; the person's text is kept until that is done."""
        self.unmark()
        self._before = self.text
        self.read_only = True
        self.text = ""

    def clear_draft(self) -> None:
        """Begin the draft anew."""
        self._unshown = ""
        if self.read_only:
            self.text = ""

    def add_draft(self, piece: str) -> None:
        """Show more of what the model writes, but leave most of the time to keys and painting."""
        self._unshown += piece
        wait = self._next_piece_at - monotonic()
        if wait <= 0:
            self._show_draft()
        elif self._timer is None:
            self._timer = self.set_timer(wait, self._show_draft)

    def _show_draft(self) -> None:
        self._timer = None
        if not self.read_only:
            return
        started = monotonic()
        self.insert(self._unshown, self.document.end, maintain_selection_offset=False)
        self._unshown = ""
        self._next_piece_at = monotonic() + SHARE_LEFT * (monotonic() - started)

    def end_draft(self, sql: str | None) -> None:
        """Put the finished SQL there, or what was there before; Ctrl+Z goes back to that."""
        self._unshown = ""
        self.read_only = False
        self.text = self._before
        if sql is not None:
            self.put(sql)

    def put(self, sql: str) -> None:
        """Replace the text as if it had been typed, so that it can be taken back."""
        self.history.checkpoint()
        self.replace(sql, (0, 0), self.document.end, maintain_selection_offset=False)
        self.history.checkpoint()
        self.move_cursor((0, 0))

    def point_at(self, line: int, column: int) -> None:
        """Mark the word at a place that is counted from 1, and put the cursor there."""
        row = min(line, self.document.line_count) - 1
        words = WORD.finditer(self.document.get_line(row))
        start, end = next((word.span() for word in words if word.end() >= column), (column - 1, column))
        self._marked = self.text
        self._show_mark((row, start, end))
        self.move_cursor((row, column - 1))

    def offer_fix(self, *, is_possible: bool) -> None:
        """Say that a key has the SQL written anew, or no longer."""
        self.border_subtitle = "Ctrl+R fixes it" if is_possible else ""

    def unmark(self) -> None:
        """Take the mark away."""
        self._show_mark(None)

    def on_text_area_changed(self) -> None:
        """A mark is about the text as it was."""
        if self.text != self._marked:
            self.unmark()
            self.offer_fix(is_possible=False)

    def get_line(self, line_index: int) -> Text:
        """Draw the mark where it is."""
        line = super().get_line(line_index)
        if self._mark and self._mark[0] == line_index:
            style = self.get_component_rich_style("sql-editor--mark", partial=True)
            line.stylize(style, self._mark[1], self._mark[2])
        return line

    def _show_mark(self, mark: tuple[int, int, int] | None) -> None:
        if mark != self._mark:
            self._mark = mark
            # Lines that were drawn before are kept until a style changes.
            self.notify_style_update()
            self.refresh()

    def _follow_theme(self) -> None:
        self.theme = DARK if self.app.current_theme.dark else LIGHT
