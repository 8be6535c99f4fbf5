"""The panes of the main screen, and what they show of the session's news."""

import re
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Final

from textual import on, work

from sqlcoder_local.errors import DeclinedError, SqlcoderError, UsageError
from sqlcoder_local.history import History
from sqlcoder_local.visible_text import visible
from tui.ddl import ddl
from tui.events import (
    DatabaseFailed,
    DatabaseOpened,
    DatabaseOpening,
    Event,
    HistoryFailed,
    JobCancelled,
    JobFailed,
    ModelFailed,
    ModelLoading,
    ModelReady,
    OutlookFound,
    QueryWritten,
    RowsExported,
    RowsFetched,
    SqlPiece,
    ValuesRead,
)
from tui.messages import DdlWanted, TextTold
from tui.outlook import Outlook
from tui.screens.ddl import DdlScreen
from tui.screens.foresight import Foresight
from tui.session import Session
from tui.state import State
from tui.widgets.message_line import Kind, MessageLine
from tui.widgets.question_line import NameSuggester, QuestionLine
from tui.widgets.row_grid import RowGrid
from tui.widgets.schema_pane import SchemaPane
from tui.widgets.sql_editor import SqlEditor
from tui.widgets.status_line import Facts, StatusLine

TICK_SECONDS: Final = 0.1
POSITION: Final = re.compile(r"\(line (?P<line>\d+), column (?P<column>\d+)\)")
"""How errors about SQL tell where they point to."""
MIB: Final = 1 << 20
QUESTIONS_KNOWN: Final = 200
"""Earlier questions behind the arrow keys."""


