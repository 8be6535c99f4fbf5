import threading
from dataclasses import replace

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.engine.options import Endpoint
from sqlcoder_local.engine.remote import RemoteEngine
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import CancelledError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.run import RunOptions, evaluate, grouped
from sqlcoder_local.text_to_sql import answer_question
from tests.engine.model_server import Behaviour, model_server

NEVER = bool
"""Called without an argument, it is False."""


def case(number, *golds, database="harbour", **more):
    return Case(number=number, question=f"Question {number}?", golds=golds, database=database, **more)


def answered(folder, cases, *replies, rule="sql-eval", **more):
    engine = ScriptedEngine(replies, prompt_format="7b-2")
    with Databases(str(folder), script_dialect="sqlite") as databases:
        options = RunOptions(rule=rule, parallel=more.pop("parallel", 1))
        run = evaluate(cases, databases=databases, engine=engine, options=options, is_cancelled=NEVER, **more)
        return list(run), engine


def test_an_answer_is_right_if_its_rows_are_those_of_any_gold(harbour):
    cases = [
        case(1, "SELECT name FROM boats", "SELECT id FROM boats"),
        case(2, "SELECT COUNT(*) FROM boats"),
    ]
    (first, second), _ = answered(
        harbour, cases, "SELECT id, country FROM boats", "SELECT 4 FROM boats LIMIT 1"
    )
    assert (first.status, first.hardness, first.sql) == ("right", "easy", "SELECT id, country FROM boats")
    assert second.status == "wrong"
    assert first.generated_tokens == 5


def test_spiders_rule_counts_columns_that_were_not_asked_for_as_a_fault(harbour):
    cases = [case(1, "SELECT name FROM boats")]
    assert answered(harbour, cases, "SELECT name, id FROM boats")[0][0].status == "right"
    assert answered(harbour, cases, "SELECT name, id FROM boats", rule="spider")[0][0].status == "wrong"


def test_order_counts_where_the_category_asks_for_it(harbour):
    cases = [case(1, "SELECT name FROM boats ORDER BY length", category="order_by")]
    assert answered(harbour, cases, "SELECT name FROM boats ORDER BY length")[0][0].status == "right"
    assert answered(harbour, cases, "SELECT name FROM boats ORDER BY length DESC")[0][0].status == "wrong"


def test_declining_is_right_only_where_there_is_no_answer(harbour):
    cases = [case(1), case(2, "SELECT name FROM boats"), case(3)]
    outcomes, _ = answered(harbour, cases, "I do not know", "I do not know", "SELECT name FROM boats")
    assert [outcome.status for outcome in outcomes] == ["right", "declined", "wrong"]
    assert outcomes[0].hardness == "unanswerable"


def test_a_gold_that_does_not_run_counts_for_nothing_and_says_why(harbour):
    ((outcome,), _) = answered(harbour, [case(1, "SELECT crew FROM boats")], "SELECT name FROM boats")
    assert outcome.status == "gold_failed"
    assert "crew" in outcome.error
    assert not outcome.is_scored


def test_gold_of_another_engine_is_carried_to_the_database(harbour):
    cases = [case(1, "SELECT name FROM boats WHERE name ILIKE 'EM%'", dialect="postgres")]
    assert answered(harbour, cases, "SELECT name FROM boats WHERE id = 2")[0][0].status == "right"


def test_sql_cut_short_does_not_parse(harbour):
    reply = " ".join(["SELECT name FROM boats WHERE"] + ["id = 1 OR"] * 600)
    ((outcome,), _) = answered(harbour, [case(1, "SELECT name FROM boats")], reply)
    assert outcome.status == "not_parsed"
    assert "did not finish" in outcome.error


def test_questions_over_one_database_are_asked_together(harbour):
    cases = [case(1, "SELECT 1"), case(2, "SELECT 1", database="marina"), case(3, "SELECT 1")]
    assert [one.number for one in grouped(cases)] == [1, 3, 2]
    outcomes, engine = answered(harbour, cases, *["SELECT 1 FROM boats LIMIT 1"] * 3)
    assert [outcome.number for outcome in outcomes] == [1, 3, 2]
    assert [outcome.status for outcome in outcomes] == ["right"] * 3
    assert len(engine.prompts) == 3


