import json

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.jsonl_set import read_jsonl

BOATS = {"question": "How many boats?", "sql": "SELECT COUNT(*) FROM boats", "database": "harbour"}


def written(folder, *lines):
    path = folder / "mine.jsonl"
    texts = (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_each_line_is_a_question(tmp_path):
    more = BOATS | {"category": "group_by", "instructions": "Count wrecks too."}
    read = read_jsonl(written(tmp_path, BOATS, "", more))
    assert (read.name, read.rule, read.skipped) == ("mine", "sql-eval", ())
    assert [case.number for case in read.cases] == [1, 3]
    assert read.cases[0].golds == ("SELECT COUNT(*) FROM boats",)
    assert read.cases[1].instructions == "Count wrecks too."
    assert read.cases[1].category == "group_by"


def test_several_queries_and_column_sets_are_alternatives(tmp_path):
    read = read_jsonl(written(tmp_path, BOATS | {"sql": ["SELECT 1", "SELECT {a, b} FROM t"]}))
    assert read.cases[0].golds == ("SELECT 1", "SELECT a FROM t", "SELECT b FROM t", "SELECT a, b FROM t")


def test_no_query_means_that_the_database_cannot_answer(tmp_path):
    assert read_jsonl(written(tmp_path, BOATS | {"sql": None})).cases[0].golds == ()


def test_a_line_separator_inside_a_question_ends_no_line(tmp_path):
    read = read_jsonl(written(tmp_path, BOATS | {"question": "Boats\u2028please"}))
    assert read.cases[0].question == "Boats\u2028please"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "Line 2"),
        ("[]", "object in braces"),
        (BOATS | {"answer": ""}, "'answer' is not known"),
        ({"question": "?", "sql": "SELECT 1"}, "'database' is missing"),
        (BOATS | {"category": 3}, "'category' is no text"),
        (BOATS | {"question": " "}, "empty"),
        (BOATS | {"sql": 3}, "neither a query"),
        (BOATS | {"sql": []}, "null says"),
        (BOATS | {"sql": "SELECT {a"}, "braces"),
    ],
)
def test_a_wrong_line_is_told_with_its_number(tmp_path, line, fault):
    with pytest.raises(UsageError, match="Line 2 of") as told:
        read_jsonl(written(tmp_path, BOATS, line))
    assert fault in told.value.message


def test_a_file_without_questions_is_refused(tmp_path):
    with pytest.raises(UsageError, match="holds no questions"):
        read_jsonl(written(tmp_path))
    with pytest.raises(UsageError, match="There is no file"):
        read_jsonl(tmp_path / "absent.jsonl")
