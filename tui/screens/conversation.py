"""Questions that go on from the one before, and SQL that failed written anew."""

from dataclasses import dataclass

from sqlcoder_local.errors import SqlcoderError, SqlFailedError, StatementRefusedError
from sqlcoder_local.prompt.earlier import Turn
from tui.events import (
    DatabaseOpened,
    DraftRejected,
    Event,
    ExampleKept,
    JobFailed,
    QueryFixed,
    QueryWritten,
    RowsFetched,
)
from tui.screens.fetched import Fetched
from tui.screens.fix import FixScreen
from tui.widgets.question_line import QuestionLine
from tui.widgets.sql_editor import SqlEditor


@dataclass(frozen=True, kw_only=True)
class Failure:
    """SQL of the editor that did not run."""

    sql: str
    error: SqlcoderError


class Conversation(Fetched):
    """Remembers what was asked before, and what failed last."""

    follows: Turn | None = None
    """What the next question goes on from."""
    failure: Failure | None = None
    _went_on_from: Turn | None = None

    def attend(self, event: Event, *, was_drafting: bool) -> None:
        """Hear what changes either."""
        super().attend(event, was_drafting=was_drafting)
        match event:
            case DatabaseOpened():
                self.follow(None)
            case DraftRejected():
                self.query_one(SqlEditor).clear_draft()
            case QueryWritten():
                self.follow(Turn(question=event.asked, sql=event.sql))
                self._remember_failure(None)
            case RowsFetched():
                self._remember_failure(None)
            case JobFailed() if not was_drafting:
                self._remember_failure(event.error)
            case ExampleKept():
                self.rest()
                done = "is replaced" if event.is_replaced else "is kept"
                self.note(f"The example {done} in {event.path}.")
            case QueryFixed():
                self.rest()
                self.app.push_screen(FixScreen(event), self._take_fixed)

    def follow(self, turn: Turn | None) -> None:
        """Let the next question go on from another one, or from none, and show that."""
        self.follows = turn
        self.query_one(QuestionLine).show_followed(turn.question if turn else "")

    def followed_by(self, question: str) -> Turn | None:
        """Tell what a question that is being asked goes on from."""
        self._went_on_from = self.would_follow(question)
        return self._went_on_from

    def would_follow(self, question: str) -> Turn | None:
        """Tell what a question goes on from; one that is asked again, from what it went on from before."""
        is_again = self.written is not None and self.written.question == question.strip()
        return self._went_on_from if is_again else self.follows

    def action_start_afresh(self) -> None:
        """Let the next question stand on its own."""
        self.follow(None)
        line = self.query_one(QuestionLine)
        line.value = ""
        line.focus()
        self.note("The next question stands on its own.")

    def action_fix(self) -> None:
        """Have the SQL that failed written anew, with what the database said of it."""
        failure = self.failure
        if failure is None or self.query_one(SqlEditor).text != failure.sql:
            self.note("There is nothing to fix: the SQL as it stands has not failed.")
            return
        question = self._question_in_full()
        if self.submit(
            "fixing", lambda: self.session.fix(failure.sql, error=failure.error, question=question)
        ):
            self._show_failure(failure.error)

    def action_keep_example(self) -> None:
        """Keep the question and the SQL as it stands in the editor, for the model to be shown."""
        question, editor = self._question_in_full(), self.query_one(SqlEditor)
        if editor.read_only or not question or not editor.text.strip():
            self.note("There is no question with SQL to keep as an example.")
            return
        sql = editor.text
        self.submit("keeping", lambda: self.session.keep_example(question, sql))

    def _question_in_full(self) -> str:
        """What the line holds, together with what it followed up on where it was asked like that."""
        question = self.query_one(QuestionLine).value.strip()
        is_asked = self.written is not None and self.written.question == question
        return self.written.asked if self.written and is_asked else question

    def _take_fixed(self, fixed: QueryFixed | None) -> None:
        if fixed is not None:
            self.query_one(SqlEditor).put(fixed.sql)
            if self.runs_at_once():
                self.run(fixed.sql, question=fixed.question)

    def run(self, sql: str, *, question: str = "", entry: int | None = None) -> None:
        """Run SQL."""
        limit = self.state.row_limit
        self.submit("running", lambda: self.session.run(sql, row_limit=limit, question=question, entry=entry))

    def _remember_failure(self, error: SqlcoderError | None) -> None:
        """Offer to fix what another query may mend."""
        editor = self.query_one(SqlEditor)
        is_fixable = isinstance(error, SqlFailedError | StatementRefusedError)
        if error is not None and is_fixable and editor.text.strip():
            self.failure = Failure(sql=editor.text, error=error)
        else:
            self.failure = None
        editor.offer_fix(is_possible=self.failure is not None)

    def _show_failure(self, error: SqlcoderError) -> None:
        """Keep in sight what is being fixed."""
        self.note(str(error), "error")
