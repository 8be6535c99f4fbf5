"""What the person sees of an answer beside SQL and rows: plain words, notes, the plan."""

import gc

from textual import on
from textual.widgets import TextArea

from tui.events import DatabaseOpened, Event, JobFailed, ModelReady, PlanTold, QueryWritten, RowsFetched
from tui.screens.explain import ExplainScreen
from tui.screens.panes import Panes
from tui.widgets.message_line import MessageLine
from tui.widgets.sql_editor import SqlEditor
from tui.widgets.words_line import WordsLine


class Answers(Panes):
    """Hears the session a second time, for what the panes do not show."""

    def hear(self, event: Event) -> None:
        """Take news of the session."""
        is_waited_for = not hasattr(event, "job") or event.job == self.job
        was_drafting = self._is_drafting
        super().hear(event)
        if is_waited_for:
            self.attend(event, was_drafting=was_drafting)

    def attend(self, event: Event, *, was_drafting: bool) -> None:
        """Take news that somebody waits for."""
        match event:
            case DatabaseOpened() | ModelReady():
                # What was imported and opened stays; looking through it for garbage holds keys up.
                gc.freeze()
            case QueryWritten():
                self.query_one(WordsLine).tell(event.words, sql=event.sql)
            case RowsFetched():
                self.query_one(WordsLine).tell(event.words, sql=self.query_one(SqlEditor).text)
            case PlanTold():
                self._take_plan(event)
            case JobFailed():
                self._take_failure(event, was_drafting=was_drafting)

    def on_unmount(self) -> None:
        """Leave the collector as it was found."""
        gc.unfreeze()

    def _take_plan(self, told: PlanTold) -> None:
        self.rest()
        if isinstance(self.app.screen, ExplainScreen):
            self.app.screen.show_words(told.words)
            self.app.screen.show_plan(told.plan)

    def _take_failure(self, failed: JobFailed, *, was_drafting: bool) -> None:
        if isinstance(self.app.screen, ExplainScreen):
            self.app.screen.show_state(str(failed.error))
        if was_drafting:
            # The place is in what the model wrote, which is not what the editor holds.
            self.query_one(SqlEditor).unmark()

    @on(TextArea.Changed, "#editor")
    def _follow_sql(self) -> None:
        self.query_one(WordsLine).follow(self.query_one(SqlEditor).text)

    def action_explain(self) -> None:
        """Show what the query does, with its notes in full and the plan of the database."""
        sql = self.query_one(SqlEditor).text
        words, message = self.query_one(WordsLine), self.query_one(MessageLine)
        if not sql.strip() and not message.text:
            message.say("There is no query to explain yet.", "note")
            return
        is_asked = self.job is None and bool(sql.strip())
        told = message.text if message.display else ""
        screen = ExplainScreen(words.text if words.display else "", [told] if told else [], is_asked=is_asked)
        self.app.push_screen(screen)
        if is_asked:
            self.begin("explaining", self.session.explain(sql))
