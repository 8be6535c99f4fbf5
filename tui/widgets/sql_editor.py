"""The SQL: written by the model as one watches, changed by hand, run on a key."""

from typing import Final

from textual.widgets import TextArea

DARK: Final = "vscode_dark"
LIGHT: Final = "github_light"


class SqlEditor(TextArea):
    """An editor whose colours follow the theme of the app."""

    HELP = (
        "The SQL. What the model writes appears here and can be changed. F5 or Ctrl+J runs it, if it is one"
        " query that only reads. Ctrl+Z takes a change back, Tab leaves the editor."
    )
    ALLOW_MAXIMIZE = True

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, language="sql", soft_wrap=True, tab_behavior="focus", show_line_numbers=False)
        self.border_title = "SQL"
        self._before = ""

    def on_mount(self) -> None:
        """Follow the theme of the app."""
        self.watch(self.app, "theme", self._follow_theme)

    def begin_draft(self) -> None:
        """Make room for what the model writes; the person's text is kept until that is done."""
        self._before = self.text
        self.read_only = True
        self.text = ""

    def add_draft(self, piece: str) -> None:
        """Show more of what the model writes."""
        self.insert(piece, self.document.end, maintain_selection_offset=False)

    def end_draft(self, sql: str | None) -> None:
        """Put the finished SQL there, or what was there before; Ctrl+Z goes back to that."""
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
        """Put the cursor at a place that is counted from 1."""
        self.move_cursor((line - 1, column - 1))

    def _follow_theme(self) -> None:
        self.theme = DARK if self.app.current_theme.dark else LIGHT
