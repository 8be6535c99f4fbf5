from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.evaluation.same_rows import matches_execution, says_the_same

VALUES = (
    st.none()
    | st.integers(-50, 50)
    | st.text("abc", max_size=3)
    | st.sampled_from([0.5, 1.25, 1e6, float("inf"), float("nan")])
    | st.booleans()
    | st.dates()
    | st.decimals(-9, 9, places=2)
)


def rows(*lines, width=None, names=None):
    columns = names or tuple(f"c{place}" for place in range(width or len(lines[0])))
    return Rows(columns=columns, rows=tuple(map(tuple, lines)), is_truncated=False, elapsed_seconds=0.0)


@st.composite
def results(draw, *, least=0):
    width = draw(st.integers(1, 3))
    lines = draw(st.lists(st.tuples(*[VALUES] * width), min_size=least, max_size=6))
    return rows(*lines, width=width)


def reordered(result, data):
    order = data.draw(st.permutations(range(len(result.columns))))
    lines = data.draw(st.permutations(result.rows))
    return rows(*([row[i] for i in order] for row in lines), width=len(result.columns))


@given(result=results(), is_ordered=st.booleans())
def test_a_result_is_the_same_as_itself(result, is_ordered):
    assert says_the_same(result, result, is_ordered=is_ordered)
    assert matches_execution(result, result, is_ordered=is_ordered)


@given(result=results(), data=st.data())
def test_the_order_of_rows_and_of_columns_tells_nothing(result, data):
    assert says_the_same(result, reordered(result, data))
    assert matches_execution(result, reordered(result, data))


@given(result=results())
def test_a_row_given_twice_counts_for_spider_alone(result):
    doubled = rows(*result.rows, *result.rows, width=len(result.columns))
    assert says_the_same(result, doubled)
    assert says_the_same(doubled, result)
    assert matches_execution(result, doubled) == (not result.rows)


@given(result=results(least=1))
def test_columns_that_were_not_asked_for_are_a_fault_for_spider_alone(result):
    wider = rows(*((number, *row) for number, row in enumerate(result.rows)), width=len(result.columns) + 1)
    assert says_the_same(result, wider)
    assert not says_the_same(wider, result)
    assert not matches_execution(result, wider)


@given(result=results(), width=st.integers(1, 4))
def test_an_empty_result_is_never_part_of_another(result, width):
    empty = rows(width=width)
    are_both_empty = not result.rows and len(result.columns) == width
    assert says_the_same(empty, result) == are_both_empty
    assert says_the_same(result, empty) == are_both_empty
    assert matches_execution(empty, result) == are_both_empty


@given(result=results(least=1), data=st.data())
def test_a_changed_value_is_a_fault(result, data):
    row, column = data.draw(st.integers(0, len(result.rows) - 1)), data.draw(st.integers(0, 99))
    changed = [list(line) for line in result.rows]
    changed[row][column % len(result.columns)] = "something else"
    given = rows(*changed, width=len(result.columns))
    assert not says_the_same(result, given)
    assert not matches_execution(result, given)


def test_a_missing_column_is_a_fault():
    assert not says_the_same(rows(("a", 1)), rows(("a",)))


def test_order_counts_only_where_the_question_asks_for_it():
    up, down = rows((1,), (2,)), rows((2,), (1,))
    assert says_the_same(up, down)
    assert not says_the_same(up, down, is_ordered=True)
    assert matches_execution(up, down)
    assert not matches_execution(up, down, is_ordered=True)


def test_rows_alike_in_what_the_gold_is_ordered_by_may_change_places():
    gold = rows(("ann", 3), ("bob", 2), ("cid", 2))
    tied, wrong = rows(("ann", 3), ("cid", 2), ("bob", 2)), rows(("bob", 2), ("ann", 3), ("cid", 2))
    assert says_the_same(gold, tied, is_ordered=True, order_places=(1,))
    assert not says_the_same(gold, tied, is_ordered=True)
    assert not says_the_same(gold, wrong, is_ordered=True, order_places=(1,))


def test_columns_of_equal_values_are_matched_so_that_the_rows_agree():
    gold = rows((1, 2), (2, 3), (3, 1))
    assert says_the_same(gold, rows((9, 2, 1), (8, 3, 2), (7, 1, 3)))
    assert not says_the_same(gold, rows((9, 1, 1), (8, 2, 2), (7, 3, 3)))


def test_results_of_unequal_length_are_matched_by_the_names_of_their_columns():
    gold = rows(("a", 1), ("a", 1), ("b", 2), names=("name", "total"))
    assert says_the_same(gold, rows((1, "a"), (2, "b"), names=("total", "name")))
    assert not says_the_same(gold, rows((1, "a"), (2, "b"), names=("amount", "who")))


def test_many_columns_of_equal_values_do_not_take_for_ever():
    gold = rows(*[[n % 2, *[0] * 11] for n in range(50)])
    assert not says_the_same(gold, rows(*[[0, *[0] * 10, n % 2, 0] for n in range(49)], [0] * 13))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (3, 3.0),
        (0.1 + 0.2, 0.3),
        (Decimal("4.50"), 4.5),
        (Decimal("0.333333"), 1 / 3),
        (1, True),
        (date(2024, 5, 1), datetime(2024, 5, 1)),  # noqa: DTZ001 - as databases give them
        (
            datetime(2024, 5, 1, 9, tzinfo=UTC),
            datetime(2024, 5, 1, 11, tzinfo=timezone(timedelta(hours=2))),
        ),
        (b"x", b"x"),
        ({"b": 1, "a": [2]}, {"a": [2], "b": 1}),
        (float("nan"), Decimal("NaN")),
    ],
)
def test_values_are_compared_by_what_they_say(one, other):
    assert says_the_same(rows((one,)), rows((other,)))
    assert matches_execution(rows((one,)), rows((other,)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (3, 3.01),
        (100_000, 100_001),
        (3, "3"),
        (0, None),
        ("", None),
        ("a", "A"),
        (date(2024, 5, 1), datetime(2024, 5, 1, 12)),  # noqa: DTZ001 - as databases give them
        (b"x", "x"),
        (float("inf"), float("-inf")),
    ],
)
def test_values_that_differ_are_not_taken_for_one(one, other):
    assert not says_the_same(rows((one,)), rows((other,)))
    assert not matches_execution(rows((one,)), rows((other,)))
