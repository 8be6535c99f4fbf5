import pytest

from sqlcoder_local.evaluation.gold_queries import gold_queries


def test_alternatives_stand_between_semicolons():
    assert gold_queries("SELECT 1; SELECT 2 ;\n") == ("SELECT 1", "SELECT 2")


def test_a_semicolon_in_quotes_is_text():
    assert gold_queries("SELECT 'a;b', \";\"; SELECT 'it''s; so'") == (
        "SELECT 'a;b', \";\"",
        "SELECT 'it''s; so'",
    )


def test_braces_stand_for_each_choice_of_their_columns():
    assert gold_queries("SELECT {a.id, a.name}, COUNT(*) FROM a GROUP BY {} ORDER BY 1") == (
        "SELECT a.id, COUNT(*) FROM a GROUP BY a.id ORDER BY 1",
        "SELECT a.name, COUNT(*) FROM a GROUP BY a.name ORDER BY 1",
        "SELECT a.id, a.name, COUNT(*) FROM a GROUP BY a.id, a.name ORDER BY 1",
    )


def test_a_comma_inside_a_function_does_not_part_columns():
    assert gold_queries("SELECT {ROUND(x, 2), y} FROM t")[0] == "SELECT ROUND(x, 2) FROM t"


def test_a_query_that_is_written_twice_is_one():
    assert gold_queries("SELECT 1;SELECT 1;") == ("SELECT 1",)


@pytest.mark.parametrize("answer", ["SELECT {a, b FROM t", "SELECT {} FROM t", "SELECT {a,,b} FROM t"])
def test_braces_without_columns_are_refused(answer):
    with pytest.raises(ValueError, match="braces"):
        gold_queries(answer)


def test_too_many_columns_of_one_set_are_refused():
    with pytest.raises(ValueError, match="more than 8"):
        gold_queries("SELECT {a,b,c,d,e,f,g,h,i} FROM t")


def test_an_answer_without_a_query_holds_none():
    assert gold_queries(" ; ") == ()
