"""PostgreSQL's dates said in MySQL and MariaDB: parts, beginnings, sums and differences."""

from collections.abc import Callable
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.build import call, enclosed, integer, made, minus, over, plus, times, value
from sqlcoder_local.sql_tree.calendar_text import pieces_of
from sqlcoder_local.sql_tree.kinds import DATE, INTEGER, SPAN, TEXT, kind_of
from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.sqlite_dates import is_age
from sqlcoder_local.sql_tree.sqlite_intervals import (
    SECONDS_IN,
    Interval,
    repeated_interval,
    written_interval,
)

ENGINE: Final = "MySQL"
PLAIN_PARTS: Final = frozenset({"YEAR", "QUARTER", "MONTH", "DAY", "HOUR", "MINUTE"})
ISO_WEEKS: Final = 3
"""The mode of WEEK() in which weeks begin on Monday and the first has more than three days."""
BEGINNINGS: Final = {
    "YEAR": "%Y-01-01",
    "MONTH": "%Y-%m-01",
    "HOUR": "%Y-%m-%d %H:00:00",
    "MINUTE": "%Y-%m-%d %H:%i:00",
}
EPOCH: Final = "1970-01-01 00:00:00"
NAME_CODES: Final = {"F%month": "%M", "Mon": "%b", "FM%uay": "%W", "%uy": "%a", "Month": "%M", "%uay": "%W"}
PADDED: Final = frozenset({"Month", "%uay"})
PADDED_WIDTH: Final = 9
CODES: Final = {"%M": "%i", "%S": "%s"}
"""Of Python and of MySQL: minutes and seconds; the others are alike."""


def carried_extract(node: exp.Extract) -> exp.Expr:
    """EXTRACT(YEAR FROM x)."""
    unit, moment = node.name.upper(), node.expression.unnest()
    if is_age(moment):
        return part_of_age(unit, moment)
    if isinstance(moment, exp.Sub) and kind_of(moment) in (SPAN, INTEGER):
        return part_of_span(unit, moment)
    if unit in PLAIN_PARTS:
        return made(exp.Extract(this=exp.var(unit), expression=moment))
    if unit not in COMPUTED_PARTS:
        raise no_such(f"{unit} of a date", engine=ENGINE)
    return COMPUTED_PARTS[unit](moment)


COMPUTED_PARTS: Final[dict[str, Callable[[exp.Expr], exp.Expr]]] = {
    "SECOND": lambda moment: plus(
        made(exp.Extract(this=exp.var("SECOND"), expression=moment)),
        over(call("MICROSECOND", moment.copy()), 1_000_000),
    ),
    "DOW": lambda moment: enclosed(minus(call("DAYOFWEEK", moment), 1)),
    "ISODOW": lambda moment: enclosed(plus(call("WEEKDAY", moment), 1)),
    "DAYOFWEEKISO": lambda moment: enclosed(plus(call("WEEKDAY", moment), 1)),
    "DOY": lambda moment: call("DAYOFYEAR", moment),
    "WEEK": lambda moment: call("WEEK", moment, ISO_WEEKS),
    "EPOCH": lambda moment: seconds_between(value(EPOCH), moment),
}


def seconds_between(earlier: exp.Expr, later: exp.Expr) -> exp.Expr:
    """Count the seconds from one moment to another."""
    return made(exp.TimestampDiff(this=later, expression=earlier, unit=exp.var("SECOND")))


def part_of_age(unit: str, age: exp.Expr) -> exp.Expr:
    """EXTRACT(YEAR FROM AGE(a, b)): the whole years between; from today, when there is only one."""
    if unit != "YEAR":
        raise no_such(f"{unit} of an AGE", "Subtract the dates, which counts days.", engine=ENGINE)
    first, *rest = age.expressions
    later, earlier = (first, rest[0]) if rest else (exp.CurrentDate(), first)
    return made(exp.TimestampDiff(this=later, expression=earlier, unit=exp.var("YEAR")))


def part_of_span(unit: str, difference: exp.Sub) -> exp.Expr:
    """EXTRACT(EPOCH FROM a - b), and the days of such a difference."""
    seconds = seconds_between(difference.right, difference.left)
    if unit == "EPOCH":
        return seconds
    if unit == "DAY":
        return made(exp.IntDiv(this=seconds, expression=value(SECONDS_IN["DAY"])))
    raise no_such(
        f"{unit} of a difference of dates", "Ask for days, or for seconds with EPOCH.", engine=ENGINE
    )


def carried_truncation(node: exp.TimestampTrunc | exp.DateTrunc) -> exp.Expr:
    """DATE_TRUNC('month', x): the first day of the month."""
    unit, moment = node.text("unit").upper(), node.this
    if unit == "DAY":
        return call("DATE", moment)
    if unit == "WEEK":
        return moved(call("DATE", moment), made(exp.Neg(this=call("WEEKDAY", moment.copy()))), "DAY")
    if unit == "QUARTER":
        quarters = exp.Paren(this=minus(call("QUARTER", moment.copy()), 1))
        return moved(call("MAKEDATE", call("YEAR", moment), 1), quarters, "QUARTER")
    if unit not in BEGINNINGS:
        raise no_such(f"DATE_TRUNC to {unit}", engine=ENGINE)
    text = call("DATE_FORMAT", moment, BEGINNINGS[unit])
    return made(exp.Cast(this=text, to=exp.DataType.build("datetime" if ":" in BEGINNINGS[unit] else "date")))


