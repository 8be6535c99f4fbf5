"""The dates that a question names, as SQL writes them; the grammar of the starter model admits no others."""

import re
from calendar import monthrange
from collections.abc import Iterator
from itertools import product

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = (
    r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ember|ober)?\b\.?"
)
OF_YEAR = r"(?:,?\s+(?:of\s+)?(\d{4})(?!\d))?"
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
WITH_SIGNS = re.compile(r"(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)")
DAY_MONTH = re.compile(rf"(?<![\d.])(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}{OF_YEAR}")
MONTH_DAY = re.compile(rf"\b{MONTH}\s+(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?(?!\d){OF_YEAR}")
MONTH_ALONE = re.compile(rf"\b{MONTH}")
YEAR_MONTH = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})(?![\d-])")
YEAR = re.compile(r"(?<!\d)(?:1\d|20|21)\d\d(?!\d)")
"""As in 25.1.2017 or FY2024 too, where it is no number of its own."""
TIME = re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)")
LAST_YEAR = 2199


def mentioned_dates(question: str) -> tuple[str, ...]:
    """Give the days that are named, also with their times, and the bounds of other months and years."""
    asked = question.lower()
    years = sorted({int(year) for year in YEAR.findall(asked)})
    days = dict.fromkeys(_days(asked, years))
    times = [f"{int(h):02}:{m}" + (f":{s}" if s else "") for h, m, s in TIME.findall(asked)]
    at_times = (f"{day} {time}" for day, time in product(days, times))
    without_day = [year for year in years if not any(day.startswith(f"{year:04}-") for day in days)]
    return tuple(dict.fromkeys([*days, *at_times, *_bounds(asked, without_day)]))


def _days(asked: str, years: list[int]) -> Iterator[str]:
    for year, month, day in (*ISO.findall(asked), *YEAR_FIRST.findall(asked)):
        yield from _day(int(year), int(month), int(day))
    for first, second, year in WITH_SIGNS.findall(asked):
        yield from _day(int(year), int(second), int(first))
        yield from _day(int(year), int(first), int(second))
    in_words = [(month, day, year) for day, month, year in DAY_MONTH.findall(asked)]
    for month, day, own_year in in_words + MONTH_DAY.findall(asked):
        for year in [int(own_year)] if own_year else years:
            yield from _day(year, MONTHS.index(month) + 1, int(day))


def _day(year: int, month: int, day: int) -> Iterator[str]:
    if 1 <= year <= LAST_YEAR and 1 <= month <= len(MONTHS) and 1 <= day <= monthrange(year, month)[1]:
        yield f"{year:04}-{month:02}-{day:02}"


def _bounds(asked: str, years: list[int]) -> Iterator[str]:
    """Where the years and the months that are named begin and end, and the days beside."""
    months = {(year, MONTHS.index(name) + 1) for name, year in product(MONTH_ALONE.findall(asked), years)}
    months |= {
        (int(year), int(month)) for year, month in YEAR_MONTH.findall(asked) if int(month) in range(1, 13)
    }
    for year, month in sorted(months):
        yield f"{year}-{month:02}"
        yield f"{year}-{month:02}-01"
        yield f"{year}-{month:02}-{monthrange(year, month)[1]}"
        after, before = divmod(year * 12 + month, 12), divmod(year * 12 + month - 2, 12)
        yield f"{after[0]}-{after[1] + 1:02}-01"
        yield f"{before[0]}-{before[1] + 1:02}-{monthrange(before[0], before[1] + 1)[1]}"
    for year in years:
        yield from (str(year), str(year - 1), str(year + 1))
        yield from (f"{year}-01-01", f"{year}-12-31", f"{year + 1}-01-01", f"{year - 1}-12-31")
