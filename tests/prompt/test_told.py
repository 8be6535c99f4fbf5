import pytest

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.knowledge.knowledge import Example, Knowledge
from sqlcoder_local.prompt.told import similar_examples, words_meant
from sqlcoder_local.text_to_sql import answer_question

EXAMPLES = (
    Example(
        question="How many customers are there in each city?",
        sql="SELECT city, count(*) FROM customers GROUP BY 1",
    ),
    Example(question="Which customers live in Rome?", sql="SELECT name FROM customers WHERE city = 'Rome'"),
    Example(question="What is the average price per category?", sql="SELECT 'average', 'echo'"),
)


def test_the_most_similar_examples_are_chosen_the_best_last() -> None:
    chosen = similar_examples("How many customers are there per city and country?", EXAMPLES)
    assert chosen[-1] == EXAMPLES[0]
    assert EXAMPLES[2] not in chosen


@pytest.mark.parametrize("question", ["Who works here?", "Which orders came back?", "How many?", ""])
def test_a_question_unlike_all_examples_is_shown_none(question: str) -> None:
    assert similar_examples(question, EXAMPLES) == ()


def test_words_of_the_glossary_are_found_in_any_form() -> None:
    glossary = {"late order": "shipped after the promised day", "churn": "no order for a year"}
    assert words_meant("How many late orders are there?", glossary) == (
        ("late order", "shipped after the promised day"),
    )
    assert words_meant("Who is late?", glossary) == ()


def ask(question: str, prompt_format: str, **choices: object) -> Answer:
    engine = ScriptedEngine(["SELECT count(*) FROM staff"], prompt_format=prompt_format)
    with open_database("demo") as database:
        return answer_question(question, database=database, engine=engine, options=AskOptions(**choices))


KNOWLEDGE = Knowledge(
    examples=EXAMPLES, glossary={"churned": "no order\nfor a year"}, tables={"staff": "Who works in the shop"}
)


@pytest.mark.parametrize("prompt_format", ["v1", "v2", "7b-2", "llama-3"])
def test_published_models_are_told_examples_words_and_descriptions(prompt_format: str) -> None:
    text = ask("How many churned customers per city?", prompt_format, knowledge=KNOWLEDGE).prompt.text
    assert "A similar question: How many customers are there in each city?\n" in text
    assert "SELECT city, count(*) FROM customers GROUP BY 1" in text
    assert "churned: no order for a year" in text
    assert "CREATE TABLE staff ( -- Who works in the shop\n" in text
    assert "echo" not in text


@pytest.mark.parametrize("prompt_format", ["v1", "v2", "7b-2", "llama-3"])
def test_an_unrelated_question_gets_no_examples_sql(prompt_format: str) -> None:
    answer = ask("Who works here?", prompt_format, knowledge=KNOWLEDGE)
    assert not any(example.sql in answer.prompt.text for example in EXAMPLES)
    assert answer.sql not in {example.sql for example in EXAMPLES}
    assert answer.notes == ()


def test_the_starter_model_is_told_neither_and_the_asker_is_told_that() -> None:
    plain = ask("How many churned customers per city?", "starter")
    told = ask("How many churned customers per city?", "starter", knowledge=KNOWLEDGE)
    assert told.prompt == plain.prompt
    assert told.notes == ("This model reads neither the glossary nor saved examples.",)


def test_instructions_only_confuse_the_starter_model_and_the_asker_is_told_that() -> None:
    plain = ask("How many customers are there?", "starter")
    told = ask("How many customers are there?", "starter", instructions="Mind that cities are in capitals.")
    assert told.prompt == plain.prompt
    (note,) = told.notes
    assert note.startswith("This model reads no instructions")


def test_descriptions_of_what_is_not_there_are_noted() -> None:
    answer = ask("Who works here?", "v2", knowledge=Knowledge(tables={"stuff": "x"}))
    assert answer.notes == ("The descriptions tell of what is not there: stuff.",)
