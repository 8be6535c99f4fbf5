from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, sleep

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlcoder_local.engine import greedy
from sqlcoder_local.engine.drafts import Paces
from sqlcoder_local.engine.engine import Request
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.llama_native import LlamaCells
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prompt_reader import PROMPT_SEQUENCE
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.engine.run import Run
from sqlcoder_local.errors import CancelledError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.prompt.prompt import Prompt, Segment
from sqlcoder_local.schema import Column, Schema, Table

SCHEMA = Schema(
    tables=(
        Table(
            name="fountain",
            columns=(
                Column(name="amount", declared_type="int"),
                Column(name="SELECTION", declared_type="text"),
            ),
        ),
        Table(name="mountain", columns=(Column(name="count", declared_type="int"),)),
    )
)
GRAMMARS = {
    "qualified": to_lark(schema_grammar(SCHEMA, "qualified")),
    "general": to_lark(schema_grammar(SCHEMA, "general")),
    "much is forced": 'start: "SELECT FROM " ("fountain" | "mountain") " ROMANTIC " /[a-z]{3}/ " SELECT"',
    "nothing is forced": "start: /[a-zA-Z ]{1,40}/",
}
LIMIT = 40


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as opened:
        yield opened


def prompt_of(text: str) -> Prompt:
    return Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=())


def masked_greedily(engine: LlamaEngine, prompt: Prompt, grammar: str) -> tuple[list[int], bool]:
    """Take a token at a time, always by the mask of the whole vocabulary; nothing is guessed or forced."""
    tokens = list(prompt_tokens(prompt, engine._model).tokens)
    constraint = engine._grammars.constraint(grammar)()
    assert constraint is not None
    cells: LlamaCells = engine._cells
    engine._reader._hold(())
    written: list[int] = []
    pending, start = tokens, 0
    while len(written) < LIMIT:
        ((row,),) = cells.decode([Run(sequence=PROMPT_SEQUENCE, start=start, tokens=pending, outputs=1)])
        logits = np.full(engine._model.token_count, -np.inf)
        choices = constraint.choices()
        logits[choices] = cells.logits(row)[choices]
        token = int(np.argmax(logits))
        if constraint.ends_with(token):
            return written, True
        written.append(token)
        constraint.accept(token)
        if constraint.is_finished():
            return written, True
        start += len(pending)
        pending = [token]
    return written, False


def generate(engine: LlamaEngine, prompt: Prompt, grammar: str, *, looks_up: bool):
    engine.looks_up = looks_up
    engine._loop._paces = Paces()
    return engine.generate(
        prompt, grammar=grammar, max_tokens=LIMIT, on_text=lambda _text: None, is_cancelled=lambda: False
    )


@pytest.mark.parametrize("grammar", GRAMMARS)
@pytest.mark.parametrize("looks_up", [False, True])
@given(question=st.text(max_size=60))
@settings(max_examples=25, derandomize=True)
def test_shortcuts_write_what_the_whole_mask_would_token_by_token(
    engine: LlamaEngine, grammar: str, question: str, *, looks_up: bool
) -> None:
    prompt = prompt_of(f"fountain.amount mountain.count SELECTION {question}")
    tokens, is_complete = masked_greedily(engine, prompt, GRAMMARS[grammar])
    generation = generate(engine, prompt, GRAMMARS[grammar], looks_up=looks_up)
    pieces = b"".join(map(engine._grammars.vocabulary.text_of, tokens))
    assert generation.text == pieces.decode("utf-8", "replace")
    assert generation.generated_tokens == len(tokens)
    assert generation.is_complete == is_complete


def test_forced_and_guessed_tokens_are_counted(engine: LlamaEngine) -> None:
    forced = generate(engine, prompt_of("x"), GRAMMARS["much is forced"], looks_up=False)
    assert forced.forced_tokens > forced.generated_tokens / 2
    assert forced.drafted_tokens == 0
    repeating = 'start: ("mountain" | "fountain") (" mountain" | " fountain"){9}'
    guessed = generate(engine, prompt_of("mountain fountain"), repeating, looks_up=True)
    assert 0 < guessed.accepted_tokens <= guessed.drafted_tokens


def test_masks_made_beside_a_slow_model_are_the_same(
    engine: LlamaEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompts = [prompt_of(f"question {number}") for number in range(10)]
    plain = [generate(engine, prompt, GRAMMARS["general"], looks_up=False).text for prompt in prompts]
    monkeypatch.setattr(greedy, "SLOW_DECODE_SECONDS", 0.0)
    assert [generate(engine, prompt, GRAMMARS["general"], looks_up=False).text for prompt in prompts] == plain


def requests_of(count: int) -> list[Request]:
    return [
        Request(
            prompt=prompt_of(f"{number} is the question " * (1 + number % 5)),
            grammar=list(GRAMMARS.values())[number % len(GRAMMARS)],
            max_tokens=LIMIT,
        )
        for number in range(count)
    ]


def one_by_one(engine: LlamaEngine, requests: list[Request]) -> list[str]:
    return [
        generate(engine, request.prompt, request.grammar or "", looks_up=False).text for request in requests
    ]


def test_questions_side_by_side_get_the_answers_they_get_alone(engine: LlamaEngine) -> None:
    requests = requests_of(40)
    together = engine.generate_many(requests, is_cancelled=lambda: False)
    assert [generation.text for generation in together] == one_by_one(engine, requests)
    assert all(generation.generated_tokens for generation in together)


def test_context_too_small_for_all_answers_them_in_turn(tiny_model: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(context_size=256, threads=1)) as engine:
        requests = [
            Request(prompt=prompt_of("abc " * number), grammar="start: /[a-z]{130,150}/", max_tokens=140)
            for number in range(1, 20)
        ]
        together = engine.generate_many(requests, is_cancelled=lambda: False)
        alone = [
            engine.generate(
                request.prompt,
                grammar=request.grammar,
                max_tokens=140,
                on_text=lambda _text: None,
                is_cancelled=lambda: False,
            ).text
            for request in requests
        ]
        assert [generation.text for generation in together] == alone


def test_questions_side_by_side_are_cancelled(engine: LlamaEngine) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 60

    requests = requests_of(12)
    with pytest.raises(CancelledError):
        engine.generate_many(requests, is_cancelled=is_cancelled)
    after = engine.generate_many(requests, is_cancelled=lambda: False)
    assert [generation.text for generation in after] == one_by_one(engine, requests)


def test_cancelling_waits_for_no_more_than_the_token_at_hand(engine: LlamaEngine) -> None:
    engine.looks_up = False
    cancelled_at = 0.0
    steps: list[float] = []

    def on_text(_text: str) -> None:
        steps.append(perf_counter())

    def is_cancelled() -> bool:
        nonlocal cancelled_at
        if len(steps) >= 10 and not cancelled_at:
            cancelled_at = perf_counter()
            sleep(0.001)
        return bool(cancelled_at)

    with pytest.raises(CancelledError):
        engine.generate(
            prompt_of("b"),
            grammar="start: /[a-z]{500}/",
            max_tokens=500,
            on_text=on_text,
            is_cancelled=is_cancelled,
        )
    assert perf_counter() - cancelled_at < 0.1
    assert len(steps) == 10
