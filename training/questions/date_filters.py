"""Conditions on dates: a year, a month, a span, something near today."""

from random import Random

from training.questions.number_filters import AGES
from training.questions.query import Filter
from training.questions.wording import number_word, one_of, spoken
from training.schemas.entity import Attribute

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split()
ACTIVE_STEMS = frozenset(
    """joined started ended began arrived left expired died opened closed occurred happened departed landed
    retired graduated enrolled registered finished passed applied""".split()
)
"""Stems that stand without 'were': 'joined in 2020'."""
NO_EVENTS = frozenset(
    """birth born due deadline expiry expires valid until end ended ends closed hired joined updated returned left died
    finished""".split()
)
"""Dates that do not tell when a thing took place."""


def date_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    """A condition on a date; 'hired on' becomes 'hired in 2020', other columns are named."""
    is_birth = attribute.words in ("birth date", "born on")
    if is_birth and rng.random() < 0.3:
        return _age_filter(rng, column)
    is_stem = attribute.words.endswith((" on", " at"))
    stem = "born" if is_birth else attribute.words[:-3] if is_stem else ""
    condition, when = _when(rng, column)
    if stem and rng.random() < 0.85:
        finite = f"{stem} {when}" if stem in ACTIVE_STEMS else f"were {stem} {when}"
        return Filter(condition=condition, words=f"{stem} {when}", finite=finite)
    if rng.random() < 0.25 and not NO_EVENTS.intersection(attribute.words.split()):
        words = f"{one_of(rng, 'made {w} / dated {w} / that took place {w} / that were made {w} / that happened {w} / {w}')}"
        return Filter(condition=condition, words=words.format(w=when), finite=f"took place {when}")
    name = spoken(rng, attribute)
    ways = "with {a} {w} / whose {a} is {w} / with a {a} {w} / where {a} is {w} / {w}"
    return Filter(
        condition=condition,
        words=one_of(rng, ways).format(a=name, w=when),
        finite=f"have a {name} {when}",
    )


def said_date(rng: Random, year: int, month: int, day: int) -> str:
    """A date as people type it."""
    name = MONTHS[month - 1]
    return rng.choice((
        f"{year}-{month:02}-{day:02}", f"{year}-{month:02}-{day:02}", f"{name} {day}, {year}", f"{day} {name} {year}",
        f"{name} {_ordinal(day)}, {year}", f"the {_ordinal(day)} of {name} {year}", f"{name[:3]} {day}, {year}",
        f"{day}.{month}.{year}",
    ))  # fmt: skip


def _when(rng: Random, column: str) -> tuple[str, str]:
    """(condition, words that follow 'hired')."""
    roll = rng.random()
    if roll < 0.3:
        return _in_year(rng, column)
    if roll < 0.42:
        return _in_month(rng, column)
    if roll < 0.62:
        return _around_day(rng, column)
    if roll < 0.8:
        return _around_year(rng, column)
    return _near_today(rng, column)


def _age_filter(rng: Random, column: str) -> Filter:
    """An age, where only the date of birth is kept."""
    sign, born = rng.choice(((">", "<"), ("<", ">"), (">=", "<="), ("<=", ">=")))
    years = rng.randint(2, 80)
    words = one_of(rng, AGES[sign]).format(years)
    return Filter(
        condition=f"{column} {born} CURRENT_DATE - INTERVAL '{years} years'",
        words=words,
        finite=f"are {words}",
    )


def _in_year(rng: Random, column: str) -> tuple[str, str]:
    year = rng.randint(1985, 2026)
    if rng.random() < 0.2:
        later = year + rng.randint(1, 6)
        span = one_of(rng, "between {} and {} / from {} to {} / in the years {} to {}").format(year, later)
        return f"EXTRACT(YEAR FROM {column}) BETWEEN {year} AND {later}", span
    words = one_of(rng, "in {} / in {} / in {} / during {} / in the year {} / over the course of {}").format(
        year
    )
    return f"EXTRACT(YEAR FROM {column}) = {year}", words