def moved(moment: exp.Expr, count: exp.Expr | int, unit: str) -> exp.Expr:
    """Move a moment by a number of units."""
    return made(exp.DateAdd(this=moment, expression=value(count), unit=exp.var(unit)))


def carried_format(node: exp.TimeToStr) -> exp.Expr:
    """TO_CHAR(x, 'YYYY-MM'): DATE_FORMAT."""
    texts: list[exp.Expr] = []
    for piece in pieces_of(node, ENGINE):
        if piece["literal"] is not None:
            texts.append(value(piece["literal"]))
            continue
        if piece["quarter"]:
            texts.append(call("QUARTER", node.this.copy()))
            continue
        code = NAME_CODES.get(piece["name"] or "") or piece["plain"]
        for python, mysql in CODES.items() if piece["plain"] else ():
            code = code.replace(python, mysql)
        text = call("DATE_FORMAT", node.this.copy(), code)
        texts.append(call("RPAD", text, PADDED_WIDTH, " ") if piece["name"] in PADDED else text)
    return texts[0] if len(texts) == 1 else call("CONCAT", *texts)


def carried_arithmetic(node: exp.Add | exp.Sub) -> exp.Expr:
    """A moment plus or minus an interval, a number of days or another moment."""
    sign = 1 if isinstance(node, exp.Add) else -1
    interval = written_interval(node.expression, ENGINE)
    if interval is not None:
        return shifted(node.left, interval.times(sign))
    if sign > 0 and (interval := written_interval(node.left, ENGINE)) is not None:
        return shifted(node.right, interval)
    if (repeated := repeated_interval(node.right, ENGINE)) is not None:
        return shifted_often(node.left, *repeated, sign=sign)
    if node.find(exp.Interval) is not None and isinstance(node.right.unnest(), exp.Mul | exp.Interval):
        raise no_such("computed interval", "Write it as a number of days.", engine=ENGINE)
    return carried_difference(node) if sign < 0 else carried_sum(node)


def shifted(moment: exp.Expr, interval: Interval) -> exp.Expr:
    """Move a moment by an interval."""
    moment = moment.unnest()
    if interval.months:
        moment = moved(moment, interval.months, "MONTH")
    days, seconds = divmod(interval.seconds, SECONDS_IN["DAY"])
    if seconds:
        return moved(moment, interval.seconds, "SECOND")
    return moved(moment, days, "DAY") if days else moment


def shifted_often(moment: exp.Expr, interval: Interval, count: exp.Expr, *, sign: int) -> exp.Expr:
    """Move a moment by an interval times a number."""
    moment = moment.unnest()
    if interval.months:
        if interval.seconds:
            raise no_such("months and days times a number", "Write it as a number of days.", engine=ENGINE)
        return moved(moment, enclosed(times(count, sign * interval.months)), "MONTH")
    days, rest = divmod(interval.seconds, SECONDS_IN["DAY"])
    length, unit = (interval.seconds, "SECOND") if rest else (days, "DAY")
    return moved(moment, enclosed(times(count, sign * length)), unit)


def carried_difference(node: exp.Expr) -> exp.Expr:
    """A date minus another: days; a date minus a number: a date."""
    left, right = node.args["this"], node.args["expression"]
    kinds = kind_of(left), kind_of(right)
    if kind_of(node) == SPAN:
        return enclosed(over(seconds_between(right, left), SECONDS_IN["DAY"]))
    if DATE in kinds and set(kinds) <= {DATE, TEXT}:
        return call("DATEDIFF", left.unnest(), right.unnest())
    return moved(left, exp.Neg(this=enclosed(right)), "DAY") if kinds == (DATE, INTEGER) else node


def carried_sum(node: exp.Expr) -> exp.Expr:
    """A date plus a number of days."""
    left, right = node.args["this"], node.args["expression"]
    kinds = kind_of(left), kind_of(right)
    if kinds == (DATE, INTEGER):
        return moved(left, right, "DAY")
    return moved(right, left, "DAY") if kinds == (INTEGER, DATE) else node


def carried_comparison(node: exp.Binary) -> exp.Expr:
    """A difference of moments beside an interval: both in days."""
    for this, that in (("this", "expression"), ("expression", "this")):
        interval = written_interval(node.args[that], ENGINE)
        if interval is None:
            continue
        if kind_of(node.args[this]) != SPAN or interval.months:
            raise no_such("interval to compare with", "Compare a number of days.", engine=ENGINE)
        node.set(that, over(value(interval.seconds), SECONDS_IN["DAY"]))
    return node


def carried_unix_time(node: exp.UnixToTime) -> exp.Expr:
    """TO_TIMESTAMP(seconds), in UTC whatever the session's zone."""
    return moved(
        made(exp.Cast(this=value(EPOCH), to=exp.DataType.build("datetime"))), integer(node.this), "SECOND"
    )
