from collections.abc import Callable
from pathlib import Path

import gguf
import pytest

from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

GRAMMAR = "start: /[a-zA-Z ]{30}/"
QUESTIONS = [f"question {number}" for number in range(5)]


def generate(engine: LlamaEngine, text: str, is_cancelled: Callable[[], bool] = lambda: False) -> Generation:
    return engine.generate(
        Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=()),
        grammar=GRAMMAR,
        max_tokens=40,
        on_text=lambda _text: None,
        is_cancelled=is_cancelled,
    )


def test_a_model_that_guesses_for_itself_is_right_and_changes_nothing(tiny_model: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as alone:
        alone.looks_up = False
        expected = [generate(alone, question).text for question in QUESTIONS]
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, draft=tiny_model)) as engine:
        generations = [generate(engine, question) for question in QUESTIONS]
    assert [generation.text for generation in generations] == expected
    assert generations[0].forced_tokens == 0
    assert generations[0].accepted_tokens > 0.5 * generations[0].drafted_tokens > 0


def test_a_model_that_guesses_badly_changes_nothing(
    tiny_model: Path, make_tiny_model: Callable[..., Path], tmp_path: Path
) -> None:
    def with_long_context(writer: gguf.GGUFWriter) -> None:
        writer.add_rope_freq_base(3.0)

    other = make_tiny_model(tmp_path / "other.gguf", change=with_long_context)
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as alone:
        alone.looks_up = False
        expected = [generate(alone, question).text for question in QUESTIONS]
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, draft=other)) as engine:
        assert [generate(engine, question).text for question in QUESTIONS] == expected


def test_a_draft_model_of_another_vocabulary_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.gguf"
    path.write_bytes(tiny_model.read_bytes().replace(b"SELECT", b"SELECX"))
    with pytest.raises(UsageError, match="another vocabulary"):
        LlamaEngine.open(tiny_model, EngineOptions(threads=1, draft=path))


def test_a_draft_model_that_is_none_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "none.gguf"
    path.write_bytes(b"nothing")
    with pytest.raises(ModelFileError, match=r"none\.gguf"):
        LlamaEngine.open(tiny_model, EngineOptions(threads=1, draft=path))


def test_guessing_models_are_cancelled_too(tiny_model: Path) -> None:
    asked = iter(range(1000))
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, draft=tiny_model)) as engine:
        with pytest.raises(CancelledError):
            generate(engine, "x", lambda: next(asked) > 12)
        assert generate(engine, "x").is_complete
