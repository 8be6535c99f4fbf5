import threading
import time

import pytest

from sqlcoder_local.evaluation.in_order import AHEAD, in_order


def test_results_come_in_the_order_of_the_items():
    def late(number):
        time.sleep(0.02 if number % 3 == 0 else 0)
        return number * 2

    assert list(in_order(late, range(20), threads=4)) == [number * 2 for number in range(20)]


def test_one_that_takes_long_holds_nobody_up_until_the_others_are_far_ahead():
    done, released = [], threading.Event()

    def work(number):
        if number == 0:
            assert released.wait(20)
        else:
            done.append(number)
            if len(done) == 10:
                released.set()
        return number

    assert list(in_order(work, range(30), threads=2)) == list(range(30))


def test_no_more_is_begun_than_may_be_ahead():
    begun = []
    results = in_order(lambda number: begun.append(number) or number, iter(range(1000)), threads=2)
    assert next(results) == 0
    time.sleep(0.1)
    assert len(begun) <= 2 * AHEAD + 1
    results.close()


def test_an_error_ends_it_and_what_was_not_begun_stays_undone():
    begun = []

    def work(number):
        begun.append(number)
        if number == 3:
            raise ValueError(number)
        time.sleep(0.01)
        return number

    with pytest.raises(ValueError, match="3"):
        list(in_order(work, range(500), threads=2))
    assert len(begun) < 100
