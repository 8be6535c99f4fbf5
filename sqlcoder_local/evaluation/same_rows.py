"""Whether two results say the same: sql-eval's rule, by the values and not by the names of columns."""

from collections.abc import Iterable, Sequence
from itertools import combinations, permutations
from math import isclose

from sqlcoder_local.database.rows import Rows, Value

RELATIVE_TOLERANCE = 1e-6
MOST_ARRANGEMENTS = 50_000
"""Ways of matching columns that are tried; beyond, the results count as different."""

Column = tuple[Value, ...]


def says_the_same(gold: Rows, given: Rows, *, is_ordered: bool = False) -> bool:
    """Tell whether the given rows are the gold ones, where more columns than asked for are no fault.

    Duplicate rows are dropped and, unless the question asked for an order, so is the order of rows.
    """
    width = len(gold.columns)
    if width > len(given.columns) or not width:
        return False
    wanted = _distinct(gold.rows)
    tried = 0
    for chosen in combinations(range(len(given.columns)), width):
        for places in permutations(chosen):
            tried += 1
            if tried > MOST_ARRANGEMENTS:
                return False
            arranged = _distinct([row[place] for place in places] for row in given.rows)
            if _same(wanted, arranged, is_ordered=is_ordered):
                return True
    return False


def _same(gold: list[Column], given: list[Column], *, is_ordered: bool) -> bool:
    if len(gold) != len(given):
        return False
    if not is_ordered:
        gold, given = sorted(gold, key=_sort_key), sorted(given, key=_sort_key)
    return all(all(map(_equal, one, other)) for one, other in zip(gold, given, strict=True))


def _distinct(rows: Iterable[Sequence[Value]]) -> list[Column]:
    return list(dict.fromkeys(tuple(_plain(value) for value in row) for row in rows))


def _plain(value: Value) -> Value:
    """Numbers are numbers, however the engine keeps them: 3 and 3.0 are one value, and so are true and 1."""
    return round(float(value), 9) if isinstance(value, int | float) else value


def _equal(one: Value, other: Value) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return isclose(one, other, rel_tol=RELATIVE_TOLERANCE, abs_tol=1e-9)
    return one == other


def _sort_key(row: Column) -> tuple[tuple[str, str], ...]:
    # Numbers sort by a short form, so that two that are nearly equal land in the same place.
    return tuple((type(v).__name__, f"{v:.6g}" if isinstance(v, float) else repr(v)) for v in row)
