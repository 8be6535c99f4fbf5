"""sqlcoder-local ask: one question, rows to stdout, everything else to stderr."""

import os
import shutil
import sys
from dataclasses import dataclass, replace
from time import perf_counter

import click

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.cli.batch_options import batch_choice, batch_options
from sqlcoder_local.cli.conversation import Conversation, conversation_options
from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_options import ModelChoice, model_choice, model_options
from sqlcoder_local.cli.output import STREAMED, AnswerWriter
from sqlcoder_local.cli.query_options import ALL_ROWS, query_options
from sqlcoder_local.cli.sql_input import question_text
from sqlcoder_local.cli.told_options import ToldChoice, told_choice, told_options
from sqlcoder_local.database.rows import stream_of
from sqlcoder_local.errors import SqlcoderError, UsageError
from sqlcoder_local.prompt.earlier import Turn

SHOW_PROMPT, SHOW_LLAMA_LOG = 1, 2


@dataclass(frozen=True, kw_only=True)
class AskCommand:
    """What was typed."""

    database: str
    question: str
    choice: ModelChoice
    told: ToldChoice
    out: str
    no_run: bool
    limit: int
    timeout: float
    max_cost: float | None
    seed: int
    compare_rows: bool
    allow_powerful_role: bool
    verbose: int
    pinned_tables: tuple[str, ...] = ()
    excluded_tables: tuple[str, ...] = ()
    continues: bool = False
    no_history: bool = False
    repair: int = 1
    min_confidence: float | None = None

    def is_run(self) -> bool:
        """Tell whether rows are wanted at all."""
        return not self.no_run and self.out != "sql"

    def sql_is_data(self) -> bool:
        """Tell whether stdout gets the SQL itself, so that stderr need not show it."""
        return not self.is_run() and self.out != "json"

    def options(self, follows: Turn | None) -> AskOptions:
        """Pick the choices that concern the answer."""
        options = AskOptions(
            row_limit=None if self.limit == ALL_ROWS else self.limit,
            timeout_seconds=self.timeout,
            is_run=self.is_run(),
            seed=self.seed,
            beams=self.choice.beams,
            compares_rows=self.compare_rows,
            pinned_tables=self.pinned_tables,
            excluded_tables=self.excluded_tables,
            follows=follows,
            repairs=self.repair,
            min_confidence=self.min_confidence,
            max_cost=self.max_cost,
        )
        return self.told.added_to(options, self.database)


@click.command()
@click.argument("database")
@click.argument("question", required=False)
@model_options
@query_options
@conversation_options
@told_options
@batch_options
@click.option(
    "--table",
    "pinned_tables",
    multiple=True,
    metavar="NAME",
    help="Show the model this table, whatever the question says; may be repeated.",
)
@click.option(
    "--no-table",
    "excluded_tables",
    multiple=True,
    metavar="NAME",
    help="Do not show the model this table; may be repeated.",
)
@click.option("--no-run", is_flag=True, help="Write the SQL to stdout and do not run it.")
@click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    help="Start of the random numbers. None are drawn: the same question gets the same answer.",
)
@click.option(
    "--compare-rows",
    is_flag=True,
    help="Run all SQL that the beams bring, and take the rows that are the likeliest together.",
)
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.option(
    "-v",
    "--verbose",
    count=True,
    help="Show the prompt, the tables left out and the plan; given twice, the log of llama.cpp too.",
)
@click.pass_obj
def ask(messages: Messages, /, **typed: object) -> None:
    """Answer QUESTION from DATABASE: a file, a URL, a saved connection, or the word demo.

    QUESTION is written in quotes; - reads it from standard input.
    """
    many = batch_choice(typed)
    typed["question"] = question_text(_as_utf8(str(typed["question"] or "")))
    command = AskCommand(choice=model_choice(typed), told=told_choice(typed), **typed)  # type: ignore[arg-type]  # click has checked
    if command.compare_rows and (command.choice.beams == 1 or not command.is_run()):
        raise UsageError(
            "--compare-rows runs the SQL of several beams.", "Leave out --beams 1, --no-run and --out sql."
        )
    if many.questions is not None:
        # Deferred: --help needs no engine.
        from sqlcoder_local.cli.batch import Batch, ask_batch  # noqa: PLC0415

        batch = Batch(
            database=command.database,
            questions=many.questions,
            results=many.results,
            at_once=many.at_once,
            choice=command.choice,
            options=command.options(None),
            allows_powerful_role=command.allow_powerful_role,
        )
        ask_batch(batch, messages)
        return
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    writer = AnswerWriter(command.question.strip(), command.out, sys.stdout, width=width)
    conversation = Conversation.about(command.database, keeps_history=not command.no_history)
    follows = conversation.last_turn() if command.continues else None
    started = perf_counter()
    try:
        answer = _answer(command, follows, messages, writer)
    except SqlcoderError as error:
        conversation.keep(command.question.strip(), started, messages, error=error)
        raise
    conversation.keep(answer.question, started, messages, answer=answer)
    if answer.rows is not None and command.out not in STREAMED:
        writer.rows(stream_of(answer.rows))
    writer.end(answer)
    sys.stdout.flush()
    for note in (*answer.notes, *writer.notes):
        messages.note(note)
    messages.summary(answer)


