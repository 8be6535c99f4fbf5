"""Many questions from a file, several at once, each answer a line in the order of the questions."""

import io
import json
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.cli.audited import audited
from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_options import ModelChoice
from sqlcoder_local.cli.output import write_answer
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.explaining import refuse_unknown_cost
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError
from sqlcoder_local.evaluation.in_order import in_order
from sqlcoder_local.evaluation.run import FILLING_SECONDS
from sqlcoder_local.evaluation.shared_engine import Asker, SharedEngine
from sqlcoder_local.evaluation.text_file import text_of
from sqlcoder_local.line_file import LineFile
from sqlcoder_local.text_to_sql import answer_question
from sqlcoder_local.value_index.filling import fill_index
from sqlcoder_local.written_file import PRIVATE

THREADS_A_REQUEST = 2
"""For each request that a server gets at once, one question more is prepared, checked or run here."""
SOME_FAILED = 1


@dataclass(frozen=True, kw_only=True)
class Batch:
    """What is asked of which database, and where the answers go."""

    database: str
    questions: Path
    results: Path | None
    """None is stdout, and nothing to go on from."""
    at_once: int
    choice: ModelChoice
    options: AskOptions
    allows_powerful_role: bool


def ask_batch(batch: Batch, messages: Messages) -> None:
    """Answer every question; what fails is an answer as well, and the exit code tells of it."""
    questions = read_questions(batch.questions)
    with _Results.opened(batch.results, questions) as results:
        if results.done:
            messages.note(f"{len(results.done)} of {len(questions)} questions were answered before")
        try:
            _answer_all(batch, questions, results)
        except CancelledError:
            kept = (
                "the same command goes on from there" if batch.results else "--results would have kept them"
            )
            messages.note(f"{len(results.done)} of {len(questions)} questions were answered; {kept}")
            raise
    failed = sum(not is_answered for is_answered in results.done)
    messages.note(f"{len(questions) - failed} of {len(questions)} questions were answered")
    if failed:
        raise click.exceptions.Exit(SOME_FAILED)


def read_questions(path: Path) -> list[str]:
    """Read one question a line, as {"question": "..."}; raises UsageError with the number of a bad line."""
    questions = []
    for number, line in enumerate(text_of(path).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            record = None
        if not isinstance(record, dict) or not isinstance(record.get("question"), str):
            raise UsageError(
                f'Line {number} of {path} is not {{"question": "..."}}.', "Write one JSON object a line."
            )
        questions.append(record["question"])
    if not questions:
        raise UsageError(f"{path} holds no question.", 'Write lines such as {"question": "..."}.')
    return questions


def _answer_all(batch: Batch, questions: Sequence[str], results: "_Results") -> None:
    with (
        deferred_interrupts() as is_cancelled,
        _progress(len(questions), len(results.done)) as step,
        open_database(batch.database, allows_powerful_role=batch.allows_powerful_role) as database,
        open_engine(
            batch.choice.found(),
            batch.choice.engine_options(requests_at_once=batch.at_once),
            is_cancelled=is_cancelled,
        ) as engine,
    ):
        refuse_unknown_cost(database.dialect, batch.options.max_cost)
        database.schema()
        if batch.options.value_folder is not None:
            folder, most = batch.options.value_folder, FILLING_SECONDS
            fill_index(database, folder, within_seconds=most, is_cancelled=is_cancelled)

        def answered(question: str, asker: Asker) -> dict[str, Any]:
            return _record(question, asker, database, batch, is_cancelled)

        def alone(question: str) -> dict[str, Any]:
            (asker,) = SharedEngine(engine, is_cancelled=is_cancelled).new_round(1)
            return answered(question, asker)

        left = questions[len(results.done) :]
        if batch.choice.endpoint:
            # While some answers are checked and run, the server writes others.
            records = in_order(alone, left, threads=THREADS_A_REQUEST * batch.at_once)
        else:
            shared = SharedEngine(engine, is_cancelled=is_cancelled)
            records = _in_rounds(answered, left, shared, batch.at_once)
        with closing(records):
            for record in records:
                results.add(record)
                step()


def _in_rounds(
    answered: Callable[[str, Asker], dict[str, Any]],
    questions: Sequence[str],
    shared: SharedEngine,
    at_once: int,
) -> Generator[dict[str, Any], None, None]:
    """Answer so many at a time, which one model on this machine writes side by side."""
    for start in range(0, len(questions), at_once):
        some = questions[start : start + at_once]
        with ThreadPoolExecutor(len(some)) as pool:
            yield from list(pool.map(answered, some, shared.new_round(len(some))))


def _record(
    question: str, asker: Asker, database: Database, batch: Batch, is_cancelled: Callable[[], bool]
) -> dict[str, Any]:
    """Give the answer as `ask --out json` writes it, or what went wrong."""
    with asker:
        try:
            with audited("ask", batch.database, question=question) as noted:
                answer = answer_question(
                    question,
                    database=database,
                    engine=asker,
                    options=batch.options,
                    is_cancelled=is_cancelled,
                )
                noted.sql, noted.is_run = answer.sql, answer.rows is not None
                noted.row_count = answer.rows.count if answer.rows is not None else None
        except CancelledError:
            raise
        except SqlcoderError as error:
            told = {"message": error.message, "hint": error.hint, "exit_code": error.exit_code}
            return {"question": question, "error": told}
    text = io.StringIO()
    write_answer(answer, "json", text, width=None)
    return {**json.loads(text.getvalue()), "question": question, "notes": (*database.notes, *answer.notes)}


class _Results:
    """Answers on stdout, or in a file that only grows; `done` says of each whether there was an answer."""

    def __init__(self, file: LineFile | None, done: list[bool]) -> None:
        self._file = file
        self.done = done

    @classmethod
    def opened(cls, path: Path | None, questions: Sequence[str]) -> Self:
        """Begin, or go on in a file that was left with the same questions; raises UsageError for others."""
        if path is None:
            return cls(None, [])
        try:
            # What a power cut takes is asked again, which costs less than waiting for the disk each time.
            file = LineFile(path, mode=PRIVATE, is_synced=False)
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}.", "Name another file.") from error
        try:
            done = [_was_answered(line, path, questions, place) for place, line in enumerate(file.lines)]
        except BaseException:
            file.close()
            raise
        return cls(file, done)

    def add(self, record: dict[str, Any]) -> None:
        """Write one answer; it is whole, or not there."""
        if self._file is None:
            sys.stdout.write(f"{json.dumps(record)}\n")
            sys.stdout.flush()
        else:
            self._file.add(record)
        self.done.append("error" not in record)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._file is not None:
            self._file.close()


def _was_answered(line: bytes, path: Path, questions: Sequence[str], place: int) -> bool:
    try:
        record = json.loads(line)
        is_same = place < len(questions) and record["question"] == questions[place]
    except (ValueError, KeyError, TypeError):
        is_same = False
    if not is_same:
        raise UsageError(
            f"Line {place + 1} of {path} answers another question.", "Name another file with --results."
        )
    return "error" not in record


@contextmanager
def _progress(total: int, done: int) -> Iterator[Callable[[], None]]:
    console = Console(stderr=True)
    columns = (TextColumn("questions"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=total, completed=done)
        yield lambda: bar.update(task, advance=1)
