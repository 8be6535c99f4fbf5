from collections.abc import Iterator

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.cli.main import run
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.declining import hint_for_declined, words_by_schema
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import DeclinedError
from sqlcoder_local.text_to_sql import answer_question, write_queries, write_query

UNSURE = ["gibberish", "SELECT name FROM customers"]
"""The scripted engine gives a later candidate less."""


@pytest.fixture(scope="module")
def demo() -> Iterator[Database]:
    with open_database("demo") as database:
        yield database


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Which orders were paid by credit card?", ("paid", "credit", "card")),
        ("How many customers are from Germany?", ()),
        ("What is the average price per category in 2023?", ()),
        ("What will the weather be tomorrow?", ("weather",)),
    ],
)
def test_words_that_nothing_is_called_are_found(
    question: str, unknown: tuple[str, ...], demo: Database
) -> None:
    values = demo.matching_values(["germany"], within_seconds=5)
    assert words_by_schema(question, demo.schema(), values).unknown == unknown


def test_what_is_declined_says_what_is_missing_and_offers_the_nearest_tables(
    demo: Database, tmp_path, capsys
) -> None:
    engine = ScriptedEngine(["I do not know"], prompt_format="7b-2")
    with pytest.raises(DeclinedError) as caught:
        write_query("Which suppliers own a car?", database=demo, engine=engine, options=AskOptions())
    assert "Nothing in the schema is called 'own', 'car'." in caught.value.hint
    assert "The nearest tables are suppliers, " in caught.value.hint
    replies = tmp_path / "scripted.replies"
    replies.write_text("I do not know", encoding="utf-8")
    assert run(["ask", "demo", "Which suppliers own a car?", "-m", str(replies)]) == 5
    assert "'car'" in capsys.readouterr().err


def test_a_small_model_is_doubted_where_most_words_are_unknown_and_it_is_not_sure(demo: Database) -> None:
    def asked(question: str, prompt_format: str = "starter", least: float | None = None) -> str:
        engine = ScriptedEngine([UNSURE], prompt_format=prompt_format)
        options = AskOptions(min_confidence=least)
        return write_query(question, database=demo, engine=engine, options=options).statement.sql

    strange, known = "Are our clients happy with the service?", "What are the names of the customers?"
    with pytest.raises(DeclinedError, match="do not seem to hold"):
        asked(strange)
    assert asked(known) == asked(strange, "7b-2") == asked(strange, least=0.0) == UNSURE[1]
    sure = ScriptedEngine([UNSURE[1]])
    assert write_query(strange, database=demo, engine=sure, options=AskOptions()).statement.sql == UNSURE[1]


def test_what_the_model_is_not_sure_of_is_declined_where_that_is_asked_for(demo: Database) -> None:
    def asked(least: float) -> float:
        engine = ScriptedEngine([UNSURE], prompt_format="7b-2")
        options = AskOptions(min_confidence=least)
        return answer_question("Who?", database=demo, engine=engine, options=options).confidence

    assert asked(0.0) == asked(0.3) == pytest.approx(0.3679, abs=1e-4)
    with pytest.raises(DeclinedError, match=r"0\.37, where 0\.40 is asked for"):
        asked(0.4)
    engine = ScriptedEngine([UNSURE], prompt_format="7b-2")
    (declined,) = write_queries(
        ["Who?"], database=demo, engine=engine, options=AskOptions(min_confidence=0.4)
    )
    assert isinstance(declined, DeclinedError)


def test_a_threshold_on_the_command_line_lies_between_nothing_and_certainty(tmp_path) -> None:
    replies = tmp_path / "scripted.replies"
    replies.write_text("SELECT name FROM customers", encoding="utf-8")
    ask = ["ask", "demo", "Who?", "-m", str(replies), "--min-confidence"]
    assert run([*ask, "1"]) == 0
    assert run([*ask, "1.5"]) == 2
    assert run([*ask, "nan"]) == 2


def test_a_question_of_a_schema_with_thousands_of_names_is_declined_at_once(tmp_path) -> None:
    import sqlite3
    from contextlib import closing

    path = tmp_path / "wide.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        for number in range(50):
            columns = ", ".join(f"c_{number}_{place} TEXT" for place in range(100))
            connection.execute(f'CREATE TABLE "t_{number}; DROP TABLE x" ({columns})')
    with open_database(str(path)) as database:
        hint = hint_for_declined("Where is the elephant?", database)
    assert "'elephant'" in hint
    assert len(hint) < 500
