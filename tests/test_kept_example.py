import hashlib
from pathlib import Path

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import DEMO_FILE, open_database
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import SqlcoderError, SqlFailedError, StatementRefusedError, UsageError
from sqlcoder_local.kept_example import keep_example
from sqlcoder_local.knowledge.folder import read_knowledge
from sqlcoder_local.models.store import find_model
from sqlcoder_local.text_to_sql import answer_question

EXAMPLES = {
    "How many customers are there in each city?": "SELECT city, COUNT(*) FROM customers GROUP BY city",
    "Which customers live in Rome?": "SELECT name FROM customers WHERE city = 'Rome'",
    "What is the average price per category?": "SELECT category, AVG(price) FROM products GROUP BY category",
}
UNRELATED = (
    "Who works here?",
    "Show the orders that came back",
    "Which supplier is in Berlin?",
    "How many payments failed?",
)


def spelled(sql: str) -> str:
    return " ".join(sql.lower().split())


@pytest.fixture
def demo():
    with open_database("demo") as database:
        yield database


def test_an_example_is_kept_as_it_would_run_and_is_told_again(demo, tmp_path: Path) -> None:
    saved = keep_example(
        "Who lives in  Rome?", "select NAME from Customers;", database=demo, knowledge=tmp_path
    )
    assert saved.path.parent == tmp_path / "examples"
    (example,) = read_knowledge(tmp_path).examples
    assert (example.question, spelled(example.sql)) == ("Who lives in Rome?", "select name from customers")
    statement = example.sql
    assert keep_example("Who lives in Rome?", statement, database=demo, knowledge=tmp_path).is_replaced


@pytest.mark.parametrize(
    ("sql", "error"),
    [
        ("DELETE FROM customers", StatementRefusedError),
        ("SELECT 1; DROP TABLE customers", StatementRefusedError),
        ("WITH gone AS (DELETE FROM customers RETURNING *) SELECT * FROM gone", StatementRefusedError),
        ("SELECT load_extension('x')", StatementRefusedError),
        ("SELECT salary FROM customers", StatementRefusedError),
        ("SELECT name FROM customers WHERE COUNT(*) > 1", SqlFailedError),
        ("I do not know.", StatementRefusedError),
        ("", StatementRefusedError),
    ],
)
def test_sql_that_only_reads_and_can_be_planned_is_kept_alone(demo, tmp_path, sql, error):
    before = hashlib.sha256(DEMO_FILE.read_bytes()).digest()
    with pytest.raises(error):
        keep_example("Who?", sql, database=demo, knowledge=tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert hashlib.sha256(DEMO_FILE.read_bytes()).digest() == before


def test_a_question_that_could_not_be_asked_is_not_kept(demo, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        keep_example("  ", "SELECT name FROM customers", database=demo, knowledge=tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be made"):
        keep_example("Who?", "SELECT name FROM customers", database=demo, knowledge=tmp_path / "file")


@pytest.mark.model
@pytest.mark.parametrize("prompt_format", ["starter", "7b-2"])
def test_with_three_examples_an_unrelated_question_is_never_answered_with_one(
    demo, tmp_path: Path, prompt_format: str
) -> None:
    """The weights are the starter's: in the format of others it writes badly, and must not echo either."""
    for question, sql in EXAMPLES.items():
        keep_example(question, sql, database=demo, knowledge=tmp_path)
    options = AskOptions(knowledge=read_knowledge(tmp_path), max_tokens=120)
    echoes = {spelled(example.sql) for example in options.knowledge.examples}
    with open_engine(
        find_model(None), EngineOptions(prompt_format=prompt_format), is_cancelled=lambda: False
    ) as engine:
        for question in UNRELATED:
            shown: list[str] = []
            try:
                answer = answer_question(
                    question,
                    database=demo,
                    engine=engine,
                    options=options,
                    on_prompt=lambda prompt: shown.append(prompt.text),  # noqa: B023
                )
            except SqlcoderError:
                continue
            finally:
                assert shown
                assert not any(sql in spelled(text) for sql in echoes for text in shown)
            assert spelled(answer.sql) not in echoes
