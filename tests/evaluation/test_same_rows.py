from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.evaluation.same_rows import says_the_same

VALUES = st.none() | st.integers(-50, 50) | st.text("abc", max_size=3) | st.sampled_from([0.5, 1.25, 1e6])


def rows(*lines, width=None):
    columns = tuple(f"c{place}" for place in range(width or len(lines[0])))
    return Rows(columns=columns, rows=tuple(map(tuple, lines)), is_truncated=False, elapsed_seconds=0.0)


@st.composite
def results(draw):
    width = draw(st.integers(1, 3))
    lines = draw(st.lists(st.tuples(*[VALUES] * width), max_size=6))
    return rows(*lines, width=width)


@given(result=results(), data=st.data())
def test_a_result_says_the_same_as_itself_in_any_order_of_rows_and_columns(result, data):
    order = data.draw(st.permutations(range(len(result.columns))))
    shuffled = [tuple(row[i] for i in order) for row in data.draw(st.permutations(result.rows))]
    assert says_the_same(result, rows(*shuffled, width=len(result.columns)))


@given(result=results())
def test_columns_that_were_not_asked_for_are_no_fault(result):
    wider = [(*row, number) for number, row in enumerate(dict.fromkeys(result.rows))]
    assert says_the_same(result, rows(*wider, width=len(result.columns) + 1))


@given(result=results())
def test_an_empty_result_is_never_the_same_as_rows(result):
    empty = rows(width=len(result.columns))
    assert says_the_same(result, empty) == (not result.rows)
    assert says_the_same(empty, result) == (not result.rows)


def test_a_missing_column_is_a_fault():
    assert not says_the_same(rows(("a", 1)), rows(("a",)))


def test_order_counts_only_where_the_question_asks_for_it():
    up, down = rows((1,), (2,)), rows((2,), (1,))
    assert says_the_same(up, down)
    assert not says_the_same(up, down, is_ordered=True)


def test_numbers_compare_by_value_with_a_tolerance():
    assert says_the_same(rows((3,), (0.1 + 0.2,)), rows((3.0,), (0.3,)))
    assert not says_the_same(rows((3,)), rows((3.01,)))
    assert not says_the_same(rows((3,)), rows(("3",)))