def _as_utf8(argument: str) -> str:
    """A locale without UTF-8 makes broken characters of its bytes; they are read again as what they are."""
    try:
        return os.fsencode(argument).decode("utf-8") if not argument.isprintable() else argument
    except UnicodeError:
        return argument


def _answer(command: AskCommand, follows: Turn | None, messages: Messages, writer: AnswerWriter) -> Answer:
    # Deferred: --help needs no engine.
    from sqlcoder_local.engine.opening import EngineStart  # noqa: PLC0415

    model = command.choice.found()
    options = command.choice.engine_options(shows_log=command.verbose >= SHOW_LLAMA_LOG)
    with deferred_interrupts() as is_cancelled, EngineStart(model, options) as start:
        # Deferred: the model is loaded in its process while this one imports the rest and reads the database.
        from sqlcoder_local.asking import checked_question  # noqa: PLC0415
        from sqlcoder_local.cli.value_filling import note_on_filling, texts_read_meanwhile  # noqa: PLC0415
        from sqlcoder_local.database.connect import open_database  # noqa: PLC0415
        from sqlcoder_local.sql_tree.plain_words import in_plain_words  # noqa: PLC0415
        from sqlcoder_local.text_to_sql import answer_question  # noqa: PLC0415
        from sqlcoder_local.written_query import (  # noqa: PLC0415
            note_on_brevity,
            note_on_tables,
            note_on_values,
        )

        checked_question(command.question)
        with open_database(command.database, allows_powerful_role=command.allow_powerful_role) as database:
            choices = command.options(follows)
            with texts_read_meanwhile(database, choices.value_folder):
                engine = start.engine(is_cancelled=is_cancelled, on_progress=messages.loading)

            def show(sql: str) -> None:
                writer.sql(sql, database.dialect)
                if not command.sql_is_data():
                    messages.sql(sql)
                    messages.in_words(in_plain_words(sql, database.dialect))

            answer = answer_question(
                command.question,
                database=database,
                engine=engine,
                options=choices,
                on_prompt=messages.prompt if command.verbose >= SHOW_PROMPT else messages.keep_quiet,
                on_text=messages.sql_so_far,
                on_failed=messages.failed if command.verbose >= SHOW_PROMPT else messages.keep_quiet,
                on_sql=show,
                on_plan=messages.plan if command.verbose >= SHOW_PROMPT else messages.keep_quiet,
                on_rows=writer.rows if command.out in STREAMED else None,
                is_cancelled=is_cancelled,
                load_seconds=start.load_seconds,
            )
            if command.verbose >= SHOW_PROMPT:
                shown = (note(answer.prompt) for note in (note_on_tables, note_on_brevity, note_on_values))
                unread = note_on_filling(database, choices.value_folder)
                answer = replace(answer, notes=(*answer.notes, *filter(None, (*shown, unread))))
                messages.alternatives(answer.alternatives)
            return replace(answer, notes=(*database.notes, *answer.notes))
