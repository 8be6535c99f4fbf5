"""A question made ready for the model: its tables and values found, its prompt and its grammar written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.column_profile import Profiles
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.engine import Engine, Generation, Request
from sqlcoder_local.errors import CancelledError, UsageError
from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.knowledge.described import described, is_listed, unknown_names
from sqlcoder_local.knowledge.knowledge import Knowledge
from sqlcoder_local.profiles.guesses_in_data import with_guesses_in_data
from sqlcoder_local.profiles.profiled_columns import ShowValues, kept_back_columns
from sqlcoder_local.profiles.shown_profiles import shown_profiles
from sqlcoder_local.prompt.background import Background
from sqlcoder_local.prompt.earlier import FailedSql, Turn
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.follow_up import in_one_question
from sqlcoder_local.prompt.formats import PromptFormat, format_named
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from sqlcoder_local.prompt.peoples import countries_meant
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.prompt.table_choice import chosen_tables
from sqlcoder_local.prompt.told import similar_examples, words_meant
from sqlcoder_local.prompt.wide_tables import note_on_columns, without_needless_columns
from sqlcoder_local.schema import Schema, ValueMatch
from sqlcoder_local.sql_tree.table_names import tables_read
from sqlcoder_local.value_index.near_values import NearValue, near_values

LONGEST_QUESTION = 2_000
PRINTERS = {"lark": to_lark, "gbnf": to_gbnf}
VALUE_LOOKUP_SECONDS = 1.0
MOST_NAMES_LISTED = 10
NO_INSTRUCTIONS = "This model reads no instructions, which only confuse it: put them into the question."

IsCancelled = Callable[[], bool]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question that is ready for the model."""

    question: str
    """As it is asked: for a model that knows no conversation, together with what it follows."""
    request: Request
    seconds: float
    values: tuple[ValueMatch, ...] = ()
    """What of the data the question names."""
    near: tuple[NearValue, ...] = ()
    """Values that were taken for what the question spells otherwise."""
    notes: tuple[str, ...] = ()
    """What the asker must know of what the model was told."""


