"""One question, all the way: from English to rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

from sqlcoder_local.answer import Answer, AskOptions, Timings
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.engine import Engine, Generation
from sqlcoder_local.errors import CancelledError, SqlFailedError, StatementRefusedError, UsageError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar, writable_names
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import PromptFormat, format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import Statement, checked_statement, extract_sql
from sqlcoder_local.sql_tree.joins import Mended, with_named_tables_joined

LONGEST_QUESTION = 2_000
VALUE_LOOKUP_SECONDS = 1.0
MOST_NAMES_LISTED = 20
FENCE = "```sql\n"

IsCancelled = Callable[[], bool]


def _ignore(_news: object) -> None:
    """Hear what nobody asked for."""


def _never() -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class WrittenQuery:
    """The SQL that answers a question, checked and not yet run."""

    question: str
    statement: Statement
    prompt: Prompt
    generation: Generation
    mends: tuple[str, ...]
    """What was put right in the model's SQL before it was checked."""
    prompt_seconds: float
    """From the question to the model having read its prompt."""


def answer_question(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    on_sql: Callable[[str], None] = _ignore,
    is_cancelled: IsCancelled = _never,
    load_seconds: float = 0.0,
) -> Answer:
    """Answer a question; `on_text` hears the model write, `on_sql` gets the checked SQL before it runs."""
    written = write_query(
        question,
        database=database,
        engine=engine,
        options=options,
        on_prompt=on_prompt,
        on_text=on_text,
        is_cancelled=is_cancelled,
    )
    on_sql(written.statement.sql)
    rows = _run(written.statement, database, options, is_cancelled) if options.is_run else None
    return Answer(
        question=written.question,
        sql=written.statement.sql,
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
        notes=tuple(_notes(written, rows, database.schema())),
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
    started = perf_counter()
    question = checked_question(question)
    prompt_format = format_named(engine.prompt_format)
    schema = database.schema()
    values = database.matching_values(phrases_of(question), within_seconds=VALUE_LOOKUP_SECONDS)
    prompt = fitting_prompt(
        question,
        schema,
        values,
        render=prompt_format.render,
        count_tokens=engine.count_tokens,
        room=engine.context_size - min(options.max_tokens, engine.context_size // 4),
    )
    grammar = to_lark(
        schema_grammar(schema.only(frozenset(prompt.tables_sent)), prompt_format.grammar_profile)
    )
    on_prompt(prompt)
    _stop_if(is_cancelled)
    ready = perf_counter()
    generation = engine.generate(
        prompt,
        grammar=grammar,
        max_tokens=options.max_tokens,
        beams=prompt_format.beams if options.beams is None else options.beams,
        seed=options.seed,
        on_text=on_text,
        is_cancelled=is_cancelled,
    )
    statement, mends = _statement(_reply(prompt, generation), schema, prompt_format, database.dialect)
    return WrittenQuery(
        question=question,
        statement=statement,
        mends=mends,
        prompt=prompt,
        generation=generation,
        prompt_seconds=ready - started + generation.prompt_seconds,
    )


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


def _reply(prompt: Prompt, generation: Generation) -> str:
    """Put the model's words behind the fence that the prompt opened; SQL cut short is no reply."""
    if not generation.is_complete:
        raise SqlFailedError(
            f"The model did not finish its SQL within {generation.generated_tokens} tokens.",
            "Ask for less at once, or give the model more room with --ctx-size.",
        )
    is_in_fence = prompt.text.endswith(FENCE) and not generation.text.lstrip().startswith("```")
    return f"{FENCE}{generation.text}" if is_in_fence else generation.text


def _statement(
    reply: str, schema: Schema, prompt_format: PromptFormat, dialect: str
) -> tuple[Statement, tuple[str, ...]]:
    """The checked statement, and in words what was mended before the check."""
    native = prompt_format.native_dialect
    sql = extract_sql(reply)
    try:
        names_all_in_full = prompt_format.grammar_profile == "qualified"
        mended = with_named_tables_joined(sql, schema) if names_all_in_full else Mended(sql=sql, notes=())
        statement = checked_statement(mended.sql, schema, source_dialect=native, target_dialect=dialect)
    except StatementRefusedError as error:
        raise SqlFailedError(
            f"The model wrote SQL that is not run: {error.message}",
            error.hint or "Put the question differently.",
        ) from error
    return statement, mended.notes


def _run(statement: Statement, database: Database, options: AskOptions, is_cancelled: IsCancelled) -> Rows:
    _stop_if(is_cancelled)
    return database.run(
        statement.sql,
        limits=Limits(rows=options.row_limit, seconds=options.timeout_seconds),
        is_cancelled=is_cancelled,
    )


def _notes(written: WrittenQuery, rows: Rows | None, schema: Schema) -> list[str]:
    notes = list(written.mends)
    if unwritable := writable_names(schema).left_out:
        notes.append(f"SQL text cannot hold these names, so they were left out: {_listed(unwritable)}.")
    if left_out := written.prompt.tables_left_out:
        all_count = len(left_out) + len(written.prompt.tables_sent)
        notes.append(
            f"The model was shown {len(written.prompt.tables_sent)} of {all_count} tables, not"
            f" {_listed(left_out)}."
        )
    if rows and rows.is_truncated:
        shown = "1 row" if len(rows.rows) == 1 else f"{len(rows.rows)} rows"
        notes.append(f"The query has more than the {shown} fetched (--limit -1 fetches all).")
    return notes


def _listed(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMES_LISTED
    return ", ".join(names[:MOST_NAMES_LISTED]) + (f" and {more} more" if more > 0 else "")


def _stop_if(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise CancelledError("interrupted")
