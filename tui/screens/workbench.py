"""The main screen: what the person can do."""

from dataclasses import replace
from typing import ClassVar, Final

from textual import on
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus
from textual.widgets import Input

from sqlcoder_local.history import History
from tui.events import QueryWritten
from tui.messages import NameInserted, PreviewWanted
from tui.screens.alternatives import AlternativesScreen
from tui.screens.conversation import Conversation
from tui.screens.help import HelpScreen
from tui.screens.history import HistoryScreen, Recalled
from tui.screens.picker import PickerScreen
from tui.session import Session
from tui.spelling import query_name
from tui.state import State
from tui.widgets.message_line import MessageLine
from tui.widgets.question_line import QuestionLine
from tui.widgets.sql_editor import SqlEditor

PREVIEW_ROWS: Final = 50
ROW_LIMITS: Final = (500, 10_000, 100_000)
BEAMS: Final = 4
"""Texts that are followed side by side when alternatives are asked for."""


class Workbench(Conversation):
    """Ask, change, run, look, keep."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5,ctrl+j,ctrl+enter", "run_sql", "Run", key_display="F5", priority=True, id="run"),
        Binding("escape", "stop", "Stop", show=False, id="stop"),
        Binding("f1", "help", "Help", id="help"),
        Binding("f2", "go('#question')", "Question", show=False, id="go_to_question"),
        Binding("f3", "alternatives", "Others", id="alternatives"),
        Binding("f4", "toggle_auto_run", "Auto-run", show=False, id="auto_run"),
        Binding("f6", "go('#editor')", "Edit the SQL", show=False, id="go_to_sql"),
        Binding("f7", "go('#grid')", "Go to the rows", show=False, id="go_to_rows"),
        Binding("f8", "history", "History", id="history"),
        Binding("ctrl+t", "explain", "Explain", show=False, id="explain"),
        Binding("ctrl+r", "fix", "Fix it", show=False, id="fix"),
        Binding("ctrl+s", "keep_example", "Keep as an example", show=False, id="keep_example"),
        Binding("ctrl+n", "start_afresh", "New question", show=False, id="start_afresh"),
        Binding("ctrl+g", "draw", "Chart", show=False, id="chart"),
        Binding("ctrl+e", "export", "Export", priority=True, id="export"),
        Binding(
            "ctrl+l", "next_limit", "Fetch more or fewer rows", show=False, priority=True, id="row_limit"
        ),
        Binding("ctrl+o", "open", "Open", priority=True, id="open"),
    ]

    def __init__(self, session: Session, state: State, *, history: History | None, target: str) -> None:
        """Take what the app works on, and a database; an empty target asks for one."""
        super().__init__(session, state, history=history)
        self._target = target
        self._shows_alternatives = False
        self._is_editor_last = False

    def on_mount(self) -> None:
        """Show the screen first, then begin with what takes long."""
        self.call_after_refresh(self._start)

    def _start(self) -> None:
        self.session.load_model()
        if self._target:
            self.session.open(self._target)
        else:
            self.action_open()

    def take_query(self, written: QueryWritten) -> None:
        """Show what the model wrote, and what else it found likely where that was asked for."""
        super().take_query(written)
        if self._shows_alternatives:
            self._show_alternatives(written)

    @on(Input.Submitted, "#question")
    def _ask(self, event: Input.Submitted) -> None:
        self.ask(event.value, is_run=self.runs_at_once())

    def ask(self, question: str, *, is_run: bool, beams: int | None = None) -> None:
        """Have the model write SQL, and run it where that is wanted."""
        if not question.strip():
            return
        self.rest()
        self.query_one(QuestionLine).remember(question.strip())
        self._shows_alternatives = beams is not None
        limit, follows = self.state.row_limit, self.followed_by(question)
        if self.submit(
            "asking",
            lambda: self.session.ask(question, is_run=is_run, row_limit=limit, beams=beams, follows=follows),
        ):
            self.begin_draft()

    def action_run_sql(self) -> None:
        """Run the SQL as it stands in the editor."""
        sql = self.query_one(SqlEditor).text
        if self.query_one(SqlEditor).read_only or not sql.strip():
            return
        written = self.written if self.written and self.written.sql == sql else None
        question, entry = (written.asked, written.entry) if written else ("", None)
        self.run(sql, question=question, entry=entry)

    def action_stop(self) -> None:
        """Stop what is being done, at once; else leave the zoom."""
        if self.job is not None:
            self.session.cancel()
            self.rest()
            self.query_one(MessageLine).say("Stopped.", "note")
        elif self.maximized is not None:
            self.minimize()

    def action_alternatives(self) -> None:
        """Show what else the model found likely; it is asked anew where it followed one text only."""
        question = self.query_one(QuestionLine).value
        if self.written and self.written.alternatives and self.written.question == question.strip():
            self._show_alternatives(self.written)
        elif question.strip():
            self.ask(question, is_run=False, beams=BEAMS)
        else:
            self.query_one(MessageLine).say("Ask something first.", "note")

    def _show_alternatives(self, written: QueryWritten) -> None:
        self._shows_alternatives = False
        sqls = [written.sql, *(other.sql for other in written.alternatives)]
        self.app.push_screen(AlternativesScreen(sqls), self._take_sql)

    def _take_sql(self, sql: str | None) -> None:
        if sql is None:
            return
        self.query_one(SqlEditor).put(sql)
        if self.runs_at_once():
            self.run(sql, question=self.query_one(QuestionLine).value)

    def action_history(self) -> None:
        """Search what was asked before."""
        if self.history is None:
            self.query_one(MessageLine).say("No history is kept: --no-history was given.", "note")
        else:
            self.app.push_screen(HistoryScreen(self.history), self._take_entry)

    def _take_entry(self, recalled: Recalled | None) -> None:
        if recalled is None:
            return
        entry = recalled.entry
        self.follow(None)
        self.query_one(QuestionLine).value = entry.question
        if entry.sql:
            self.query_one(SqlEditor).put(entry.sql)
        self.query_one(QuestionLine).focus()
        if recalled.purpose != "show" and self.opened and entry.database != self.opened.name:
            self.note(f"That was about {entry.database}: open it (Ctrl+O), or go on here with Enter or F5.")
        elif recalled.purpose == "ask":
            self.ask(entry.question, is_run=self.runs_at_once())
        elif recalled.purpose == "run":
            self.run(entry.sql, question=entry.question)

    def action_open(self) -> None:
        """Choose another database."""
        self.app.push_screen(PickerScreen(self.state.recent), self._take_target)

    def _take_target(self, target: str | None) -> None:
        if target is not None:
            self.session.open(target)

    def action_toggle_auto_run(self) -> None:
        """Run the model's SQL as soon as it is shown, or wait for a key; kept apart for files and servers."""
        if self.opened and self.opened.is_server:
            self.state = replace(self.state, runs_servers_at_once=not self.state.runs_servers_at_once)
        else:
            self.state = replace(self.state, runs_files_at_once=not self.state.runs_files_at_once)
        self.show_facts(runs_at_once=self.runs_at_once())

    def action_next_limit(self) -> None:
        """Fetch more rows of the next query, and after the most again few."""
        place = ROW_LIMITS.index(self.state.row_limit) if self.state.row_limit in ROW_LIMITS else -1
        self.state = replace(self.state, row_limit=ROW_LIMITS[(place + 1) % len(ROW_LIMITS)])
        sentence = f"The next query fetches up to {self.state.row_limit:,} rows."
        self.query_one(MessageLine).say(sentence, "note")

    def action_go(self, pane: str) -> None:
        """Go to a pane."""
        self.query_one(pane).focus()

    def action_help(self) -> None:
        """Explain the pane that is in use."""
        self.app.push_screen(HelpScreen(self.focused, self.active_bindings.values()))

    # What the panes tell.

    @on(NameInserted)
    def _insert_name(self, event: NameInserted) -> None:
        """Put a name where the person was last; in the SQL it is spelled as a query needs it."""
        if self._is_editor_last:
            dialect = self.opened.dialect if self.opened else ""
            self.query_one(SqlEditor).insert(query_name(event.parts, dialect))
            self.query_one(SqlEditor).focus()
        else:
            self.query_one(QuestionLine).insert_text_at_cursor(".".join(event.parts))
            self.query_one(QuestionLine).focus()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Remember which of the two that take names was used last."""
        if isinstance(event.widget, SqlEditor | QuestionLine):
            self._is_editor_last = isinstance(event.widget, SqlEditor)

    @on(PreviewWanted)
    def _preview(self, event: PreviewWanted) -> None:
        dialect = self.opened.dialect if self.opened else ""
        sql = f"SELECT * FROM {query_name(event.parts, dialect)} LIMIT {PREVIEW_ROWS}"  # noqa: S608 - checked
        if not self.query_one(SqlEditor).read_only:
            self.query_one(SqlEditor).put(sql)
            self.run(sql)
