import dataclasses

import pytest

from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.evaluation.told import Told, count_withheld, without_answer
from sqlcoder_local.knowledge.knowledge import Example, Knowledge

LONGEST = "Which boats are longer than 8 meters?"
GOLD = "SELECT id, name FROM boats WHERE length > 8"


def case(question=LONGEST, gold=GOLD, **more):
    return Case(number=1, question=question, golds=(gold,), database="harbour", **more)


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        (LONGEST, "SELECT 1"),
        ("what boats are  LONGER than 8 meters", "SELECT 1"),
        ("List the boats longer than 8 meters!", "SELECT 1"),
        ("Boats for the big jetty?", "select id, name\nfrom boats where length>8;"),
    ],
)
def test_an_example_that_is_the_question_itself_or_its_answer_is_left_out(question, sql):
    other = Example(question="Which boats are shorter than 8 meters?", sql="SELECT name FROM boats")
    knowledge = Knowledge(examples=(Example(question=question, sql=sql), other))
    assert without_answer(knowledge, case()).examples == (other,)
    unlike = case("How many countries?", "SELECT COUNT(DISTINCT country) FROM boats")
    assert without_answer(knowledge, unlike) is knowledge


def test_questions_of_function_words_alone_are_told_apart():
    knowledge = Knowledge(examples=(Example(question="How many?", sql="SELECT 1"),))
    assert without_answer(knowledge, case("Who is it?", "SELECT 2")) is knowledge
    assert without_answer(knowledge, case("how many", "SELECT 2")).examples == ()


def told_folder(folder, examples, name=""):
    place = folder / name / "examples"
    place.mkdir(parents=True)
    for number, (question, sql) in enumerate(examples.items()):
        (place / f"{number}.md").write_text(f"# {question}\n```sql\n{sql}\n```\n", "utf-8")
    return folder


def prompts(harbour, told, question=LONGEST, **more):
    engine = ScriptedEngine([GOLD], prompt_format="7b-2")
    options = RunOptions(rule="sql-eval", told=told, **more)
    with Databases(str(harbour), script_dialect="sqlite") as databases:
        (outcome,) = evaluate(
            [case(question)], databases=databases, engine=engine, options=options, is_cancelled=bool
        )
    assert outcome.status == "right"
    return "".join(prompt.text for prompt in engine.prompts)


def test_a_run_never_shows_the_question_that_is_asked_among_its_examples(harbour, tmp_path):
    near = "Which boats are longer than 9 meters?"
    told = Told(knowledge=told_folder(tmp_path / "told", {LONGEST: "SELECT 'leak'", near: "SELECT 'near'"}))
    shown = prompts(harbour, told)
    assert "leak" not in shown
    assert "SELECT 'near'" in shown
    assert count_withheld(told, [case(), case("How many boats?", "SELECT COUNT(*) FROM boats")]) == 1


def test_what_is_told_of_each_database_lies_in_a_folder_of_its_name(harbour, tmp_path):
    told_folder(
        tmp_path / "told", {"Which boats are longer than 9 meters?": "SELECT 'one'"}, "harbour.sqlcoder"
    )
    told_folder(
        tmp_path / "told", {"Which boats are longer than 9 meters?": "SELECT 'two'"}, "marina.sqlcoder"
    )
    told = Told(knowledge=tmp_path / "told")
    assert "SELECT 'one'" in (shown := prompts(harbour, told))
    assert "SELECT 'two'" not in shown
    assert told.about("other") == Knowledge()


def test_instructions_stand_beside_those_of_the_question(harbour):
    told = Told(instructions="Metres are meters.")
    assert told.instructions_of(case(instructions="Count wrecks.")) == "Count wrecks. Metres are meters."
    assert "Metres are meters." in prompts(harbour, told)


def test_misspelled_values_are_looked_for_where_that_is_wanted(harbour, tmp_path):
    question = "Which boats from Norwy are longer than 8 meters?"
    assert "'Norway'" in prompts(harbour, Told(), question, value_folder=tmp_path / "values")
    assert "'Norway'" not in prompts(harbour, Told(), question)


def test_by_default_a_model_is_told_nothing(harbour):
    assert Told().about("harbour") == Knowledge()
    assert Told().instructions_of(case()) == ""
    assert "Norway" not in prompts(harbour, Told())
    assert all(field.default is not dataclasses.MISSING for field in dataclasses.fields(Told))


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UsageError, match="no folder"):
        Told(knowledge=tmp_path / "nowhere").about("harbour")
