"""Conditions on numbers and years."""

from random import Random

from training.questions.lexicon import MEASURES
from training.questions.query import Filter
from training.questions.wording import figure, one_of, spoken
from training.schemas.entity import Attribute

ABOVE = "more than {} / over {} / above {} / greater than {} / higher than {} / > {} / exceeding {} / larger than {} / bigger than {} / beyond {}"
BELOW = (
    "less than {} / under {} / below {} / lower than {} / smaller than {} / < {} / fewer than {} / beneath {}"
)
AT_LEAST = "at least {} / {} or more / no less than {} / >= {} / not less than {} / {} or higher / a minimum of {} / {} and above / from {} up / {}+"
AT_MOST = "at most {} / {} or less / no more than {} / <= {} / up to {} / {} or lower / a maximum of {} / {} and below / not more than {}"
EQUAL = "{} / of {} / equal to {} / exactly {} / = {}"
COMPARISONS = ((">", ABOVE), ("<", BELOW), (">=", AT_LEAST), ("<=", AT_MOST), ("=", EQUAL))
UNIT_SHARE = 0.3
AGES = {
    ">": "older than {} / over {} / aged over {} / above {}", "<": "younger than {} / under {} / aged under {}",
    ">=": "at least {} years old / {} or older / aged {} and over",
    "<=": "at most {} years old / {} or younger / aged {} and under", "=": "aged {} / who are {} years old / of age {}",
}  # fmt: skip


def number_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    """A condition that a number is above, below, between or equal."""
    number = draw_number(rng, attribute)
    if rng.random() < 0.12:
        return _between_filter(rng, attribute, column, number)
    sign, phrases = rng.choices(COMPARISONS, weights=(5, 4, 2, 2, 3))[0]
    said = with_unit(rng, attribute, number)
    condition = f"{column} {sign} {number}"
    if attribute.words == "age" and rng.random() < 0.6:
        words = one_of(rng, AGES[sign]).format(figure(rng, number))
        return Filter(condition=condition, words=words, finite=f"are {words}".replace("are who are", "are"))
    measure = MEASURES.get(attribute.words)
    if measure and sign in (">", "<") and rng.random() < 0.5:
        way = rng.choice(measure.above if sign == ">" else measure.below)
        if measure.units and ("with " in way or "that sold" in way):
            said = f"{figure(rng, number)} {rng.choice(measure.units)}"
        return Filter(condition=condition, words=way.format(said), finite=_verb(way).format(said))
    comparison = one_of(rng, phrases).format(said)
    ways = (
        "with {a} {v} / whose {a} is {v} / where {a} is {v} / with a {a} {v} / that have a {a} {v} / where the {a} is {v}"
        "/ having {a} {v} / with a {a} of {v}"
    )
    if sign != "=" and attribute.kind == "int" and rng.random() < 0.4:
        ways = "with {v} {a} / that have {v} {a} / having {v} {a}"
    if measure and measure.units and rng.random() < 0.3:
        # 'More than 60 minutes of delay' compares a column; 'more than 60 sailings' counts rows.
        comparison = one_of(rng, phrases).format(f"{figure(rng, number)} {rng.choice(measure.units)}")
        ways = "with {v} of {a} / with {v} {a} / that have {v} of {a} / having {v} of {a} / of {v} {a} / with {v}"
        if not comparison.startswith(("more", "less", "fewer", "at", "over", "under", "no", "exactly")):
            ways = "with {a} {v} / with a {a} of {v} / of {v}"
    name = spoken(rng, attribute)
    finite = one_of(rng, "have a {a} of {v} / have a {a} {v} / have {v} {a} / have {a} {v}")
    return Filter(
        condition=condition,
        words=one_of(rng, ways).format(a=name, v=comparison).replace("of of", "of"),
        finite=finite.format(a=name, v=comparison).replace("of of", "of"),
    )


