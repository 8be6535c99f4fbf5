import os
from pathlib import Path

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.sql_eval_set import read_sql_eval

HEAD = "db_name,db_type,query_category,query,question,instructions\n"


def written(folder, text):
    path = folder / "questions.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_is_a_question_with_its_alternatives(tmp_path):
    rows = HEAD + 'yelp,sqlite,ratio,"SELECT 1, 2;SELECT 2",What?,Be exact\n'
    (case,) = read_sql_eval(written(tmp_path, rows)).cases
    assert case.golds == ("SELECT 1, 2", "SELECT 2")
    assert (case.database, case.dialect, case.category) == ("yelp", "sqlite", "ratio")
    assert (case.question, case.instructions) == ("What?", "Be exact")


def test_rows_without_an_engine_are_postgresqls(tmp_path):
    rows = 'question,query,db_name,query_category\nWhat?,"SELECT {a, b} FROM t",yelp,ratio\n'
    (case,) = read_sql_eval(written(tmp_path, rows)).cases
    assert case.dialect == "postgres"
    assert len(case.golds) == 3


def test_a_sentence_in_sql_means_that_the_database_cannot_answer(tmp_path):
    rows = "question,query,db_name\nWhat?,SELECT 'I don''t know; sorry' AS answer;,yelp\n"
    assert read_sql_eval(written(tmp_path, rows)).cases[0].golds == ()


def test_rows_that_cannot_be_used_are_counted_with_the_reason(tmp_path):
    rows = (
        HEAD
        + "yelp,sqlite,ratio,,What?,\nyelp,sqlite,ratio,,Why?,\n"
        + "a,oracle9,b,SELECT 1,W?,\na,,b,SELECT {x,W?,\n"
    )
    rows += "yelp,sqlite,ratio,SELECT 1,What?,\n"
    read = read_sql_eval(written(tmp_path, rows))
    assert [case.number for case in read.cases] == [5]
    assert read.skipped == (
        "2 rows: query is empty",
        "1 rows: the SQL is for oracle9, which is not known",
        "1 rows: the braces of a column set hold no columns or do not close",
    )


def test_another_table_is_refused(tmp_path):
    with pytest.raises(UsageError, match="no column 'query'"):
        read_sql_eval(written(tmp_path, "question,sql\na,b\n"))
    with pytest.raises(UsageError, match="no column 'question'"):
        read_sql_eval(written(tmp_path, ""))
    with pytest.raises(UsageError, match="holds no questions"):
        read_sql_eval(written(tmp_path, HEAD))


if questions := os.environ.get("SQL_EVAL_QUESTIONS"):

    @pytest.mark.parametrize("part", ["sqlite", "postgres", "mysql"])
    def test_each_row_of_the_published_questions_is_read(part):
        read = read_sql_eval(Path(questions) / f"questions_gen_{part}.csv")
        assert len(read.cases) == 210
        assert read.skipped == ()
        assert all(case.golds for case in read.cases)

    def test_the_published_questions_that_cannot_be_answered_are_known():
        cases = read_sql_eval(Path(questions) / "idk.csv").cases
        assert len(cases) == 105
        assert not any(case.golds for case in cases)
