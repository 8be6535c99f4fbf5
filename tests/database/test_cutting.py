"""What is cut off at the limits, and that it is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.batches import batches
from sqlcoder_local.database.cutting import notes_on_cuts, row_size, rows_size, within
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.rows import Rows


def cut(offered, **limits):
    cuts = Cuts()
    rows = [row for batch in within(Limits(**limits), offered, cuts) for row in batch]
    return rows, cuts


@given(st.integers(0, 60), st.lists(st.integers(1, 20), max_size=5))
def test_the_row_limit_is_kept_whatever_the_batches(limit, sizes):
    offered = [[(number,) for number in range(size)] for size in sizes]
    rows, cuts = cut(offered, rows=limit)
    assert rows == [row for batch in offered for row in batch][:limit]
    assert cuts.is_truncated == (sum(sizes) > limit)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("abcdef", "abcd"),
        ("abcd", "abcd"),
        ("aéé", "aé"),
        ("🦆", "🦆"),
        ("a🦆", "a"),
        (b"abcdef", b"abcd"),
        (12345678, 12345678),
        (["abc", 1], '["ab'),
        ({"a": 1}, '{"a"'),
        ([1], [1]),
    ],
)
def test_a_long_cell_is_cut_between_two_characters_and_counted(cell, kept):
    rows, cuts = cut([[(cell, None)]], cell_bytes=4)
    assert rows == [(kept, None)]
    assert cuts.cells == int(kept != cell)


def test_the_total_size_is_kept():
    rows, cuts = cut([[("x" * 10,)] * 3, [("x" * 10,)] * 3], total_bytes=4 * row_size(("x" * 10,)))
    assert (len(rows), cuts.is_truncated) == (4, True)


def test_without_limits_everything_passes():
    rows, cuts = cut([[("x" * 10_000_000,)]], rows=None, cell_bytes=None, total_bytes=None)
    assert (len(rows), cuts) == (1, Cuts())


def test_batches_of_long_rows_are_short():
    sizes = [len(batch) for batch in batches(lambda count: [("x" * 100_000,)] * count, 63)]
    assert sum(sizes) == 64
    assert max(sizes) == 16


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"passed_on": 1, "is_truncated": True}, "more than the 1 row fetched (--limit -1"),
        ({"is_truncated": True}, "too large: only its first 0 rows"),
        ({"passed_on": 5, "cut_cells": 2}, "2 values were longer than 1,000,000 bytes"),
    ],
)
def test_what_was_cut_is_told(told, words):
    rows = Rows(**{"columns": ("a",), "rows": (), "is_truncated": False, "elapsed_seconds": 0.0, **told})
    (note,) = notes_on_cuts(rows, Limits(rows=1))
    assert words in note


@given(
    st.lists(
        st.tuples(*[st.one_of(st.integers(), st.none(), st.text(), st.binary(), st.lists(st.integers()))] * 2)
    )
)
def test_rows_are_as_large_together_as_each_by_itself(rows):
    assert rows_size(rows) == sum(map(row_size, rows))
