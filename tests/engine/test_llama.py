import resource
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlglot

from sqlcoder_local.engine.drafts import LONGEST_DRAFT
from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.llama_native import BATCH
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.prompt.formats import FORMATS
from sqlcoder_local.prompt.prompt import Prompt, Segment
from sqlcoder_local.schema import Column, Schema, Table

SCHEMA = Schema(
    tables=(
        Table(
            name="city",
            columns=(Column(name="id", declared_type="int"), Column(name="Größe", declared_type="int")),
        ),
        Table(name="person", columns=(Column(name="name", declared_type="text"),)),
    )
)
GRAMMAR = to_lark(schema_grammar(SCHEMA, "qualified"))
LOOSE_GRAMMAR = to_lark(schema_grammar(SCHEMA, "general"))
ONE_OF_TWO = 'start: "SELECT 1" | "SELECT 22 FROM t"\n'


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as opened:
        yield opened


def prompt_of(text: str) -> Prompt:
    return Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=())


def generate(
    engine: LlamaEngine,
    prompt: Prompt,
    *,
    grammar: str | None = GRAMMAR,
    max_tokens: int = 60,
    on_text: Callable[[str], None] = lambda _text: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Generation:
    return engine.generate(
        prompt, grammar=grammar, max_tokens=max_tokens, seed=0, on_text=on_text, is_cancelled=is_cancelled
    )


def test_engine_tells_what_the_file_says(engine: LlamaEngine) -> None:
    assert engine.model_name == "tiny random model"
    assert engine.prompt_format == "starter"
    assert engine.context_size == 2048


def test_model_of_random_weights_writes_sql_all_the_same(engine: LlamaEngine) -> None:
    finished: set[str] = set()
    for number in range(100):
        heard: list[str] = []
        prompt = FORMATS["starter"].render(f"question {number}", SCHEMA, [])
        grammar = (GRAMMAR, LOOSE_GRAMMAR)[number % 2]
        generation = generate(engine, prompt, grammar=grammar, max_tokens=200, on_text=heard.append)
        assert "".join(heard) == generation.text
        if generation.is_complete and generation.text != "I do not know":
            finished.add(generation.text)
        if len(finished) == 2:
            break
    assert finished
    for text in finished:
        (statement,) = sqlglot.parse(text, dialect="postgres")
        assert isinstance(statement, sqlglot.exp.Query)


def test_grammar_decides_where_the_text_ends(engine: LlamaEngine) -> None:
    generation = generate(engine, prompt_of("anything"), grammar=ONE_OF_TWO)
    assert generation.text in {"SELECT 1", "SELECT 22 FROM t"}
    assert generation.is_complete


def test_token_limit_ends_the_text_and_is_told(engine: LlamaEngine) -> None:
    generation = generate(
        engine, prompt_of("anything"), grammar='start: "SELECT" /[a-z]{500}/\n', max_tokens=7
    )
    assert generation.generated_tokens == 7
    assert not generation.is_complete


def test_context_ends_the_text_and_is_told(tiny_model: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(context_size=256, threads=1)) as engine:
        size = engine.context_size
        generation = generate(
            engine, prompt_of("a" * (size - 9)), grammar="start: /[a-z]{500}/\n", max_tokens=500
        )
        assert generation.prompt_tokens + generation.generated_tokens == size
        assert not generation.is_complete
        with pytest.raises(UsageError, match=f"{size} tokens"):
            generate(engine, prompt_of("a" * size))


def test_small_context_is_read_in_small_batches(tiny_model: Path) -> None:
    with LlamaEngine.open(tiny_model, EngineOptions(context_size=64, threads=1)) as engine:
        generation = generate(
            engine, prompt_of("a" * (engine.context_size - 9)), grammar="start: /[a-z]{5}/\n"
        )
        assert generation.is_complete


def test_same_prompt_gives_the_same_text_whatever_was_asked_before(
    tiny_model: Path, engine: LlamaEngine
) -> None:
    prompts = [
        FORMATS["starter"].render(question, SCHEMA, []) for question in ("one", "two" * 400, "two" * 300)
    ]
    fresh = []
    for prompt in prompts:
        with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as other:
            fresh.append(generate(other, prompt).text)
    for _ in range(2):
        assert [generate(engine, prompt).text for prompt in prompts] == fresh


def test_cells_of_a_prompt_before_the_last_one_are_not_taken_for_its_own(tiny_model: Path) -> None:
    first, other = (prompt_of(text * 150) for text in ("north", "south"))
    grammar = "start: /[a-z]{20}/\n"
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as engine:
        fresh = generate(engine, first, grammar=grammar).text
        assert generate(engine, other, grammar=grammar).text != fresh
        assert generate(engine, first, grammar=grammar).text == fresh


def test_text_without_a_grammar_stops_at_its_limit(engine: LlamaEngine) -> None:
    generation = generate(engine, prompt_of("anything"), grammar=None, max_tokens=20)
    assert generation.generated_tokens <= 20


@pytest.mark.parametrize("token", ["<|end|>", "<|schema|>", "<|question|>", "<|sql|>", "<|hints|>"])
def test_control_tokens_in_a_question_are_plain_text(token: str, engine: LlamaEngine) -> None:
    plain = engine.count_tokens(prompt_of(token))
    assert plain >= len(token) - 1
    trusted = Prompt(segments=(Segment(text=token, is_trusted=True),), tables_sent=())
    assert engine.count_tokens(trusted) == 1
    rendered = FORMATS["starter"].render(token, SCHEMA, [])
    assert (
        engine.count_tokens(rendered) - engine.count_tokens(FORMATS["starter"].render("", SCHEMA, []))
        == plain
    )


def test_text_around_a_boundary_of_trust_is_cut_as_one(engine: LlamaEngine) -> None:
    segments = (Segment(text="SE", is_trusted=True), Segment(text="LE", is_trusted=False))
    assert engine.count_tokens(Prompt(segments=segments, tables_sent=())) == 1


def test_broken_characters_in_a_question_do_not_stop_it(engine: LlamaEngine) -> None:
    assert engine.count_tokens(prompt_of("a\udc80\x00b")) == 4


@pytest.mark.parametrize("tokens_heard", [0, 1, 5])
def test_generation_is_cancelled_between_tokens(tokens_heard: int, engine: LlamaEngine) -> None:
    heard: list[str] = []
    with pytest.raises(CancelledError):
        generate(
            engine,
            prompt_of("b" * 300),
            grammar="start: /[a-z]{500}/\n",
            on_text=heard.append,
            is_cancelled=lambda: len(heard) >= tokens_heard,
        )
    # Guesses that came true are heard together.
    assert len(heard) <= tokens_heard + LONGEST_DRAFT
    assert generate(engine, prompt_of("after"), grammar=ONE_OF_TWO).is_complete


def test_prompt_is_cancelled_within_a_batch(engine: LlamaEngine) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(CancelledError):
        generate(engine, prompt_of("c" * (BATCH - 1)), is_cancelled=is_cancelled)
    assert asked >= 4


def test_interrupt_within_a_batch_is_raised_after_it(engine: LlamaEngine) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        if asked == 3:
            signal.raise_signal(signal.SIGINT)
        return False

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            generate(engine, prompt_of("d" * (BATCH - 1)), is_cancelled=is_cancelled)
    finally:
        signal.signal(signal.SIGINT, before)


def test_loading_is_cancelled(tiny_model: Path) -> None:
    with pytest.raises(CancelledError):
        LlamaEngine.open(tiny_model, is_cancelled=lambda: True)


def test_model_whose_format_nobody_knows_asks_for_one(
    make_tiny_model: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_tiny_model(tmp_path / "odd.gguf", prompt_format=None)
    with pytest.raises(UsageError, match="--prompt-format"):
        LlamaEngine.open(path)
    with LlamaEngine.open(path, EngineOptions(prompt_format="7b-2", threads=1)) as engine:
        assert engine.prompt_format == "7b-2"


def test_more_context_than_the_model_knows_is_refused(tiny_model: Path) -> None:
    with pytest.raises(UsageError, match="2048"):
        LlamaEngine.open(tiny_model, EngineOptions(context_size=4096))


def test_model_that_lacks_a_tensor_is_refused_with_llama_cpps_reason(
    tiny_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(tiny_model.read_bytes().replace(b"blk.1.ffn_norm.weight", b"blk.1.fff_norm.weight"))
    with pytest.raises(ModelFileError, match=r"blk\.1\.ffn_norm\.weight"):
        LlamaEngine.open(path)


def test_model_whose_weights_are_no_numbers_is_told(tiny_model: Path, tmp_path: Path) -> None:
    whole = tiny_model.read_bytes()
    path = tmp_path / "m.gguf"
    path.write_bytes(whole[:-2000] + b"\xff" * 2000)
    with (
        LlamaEngine.open(path, EngineOptions(threads=1)) as engine,
        pytest.raises(ModelFileError, match="no numbers"),
    ):
        generate(engine, prompt_of("anything"))


def test_engine_is_closed_twice_without_harm(tiny_model: Path) -> None:
    engine = LlamaEngine.open(tiny_model, EngineOptions(threads=1))
    engine.close()
    engine.close()


def test_fifty_generations_and_ten_loads_leak_nothing(tiny_model: Path) -> None:
    def peak_bytes() -> int:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024

    def work() -> None:
        with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as engine:
            for number in range(5):
                generate(engine, prompt_of(f"question {number}"), grammar=ONE_OF_TWO)

    work()
    before = peak_bytes()
    for _ in range(10):
        work()
    assert peak_bytes() - before < 20_000_000
