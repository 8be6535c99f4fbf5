"""Pairs as token numbers: the very prompts that a model is asked with, cut as llama.cpp cuts them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Self

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import asked_question, stop_if
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_native import LlamaModel
from sqlcoder_local.engine.model_defaults import chosen_context_size, chosen_format
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt, Segment
from training.corpus import Example, is_answerable
from training.own_pairs import Form, general_form, qualified_form
from training.questions.shapes import draw_question
from training.real_pair import RealPair
from training.schemas.made_up import draw_schema
from training.tuning_blend import GENERATED_SHARE, ORDINARY, SAVED_SHARE

LONGEST = 2_048
"""In tokens, with the answer: the memory that training takes rises with the longest example."""
MOST_DRAWS = 50
END_KEY = "tokenizer.ggml.eos_token_id"


@dataclass(frozen=True, kw_only=True)
class Cut:
    """An example as token numbers; the answer begins behind the prompt."""

    tokens: tuple[int, ...]
    prompt_length: int


class Cutter:
    """The vocabulary of a GGUF file, and the prompts that its model is asked with.

    It has of an engine what the writing of a prompt asks for.
    """

    grammar_notation = "lark"

    def __init__(self, model: Path, *, prompt_format: str | None) -> None:
        """Read the vocabulary alone; raises ModelFileError, and UsageError where the format is not known."""
        header = read_header(model)
        check_sound(header)
        self.model_name = header.name
        self.whereabouts = Whereabouts()
        self.prompt_format = chosen_format(header, prompt_format)
        self.context_size = chosen_context_size(header, None)
        self.longest = min(self.context_size, LONGEST)
        """Of an example, in tokens."""
        self._end = int(header.metadata[END_KEY])
        self._vocabulary = LlamaModel(
            model,
            gpu_layers=0,
            shows_log=False,
            is_cancelled=lambda: False,
            on_progress=lambda _share: None,
            is_vocabulary_only=True,
        )

    @property
    def form(self) -> Form:
        """How this model writes a query."""
        profile = format_named(self.prompt_format).grammar_profile
        return qualified_form if profile == "qualified" else general_form

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens a prompt takes."""
        return len(prompt_tokens(prompt, self._vocabulary).tokens)

    def cut(self, prompt: Prompt, sql: str) -> Cut:
        """Cut a prompt, and behind it the answer with its end."""
        before = prompt_tokens(prompt, self._vocabulary).tokens
        # SQLCoder's models end a query with a semicolon, the starter model does not.
        answer = sql if sql == REFUSAL or self.form is qualified_form else f"{sql};"
        written = Segment(text=answer, is_trusted=False)
        whole = prompt_tokens(replace(prompt, segments=(*prompt.segments, written)), self._vocabulary).tokens
        if whole[: len(before)] == before:
            behind = whole[len(before) :]
        else:
            behind = tuple(self._vocabulary.tokens(answer, parse_special=False))
        return Cut(tokens=(*before, *behind, self._end), prompt_length=len(before))

    def of_pair(self, pair: RealPair, database: Database) -> Cut | None:
        """Cut the prompt that this question is asked with; None where it lacks a table of the answer."""
        asked = asked_question(pair.question, database=database, engine=self, options=AskOptions())
        prompt = asked.request.prompt
        is_whole = is_answerable(Example(prompt=prompt, sql=pair.sql, hardness=pair.hardness))
        return self.cut(prompt, pair.sql) if is_whole else None

    def ordinary(self, rng: Random) -> Cut:
        """Cut a question over a made-up schema."""
        schema = draw_schema(rng, table_count=rng.choice(ORDINARY.tables), is_random=False, words=())
        question = draw_question(rng, schema, joined_share=ORDINARY.joined_share)
        render = format_named(self.prompt_format).render
        return self.cut(render(question.text, schema.schema, question.values), question.sql)

    def close(self) -> None:
        """Free the vocabulary."""
        self._vocabulary.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, kw_only=True)
class CutBlend:
    """Pairs of each kind, drawn as often as for the starter model."""

    saved: Sequence[Cut]
    generated: Sequence[Cut]
    ordinary: Callable[[Random], Cut]
    longest: int
    """Of what is ordinary, in tokens; the pairs were measured when they were cut."""

    def draw(self, rng: Random) -> Cut:
        """Draw one example that is not too long."""
        roll = rng.random()
        pairs: Sequence[Cut] = ()
        if roll < SAVED_SHARE + GENERATED_SHARE:
            pairs = self.saved if roll < SAVED_SHARE else self.generated
            pairs = pairs or self.saved or self.generated
        for _ in range(0 if pairs else MOST_DRAWS):
            if len((drawn := self.ordinary(rng)).tokens) <= self.longest:
                return drawn
        return rng.choice(pairs or self.saved or self.generated)


def cut_pairs(
    pairs: Sequence[RealPair],
    database: Database,
    cutter: Cutter,
    *,
    on_pair: Callable[[], None],
    is_cancelled: Callable[[], bool],
) -> list[Cut]:
    """Cut every pair that fits into a prompt."""
    cuts = []
    for pair in pairs:
        stop_if(is_cancelled)
        cut = cutter.of_pair(pair, database)
        if cut is not None and len(cut.tokens) <= cutter.longest:
            cuts.append(cut)
        on_pair()
    return cuts
