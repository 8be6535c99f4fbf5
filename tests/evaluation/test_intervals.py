from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.evaluation.intervals import mcnemar_p, wilson_interval


@given(data=st.data(), total=st.integers(1, 5_000))
def test_the_interval_holds_the_share_and_narrows_with_more_questions(data, total):
    right = data.draw(st.integers(0, total))
    low, high = wilson_interval(right, total)
    assert 0 <= low <= right / total + 1e-12
    assert right / total - 1e-12 <= high <= 1
    wide = wilson_interval(right * 100, total * 100)
    assert wide[1] - wide[0] < high - low


@pytest.mark.parametrize(
    ("right", "total", "low", "high"), [(0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (81, 263, 0.2553, 0.3662)]
)
def test_intervals_are_those_of_the_tables(right, total, low, high):
    assert wilson_interval(right, total) == pytest.approx((low, high), abs=5e-5)


def test_nothing_asked_is_nothing_known():
    assert wilson_interval(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(("wins", "losses", "p"), [(0, 0, 1), (1, 1, 1), (5, 0, 0.0625), (10, 2, 0.0385742)])
def test_mcnemars_test_is_the_exact_one(wins, losses, p):
    assert mcnemar_p(wins, losses) == pytest.approx(p, abs=1e-6)
    assert mcnemar_p(losses, wins) == mcnemar_p(wins, losses)


def test_many_differences_do_not_overflow():
    assert 0 < mcnemar_p(2_600, 2_400) < 0.01
    assert mcnemar_p(300, 300) == 1.0
    assert mcnemar_p(3, 4) == pytest.approx(min(1, 2 * sum(comb(7, k) for k in range(4)) / 2**7))