class Panes(Foresight):
    """What the panes show."""

    def __init__(self, session: Session, state: State, *, history: History | None) -> None:
        """Take what the app works on, and how it was left."""
        super().__init__(session, state)
        self.history = history
        self.facts = Facts(runs_at_once=state.runs_files_at_once)
        self.written: QueryWritten | None = None
        """What the model wrote last."""
        self.fetched: RowsFetched | None = None
        """What the grid shows."""
        self._model_error: SqlcoderError | None = None
        self._began = 0.0
        self._is_drafting = False
        self._is_history_lost = False

    def on_mount(self) -> None:
        """Begin to tell the time of what is being done."""
        self.set_interval(TICK_SECONDS, self._tick)
        self.show_facts()

    def hear(self, event: Event) -> None:  # noqa: C901, PLR0912 - one case an event
        """Take news of the session; what belongs to work that nobody waits for any more is passed over."""
        if hasattr(event, "job") and event.job != self.job:
            return
        match event:
            case DatabaseOpening():
                self.show_facts(database=f"opening {_short(event.name)}…")
            case DatabaseOpened():
                self._take_database(event)
            case DatabaseFailed():
                self.show_facts(database=_short(self.opened.name) if self.opened else "no database")
                self.say(event.error)
            case ValuesRead():
                self.show_facts(values=_how_far(event))
            case ModelLoading():
                self.show_facts(model=f"loading the model {event.share:.0%}")
            case ModelReady():
                self._take_model(event)
            case ModelFailed():
                self.show_facts(model="no model", place="", machine="", context="")
                self._model_error = event.error
                self.say(event.error)
            case SqlPiece():
                self.query_one(SqlEditor).add_draft(event.text)
            case QueryWritten():
                self.take_query(event)
                self.take_outlook(event.outlook)
            case OutlookFound():
                self.take_outlook(event.outlook)
            case RowsFetched():
                self._take_rows(event)
            case RowsExported():
                self.rest()
                note = " ".join([f"{event.count:,} rows are in {event.path}.", *event.notes])
                self.query_one(MessageLine).say(note, "note")
            case JobFailed():
                self.rest()
                self.say(event.error)
            case JobCancelled():
                self.rest()
            case HistoryFailed():
                self._warn_of_history(event.error)

    def _take_model(self, ready: ModelReady) -> None:
        self.is_model_ready = True
        where = ready.whereabouts
        memory = f"{where.memory_bytes / MIB:,.0f} MB" if where.memory_bytes else ""
        self.show_facts(
            model=" ".join(filter(None, [ready.name, ready.quantization])),
            place=f"asks {where.address}" if where.address else "asked on this machine",
            machine=" ".join(filter(None, [where.device, memory])),
            context=f"context {ready.context_size:,}",
        )
        self.foresee_soon()

    def take_outlook(self, outlook: Outlook) -> None:
        """Tell in the last line as well what the prompt takes."""
        super().take_outlook(outlook)
        self.show_facts(context=f"context {outlook.tokens:,} of {outlook.context_size:,}")

    def _take_database(self, opened: DatabaseOpened) -> None:
        self.opened = opened
        self.show_facts(values="")
        self.query_one(SchemaPane).show(opened.schema)
        self.choose_anew()
        self.foresee_soon()
        self.query_one(QuestionLine).suggester = NameSuggester(opened.schema)
        if opened.target:
            self.state = self.state.with_recent(opened.target)
        self.show_facts(
            database=f"{_short(opened.name)} ({opened.dialect})", runs_at_once=self.runs_at_once()
        )
        if opened.notes:
            self.query_one(MessageLine).say(" ".join(opened.notes), "note")
        elif self._model_error is not None:
            self.say(self._model_error)
        else:
            self.query_one(MessageLine).hush()
        self._read_questions()

    def take_query(self, written: QueryWritten) -> None:
        """Show what the model wrote."""
        self.written = written
        self.end_draft(written.sql)
        if written.notes:
            self.query_one(MessageLine).say(" ".join(written.notes), "note")
        self.show_facts(speed=f"{written.seconds:.2f} s, {written.tokens_per_second:,.0f} tokens/s")
        if written.is_run_next:
            self.begin("running", written.job)
        else:
            self.rest()

    def _take_rows(self, fetched: RowsFetched) -> None:
        self.rest()
        self.fetched = fetched
        self.query_one(RowGrid).show(fetched.rows)
        written = self.written.notes if self.written and self.written.job == fetched.job else ()
        notes = " ".join([*written, *fetched.notes])
        if notes:
            self.query_one(MessageLine).say(notes, "note")

    def _warn_of_history(self, error: SqlcoderError) -> None:
        """Say once that nothing is kept; the answer itself is worth more room than that."""
        if not self._is_history_lost:
            self._is_history_lost = True
            self.notify(str(error), severity="warning", markup=False)

    def say(self, error: SqlcoderError) -> None:
        """Show what went wrong, in the line under the editor."""
        kind: Kind = "refusal" if isinstance(error, DeclinedError) else "error"
        self.query_one(MessageLine).say(str(error), kind)
        if place := POSITION.search(error.message):
            self.query_one(SqlEditor).point_at(int(place["line"]), int(place["column"]))

    # What is being done.

    def submit(self, doing: str, start: Callable[[], int]) -> bool:
        """Begin with work of the session; tells whether it took it."""
        try:
            job = start()
        except UsageError as error:
            self.say(error)
            return False
        self.query_one(MessageLine).hush()
        self.begin(doing, job)
        return True

    def begin(self, doing: str, job: int) -> None:
        """Show that something is being done."""
        self.job = job
        self._began = monotonic()
        self.show_facts(doing=doing, elapsed_seconds=0.0)

    def rest(self) -> None:
        """Show that nothing is being done; what a draft had replaced comes back."""
        self.job = None
        self.end_draft(None)
        self.show_facts(doing="")
        self.foresee_soon()

    def begin_draft(self) -> None:
        """Let the editor show what the model writes."""
        self._is_drafting = True
        self.query_one(SqlEditor).begin_draft()

    def end_draft(self, sql: str | None) -> None:
        """Let the person have the editor again."""
        if self._is_drafting:
            self._is_drafting = False
            self.query_one(SqlEditor).end_draft(sql)

    @on(TextTold)
    def _say_text(self, event: TextTold) -> None:
        self.query_one(MessageLine).say(event.text, "note")

    @on(DdlWanted)
    def _show_ddl(self, event: DdlWanted) -> None:
        if self.opened:
            sql = ddl(event.table, self.opened.schema, self.opened.dialect)
            self.app.push_screen(DdlScreen(visible(event.table.name), sql))

    def runs_at_once(self) -> bool:
        """Tell whether the model's SQL runs as soon as it is shown."""
        is_server = self.opened is not None and self.opened.is_server
        return self.state.runs_servers_at_once if is_server else self.state.runs_files_at_once

    def show_facts(self, **changed: object) -> None:
        """Change what the status line says."""
        self.facts = replace(self.facts, **changed)  # type: ignore[arg-type]  # fields of Facts
        self.query_one(StatusLine).show(self.facts)

    def _tick(self) -> None:
        if self.job is not None:
            self.show_facts(elapsed_seconds=monotonic() - self._began)

    @work(thread=True, exclusive=True)
    def _read_questions(self) -> None:
        """Read the questions that were asked of this database, which may have to wait for another program."""
        if self.history is None or self.opened is None:
            return
        try:
            entries = self.history.entries(database=self.opened.name, most=QUESTIONS_KNOWN)
        except UsageError as error:
            self.app.call_from_thread(self._warn_of_history, error)
            return
        questions = [entry.question for entry in reversed(entries)]
        self.app.call_from_thread(self.query_one(QuestionLine).know, questions)


def _how_far(values: ValuesRead) -> str:
    return "" if values.read >= values.total else f"values read {values.read / values.total:.0%}"


def _short(name: str) -> str:
    """The end of a path or a URL, which tells databases apart best."""
    return name.rsplit("/", 1)[-1] or name
