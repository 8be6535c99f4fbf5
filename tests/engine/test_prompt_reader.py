from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sqlcoder_local.engine import prompt_reader
from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.errors import CancelledError
from sqlcoder_local.prompt.formats import FORMATS
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.schema import Column, Schema, Table

GRAMMAR = "start: /[a-z]{20}/\n"


def schema_of(word: str) -> Schema:
    columns = tuple(Column(name=f"{word}_{number}", declared_type="text") for number in range(40))
    return Schema(tables=(Table(name=word, columns=columns),))


def prompt_of(word: str, question: str) -> Prompt:
    return FORMATS["starter"].render(question, schema_of(word), [])


def generate(engine: LlamaEngine, prompt: Prompt) -> Generation:
    return engine.generate(
        prompt, grammar=GRAMMAR, max_tokens=30, on_text=lambda _text: None, is_cancelled=lambda: False
    )


def fresh(model: Path, prompt: Prompt) -> str:
    with LlamaEngine.open(model, EngineOptions(threads=1)) as engine:
        generation = generate(engine, prompt)
        assert generation.reused_tokens == 0
        return generation.text


@pytest.fixture
def engine(tiny_model: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as opened:
        yield opened


@pytest.fixture
def keeps_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompt_reader, "WORTH_KEEPING_SECONDS", 0.0)


@pytest.mark.parametrize("name", FORMATS)
def test_the_part_that_every_question_shares_ends_before_the_question(
    make_tiny_model: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    path = make_tiny_model(tmp_path / "m.gguf", prompt_format=name)
    with LlamaEngine.open(path, EngineOptions(threads=1)) as engine:
        first, second = (
            prompt_tokens(FORMATS[name].render(question, schema_of("city"), []), engine._model)
            for question in ("How many?", "zzz")
        )
    assert first.shared == second.shared
    assert first.tokens[: first.shared] == second.tokens[: first.shared]
    assert first.shared > (300 if name == "starter" else 30)


def test_the_schema_is_not_read_again_and_the_answer_is_the_same(
    engine: LlamaEngine, tiny_model: Path
) -> None:
    first, second = prompt_of("city", "first question?"), prompt_of("city", "a second one")
    shared = prompt_tokens(second, engine._model).shared
    assert generate(engine, first).reused_tokens == 0
    again = generate(engine, second)
    assert again.reused_tokens == shared
    assert again.text == fresh(tiny_model, second)


def test_schemas_in_turn_get_the_answers_of_a_fresh_engine(engine: LlamaEngine, tiny_model: Path) -> None:
    prompts = [prompt_of(word, question) for question in ("a", "b b") for word in ("city", "town")]
    assert [generate(engine, prompt).text for prompt in prompts] == [
        fresh(tiny_model, prompt) for prompt in prompts
    ]


def test_a_schema_is_not_read_again_after_others_were_asked_about(
    engine: LlamaEngine, tiny_model: Path
) -> None:
    for word in ("city", "town", "village"):
        assert generate(engine, prompt_of(word, "x")).reused_tokens == 0
    for word in ("city", "town", "village"):
        back = prompt_of(word, "and now?")
        generation = generate(engine, back)
        assert generation.reused_tokens == prompt_tokens(back, engine._model).shared
        assert generation.text == fresh(tiny_model, back)


@pytest.mark.usefixtures("keeps_all")
def test_another_process_finds_the_schema_on_disk(tiny_model: Path, tmp_path: Path) -> None:
    first, second = prompt_of("city", "first question?"), prompt_of("city", "a second one")
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path)) as engine:
        generate(engine, first)
        shared = prompt_tokens(second, engine._model).shared
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path)) as engine:
        again = generate(engine, second)
    assert again.reused_tokens == shared
    assert again.text == fresh(tiny_model, second)


@pytest.mark.usefixtures("keeps_all")
def test_a_schema_kept_on_disk_comes_back_after_another_one(tiny_model: Path, tmp_path: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path)) as engine:
        for word in ("city", "town"):
            generate(engine, prompt_of(word, "x"))
        back = prompt_of("city", "and now?")
        generation = generate(engine, back)
    assert generation.reused_tokens > 0
    assert generation.text == fresh(tiny_model, back)


@pytest.mark.usefixtures("keeps_all")
def test_states_of_other_settings_are_not_taken(tiny_model: Path, tmp_path: Path) -> None:
    prompt = prompt_of("city", "x")
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path)) as engine:
        generate(engine, prompt)
    with LlamaEngine.open(
        tiny_model, EngineOptions(threads=1, context_size=1024, prefix_folder=tmp_path)
    ) as engine:
        assert generate(engine, prompt).reused_tokens == 0


@pytest.mark.usefixtures("keeps_all")
def test_a_state_that_llama_cpp_does_not_take_is_passed_over(tiny_model: Path, tmp_path: Path) -> None:
    prompt = prompt_of("city", "x")
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path)) as engine:
        tokens = prompt_tokens(prompt, engine._model)
        store = engine._reader._store
        assert store is not None
        store.save(tokens.tokens[: tokens.shared], bytearray(b"no state at all" * 9))
        generation = generate(engine, prompt)
    assert generation.reused_tokens == 0
    assert generation.text == fresh(tiny_model, prompt)


def test_quickly_read_schemas_are_not_kept(tiny_model: Path, tmp_path: Path) -> None:
    with LlamaEngine.open(
        tiny_model, EngineOptions(threads=1, prefix_folder=tmp_path / "prefixes")
    ) as engine:
        generate(engine, prompt_of("city", "x"))
    assert not (tmp_path / "prefixes").exists()


def test_a_prompt_cancelled_half_way_leaves_what_was_read(engine: LlamaEngine, tiny_model: Path) -> None:
    prompt = prompt_of("city", "x" * 900)
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 60

    with pytest.raises(CancelledError):
        engine.generate(
            prompt, grammar=GRAMMAR, max_tokens=9, on_text=lambda _text: None, is_cancelled=is_cancelled
        )
    generation = generate(engine, prompt)
    assert 0 < generation.reused_tokens < generation.prompt_tokens
    assert generation.text == fresh(tiny_model, prompt)
