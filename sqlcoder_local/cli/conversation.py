"""What a question of the command line goes on from, and what is kept of it for the next one."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from sqlcoder_local.answer import Answer
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.query_options import number
from sqlcoder_local.errors import SqlcoderError, UsageError
from sqlcoder_local.prompt.earlier import Turn

# The history and the names of databases take long to import, and --help needs neither.
if TYPE_CHECKING:
    from sqlcoder_local.history import History, Outcome

MOST_ENTRIES_LOOKED_AT = 50
MOST_REPAIRS = 10

Command = Callable[..., Any]


def conversation_options(command: Command) -> Command:
    """Add --continue, --no-history, --repair and --min-confidence."""
    for option in (_MIN_CONFIDENCE, _REPAIR, _NO_HISTORY, _CONTINUE):
        command = option(command)
    return command


@dataclass(frozen=True, kw_only=True)
class Conversation:
    """The questions about one database, in the history of the person."""

    database: str
    """As it is shown to people."""
    history: "History | None"
    """None keeps nothing."""

    @classmethod
    def about(cls, typed: str, *, keeps_history: bool) -> "Conversation":
        """Take the database as it was typed."""
        # Deferred, as above.
        from sqlcoder_local.database.shown_name import shown_name  # noqa: PLC0415
        from sqlcoder_local.history import History  # noqa: PLC0415

        return cls(database=shown_name(typed), history=History() if keeps_history else None)

    def last_turn(self) -> Turn:
        """Give the last question that SQL was written for; raises UsageError where there is none."""
        if self.history is None:
            raise UsageError("--continue needs the history.", "Leave out --no-history.")
        entries = self.history.entries(database=self.database, most=MOST_ENTRIES_LOOKED_AT)
        for entry in entries:
            if entry.question and entry.sql:
                return Turn(question=entry.question, sql=entry.sql)
        raise UsageError(
            f"Nothing was asked of {self.database} before.",
            "Ask without --continue first, or name it as then.",
        )

    def keep(
        self,
        question: str,
        started: float,
        messages: Messages,
        *,
        answer: Answer | None = None,
        error: SqlcoderError | None = None,
    ) -> None:
        """Add a question and what came of it; where that cannot be done, it is told and no harm."""
        # Deferred, as above.
        from sqlcoder_local.audit import audit  # noqa: PLC0415
        from sqlcoder_local.history import Entry, now  # noqa: PLC0415

        rows = answer.rows if answer is not None else None
        entry = Entry(
            database=self.database,
            question=answer.question if answer is not None else question,
            sql=answer.sql if answer is not None else "",
            outcome=_outcome(answer, error),
            row_count=rows.count if rows is not None else None,
            is_truncated=rows is not None and rows.is_truncated,
            seconds=perf_counter() - started,
            message=str(error) if error is not None else "",
            asked_at=now(),
        )
        audit("ask", entry)
        if self.history is None:
            return
        try:
            self.history.add(entry)
        except UsageError as failure:
            messages.note(str(failure))


def _outcome(answer: Answer | None, error: SqlcoderError | None) -> "Outcome":
    if answer is not None:
        return "not run" if answer.rows is None else "answered"
    # Deferred, as above.
    from sqlcoder_local.history import outcome_of  # noqa: PLC0415

    return outcome_of(error) if error is not None else "failed"


_CONTINUE = click.option(
    "-c",
    "--continue",
    "continues",
    is_flag=True,
    help="Go on from the last question to this database: 'only those in 2023', 'and by month?'.",
)
_NO_HISTORY = click.option("--no-history", is_flag=True, help="Keep nothing of what is asked.")
_MIN_CONFIDENCE = click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    callback=number,
    help="Answer nothing that the model is less sure of, by the mean probability of its tokens; 0 answers"
    " all. By default the starter model is doubted where most words of a question are unknown.",
)
_REPAIR = click.option(
    "--repair",
    type=click.IntRange(0, MOST_REPAIRS),
    default=1,
    show_default=True,
    metavar="N",
    help="How often SQL that fails is written anew, with its error; -v shows each time.",
)
