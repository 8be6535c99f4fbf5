from collections.abc import Iterator
from math import inf
from pathlib import Path

import numpy as np
import pytest

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.engine import Candidate, Generation, Request
from sqlcoder_local.engine.llama import MOST_BEAMS, LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prompt_reader import PROMPT_SEQUENCE
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.engine.run import Run
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

FINITE_GRAMMARS = [
    'start: "a" | "b" | "ou" | "c"',
    'start: ("x" | "yz" | "") ("!" | "?")? "."?',
    'start: "SELECT " ("ount" | "RO") (" FROM " ("a" | "b"))?',
    'start: ("a" | "b") ("c" | "d") ("e" | "f")? ("; " | "")',
    'start: "SELECT" | "SEL" | "ROM" | "ROMAN"',
]
LIMIT = 20


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as opened:
        yield opened


def prompt_of(text: str) -> Prompt:
    return Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=())


def search(
    engine: LlamaEngine,
    text: str,
    grammar: str,
    *,
    beams: int,
    max_tokens: int = LIMIT,
    heard: list[str] | None = None,
) -> Generation:
    return engine.generate(
        prompt_of(text),
        grammar=grammar,
        max_tokens=max_tokens,
        beams=beams,
        on_text=(heard if heard is not None else []).append,
        is_cancelled=lambda: False,
    )


def log_probabilities(engine: LlamaEngine, tokens: list[int]) -> np.ndarray:
    """Read tokens from the beginning, and give the log-probabilities of every next token."""
    engine._reader._hold(())
    run = Run(sequence=PROMPT_SEQUENCE, start=0, tokens=tokens, outputs=1)
    ((row,),) = engine._cells.decode([run])
    logits = engine._cells.logits(row).astype(np.float64)
    engine._reader._hold(())
    return logits - np.logaddexp.reduce(logits)


def all_texts(engine: LlamaEngine, text: str, grammar: str) -> list[Candidate]:
    """Walk through every way to cut every text of a grammar into tokens."""
    start = engine._grammars.constraint(grammar)()
    assert start is not None
    prompt = list(prompt_tokens(prompt_of(text), engine._model).tokens)
    scores: dict[str, float] = {}

    def walk(constraint: Constraint, written: list[int], total: float) -> None:
        text_of = engine._grammars.vocabulary.text_of
        text = b"".join(map(text_of, written)).decode()
        if constraint.is_finished():
            scores[text] = max(scores.get(text, -inf), total / len(written))
            return
        row = log_probabilities(engine, prompt + written)
        if constraint.may_end():
            score = (total + row[constraint.end_marks].max()) / (len(written) + 1)
            scores[text] = max(scores.get(text, -inf), score)
        for token in constraint.continuing().tolist():
            further = constraint.copy()
            further.accept(token)
            walk(further, [*written, token], total + row[token])

    walk(start, [], 0.0)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    return [Candidate(text=text, score=score, is_complete=True) for text, score in ranked]


@pytest.mark.parametrize("grammar", FINITE_GRAMMARS)
@pytest.mark.parametrize("text", ["one", "another question", "SELECT"])
def test_a_wide_search_finds_all_texts_in_their_order(engine: LlamaEngine, grammar: str, text: str) -> None:
    expected = all_texts(engine, text, grammar)
    assert len(expected) > 3
    found = search(engine, text, grammar, beams=MOST_BEAMS).candidates
    assert [candidate.text for candidate in found] == [candidate.text for candidate in expected]
    assert [candidate.score for candidate in found] == pytest.approx(
        [candidate.score for candidate in expected], abs=1e-3
    )
    assert all(candidate.is_complete for candidate in found)


