"""Compares with sql-eval's own code, whose folder SQL_EVAL_CHECKOUT names.

It needs pandas, func_timeout and SQLAlchemy, which may lie in a folder that SQL_EVAL_PACKAGES names.
"""

import os
import random
import sys
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import pytest

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.evaluation.same_rows import says_the_same

PAIRS = 2_000
SHARE_OF_DUPLICATES = 0.2
ORDERED_QUESTION, PLAIN_QUESTION = "List the things, sort them", "List the things"
WORDS = ("ant", "bee", "cow", "dog", "Elk", "fox", "gnu, old", "hen's")


def column_of(draw, kind, count):
    many = {
        "number": lambda: draw.randint(0, 12),
        "large": lambda: draw.randint(10**6, 10**6 + 30),
        "fraction": lambda: round(draw.uniform(-5, 200), draw.choice((1, 2, 6))),
        "decimal": lambda: Decimal(draw.randint(0, 5_000)) / 100,
        "text": lambda: draw.choice(WORDS),
        "date": lambda: date(2024, 1, 1) + timedelta(days=draw.randint(0, 40)),
        "truth": lambda: draw.random() < 0.5,
    }[kind]
    share_of_nulls = draw.choice((0,) * 11 + (0.2,))
    return [None if draw.random() < share_of_nulls else many() for _ in range(count)]


def table(draw):
    kinds = [
        draw.choice(("number", "large", "fraction", "decimal", "text", "text", "date", "truth"))
        for _ in range(draw.randint(1, 4))
    ]
    count = draw.choice((1, 2, 3, 5, 8, 12))
    names = draw.sample(("id", "name", "total", "year", "avg_price", "city", "n", "share"), len(kinds))
    whole = names, [column_of(draw, kind, count) for kind in kinds]
    return with_a_row_again(draw, *whole) if draw.random() < SHARE_OF_DUPLICATES else whole


def with_row_order(draw, names, columns):
    order = list(range(len(columns[0])))
    draw.shuffle(order)
    return names, [[column[place] for place in order] for column in columns]


def with_column_order(draw, names, columns):
    order = list(range(len(names)))
    draw.shuffle(order)
    return [names[place] for place in order], [columns[place] for place in order]


def with_other_names(draw, names, columns):
    return [f"{draw.choice('abcxyz')}{place}_{name}" for place, name in enumerate(names)], columns


def with_another_column(draw, names, columns):
    place = draw.randint(0, len(names))
    extra = column_of(draw, draw.choice(("number", "text", "fraction")), len(columns[0]))
    return [*names[:place], "more", *names[place:]], [*columns[:place], extra, *columns[place:]]


def without_a_column(draw, names, columns):
    place = draw.randrange(len(names))
    if len(names) == 1:
        return names, columns
    return names[:place] + names[place + 1 :], columns[:place] + columns[place + 1 :]


def with_a_row_again(draw, names, columns):
    count = len(columns[0])
    place = draw.randrange(count)
    return names, [[*column, column[place]] for column in columns]


def without_a_row(draw, names, columns):
    # The last row stays: results without rows are compared by the test at the end.
    place = draw.randrange(len(columns[0])) if len(columns[0]) > 1 else 1
    return names, [column[:place] + column[place + 1 :] for column in columns]


def with_another_value(draw, names, columns):
    columns = [list(column) for column in columns]
    column = draw.choice(columns)
    place = draw.randrange(len(column))
    match column[place]:
        case bool() as truth:
            column[place] = not truth
        case int() | float() | Decimal() as number:
            column[place] = number + 1
        case str():
            column[place] = "zebu"
        case date():
            column[place] = date(2023, 1, 1)
    return names, columns


def with_noise(draw, names, columns):
    def noisy(value):
        return value * (1 + draw.uniform(-1, 1) * 1e-12) if isinstance(value, float) else value

    return names, [[noisy(value) for value in column] for column in columns]


CHANGES = (
    *(with_row_order, with_column_order, with_other_names, with_another_column) * 2,
    *(without_a_column, with_a_row_again, without_a_row, with_another_value, with_noise),
)