def year_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    """A condition on a column that holds years as numbers."""
    year = draw_number(rng, attribute)
    stem = attribute.words.removesuffix(" in").removesuffix(" year")
    has_verb = stem not in (attribute.words, "") or attribute.words in ("founded", "opened", "built")
    name = spoken(rng, attribute)
    roll = rng.random()
    if roll < 0.12:
        return _between_filter(rng, attribute, column, year)
    if roll < 0.5:
        words = f"{stem} in {year}" if has_verb and rng.random() < 0.7 else one_of(
            rng, "from {y} / in {y} / with {a} {y} / of {y} / whose {a} is {y} / from the year {y}"
        ).format(y=year, a=name)  # fmt: skip
        return Filter(condition=f"{column} = {year}", words=words, finite=f"are {words}" if has_verb else "")
    sign, after = rng.choice((
        (">", "after"), ("<", "before"), (">=", "since"), (">", "later than"), ("<", "earlier than"), (">=", "from"),
        ("<=", "until"), ("<=", "up to"),
    ))  # fmt: skip
    words = f"{stem} {after} {year}" if has_verb else one_of(
        rng, "with {a} {w} {y} / whose {a} is {w} {y} / {w} {y} / from {w} {y}"
    ).format(a=name, w=after, y=year).replace("from from", "from")  # fmt: skip
    return Filter(condition=f"{column} {sign} {year}", words=words, finite=f"are {words}" if has_verb else "")


def draw_number(rng: Random, attribute: Attribute) -> float | int:
    """A number that the column may hold, mostly a round one."""
    low, high = attribute.low, attribute.high
    if attribute.kind == "real" and rng.random() < 0.4:
        return round(rng.uniform(low, high), 1)
    number = rng.randint(int(low), max(int(low) + 1, int(high)))
    rounding = 10 ** max(len(str(abs(number))) - 2, 0)
    return number // rounding * rounding if attribute.kind != "year" and rng.random() < 0.7 else number


def with_unit(rng: Random, attribute: Attribute, number: float) -> str:
    """The number as people write it, now and then with its unit."""
    said = figure(rng, number)
    measure = MEASURES.get(attribute.words)
    units = (
        measure.units if measure else ("euros", "dollars", "EUR", "USD") if attribute.kind == "money" else ()
    )
    if attribute.kind == "money" and rng.random() < 0.1:
        return one_of(rng, "${} / €{} / {} €").format(said)
    return f"{said} {rng.choice(units)}" if units and rng.random() < UNIT_SHARE else said


def _between_filter(rng: Random, attribute: Attribute, column: str, number: float) -> Filter:
    low, high = sorted((number, draw_number(rng, attribute)))
    if low == high:
        high += 1
    name, a, b = spoken(rng, attribute), figure(rng, low), with_unit(rng, attribute, high)
    if attribute.kind == "year":
        a, b = str(low), str(high)
    words = one_of(
        rng,
        "with {n} between {a} and {b} / whose {n} is between {a} and {b} / with a {n} from {a} to {b}"
        "/ where {n} is between {a} and {b} / with a {n} in the range {a} to {b} / between {a} and {b} {n}"
        if attribute.kind != "year"
        else "from {a} to {b} / between {a} and {b} / with {n} between {a} and {b}",
    )
    finite = "have a {n} between {a} and {b}" if attribute.kind != "year" else ""
    return Filter(
        condition=f"{column} BETWEEN {low} AND {high}",
        words=words.format(n=name, a=a, b=b),
        finite=finite.format(n=name, a=a, b=b),
    )


def _verb(way: str) -> str:
    """'costing more than {}' as a clause: 'cost more than {}'."""
    first, _, rest = way.partition(" ")
    verbs = {
        "costing": "cost", "earning": "earn", "making": "make", "weighing": "weigh", "lasting": "last", "charging": "charge",
        "scoring": "score", "seating": "seat", "holding": "hold", "with": "have", "employing": "employ",
        "bringing": "bring", "of": "are of", "totalling": "total", "renting": "rent",
    }  # fmt: skip
    if first in ("that", "who"):
        return rest
    return f"{verbs[first]} {rest}" if first in verbs else f"are {way}"
