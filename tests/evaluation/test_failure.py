import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import SqlcoderError, StatementRefusedError, UnknownNameError
from sqlcoder_local.evaluation.failure import failure_status
from sqlcoder_local.text_to_sql import answer_question


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("SELECT COUNT( FROM boats", "not_parsed"),
        ("SELECT 'open FROM boats", "not_parsed"),
        ("SELECT boats.crew FROM boats", "not_bound"),
        ("SELECT * FROM ships", "not_bound"),
        ("SELECT b.name FROM boats", "not_bound"),
        ("DELETE FROM boats", "refused"),
        ("SELECT 1; SELECT 2", "refused"),
        ("SELECT readfile('/etc/passwd') FROM boats", "refused"),
        ("SELECT abs(-9223372036854775807 - 1) FROM boats", "failed"),
        (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n, boats",
            "timed_out",
        ),
        ("I do not know", "declined"),
    ],
)
def test_each_way_to_fail_is_told_from_the_others(boats, reply, status):
    with pytest.raises(SqlcoderError) as error:
        answer_question(
            "What?",
            database=boats,
            engine=ScriptedEngine([reply], prompt_format="7b-2"),
            options=AskOptions(timeout_seconds=0.2),
        )
    assert failure_status(error.value) == status, error.value


def test_unknown_names_are_told_by_their_class_and_not_by_words():
    assert failure_status(UnknownNameError("said in other words")) == "not_bound"
    assert failure_status(StatementRefusedError("There is no table or column in this, said by another")) == (
        "refused"
    )