def asked_question(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    failed: FailedSql | None = None,
) -> Asked:
    """Choose the tables that fit, and write the prompt and the grammar over them.

    `failed` is SQL for this very question that did not run: models that can be told are told.
    """
    started = perf_counter()
    prompt_format = format_named(engine.prompt_format)
    instructions = " ".join(options.instructions.split())
    are_passed_over = bool(instructions) and not prompt_format.is_told_earlier
    if are_passed_over:
        instructions = ""
    elif instructions and not prompt_format.has_instructions:
        question, instructions = f"{question.strip()} {instructions}", ""
    question, follows = _with_what_it_follows(checked_question(question), database, prompt_format, options)
    failed = failed if prompt_format.is_told_earlier else None
    guessed = with_guessed_keys(described(database.schema(), options.knowledge))
    known = with_guesses_in_data(guessed, database=database, folder=options.profile_folder)
    choice = chosen_tables(known, pinned=options.pinned_tables, excluded=options.excluded_tables)
    schema = choice.schema
    earlier = [told.sql for told in (follows, failed) if told is not None]
    named = [table for sql in earlier for table in tables_read(sql, schema, database.dialect)]
    phrases = (
        *phrases_of(question),
        *countries_meant(question),
        *phrases_of(instructions),
        *(phrases_of(follows.question) if follows else ()),
    )
    values = database.matching_values(phrases, within_seconds=VALUE_LOOKUP_SECONDS)
    near = _near(question, values, database, options)
    values = (*values, *(one.match for one in near))
    room = engine.context_size - min(options.max_tokens, engine.context_size // 4)
    schema, cuts = without_needless_columns(
        question,
        schema,
        values,
        count_tokens=lambda shown: engine.count_tokens(prompt_format.render(question, shown, ())),
        room=room,
    )
    prompt = fitting_prompt(
        question,
        schema,
        values,
        render=prompt_format.render,
        count_tokens=engine.count_tokens,
        room=room,
        background=Background(
            pinned=tuple(dict.fromkeys([*choice.pinned, *named])),
            instructions=instructions,
            follows=follows,
            failed=failed,
            glossary=words_meant(question, options.knowledge.glossary),
            examples=similar_examples(question, options.knowledge.examples),
        ),
        profiles_of=_profiles_of(database, engine, options),
    )
    prompt = replace(
        prompt,
        tables_left_out=prompt.tables_left_out + choice.excluded,
        values_kept_back=_kept_back(schema, prompt, engine, options),
    )
    shown = schema.only(frozenset(prompt.tables_sent))
    mentions = question_mentions(question, shown, values)
    request = Request(
        prompt=prompt,
        grammar=PRINTERS[engine.grammar_notation](
            schema_grammar(shown, prompt_format.grammar_profile, mentions)
        ),
        max_tokens=options.max_tokens,
        beams=prompt_format.beams if options.beams is None else options.beams,
        seed=options.seed,
    )
    return Asked(
        question=question,
        request=request,
        seconds=perf_counter() - started,
        values=values,
        near=near,
        notes=(
            *([NO_INSTRUCTIONS] if are_passed_over else []),
            *(note_on_columns(cut) for cut in cuts if cut.name in prompt.tables_sent),
            *_notes_on_knowledge(question, known, prompt_format, options.knowledge),
        ),
    )


def _notes_on_knowledge(
    question: str, schema: Schema, prompt_format: PromptFormat, knowledge: Knowledge
) -> Iterator[str]:
    """Tell what of the user's knowledge did not reach the model."""
    if unknown := list(unknown_names(schema, knowledge)):
        yield f"The descriptions tell of what is not there: {', '.join(unknown[:MOST_NAMES_LISTED])}."
    is_told = words_meant(question, knowledge.glossary) or similar_examples(question, knowledge.examples)
    if is_told and not prompt_format.is_told_earlier:
        yield "This model reads neither the glossary nor saved examples."


def _shown_values(engine: Engine, options: AskOptions) -> ShowValues:
    """What may be shown: no other machine gets values that the question does not name, unless asked for."""
    if not format_named(engine.prompt_format).shows_profiles:
        return "none"
    return options.show_values or ("none" if engine.whereabouts.address else "safe")


def _profiles_of(database: Database, engine: Engine, options: AskOptions) -> Callable[[Schema], Profiles]:
    """What looks into the columns of the tables that are shown, for a model that is told."""
    return partial(
        shown_profiles,
        database=database,
        show_values=_shown_values(engine, options),
        knowledge=options.knowledge,
        folder=options.profile_folder,
    )


def _kept_back(schema: Schema, prompt: Prompt, engine: Engine, options: AskOptions) -> tuple[str, ...]:
    shown = schema.only(frozenset(prompt.tables_sent))
    return kept_back_columns(shown, _shown_values(engine, options), options.knowledge)


def _near(
    question: str, values: Sequence[ValueMatch], database: Database, options: AskOptions
) -> tuple[NearValue, ...]:
    if options.value_folder is None:
        return ()
    schema, hidden = database.schema(), options.knowledge.hidden_values
    found = near_values(
        question,
        values,
        database=database,
        schema=schema,
        folder=options.value_folder,
        within_seconds=options.value_seconds,
    )

    def is_hidden(match: ValueMatch) -> bool:
        table = schema.table(match.table)
        return table is not None and is_listed(table, match.column, hidden)

    return tuple(one for one in found if not is_hidden(one.match))


def _with_what_it_follows(
    question: str, database: Database, prompt_format: PromptFormat, options: AskOptions
) -> tuple[str, Turn | None]:
    """Give the question and what its model is told of the one before, or both in one question."""
    follows = options.follows
    if follows is None or prompt_format.is_told_earlier:
        return question, follows
    before = database.matching_values(phrases_of(follows.question), within_seconds=VALUE_LOOKUP_SECONDS)
    now = database.matching_values(phrases_of(question), within_seconds=VALUE_LOOKUP_SECONDS)
    combined = in_one_question(
        follows.question, question, database.schema(), values_before=before, values_now=now
    )
    return (combined if len(combined) <= LONGEST_QUESTION else question), None


def generated(
    asked: Asked, engine: Engine, *, on_text: Callable[[str], None], is_cancelled: IsCancelled
) -> Generation:
    """Have the model write; raises CancelledError."""
    stop_if(is_cancelled)
    request = asked.request
    return engine.generate(
        request.prompt,
        grammar=request.grammar,
        max_tokens=request.max_tokens,
        beams=request.beams,
        seed=request.seed,
        on_text=on_text,
        is_cancelled=is_cancelled,
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


def stop_if(is_cancelled: IsCancelled) -> None:
    """Raise CancelledError where somebody pressed Ctrl-C."""
    if is_cancelled():
        raise CancelledError("interrupted")
