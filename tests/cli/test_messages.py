import io

from sqlcoder_local.answer import Alternative
from sqlcoder_local.cli.messages import Messages


def test_why_sql_that_the_model_finds_likelier_was_passed_over_is_told():
    stream = io.StringIO()
    passed_over = Alternative(sql="SELECT 1", score=-0.1, passed_over="leaves out a value, takes no average")
    Messages(stream).alternatives([passed_over, Alternative(sql="SELECT 2", score=-0.2)])
    assert stream.getvalue().splitlines() == [
        "or: SELECT 1",
        "    likelier for the model, but it leaves out a value, takes no average",
        "or: SELECT 2",
    ]