def _in_month(rng: Random, column: str) -> tuple[str, str]:
    year, month = rng.randint(1990, 2026), rng.randint(1, 12)
    in_year = f"EXTRACT(YEAR FROM {column}) = {year}"
    roll = rng.random()
    if roll < 0.55:
        words = one_of(rng, "in {m} {y} / in {m} of {y} / during {m} {y} / in {m}, {y}").format(
            m=MONTHS[month - 1] if rng.random() < 0.8 else MONTHS[month - 1][:3], y=year
        )
        return f"{in_year} AND EXTRACT(MONTH FROM {column}) = {month}", words
    if roll < 0.7:
        return f"EXTRACT(MONTH FROM {column}) = {month}", one_of(
            rng, "in {} / in any {} / in the month of {} / during {}"
        ).format(MONTHS[month - 1])
    if roll < 0.85:
        quarter = rng.randint(1, 4)
        name = ("first", "second", "third", "fourth")[quarter - 1]
        words = one_of(
            rng, "in the {n} quarter of {y} / in Q{q} {y} / in Q{q} of {y} / during the {n} quarter of {y}"
        )
        return (
            f"{in_year} AND EXTRACT(QUARTER FROM {column}) = {quarter}",
            words.format(n=name, q=quarter, y=year),
        )
    if rng.random() < 0.3:
        return f"EXTRACT(DOW FROM {column}) IN (0, 6)", one_of(
            rng, "on a weekend / on weekends / at the weekend"
        )
    weekday = rng.randrange(7)
    words = one_of(rng, "on a {} / on {}s / on any {}").format(WEEKDAYS[weekday])
    return f"EXTRACT(DOW FROM {column}) = {weekday}", words


def _around_day(rng: Random, column: str) -> tuple[str, str]:
    year, month, day = rng.randint(1990, 2026), rng.randint(1, 12), rng.randint(1, 28)
    date, said = f"{year}-{month:02}-{day:02}", said_date(rng, year, month, day)
    if rng.random() < 0.35:
        later = (year + rng.randint(0, 3), rng.randint(month, 12), rng.randint(day, 28))
        second = f"{later[0]}-{later[1]:02}-{later[2]:02}"
        words = one_of(rng, "between {} and {} / from {} to {} / from {} until {} / from {} through {}")
        return f"{column} BETWEEN '{date}' AND '{second}'", words.format(said, said_date(rng, *later))
    sign, word = rng.choice((
        (">", "after"), ("<", "before"), (">=", "since"), (">=", "from"), ("<=", "until"), ("=", "on"), ("=", "on"),
        (">", "later than"), ("<", "earlier than"), ("<=", "by"), (">=", "on or after"), ("<=", "on or before"),
    ))  # fmt: skip
    return f"{column} {sign} '{date}'", f"{word} {said}"


def _around_year(rng: Random, column: str) -> tuple[str, str]:
    year = rng.randint(1985, 2026)
    sign, words = rng.choice((
        (">", "after {}"), ("<", "before {}"), (">=", "since {}"), (">", "after {}"), ("<", "before {}"),
        ("<", "earlier than {}"), (">", "later than {}"), (">=", "from {} on"), ("<=", "until {}"), ("<=", "up to {}"),
        (">=", "in {} or later"), ("<=", "in {} or earlier"),
    ))  # fmt: skip
    return f"EXTRACT(YEAR FROM {column}) {sign} {year}", words.format(year)


def _near_today(rng: Random, column: str) -> tuple[str, str]:
    roll = rng.random()
    if roll < 0.25:
        return _this_or_last(rng, column, "year")
    if roll < 0.5:
        return _this_or_last(rng, column, "month")
    if roll < 0.58:
        return f"CAST({column} AS DATE) = CURRENT_DATE", one_of(rng, "today / on today's date")
    if roll < 0.66:
        return f"CAST({column} AS DATE) = CURRENT_DATE - INTERVAL '1 day'", "yesterday"
    unit = rng.choice(("day", "week", "month", "year"))
    number = rng.choice((2, 3, 5, 6, 7, 10, 12, 14, 30, 60, 90))
    if roll < 0.85:
        past = f"{column} >= CURRENT_DATE - INTERVAL '{number} {unit}s'"
        words = one_of(
            rng,
            "in the last {n} {u}s / in the past {n} {u}s / within the last {n} {u}s / during the past {n} {u}s",
        )
        return past, words.format(n=number_word(rng, number), u=unit)
    return f"{column} < CURRENT_DATE - INTERVAL '{number} {unit}s'", one_of(
        rng, "more than {n} {u}s ago / over {n} {u}s ago / longer than {n} {u}s ago"
    ).format(n=number_word(rng, number), u=unit)


def _this_or_last(rng: Random, column: str, unit: str) -> tuple[str, str]:
    is_last = rng.random() < 0.5
    today = f"CURRENT_DATE - INTERVAL '1 {unit}'" if is_last else "CURRENT_DATE"
    parts = ("YEAR",) if unit == "year" else ("YEAR", "MONTH")
    condition = " AND ".join(
        f"EXTRACT({part} FROM {column}) = EXTRACT({part} FROM {today})" for part in parts
    )
    ways = "last {} / in the last {} / in the previous {} / the {} before this one / over the past {}"
    if not is_last:
        ways = "this {} / in this {} / in the current {} / so far this {} / during this {}"
    return condition, one_of(rng, ways).format(unit)


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"
