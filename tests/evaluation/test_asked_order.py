import pytest

from sqlcoder_local.evaluation.asked_order import asks_for_order, is_ordered, order_places
from sqlcoder_local.evaluation.case import Case


def case(question, category=""):
    return Case(number=1, question=question, golds=("SELECT 1",), database="d", category=category)


def test_an_order_is_asked_for_by_the_category_or_in_words():
    assert asks_for_order(case("Who sells most?", "order_by"))
    assert asks_for_order(case("Sort them by name"))
    assert not asks_for_order(case("How many orders are sorted?", "group_by"))


def test_only_the_outermost_order_counts():
    assert is_ordered("SELECT a FROM t ORDER BY a", "sqlite")
    assert not is_ordered("SELECT a FROM (SELECT a FROM t ORDER BY a)", "sqlite")


@pytest.mark.parametrize(
    ("gold", "columns", "places"),
    [
        ("SELECT a, b FROM t ORDER BY b DESC, t.a", ("a", "b"), (1, 0)),
        ("SELECT a, COUNT(*) AS n FROM t GROUP BY a ORDER BY n DESC", ("a", "n"), (1,)),
        ("SELECT a, COUNT(*) FROM t GROUP BY a ORDER BY COUNT(*) DESC", ("a", "COUNT(*)"), (1,)),
        ("SELECT a, b FROM t ORDER BY 2", ("a", "b"), (1,)),
        ("SELECT * FROM t ORDER BY b", ("a", "b"), (1,)),
        ("SELECT a FROM t UNION SELECT a FROM u ORDER BY a", ("a",), (0,)),
        ("SELECT a FROM t ORDER BY b", ("a",), None),
        ("SELECT a FROM t ORDER BY a, b", ("a",), None),
        ("SELECT a FROM t ORDER BY 2", ("a",), None),
        ("SELECT t.a, u.a FROM t, u ORDER BY a", ("a", "a"), None),
        ("SELECT a FROM t", ("a",), None),
    ],
)
def test_the_columns_a_query_sorts_by_are_found_in_its_result(gold, columns, places):
    assert order_places(gold, columns, "sqlite") == places


def test_a_query_that_only_its_engine_can_read_is_taken_to_have_no_order():
    gold = "SELECT a FROM t ORDER BY a LIMIT 2 - (SELECT COUNT(*) FROM t) % 2 OFFSET (SELECT 1)"
    assert not is_ordered(gold, "sqlite")
    assert order_places(gold, ("a",), "sqlite") is None
