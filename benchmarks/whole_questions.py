"""Whole questions over the demonstration shop: against plain decoding by the same library, and with guesses.

Time is the clock's, as the person who asks sees it: the grammar is compiled beside llama.cpp on another core.
Plain decoding is asked with the schema read by the question before too, and without: `plain cold`.
`computing` is what all cores together did for it. Ways that are compared take turns, and ratios are medians.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.drafts import Paces
from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.engine.kept_beginnings import KeptBeginnings
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.schema import Schema

FORMS = (
    "How many {0} are there?",
    "List all {0}.",
    "Show the first five {0}.",
    "What is the largest id of the {0}?",
    "How many {0} have no id?",
    "Which {0} come last?",
)
MOST_TOKENS = 200
MILLISECONDS = 1000


@dataclass(frozen=True, kw_only=True)
class Question:
    """What the model is given."""

    prompt: Prompt
    grammar: str


@dataclass(frozen=True, kw_only=True)
class Took:
    """What it took."""

    seconds: float
    computing: float


def against_plain(path: Path, engine: LlamaEngine, forms: Sequence[str]) -> dict[str, float]:
    """Time for about fifty questions over that of llama-cpp-python's own loop without a grammar."""
    # Deferred: the high-level part of the library takes half a second to import.
    from llama_cpp import Llama  # noqa: PLC0415

    llama = Llama(str(path), n_ctx=engine.context_size, verbose=False, n_threads=1, n_threads_batch=1)
    plain = partial(llama.create_completion, max_tokens=MOST_TOKENS, temperature=0)
    rows: dict[str, list[Took]] = {name: [] for name in ("plain", "plain cold", "cold", "warm")}
    tokens = 0
    for other, question in pairs(engine, forms):
        ids, before = (list(engine._fitting(one.prompt).tokens) for one in (question, other))
        llama.reset()
        rows["plain cold"].append(took(partial(plain, ids)))
        forget(engine)
        rows["cold"].append(took(partial(answered, engine, question)))
        # Both have read the schema by another question about it.
        llama.reset()
        plain(before)
        rows["plain"].append(took(partial(plain, ids)))
        forget(engine)
        answered(engine, other)
        rows["warm"].append(took(partial(answered, engine, question)))
        tokens += answered(engine, question).generated_tokens
    llama.close()

    def ratio(one: str, other: str, of: Callable[[Took], float]) -> float:
        return median(of(a) / of(b) for a, b in zip(rows[one], rows[other], strict=True))

    return {
        "warm_over_plain_time": ratio("warm", "plain", lambda one: one.seconds),
        "warm_over_plain_cold_time": ratio("warm", "plain cold", lambda one: one.seconds),
        "cold_over_plain_time": ratio("cold", "plain cold", lambda one: one.seconds),
        "warm_over_plain_computing": ratio("warm", "plain", lambda one: one.computing),
        "cold_over_plain_computing": ratio("cold", "plain cold", lambda one: one.computing),
        "question_ms_warm": median(one.seconds for one in rows["warm"]) * MILLISECONDS,
        "question_ms_cold": median(one.seconds for one in rows["cold"]) * MILLISECONDS,
        "question_ms_plain": median(one.seconds for one in rows["plain"]) * MILLISECONDS,
        "question_ms_plain_cold": median(one.seconds for one in rows["plain cold"]) * MILLISECONDS,
        "tokens_per_second_warm": tokens / sum(one.seconds for one in rows["warm"]),
    }


def guesses(path: Path, engine: LlamaEngine, forms: Sequence[str]) -> dict[str, float]:
    """How many guesses come true, and what they cost: looked up in the prompt, and made by a model."""
    figures = {}
    with LlamaEngine.open(path, EngineOptions(threads=1, draft=path)) as drafting:
        ways = {"none": engine, "lookup": engine, "draft": drafting}
        done: dict[str, list[tuple[Generation, Took]]] = {name: [] for name in ways}
        for _, question in pairs(engine, forms):
            for name, chosen in ways.items():
                chosen.looks_up = name == "lookup"
                answered(chosen, question)
                # Guesses that were seen not to pay are made all the same.
                chosen._loop._paces = Paces()
                done[name].append(timed(chosen, question))
    engine.looks_up = True
    for name in ("lookup", "draft"):
        generations = [generation for generation, _ in done[name]]
        drafted = sum(generation.drafted_tokens for generation in generations)
        written = sum(generation.generated_tokens for generation in generations)
        accepted = sum(generation.accepted_tokens for generation in generations)
        figures |= {
            f"{name}_acceptance": accepted / drafted if drafted else 0.0,
            f"{name}_share_of_tokens": accepted / written,
            f"{name}_over_no_guesses_time": median(
                one.computing / other.computing
                for (_, one), (_, other) in zip(done[name], done["none"], strict=True)
            ),
        }
    return figures


def pairs(engine: LlamaEngine, forms: Sequence[str]) -> Iterator[tuple[Question, Question]]:
    """Each question with another one about the same table before it."""
    with open_database("demo") as database:
        schema = database.schema()
    for table in schema.tables:
        asked = [question(engine, form.format(table.name.replace("_", " ")), schema) for form in forms]
        yield from zip([asked[-1], *asked[:-1]], asked, strict=True)


def question(engine: LlamaEngine, text: str, schema: Schema) -> Question:
    """A prompt, and the grammar of its tables and of what it mentions."""
    chosen = format_named(engine.prompt_format)
    prompt = chosen.render(text, schema, ())
    shown = schema.only(frozenset(prompt.tables_sent))
    mentions = question_mentions(text, shown, ())
    return Question(prompt=prompt, grammar=to_lark(schema_grammar(shown, chosen.grammar_profile, mentions)))


def forget(engine: LlamaEngine) -> None:
    """Leave the model loaded, and nothing of what it was asked."""
    engine._reader._hold(())
    engine._reader._others = KeptBeginnings()
    engine._grammars._compiled.cache_clear()


def answered(engine: LlamaEngine, question: Question) -> Generation:
    """Ask one question."""
    return engine.generate(
        question.prompt,
        grammar=question.grammar,
        max_tokens=MOST_TOKENS,
        on_text=lambda _text: None,
        is_cancelled=lambda: False,
    )


def timed(engine: LlamaEngine, question: Question) -> tuple[Generation, Took]:
    """Ask one question by the clock."""
    generations: list[Generation] = []
    time = took(lambda: generations.append(answered(engine, question)))
    return generations[0], time


def took(action: Callable[[], object]) -> Took:
    """Time one call by both clocks."""
    started, computed = perf_counter(), process_time()
    action()
    return Took(seconds=perf_counter() - started, computing=process_time() - computed)
