"""PostgreSQL's parts, beginnings and spellings of dates said in SQLite, which keeps dates as text."""

import re
from collections.abc import Callable
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.build import (
    call,
    enclosed,
    integer,
    joined,
    minus,
    over,
    plus,
    real,
    remainder,
    times,
    value,
)
from sqlcoder_local.sql_tree.calendar_text import pieces_of
from sqlcoder_local.sql_tree.kinds import INTEGER, SPAN, kind_of
from sqlcoder_local.sql_tree.no_such import no_such

CODES: Final = {
    "YEAR": "%Y",
    "MONTH": "%m",
    "DAY": "%d",
    "HOUR": "%H",
    "MINUTE": "%M",
    "DOW": "%w",
    "DOY": "%j",
    "EPOCH": "%s",
}
BEGINNINGS: Final = {
    "YEAR": "%Y-01-01",
    "MONTH": "%Y-%m-01",
    "HOUR": "%Y-%m-%d %H:00:00",
    "MINUTE": "%Y-%m-%d %H:%M:00",
}
SECONDS_IN_A_DAY: Final = 86_400

MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS: Final = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split()
CALENDAR_NAMES: Final = {
    "Month": ("%m", MONTHS, True),
    "F%month": ("%m", MONTHS, False),
    "Mon": ("%m", [name[:3] for name in MONTHS], False),
    "%uay": ("%w", WEEKDAYS, True),
    "FM%uay": ("%w", WEEKDAYS, False),
    "%uy": ("%w", [name[:3] for name in WEEKDAYS], False),
}


def code(pattern: str, moment: exp.Expr) -> exp.Expr:
    """Read a number out of a moment."""
    return integer(call("STRFTIME", pattern, moment))


def quarter(moment: exp.Expr) -> exp.Expr:
    """Number the quarter of the year."""
    return over(plus(code("%m", moment), 2), 3)


def week(moment: exp.Expr) -> exp.Expr:
    """Number the ISO week, which is that of its Thursday."""
    return plus(over(minus(code("%j", call("DATE", moment, "-3 days", "weekday 4")), 1), 7), 1)


def weekday(moment: exp.Expr) -> exp.Expr:
    """Number the day of the week from Monday, 1, to Sunday, 7."""
    return plus(remainder(plus(code("%w", moment), 6), 7), 1)


def second(moment: exp.Expr) -> exp.Expr:
    """Read the seconds with their fraction."""
    return real(call("STRFTIME", "%f", moment))


COMPUTED_PARTS: Final[dict[str, Callable[[exp.Expr], exp.Expr]]] = {
    "SECOND": second,
    "QUARTER": quarter,
    "WEEK": week,
    "ISODOW": weekday,
    "DAYOFWEEKISO": weekday,
}


def carried_extract(node: exp.Extract) -> exp.Expr:
    """EXTRACT(YEAR FROM x)."""
    unit, moment = node.name.upper(), node.expression.unnest()
    if is_age(moment):
        return part_of_age(unit, moment)
    if isinstance(moment, exp.Sub) and kind_of(moment) in (SPAN, INTEGER):
        return part_of_span(unit, moment)
    if unit in COMPUTED_PARTS:
        return COMPUTED_PARTS[unit](moment)
    if unit not in CODES:
        raise no_such(f"{unit} of a date")
    return code(CODES[unit], moment)


def is_age(node: exp.Expr) -> bool:
    """Tell a call of AGE."""
    return isinstance(node, exp.Anonymous) and node.name.upper() == "AGE" and len(node.expressions) in (1, 2)


def part_of_age(unit: str, age: exp.Expr) -> exp.Expr:
    """EXTRACT(YEAR FROM AGE(a, b)): the whole years between; from today, when there is only one."""
    if unit != "YEAR":
        raise no_such(f"{unit} of an AGE", "Subtract the dates, which counts days.")
    first, *rest = age.expressions
    later, earlier = (first, rest[0]) if rest else (exp.CurrentDate(), first)
    anniversary_is_to_come = exp.LT(
        this=call("STRFTIME", "%m-%d", later.copy()), expression=call("STRFTIME", "%m-%d", earlier.copy())
    )
    return enclosed(
        minus(minus(code("%Y", later), code("%Y", earlier)), exp.Paren(this=anniversary_is_to_come))
    )


def part_of_span(unit: str, difference: exp.Sub) -> exp.Expr:
    """EXTRACT(EPOCH FROM a - b), and the days of such a difference."""
    seconds = enclosed(minus(code("%s", difference.left), code("%s", difference.right)))
    if unit == "EPOCH":
        return seconds
    if unit == "DAY":
        return over(seconds, SECONDS_IN_A_DAY)
    raise no_such(f"{unit} of a difference of dates", "Ask for days, or for seconds with EPOCH.")


def carried_truncation(node: exp.TimestampTrunc | exp.DateTrunc) -> exp.Expr:
    """DATE_TRUNC('month', x): the first day of the month."""
    unit, moment = node.text("unit").upper(), node.this
    if unit == "DAY":
        return call("DATE", moment)
    if unit == "WEEK":
        return call("DATE", moment, "-6 days", "weekday 1")
    if unit == "QUARTER":
        months_in = exp.Paren(this=remainder(minus(code("%m", moment.copy()), 1), 3))
        return call("DATE", moment, "start of month", joined("-", months_in, " months"))
    if unit not in BEGINNINGS:
        raise no_such(f"DATE_TRUNC to {unit}")
    return call("STRFTIME", BEGINNINGS[unit], moment)


def carried_format(node: exp.TimeToStr) -> exp.Expr:
    """TO_CHAR(x, 'YYYY-MM'): STRFTIME, and names of months and days from a list."""
    pieces = [formatted(node.this.copy(), piece) for piece in pieces_of(node, "SQLite")]
    return enclosed(joined(*pieces))


def formatted(moment: exp.Expr, piece: re.Match[str]) -> exp.Expr:
    """Write one piece of a format."""
    if piece["literal"] is not None:
        return value(piece["literal"])
    if piece["plain"]:
        return call("STRFTIME", piece["plain"], moment)
    return quarter(moment) if piece["quarter"] else calendar_name(moment, piece["name"])


def calendar_name(moment: exp.Expr, token: str) -> exp.Expr:
    """Name the month or the day of the week; PostgreSQL pads some names to the longest."""
    pattern, words, is_padded = CALENDAR_NAMES[token]
    width = max(map(len, words))
    place = times(code(pattern, moment), width)
    start = plus(place, 1) if words[0].startswith("Sun") else minus(place, width - 1)
    name = call("SUBSTR", "".join(word.ljust(width) for word in words), start, width)
    return name if is_padded else call("RTRIM", name)
