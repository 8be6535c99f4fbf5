"""Whether two results say the same: sql-eval's rule, and Spider's."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.evaluation.plain_value import PlainRow, are_equal, plain, row_sort_key, sort_key

MOST_ARRANGEMENTS = 1_000
"""Ways of matching columns of equal values that are tried; beyond, the results count as different."""

Places = tuple[int, ...]
"""For each gold column the place of the given column that stands for it."""


def says_the_same(
    gold: Rows, given: Rows, *, is_ordered: bool = False, order_places: Places | None = None
) -> bool:
    """Compare as sql-eval does: duplicate rows are dropped, and columns that were not asked for are no fault.

    Columns are matched in the order of their names, as sql-eval does it, or by their values; the latter only
    where both results have as many rows. Where rows must come in an order, those that are alike in the gold
    columns at `order_places`, by which the gold is ordered, may change places; None does not allow it.
    """
    wanted, found = _plain_rows(gold), _plain_rows(given)
    distinct = _distinct(wanted)
    has_same_width = 0 < len(gold.columns) == len(given.columns)
    by_name = [_by_name(gold.columns, given.columns)] if has_same_width else []
    return any(
        _same(distinct, _distinct(_arranged(found, places)), is_ordered=is_ordered, order_places=order_places)
        for places in chain(by_name, _by_values(wanted, found))
    )


def matches_execution(gold: Rows, given: Rows, *, is_ordered: bool = False) -> bool:
    """Compare as Spider does: the same rows equally often, in the order of the gold where it is ordered."""
    if len(gold.columns) != len(given.columns) or len(gold.rows) != len(given.rows):
        return False
    wanted, found = _plain_rows(gold), _plain_rows(given)
    return not wanted or any(
        _same(wanted, _arranged(found, places), is_ordered=is_ordered, order_places=None)
        for places in _by_values(wanted, found)
    )


def _plain_rows(rows: Rows) -> list[PlainRow]:
    return [tuple(map(plain, row)) for row in rows.rows]


def _distinct(rows: Iterable[PlainRow]) -> list[PlainRow]:
    return list(dict.fromkeys(rows))


def _arranged(rows: Iterable[PlainRow], places: Places) -> list[PlainRow]:
    return [tuple(row[place] for place in places) for row in rows]


def _by_name(gold: Sequence[str], given: Sequence[str]) -> Places:
    """Match columns in the order of their names."""
    pairs = zip(
        sorted(range(len(gold)), key=lambda place: gold[place]),
        sorted(range(len(given)), key=lambda place: given[place]),
        strict=True,
    )
    return tuple(place for _, place in sorted(pairs))


def _by_values(gold: Sequence[PlainRow], given: Sequence[PlainRow]) -> Iterator[Places]:
    """Match each gold column with a given one of the same values, in all ways; no rows match nothing."""
    if not gold or len(gold) != len(given):
        return
    given_columns = [sorted(column, key=sort_key) for column in zip(*given, strict=True)]
    candidates = [
        [place for place, column in enumerate(given_columns) if are_equal(wanted, column)]
        for wanted in (sorted(column, key=sort_key) for column in zip(*gold, strict=True))
    ]
    yield from islice(_without_repeats(candidates), MOST_ARRANGEMENTS)


def _without_repeats(candidates: Sequence[Sequence[int]], taken: Places = ()) -> Iterator[Places]:
    """Choose one of each, none twice, in all ways."""
    if len(taken) == len(candidates):
        yield taken
        return
    for place in candidates[len(taken)]:
        if place not in taken:
            yield from _without_repeats(candidates, (*taken, place))


def _same(
    gold: list[PlainRow], given: list[PlainRow], *, is_ordered: bool, order_places: Places | None
) -> bool:
    if len(gold) != len(given):
        return False
    if is_ordered and order_places is None:
        return all(map(are_equal, gold, given))
    sorted_gold, sorted_given = sorted(gold, key=row_sort_key), sorted(given, key=row_sort_key)
    if not all(map(are_equal, sorted_gold, sorted_given)):
        return False
    if is_ordered and order_places:
        return all(map(are_equal, _arranged(gold, order_places), _arranged(given, order_places)))
    return True
