from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np

from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.prompt.prompt import Prompt, Segment


def test_marks_that_end_sql_are_semicolons_fences_and_the_ends_of_a_turn() -> None:
    vocabulary = Vocabulary(
        pieces=(b"<|end|>", b";", b" ;\n", b"``", b"```", b"a;", b"<|x|>", b"b", b"<|fake|>"),
        control_tokens=frozenset({0, 6}),
        ends=frozenset({0}),
        pointer=0,
        tokenize_function=0,
    )
    assert vocabulary.end_marks.tolist() == [0, 1, 2, 4]
    assert vocabulary.text_of(0) == b""
    assert vocabulary.text_of(8) == b"<|fake|>"
    assert [piece[:1] == b"\xff" for piece in vocabulary.marked_pieces] == [
        token in {0, 6, 8} for token in range(9)
    ]


def test_every_token_that_ends_a_turn_may_end_the_text(
    make_tiny_model: Callable[..., Path], tmp_path: Path
) -> None:
    def with_two_ends(writer: gguf.GGUFWriter) -> None:
        writer.add_eot_token_id(1)

    with LlamaEngine.open(
        make_tiny_model(tmp_path / "m.gguf", change=with_two_ends), EngineOptions(threads=1)
    ) as engine:
        assert engine._grammars.vocabulary.ends == {0, 1}
        constraint = engine._grammars.constraint('start: "a"?')()
        assert constraint is not None
        assert {0, 1} <= set(constraint.choices().tolist())
        logits = np.zeros(engine._model.token_count, dtype=np.float32)
        logits[1] = 1.0
        assert constraint.best(logits) == 1
        generation = engine.generate(
            Prompt(segments=(Segment(text="x", is_trusted=False),), tables_sent=()),
            grammar='start: "a"?',
            max_tokens=3,
            on_text=lambda _text: None,
            is_cancelled=lambda: False,
        )
    assert generation.is_complete