def pairs(count):
    draw = random.Random(2_024)
    for _ in range(count):
        gold = given = table(draw)
        changes = draw.choices(CHANGES, k=draw.choice((0, 1, 1, 2, 2, 3)))
        for change in changes:
            given = change(draw, *given)
        yield gold, given, draw.random() < 0.25, [change.__name__ for change in changes]


def as_rows(names, columns):
    lines = tuple(zip(*columns, strict=True))
    return Rows(columns=tuple(names), rows=lines, is_truncated=False, elapsed_seconds=0.0)


def has(kind, *tables):
    return any(isinstance(value, kind) for _, columns in tables for column in columns for value in column)


def argument(gold, given, is_accepted):
    """Tell why a result is accepted by one alone; the second half of the sentence is what sql-eval does."""
    has_other_duplicates = len(gold[1][0]) != len(given[1][0])
    arguments = {
        "NULL is NULL, but a missing number equals none in numpy": is_accepted and has(type(None), gold),
        "whole numbers are exact, but beside a NULL they become fractions with a tolerance": (
            not is_accepted and has(type(None), gold) and has(int, gold)
        ),
        "columns of other names and rows of another count do not match, but numpy stretches a single row": (
            not is_accepted and len(gold[1][0]) == 1
        ),
        "noise is no difference, but where duplicates differ numbers are compared to the last digit": (
            is_accepted and has_other_duplicates and has(float, gold)
        ),
        "the rows tell which of two columns of the same values is meant, but the first is taken": (
            is_accepted and not has_other_duplicates
        ),
    }
    return next((why for why, fits in arguments.items() if fits), "not argued")


if checkout := os.environ.get("SQL_EVAL_CHECKOUT"):

    @pytest.fixture(scope="module")
    def theirs():
        sys.path[:0] = [checkout, *filter(None, [os.environ.get("SQL_EVAL_PACKAGES")])]
        import pandas as pd
        from eval.eval import compare_df, subset_df

        def is_accepted(gold, given, *, is_ordered=False):
            frames = [pd.DataFrame(dict(zip(*side, strict=True))) for side in (gold, given)]
            question = ORDERED_QUESTION if is_ordered else PLAIN_QUESTION
            try:
                return bool(compare_df(*frames, "any", question) or subset_df(*frames, "any", question))
            except TypeError:
                # Values of several kinds in one column cannot be sorted, and the answer counts as wrong.
                return False

        return is_accepted

    @pytest.mark.filterwarnings("ignore")
    def test_results_are_compared_as_sql_eval_does(theirs):
        accepted, disagreements = 0, Counter()
        for gold, given, is_ordered, changes in pairs(PAIRS):
            ours = says_the_same(as_rows(*gold), as_rows(*given), is_ordered=is_ordered)
            accepted += ours
            if ours != theirs(gold, given, is_ordered=is_ordered):
                why = argument(gold, given, ours)
                disagreements[why] += 1
                sys.stdout.write(f"{why}\n  {ours} {is_ordered} {changes}\n  {gold}\n  {given}\n")
        sys.stdout.write(
            f"{accepted} of {PAIRS} accepted, {disagreements.total()} disagreements: {disagreements}"
        )
        assert PAIRS // 4 < accepted < PAIRS * 3 // 4
        assert disagreements.total() <= PAIRS * 0.005
        assert "not argued" not in disagreements

    @pytest.mark.filterwarnings("ignore")
    @pytest.mark.parametrize(
        ("gold", "given"),
        [
            ((["n"], [[3]]), (["n"], [[]])),
            ((["n"], [[]]), (["n"], [[3]])),
            ((["a", "b"], [[1], [2]]), (["a", "b"], [[], []])),
            ((["n"], [[]]), (["n", "m"], [[], []])),
            ((["n"], [[5]]), (["a", "b"], [[5, 5], [5, 5]])),
            ((["n", "m"], [[5], [5]]), (["a"], [[5]])),
        ],
    )
    def test_numpy_stretches_an_empty_result_or_a_single_value_over_another_where_sizes_count_here(
        theirs, gold, given
    ):
        assert theirs(gold, given)
        assert not says_the_same(as_rows(*gold), as_rows(*given))
