"""What the model will see for the question in the question line, and what the person wants of that."""

from typing import Final

from textual import on
from textual.timer import Timer
from textual.widgets import Input

from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.earlier import Turn
from tui.chosen_tables import ChosenTables
from tui.events import DatabaseOpened
from tui.messages import TableChosen
from tui.outlook import Outlook
from tui.screens.layout import Layout
from tui.session import Session
from tui.state import State
from tui.widgets.question_line import QuestionLine
from tui.widgets.schema_pane import SchemaPane

PAUSE_SECONDS: Final = 0.3
"""Without a key, until the prompt is written and counted."""


class Foresight(Layout):
    """Marks the tables, and fills the meter."""

    def __init__(self, session: Session, state: State) -> None:
        """Take what the app works on, and how it was left."""
        super().__init__(state)
        self.session = session
        self.opened: DatabaseOpened | None = None
        self.job: int | None = None
        """The work that is waited for."""
        self.is_model_ready = False
        self.chosen = ChosenTables()
        self.outlook: Outlook | None = None
        self._pause: Timer | None = None

    def choose_anew(self) -> None:
        """Forget what was wanted of the tables of another database."""
        self.outlook = None
        self._choose(ChosenTables())

    def take_outlook(self, outlook: Outlook) -> None:
        """Show what the model sees, unless the person has gone on since."""
        if outlook.chosen == self.chosen and outlook.question.strip() == self._question():
            self.outlook = outlook
            self.query_one(SchemaPane).show_outlook(outlook)

    def would_follow(self, question: str) -> Turn | None:  # noqa: ARG002 - screens that go on from questions know
        """Tell what a question would go on from."""
        return None

    def foresee_soon(self) -> None:
        """Find out what the model would see, when the person stops typing."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE_SECONDS, self._foresee)

    def _foresee(self) -> None:
        question, known = self._question(), self.outlook
        if not question:
            self.outlook = None
            self.query_one(SchemaPane).hide_outlook(self.chosen)
        if not question or not self.opened or not self.is_model_ready or self.job is not None:
            return
        if known and known.question.strip() == question and known.chosen == self.chosen:
            return
        try:
            self.session.foresee(question, self.would_follow(question))
        except UsageError:
            # So much is going on that it can wait for the next key.
            return

    @on(Input.Changed, "#question")
    def _follow_question(self) -> None:
        self.foresee_soon()

    @on(TableChosen)
    def _choose_table(self, event: TableChosen) -> None:
        self._choose(self.chosen.with_choice(event.name, is_pinned=event.is_pinned))
        self.foresee_soon()

    def _choose(self, chosen: ChosenTables) -> None:
        self.chosen = chosen
        self.session.choose(chosen)
        self.query_one(SchemaPane).show_choice(chosen)

    def _question(self) -> str:
        return self.query_one(QuestionLine).value.strip()