def test_what_is_done_is_not_asked_again(harbour):
    cases = [case(1, "SELECT 1"), case(2, "SELECT name FROM boats")]
    outcomes, engine = answered(harbour, cases, "SELECT name FROM boats", done={1})
    assert [(outcome.number, outcome.status) for outcome in outcomes] == [(2, "right")]
    assert len(engine.prompts) == 1


def test_questions_side_by_side_get_the_answers_they_get_alone(harbour):
    cases = [case(number, f"SELECT name FROM boats WHERE id = {number}") for number in (1, 2, 3)]
    replies = [f"SELECT name FROM boats WHERE id = {number}" for number in (1, 2, 3)]
    outcomes, _ = answered(harbour, cases, *replies, parallel=2)
    # Which reply of the script a question gets is decided among those asked side by side.
    assert sorted(outcome.sql for outcome in outcomes) == replies
    assert outcomes[2].status == "right"


def test_a_question_that_cannot_be_asked_does_not_hold_up_the_others(harbour):
    cases = [
        case(1, "SELECT name FROM boats"),
        Case(number=2, question="x" * 3_000, golds=("SELECT 1",), database="harbour"),
    ]
    outcomes, _ = answered(harbour, cases, "SELECT name FROM boats", parallel=2)
    assert [outcome.status for outcome in outcomes] == ["right", "failed"]


def test_a_server_is_asked_on_while_one_question_takes_long(harbour):
    others, was_idle = threading.Event(), []

    def hold(body):
        # The prompt is a list of letters: the server cuts text into tokens.
        if "number 0?" in "".join(map(chr, body["prompt"])):
            was_idle.append(not others.wait(20))
        elif len(behaviour.asked) == 12:
            others.set()

    behaviour = Behaviour(replies=["SELECT COUNT(*) FROM boats"], holds=hold)
    cases = [
        replace(case(number, "SELECT COUNT(*) FROM boats"), question=f"How many boats, number {number}?")
        for number in range(16)
    ]
    with (
        model_server(behaviour) as url,
        RemoteEngine(Endpoint(url=url, at_once=2), prompt_format=None, context_size=None) as engine,
        Databases(str(harbour), script_dialect="sqlite") as databases,
    ):
        outcomes = list(
            evaluate(
                cases,
                databases=databases,
                engine=engine,
                options=RunOptions(rule="sql-eval", parallel=2, is_server=True),
                is_cancelled=lambda: False,
            )
        )
    assert [(outcome.number, outcome.status) for outcome in outcomes] == [(n, "right") for n in range(16)]
    assert was_idle == [False]
    assert behaviour.most_at_once == 2


def test_an_interrupted_run_keeps_what_was_answered(harbour):
    kept = []
    with Databases(str(harbour), script_dialect="sqlite") as databases:
        run = evaluate(
            [case(1, "SELECT 1"), case(2, "SELECT 1")],
            databases=databases,
            engine=ScriptedEngine(["SELECT 1 FROM boats LIMIT 1"] * 2, prompt_format="7b-2"),
            options=RunOptions(rule="sql-eval"),
            is_cancelled=lambda: bool(kept),
        )
        kept.append(next(run))
        with pytest.raises(CancelledError):
            next(run)
    assert kept[0].number == 1


@pytest.mark.parametrize(
    ("prompt_format", "asked"), [("llama-3", "How many boats?"), ("v2", "How many boats? Count wrecks too.")]
)
def test_instructions_go_where_the_prompt_format_has_a_place_for_them(boats, prompt_format, asked):
    engine = ScriptedEngine(["SELECT COUNT(*) FROM boats"], prompt_format=prompt_format)
    options = AskOptions(instructions="Count wrecks too.", beams=1)
    answer_question("How many boats?", database=boats, engine=engine, options=options)
    assert f"question: `{asked}`" in engine.prompts[0].text.replace(":\n`", ": `")
    assert engine.prompts[0].text.count("Count wrecks too.") in (1, 2)
