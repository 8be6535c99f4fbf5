"""One question, all the way: from English to rows."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import perf_counter

from sqlcoder_local.answer import Answer, AskOptions, Timings
from sqlcoder_local.candidates import Runnable, chosen_by_rows, runnable_candidates
from sqlcoder_local.database.cutting import notes_on_cuts
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows, RowStream, stream_of
from sqlcoder_local.engine.engine import Engine, Generation, Request
from sqlcoder_local.errors import CancelledError, DeclinedError, SqlcoderError, SqlFailedError, UsageError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar, writable_names
from sqlcoder_local.prompt.background import Background
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.prompt.table_choice import chosen_tables
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import Statement

LONGEST_QUESTION = 2_000
VALUE_LOOKUP_SECONDS = 1.0
MOST_NAMES_LISTED = 20

IsCancelled = Callable[[], bool]


def _ignore(_news: object) -> None:
    """Hear what nobody asked for."""


def _never() -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class WrittenQuery:
    """The SQL that answers a question, checked and not yet run."""

    question: str
    prompt: Prompt
    generation: Generation
    candidates: tuple[Runnable, ...]
    """What can be run, the best first."""
    prompt_seconds: float
    """From the question to the model having read its prompt."""

    @property
    def statement(self) -> Statement:
        """The best candidate's."""
        return self.candidates[0].statement


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """A question that is ready for the model."""

    question: str
    request: Request
    seconds: float


def answer_question(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    on_sql: Callable[[str], None] = _ignore,
    on_rows: Callable[[RowStream], None] | None = None,
    is_cancelled: IsCancelled = _never,
    load_seconds: float = 0.0,
) -> Answer:
    """Answer a question; `on_text` hears the model write, `on_sql` gets the checked SQL before it runs.

    Where `on_rows` is given, it gets the rows as they come, and the answer does not hold them.
    """
    written = write_query(
        question,
        database=database,
        engine=engine,
        options=options,
        on_prompt=on_prompt,
        on_text=on_text,
        is_cancelled=is_cancelled,
    )
    _stop_if(is_cancelled)
    best, *others = _compared(written.candidates, database, options, is_cancelled)
    on_sql(best.statement.sql)
    rows = best.rows
    if rows is not None and on_rows is not None:
        on_rows(stream_of(rows))
    elif rows is None and options.is_run:
        rows = _run(best.statement, database, options, on_rows, is_cancelled)
    return Answer(
        question=written.question,
        sql=best.statement.sql,
        dialect=database.dialect,
        rows=rows,
        model=engine.model_name,
        timings=Timings(
            load=load_seconds,
            prompt=written.prompt_seconds,
            generate=written.generation.generate_seconds,
            execute=rows.elapsed_seconds if rows else 0.0,
        ),
        prompt=written.prompt,
        notes=tuple(_notes(best, rows, options, database.schema())),
        alternatives=tuple(other.alternative for other in others),
    )


def write_query(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    is_cancelled: IsCancelled = _never,
) -> WrittenQuery:
    """Write the SQL for a question, and prove it to be one read-only query over known names."""
    asked = _asked(question, database, engine, options)
    on_prompt(asked.request.prompt)
    _stop_if(is_cancelled)
    generation = engine.generate(
        asked.request.prompt,
        grammar=asked.request.grammar,
        max_tokens=asked.request.max_tokens,
        beams=asked.request.beams,
        seed=asked.request.seed,
        on_text=on_text,
        is_cancelled=is_cancelled,
    )
    return _written(asked, generation, database, engine)


def write_queries(
    questions: Sequence[str],
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    is_cancelled: IsCancelled = _never,
) -> list[WrittenQuery | SqlcoderError]:
    """Write the SQL for several questions about one database side by side; a failed one gives its error."""
    results: dict[int, WrittenQuery | SqlcoderError] = {}
    ready: dict[int, _Asked] = {}
    for number, question in enumerate(questions):
        try:
            ready[number] = _asked(question, database, engine, options)
        except SqlcoderError as error:
            results[number] = error
    generations = engine.generate_many([asked.request for asked in ready.values()], is_cancelled=is_cancelled)
    for (number, asked), generation in zip(ready.items(), generations, strict=True):
        try:
            results[number] = _written(asked, generation, database, engine)
        except SqlcoderError as error:
            results[number] = error
    return [results[number] for number in range(len(questions))]


