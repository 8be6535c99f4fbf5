"""The questions a model is measured on."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from convert.calibration import CalibrationQuestion, built_in_questions, prompts, read_questions
from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.errors import UsageError

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "demo_questions.jsonl"


def test_the_sql_of_every_built_in_question_runs_and_finds_rows():
    with closing(sqlite3.connect(f"file:{DEMO_FILE}?mode=ro", uri=True)) as shop:
        for asked in built_in_questions():
            assert shop.execute(asked.sql).fetchall(), asked.question


def test_no_built_in_question_is_one_that_accuracy_is_measured_on():
    measured = {json.loads(line)["question"] for line in BENCHMARK.read_text().splitlines()}
    assert measured.isdisjoint(asked.question for asked in built_in_questions())


def test_lines_and_json_are_read(tmp_path):
    (tmp_path / "q").write_text('How many?\n\n{"question": " Who? ", "sql": "SELECT 1"}\n{"question": "x"}\n')
    assert read_questions(tmp_path / "q") == [
        CalibrationQuestion(question="How many?"),
        CalibrationQuestion(question="Who?", sql="SELECT 1"),
        CalibrationQuestion(question="x"),
    ]


@pytest.mark.parametrize(
    "content",
    [b"", b"\n \n", b"{", b"[" * 10 + b"\n{" + b'"question":[' * 9999, b'{"sql": "SELECT 1"}', b"\xff\xfe",
     b'{"question": 3}', b'{"question": ""}', b'{"question": "a", "sql": 3}', b"a" * 10_001],
)  # fmt: skip
def test_a_file_without_questions_is_refused(tmp_path, content):
    (tmp_path / "q").write_bytes(content)
    with pytest.raises(UsageError, match=r"q, line|q cannot"):
        read_questions(tmp_path / "q")


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        read_questions(tmp_path / "q")


def test_every_question_is_put_to_every_database_and_followed_by_its_sql():
    asked = [CalibrationQuestion(question="How many staff?", sql="SELECT COUNT(*) FROM staff")]
    asked.append(CalibrationQuestion(question="Who?"))
    shown = list(
        prompts(
            asked,
            ["demo", str(DEMO_FILE)],
            prompt_format="7b-2",
            count_tokens=lambda prompt: len(prompt.text),
            context_size=100_000,
        )
    )
    assert len(shown) == 4
    assert shown[0].text.endswith("SELECT COUNT(*) FROM staff")
    assert not shown[0].segments[-1].is_trusted
    assert "How many staff?" in shown[2].text
    assert "CREATE TABLE" in shown[3].text