@pytest.mark.parametrize("beams", [2, 3, 4])
def test_candidates_come_best_first_and_no_text_twice(engine: LlamaEngine, beams: int) -> None:
    for number in range(20):
        generation = search(engine, f"question {number}", FINITE_GRAMMARS[number % 5], beams=beams)
        texts = [candidate.text for candidate in generation.candidates]
        scores = [candidate.score for candidate in generation.candidates]
        assert 1 <= len(texts) <= beams
        assert len(set(texts)) == len(texts)
        assert scores == sorted(scores, reverse=True)
        assert generation.text == texts[0]


def test_more_beams_find_nothing_less_likely(engine: LlamaEngine) -> None:
    grammar = 'start: /[a-f]/ ("x" /[a-f]/ | "yy") /[a-f]/'
    better = 0
    for number in range(15):
        narrow, wide = (search(engine, f"{number}", grammar, beams=beams) for beams in (2, 40))
        assert wide.candidates[0].score >= narrow.candidates[0].score - 1e-2
        better += wide.text != narrow.text
    assert better


def test_what_is_heard_is_the_best_text_piece_by_piece(engine: LlamaEngine) -> None:
    for number in range(10):
        heard: list[str] = []
        generation = search(
            engine, f"{number}", 'start: "SELECT " /[a-z]{1,12}/ " FROM " ("x" | "y")', beams=3, heard=heard
        )
        assert "".join(heard) == generation.text
        assert len(list(filter(None, heard))) > 1


def test_texts_longer_than_the_limit_are_told_to_be_incomplete(engine: LlamaEngine) -> None:
    generation = search(engine, "anything", "start: /[a-z]{30}/", beams=3, max_tokens=7)
    assert not generation.is_complete
    assert generation.generated_tokens == 7
    assert all(not candidate.is_complete for candidate in generation.candidates)


def test_beams_share_a_context_that_holds_no_more_than_one_of_them(tiny_model: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(context_size=256, threads=1)) as engine:
        generation = search(engine, "a" * 100, "start: /[a-z]{140}/ | /[A-Z]{150}/", beams=4, max_tokens=500)
        assert generation.is_complete
        again = search(engine, "a" * 100, "start: /[a-z]{5}/", beams=4)
        assert again.is_complete


def test_more_beams_than_sequences_are_refused(engine: LlamaEngine) -> None:
    with pytest.raises(UsageError, match="beams"):
        search(engine, "x", FINITE_GRAMMARS[0], beams=MOST_BEAMS + 1)


def test_search_is_cancelled_and_leaves_nothing_behind(engine: LlamaEngine) -> None:
    before = search(engine, "x", FINITE_GRAMMARS[1], beams=4)
    asked = iter(range(100))
    with pytest.raises(CancelledError):
        engine.generate(
            prompt_of("x"),
            grammar="start: /[a-z]{500}/",
            max_tokens=500,
            beams=4,
            on_text=lambda _text: None,
            is_cancelled=lambda: next(asked) > 10,
        )
    assert search(engine, "x", FINITE_GRAMMARS[1], beams=4).candidates == before.candidates


def test_search_over_no_numbers_is_told(tiny_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(tiny_model.read_bytes()[:-2000] + b"\xff" * 2000)
    with (
        LlamaEngine.open(path, EngineOptions(threads=1)) as engine,
        pytest.raises(ModelFileError, match="no numbers"),
    ):
        search(engine, "x", FINITE_GRAMMARS[0], beams=2)


def test_requests_with_beams_are_answered_in_their_order(engine: LlamaEngine) -> None:
    requests = [
        Request(prompt=prompt_of(f"{number}"), grammar=FINITE_GRAMMARS[number], max_tokens=LIMIT, beams=beams)
        for number, beams in enumerate((3, 1, 2))
    ]
    together = engine.generate_many(requests, is_cancelled=lambda: False)
    alone = [
        search(engine, f"{number}", FINITE_GRAMMARS[number], beams=beams)
        for number, beams in enumerate((3, 1, 2))
    ]
    assert [one.text for one in together] == [one.text for one in alone]
    assert [len(one.candidates) for one in together] == [3, 1, 2]
