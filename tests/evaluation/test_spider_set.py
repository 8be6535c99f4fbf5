import json

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.spider_set import read_spider, spider_databases

RECORD = {"db_id": "pets", "question": "How many?", "query": "SELECT count(*) FROM pets"}


def test_the_first_part_that_lies_in_the_folder_is_read(tmp_path):
    (tmp_path / "train.json").write_text("[]", encoding="utf-8")
    (tmp_path / "dev.json").write_text(json.dumps([RECORD]), encoding="utf-8")
    read = read_spider(tmp_path)
    assert (read.name, read.rule) == ("spider_dev", "spider")
    assert read.cases[0].golds == ("SELECT count(*) FROM pets",)
    assert read.cases[0].database == "pets"


def test_records_that_lack_a_part_are_counted(tmp_path):
    part = tmp_path / "some.json"
    part.write_text(json.dumps([{"db_id": "pets"}, RECORD]), encoding="utf-8")
    read = read_spider(part)
    assert [case.number for case in read.cases] == [2]
    assert read.skipped == ("1 questions: one of question, query, db_id is missing",)


@pytest.mark.parametrize("text", ["", "{}", "[1]", "[]"])
def test_a_file_that_holds_no_questions_is_refused(tmp_path, text):
    part = tmp_path / "dev.json"
    part.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError):
        read_spider(part)


def test_the_databases_lie_beside_the_questions(tmp_path):
    with pytest.raises(UsageError, match="no folder database"):
        spider_databases(tmp_path / "dev.json")
    with pytest.raises(UsageError, match="holds none of"):
        read_spider(tmp_path)
    (tmp_path / "databases").mkdir()
    assert spider_databases(tmp_path / "dev.json") == tmp_path / "databases"
