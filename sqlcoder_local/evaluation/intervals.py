"""How far a measured share may be from the true one, and whether two runs differ by more than chance."""

from fractions import Fraction
from math import comb, sqrt
from statistics import NormalDist
from typing import Final

CONFIDENCE: Final = 0.95


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """Wilson's score interval of a share, at 95 %; everything is possible where nothing was asked."""
    if not total:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    share, weight = right / total, z * z / total
    centre = (share + weight / 2) / (1 + weight)
    half = z * sqrt(share * (1 - share) / total + weight / total / 4) / (1 + weight)
    return max(0.0, centre - half), min(1.0, centre + half)


def mcnemar_p(only_first: int, only_second: int) -> float:
    """McNemar's exact test: how likely so lopsided a split is where both runs are equally good."""
    count, fewer = only_first + only_second, min(only_first, only_second)
    ways = sum(comb(count, wins) for wins in range(fewer + 1))
    return min(1.0, 2 * float(Fraction(ways, 1 << count)))
