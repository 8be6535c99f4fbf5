from pathlib import Path

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.prompt.earlier import Turn
from sqlcoder_local.text_to_sql import answer_question, write_query

FOLLOW_UPS = Path(__file__).with_name("follow_ups.tsv").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def demo():
    with open_database("demo") as database:
        yield database


@pytest.mark.parametrize("line", FOLLOW_UPS)
def test_a_follow_up_and_what_it_follows_become_one_question(demo, line):
    before, asked, combined = line.split("\t")
    engine = ScriptedEngine(["SELECT COUNT(*) FROM customers"])
    written = write_query(
        asked, database=demo, engine=engine, options=AskOptions(follows=Turn(question=before))
    )
    assert written.question == combined
    assert combined.strip() in engine.prompts[0].text
    assert written.notes == ((f"Understood as: {combined}",) if combined != asked else ())


def test_a_model_that_can_be_told_gets_the_question_and_the_sql_before(demo):
    before = Turn(question="How many orders?", sql="SELECT COUNT(*) FROM orders")
    for prompt_format in ("v1", "v2", "7b-2", "llama-3"):
        engine = ScriptedEngine(["SELECT COUNT(*) FROM customers"], prompt_format=prompt_format)
        answer = answer_question(
            "only those in 2023", database=demo, engine=engine, options=AskOptions(follows=before)
        )
        assert answer.question == "only those in 2023"
        text = engine.prompts[0].text
        assert text.index(before.question) < text.index(before.sql) < text.rindex("only those in 2023")
        told = [segment for segment in engine.prompts[0].segments if before.sql in segment.text]
        assert not any(segment.is_trusted for segment in told)


def test_the_tables_of_the_query_before_are_shown_though_the_question_names_none(demo):
    before = Turn(question="What came back?", sql="SELECT COUNT(*) FROM returns")
    sizes = []
    for follows in (None, before):
        engine = ScriptedEngine(["SELECT 1 FROM returns"] * 2, prompt_format="7b-2", context_size=160)
        options = AskOptions(follows=follows, repairs=0, max_tokens=20)
        sizes.append(write_query("and why?", database=demo, engine=engine, options=options).prompt)
    assert "returns" not in sizes[0].tables_sent
    assert "returns" in sizes[1].tables_sent
    assert sizes[1].tables_left_out


def test_a_conversation_takes_bounded_room(demo):
    before = Turn(question="q " * 100_000, sql="SELECT 1 " * 100_000)
    engine = ScriptedEngine(["SELECT 1 FROM staff"], prompt_format="7b-2", context_size=16_384)
    write_query("and now?", database=demo, engine=engine, options=AskOptions(follows=before))
    assert len(engine.prompts[0].text) < 12_000
    engine = ScriptedEngine(["SELECT 1 FROM staff"])
    written = write_query("and now?", database=demo, engine=engine, options=AskOptions(follows=before))
    assert written.question == "and now?"
