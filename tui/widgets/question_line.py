"""The line that a question is typed into."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import ClassVar, Final

from textual.binding import Binding, BindingType
from textual.suggester import Suggester
from textual.widgets import Input

from sqlcoder_local.schema import Schema
from sqlcoder_local.visible_text import visible

TITLE: Final = "Question"
SHORTEST_COMPLETED: Final = 2
"""Letters of a name that must be there before it is completed."""


class NameSuggester(Suggester):
    """Completes the last word to the name of a table or a column."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        names = {table.bare_name for table in schema.tables}
        names |= {column.name for table in schema.tables for column in table.columns}
        self._names = sorted((name.casefold(), name) for name in names if name.isprintable())

    async def get_suggestion(self, value: str) -> str | None:
        """Complete what is typed, where a name begins so."""
        word = value.rsplit(maxsplit=1)[-1] if value and not value[-1].isspace() else ""
        if len(word) < SHORTEST_COMPLETED:
            return None
        place = bisect_left(self._names, (word.casefold(), ""))
        if place == len(self._names) or not self._names[place][0].startswith(word.casefold()):
            return None
        return value + self._names[place][1][len(word) :]


class QuestionLine(Input):
    """A line with the questions asked before behind its arrow keys."""

    HELP = (
        "The question, in plain English. Enter asks, {stop} stops, Up and Down bring back earlier questions,"
        " {start_afresh} begins afresh where the last question would be followed up on,"
        " Right takes the grey completion of a table's or a column's name."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "older", "Earlier", show=False),
        Binding("down", "newer", "Later", show=False),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(
            placeholder="Ask in plain English, Enter sends", id=id, select_on_focus=False, compact=True
        )
        self.border_title = TITLE
        self._asked: list[str] = []
        """The newest last."""
        self._place = 0
        self._draft = ""

    def show_followed(self, question: str) -> None:
        """Say which question the next one goes on from; an empty one is none."""
        followed = visible(" ".join(question.split())).replace("[", r"\[")
        self.border_title = f"{TITLE}, following up on: {followed}" if followed else TITLE

    def know(self, questions: Sequence[str]) -> None:
        """Take the questions asked before, the newest last."""
        self._asked = [
            question
            for number, question in enumerate(questions)
            if question and question not in questions[number + 1 :]
        ]
        self._place = len(self._asked)

    def remember(self, question: str) -> None:
        """Add the question that is being asked."""
        self.know([*self._asked, question])

    def action_older(self) -> None:
        """Bring back the question before."""
        if self._place == len(self._asked):
            self._draft = self.value
        self._show(self._place - 1)

    def action_newer(self) -> None:
        """Go on to the question after, and at last to what was being typed."""
        self._show(self._place + 1)

    def _show(self, place: int) -> None:
        if 0 <= place <= len(self._asked):
            self._place = place
            self.value = self._draft if place == len(self._asked) else self._asked[place]
            self.cursor_position = len(self.value)
