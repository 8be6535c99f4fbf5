import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.selection import Selection, selected

CASES = [
    Case(number=n, question=f"{n}?", golds=(), database="ab"[n % 2], category="xyz"[n % 3])
    for n in range(1, 31)
]


def numbers(has_database=lambda _name: True, **choice):
    chosen, skipped = selected(CASES, Selection(**choice), has_database=has_database)
    return [case.number for case in chosen], skipped


def test_everything_is_asked_unless_told_otherwise():
    assert numbers() == (list(range(1, 31)), ())


def test_the_first_questions_of_a_category_are_asked():
    assert numbers(category="x", limit=3)[0] == [3, 6, 9]


def test_a_sample_is_the_same_for_the_same_seed_and_keeps_its_order():
    drawn = numbers(sample_seed=1, limit=8)[0]
    assert drawn == numbers(sample_seed=1, limit=8)[0] == sorted(set(drawn))
    assert len(drawn) == 8
    assert drawn != numbers(sample_seed=2, limit=8)[0]
    assert numbers(sample_seed=1)[0] == list(range(1, 31))


def test_questions_without_a_database_are_left_out_and_counted():
    chosen, skipped = numbers(has_database=lambda name: name == "a")
    assert len(chosen) == 15
    assert skipped == ("15 questions: there is no database 'b'",)


def test_nothing_left_to_ask_is_told():
    with pytest.raises(UsageError, match="category 'q'") as told:
        numbers(category="q")
    assert "x, y, z" in told.value.hint
    with pytest.raises(UsageError, match="None of the databases"):
        numbers(has_database=lambda _name: False)
