import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import asked_question
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.prompt.peoples import countries_meant


@pytest.mark.parametrize(
    ("question", "country"),
    [
        ("Which French suppliers do we have?", "France"),
        ("how many dutch customers", "Netherlands"),
        ("British customers", "United Kingdom"),
        ("New Zealanders", "New Zealand"),
    ],
)
def test_a_people_stands_for_its_country(question, country):
    assert country in countries_meant(question)


def test_other_words_mean_no_country():
    assert countries_meant("Which customers from France wrote a review of 2024?") == ()


def test_a_country_that_the_data_holds_becomes_a_hint_of_the_prompt_and_may_be_written():
    with open_database("demo") as demo:
        engine = ScriptedEngine([], prompt_format="starter")
        asked = asked_question(
            "Names of the British customers", database=demo, engine=engine, options=AskOptions()
        )
    assert "customers.country = 'United Kingdom'" in asked.request.prompt.text
    assert "'Great Britain'" not in asked.request.prompt.text
    assert "'United Kingdom'" in str(asked.request.grammar)