def _asked(question: str, database: Database, engine: Engine, options: AskOptions) -> _Asked:
    """Choose the tables that fit, and write the prompt and the grammar over them."""
    started = perf_counter()
    question = checked_question(question)
    prompt_format = format_named(engine.prompt_format)
    choice = chosen_tables(database.schema(), pinned=options.pinned_tables, excluded=options.excluded_tables)
    schema = choice.schema
    values = database.matching_values(phrases_of(question), within_seconds=VALUE_LOOKUP_SECONDS)
    prompt = fitting_prompt(
        question,
        schema,
        values,
        render=prompt_format.render,
        count_tokens=engine.count_tokens,
        room=engine.context_size - min(options.max_tokens, engine.context_size // 4),
        background=Background(pinned=choice.pinned),
    )
    prompt = replace(prompt, tables_left_out=prompt.tables_left_out + choice.excluded)
    shown = schema.only(frozenset(prompt.tables_sent))
    mentions = question_mentions(question, shown, values)
    grammar = to_lark(schema_grammar(shown, prompt_format.grammar_profile, mentions))
    request = Request(
        prompt=prompt,
        grammar=grammar,
        max_tokens=options.max_tokens,
        beams=prompt_format.beams if options.beams is None else options.beams,
        seed=options.seed,
    )
    return _Asked(question=question, request=request, seconds=perf_counter() - started)


def _written(asked: _Asked, generation: Generation, database: Database, engine: Engine) -> WrittenQuery:
    prompt = asked.request.prompt
    with _hint_at_tables_left_out(prompt):
        candidates = runnable_candidates(
            generation, database=database, prompt_format=format_named(engine.prompt_format)
        )
    return WrittenQuery(
        question=asked.question,
        prompt=prompt,
        generation=generation,
        candidates=candidates,
        prompt_seconds=asked.seconds + generation.prompt_seconds,
    )


@contextmanager
def _hint_at_tables_left_out(prompt: Prompt) -> Iterator[None]:
    """Tell with an error which tables the model was not shown: they may be why it failed."""
    try:
        yield
    except (SqlFailedError, DeclinedError) as error:
        error.hint = " ".join(filter(None, [error.hint, note_on_tables(prompt)]))
        raise


def _compared(
    candidates: Sequence[Runnable], database: Database, options: AskOptions, is_cancelled: IsCancelled
) -> Sequence[Runnable]:
    if not (options.compares_rows and options.is_run and len(candidates) > 1):
        return candidates
    return chosen_by_rows(candidates, database=database, limits=_limits(options), is_cancelled=is_cancelled)


def checked_question(question: str) -> str:
    """Strip a question, and refuse one that cannot be asked."""
    stripped = question.strip()
    if not stripped:
        raise UsageError("The question is empty.", 'Ask something, such as "How many customers are there?".')
    if len(stripped) > LONGEST_QUESTION:
        raise UsageError(
            f"The question is {len(stripped):,} characters long; at most {LONGEST_QUESTION:,} are read.",
            "Ask a shorter question.",
        )
    if not stripped.isprintable() and any("\ud800" <= character <= "\udfff" for character in stripped):
        raise UsageError("The question is not valid UTF-8 text.", "Check the encoding of the terminal.")
    return stripped


def _run(
    statement: Statement,
    database: Database,
    options: AskOptions,
    on_rows: Callable[[RowStream], None] | None,
    is_cancelled: IsCancelled,
) -> Rows:
    _stop_if(is_cancelled)
    limits = _limits(options)
    if on_rows is None:
        return database.run(statement.sql, limits=limits, is_cancelled=is_cancelled)
    # Rows that nobody keeps need no bound on their total size.
    unbounded = replace(limits, total_bytes=None)
    return database.pass_on(statement.sql, on_rows, limits=unbounded, is_cancelled=is_cancelled)


def _limits(options: AskOptions) -> Limits:
    return Limits(rows=options.row_limit, seconds=options.timeout_seconds)


def notes_on_query(best: Runnable, prompt: Prompt, schema: Schema) -> list[str]:
    """Say in words what can be known about the SQL before it runs."""
    return [*_notes_on_sql(best, schema), *filter(None, [note_on_tables(prompt)])]


def _notes_on_sql(best: Runnable, schema: Schema) -> list[str]:
    notes = list(best.mends)
    if unwritable := writable_names(schema).left_out:
        notes.append(f"SQL text cannot hold these names, so they were left out: {_listed(unwritable)}.")
    return notes


def _notes(best: Runnable, rows: Rows | None, options: AskOptions, schema: Schema) -> list[str]:
    return _notes_on_sql(best, schema) + (notes_on_cuts(rows, _limits(options)) if rows else [])


def note_on_tables(prompt: Prompt) -> str:
    """Name the tables that the model was not shown; empty where it was shown all."""
    if not prompt.tables_left_out:
        return ""
    sent, all_count = len(prompt.tables_sent), len(prompt.tables_sent) + len(prompt.tables_left_out)
    left_out = _listed(prompt.tables_left_out)
    return f"The model was shown {sent} of {all_count} tables, not {left_out} (--table shows one)."


def _listed(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMES_LISTED
    return ", ".join(names[:MOST_NAMES_LISTED]) + (f" and {more} more" if more > 0 else "")


def _stop_if(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise CancelledError("interrupted")
