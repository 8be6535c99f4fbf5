"""What goes to stderr: the SQL, the timings, notes and errors, and the SQL while it is being written."""

import os
import shutil
import textwrap
from collections.abc import Sequence
from typing import TextIO

from sqlcoder_local.answer import Alternative, Answer
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.prompt.earlier import FailedSql
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.visible_text import visible

CLEAR_LINE = "\r\x1b[K"


class Messages:
    """Speaks to the person at the terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._draft = ""
        self._has_status = False
        self._can_redraw = stream.isatty() and os.environ.get("TERM", "dumb") != "dumb"

    def sql_so_far(self, text: str) -> None:
        """Take the next piece of the model's text; a terminal shows the end of it on one line."""
        self._draft += text
        if self._can_redraw:
            room = shutil.get_terminal_size().columns - 1
            self._stream.write(CLEAR_LINE + visible(" ".join(self._draft.split()))[-room:])
            self._stream.flush()
            self._has_status = True

    def loading(self, share: float) -> None:
        """Tell how much of the model is loaded, on a terminal."""
        if self._can_redraw:
            self._stream.write(f"{CLEAR_LINE}loading the model: {share:.0%}")
            self._stream.flush()
            self._has_status = True

    def sql(self, sql: str) -> None:
        """Show the SQL that is about to run."""
        self._draft = ""
        self._line(visible(sql, keep="\n"))

    def failed(self, failed: FailedSql) -> None:
        """Show SQL that did not run, before it is written anew."""
        self._draft = ""
        self._line(
            f"{visible(failed.sql, keep=chr(10))}\nfailed: {visible(failed.error)} It is written anew."
        )

    def in_words(self, sentence: str) -> None:
        """Say which question the SQL answers."""
        self._sentence(f"In words: {visible(sentence)}")

    def keep_quiet(self, _news: object) -> None:
        """Say nothing."""

    def clear(self) -> None:
        """Leave no half-written line behind."""
        if self._has_status:
            self._stream.write(CLEAR_LINE)
            self._has_status = False

    def prompt(self, prompt: Prompt) -> None:
        """Show what the model is given, to the letter."""
        self._line(visible(prompt.text, keep="\n"))

    def plan(self, plan: Plan) -> None:
        """Show how the database would run the SQL, and what it expects."""
        for line in plan.told:
            self._line(visible(line))

    def alternatives(self, others: Sequence[Alternative]) -> None:
        """Show the other SQL that can be run, the likeliest first."""
        for other in others:
            self._line(f"or: {visible(other.sql)}")
            if other.passed_over:
                self._sentence(f"    likelier for the model, but it {visible(other.passed_over)}")

    def summary(self, answer: Answer) -> None:
        """Tell how many rows came in how much time."""
        timings = answer.timings
        parts = [
            f"load {timings.load:.2f} s",
            f"prompt {timings.prompt:.2f} s",
            f"generate {timings.generate:.2f} s",
        ]
        if answer.rows is None:
            self._sentence(f"not run ({', '.join(parts)}, model {visible(answer.model)})")
            return
        self._sentence(
            f"{_counted(answer.rows)}"
            f" ({', '.join([*parts, f'execute {timings.execute:.2f} s'])}, model {visible(answer.model)})"
        )

    def rows_summary(self, rows: Rows) -> None:
        """Tell how many rows a query gave in how much time."""
        self._line(f"{_counted(rows)} (execute {rows.elapsed_seconds:.2f} s)")

    def note(self, sentence: str) -> None:
        """Tell something the asker must know to read the rows rightly."""
        self._sentence(f"note: {visible(sentence)}")

    def error(self, error: SqlcoderError) -> None:
        """Tell what went wrong and what to do, after what the model had written until then."""
        if draft := self._draft.strip():
            self._draft = ""
            self._line(visible(draft, keep="\n"))
        self._sentence(f"error: {visible(str(error))}")

    def _sentence(self, text: str) -> None:
        """Write a sentence; a terminal gets it broken between words, as it would break it within them."""
        if self._stream.isatty():
            width = shutil.get_terminal_size().columns
            text = textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)
        self._line(text)

    def _line(self, text: str) -> None:
        self.clear()
        self._stream.write(f"{text}\n")
        self._stream.flush()


def _counted(rows: Rows) -> str:
    more = "the first " if rows.is_truncated else ""
    return f"{more}{rows.count} {'row' if rows.count == 1 else 'rows'}"
