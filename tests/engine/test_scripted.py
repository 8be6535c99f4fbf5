import pytest

from sqlcoder_local.engine.engine import Engine, Generation, Request
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import CancelledError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

PROMPT = Prompt(segments=(Segment(text="How many are there?", is_trusted=False),), tables_sent=("t",))


def replay(
    engine: Engine, *, max_tokens: int = 100, cancel_after: int | None = None
) -> tuple[Generation, list[str]]:
    heard: list[str] = []
    generation = engine.generate(
        PROMPT,
        grammar=None,
        max_tokens=max_tokens,
        seed=0,
        on_text=heard.append,
        is_cancelled=lambda: len(heard) == cancel_after,
    )
    return generation, heard


def test_replies_come_in_order_and_in_pieces() -> None:
    engine = ScriptedEngine(["SELECT 1", "SELECT\n 2 "])
    first, heard = replay(engine)
    assert first.text == "SELECT 1"
    assert heard == ["SELECT", " 1"]
    second, heard = replay(engine)
    assert second.text == "SELECT\n 2 " == "".join(heard)
    assert second.is_complete
    assert engine.prompts == [PROMPT, PROMPT]


def test_reply_longer_than_the_limit_is_not_complete() -> None:
    generation, _ = replay(ScriptedEngine(["SELECT a FROM b"]), max_tokens=2)
    assert generation.text == "SELECT a"
    assert not generation.is_complete


def test_script_stops_when_cancelled() -> None:
    with pytest.raises(CancelledError):
        replay(ScriptedEngine(["SELECT a FROM b"]), cancel_after=2)


def test_script_that_ran_out_says_so() -> None:
    with pytest.raises(UsageError, match="no reply"):
        replay(ScriptedEngine([]))


def test_of_several_candidates_as_many_as_beams_come_out() -> None:
    engine = ScriptedEngine([("SELECT 1", "SELECT 2", "SELECT 3")] * 2)
    requests = [
        Request(prompt=PROMPT, grammar=None, max_tokens=9, beams=2),
        Request(prompt=PROMPT, grammar=None, max_tokens=1, beams=1),
    ]
    both, one = engine.generate_many(requests, is_cancelled=lambda: False)
    assert [candidate.text for candidate in both.candidates] == ["SELECT 1", "SELECT 2"]
    assert both.text == "SELECT 1"
    assert both.candidates[0].score > both.candidates[1].score
    assert [candidate.is_complete for candidate in one.candidates] == [False]
