"""PostgreSQL's dates plus and minus days, intervals and each other, said in SQLite."""

import re
from dataclasses import dataclass
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.build import call, integer, joined, made, minus, times
from sqlcoder_local.sql_tree.kinds import DATE, INTEGER, SPAN, TEXT, TIMESTAMP, kind_of
from sqlcoder_local.sql_tree.no_such import no_such

SECONDS_IN: Final = {"SECOND": 1, "MINUTE": 60, "HOUR": 3_600, "DAY": 86_400, "WEEK": 604_800}
MONTHS_IN: Final = {"MONTH": 1, "QUARTER": 3, "YEAR": 12, "DECADE": 120}
SHORT_UNITS: Final = {"MON": "MONTH", "MIN": "MINUTE", "SEC": "SECOND"}
PIECE: Final = re.compile(r"([+-]?\d+)\s*([A-Za-z]+)")


@dataclass(frozen=True, kw_only=True)
class Interval:
    """A length of time; months have no fixed number of seconds."""

    months: int
    seconds: int

    def times(self, sign: int) -> "Interval":
        """Turn it around for a minus sign."""
        return Interval(months=sign * self.months, seconds=sign * self.seconds)

    @property
    def modifier(self) -> str:
        """The part with a fixed length, as SQLite's date functions read it."""
        days, rest = divmod(self.seconds, SECONDS_IN["DAY"])
        return f"{self.seconds:+d} seconds" if rest else f"{days:+d} days"

    @property
    def has_time(self) -> bool:
        """Whether it moves the time of day."""
        return self.seconds % SECONDS_IN["DAY"] != 0


def written_interval(node: exp.Expr, engine: str = "SQLite") -> Interval | None:
    """Read an interval that is written out; None when the node is something else."""
    if isinstance(node, exp.Cast) and node.to.this == exp.DType.INTERVAL and node.this.is_string:
        text = node.this.name
    elif isinstance(node, exp.Interval) and isinstance(node.this, exp.Literal):
        text = f"{node.this.name} {node.text('unit')}"
    else:
        return None
    pieces = [(int(count), unit_name(unit)) for count, unit in PIECE.findall(text)]
    is_understood = all(unit in SECONDS_IN or unit in MONTHS_IN for _, unit in pieces)
    if not pieces or not is_understood or PIECE.sub("", text).strip():
        hint = "Write it as a number of days, months or years."
        raise no_such(f"interval like '{text.strip()}'", hint, engine=engine)
    return Interval(
        months=sum(count * MONTHS_IN.get(unit, 0) for count, unit in pieces),
        seconds=sum(count * SECONDS_IN.get(unit, 0) for count, unit in pieces),
    )


def unit_name(unit: str) -> str:
    """Name a unit of time as the tables above do."""
    name = unit.upper().removesuffix("S")
    return SHORT_UNITS.get(name, name)


def carried_arithmetic(node: exp.Add | exp.Sub) -> exp.Expr:
    """Dates plus and minus days, intervals and other dates."""
    if (interval := written_interval(node.right)) is not None:
        return shifted(node.left, interval.times(-1 if isinstance(node, exp.Sub) else 1))
    if (repeated := repeated_interval(node.right)) is not None:
        return shifted_often(node.left, *repeated, sign=-1 if isinstance(node, exp.Sub) else 1)
    if isinstance(node, exp.Sub):
        return carried_difference(node)
    if (interval := written_interval(node.left)) is not None:
        return shifted(node.right, interval)
    return carried_sum(node, node.left, node.right)


def repeated_interval(node: exp.Expr, engine: str = "SQLite") -> tuple[Interval, exp.Expr] | None:
    """Read an interval times a number; None when the node is something else."""
    product = node.unnest()
    if not isinstance(product, exp.Mul):
        return None
    for this, that in ((product.left, product.right), (product.right, product.left)):
        if (interval := written_interval(this.unnest(), engine)) is not None:
            return interval, that
    return None


def shifted_often(moment: exp.Expr, interval: Interval, count: exp.Expr, *, sign: int) -> exp.Expr:
    """Move a moment by an interval times a number."""
    if isinstance(count, exp.Literal) and count.is_int:
        return shifted(moment, interval.times(sign * int(count.name)))
    if interval.months or kind_of(count) != INTEGER:
        raise no_such("months times a computed number", "Write it as a number of days.")
    name = "DATETIME" if kind_of(moment) == TIMESTAMP or interval.has_time else "DATE"
    unit = " seconds" if interval.has_time else " days"
    length = interval.seconds if interval.has_time else interval.seconds // SECONDS_IN["DAY"]
    return call(name, moment.unnest(), joined(exp.Paren(this=times(count, sign * length)), unit))


def carried_difference(node: exp.Sub) -> exp.Expr:
    """A date minus another: days; a date minus a number: a date."""
    kinds = kind_of(node.left), kind_of(node.right)
    if kind_of(node) == SPAN:
        days = days_between(node.left, node.right)
        return exp.Paren(this=days) if isinstance(node.parent, exp.Binary) else days
    if DATE in kinds and set(kinds) <= {DATE, TEXT}:
        return integer(days_between(node.left, node.right))
    if kinds == (DATE, INTEGER):
        return by_days(node.left, made(exp.Neg(this=node.right)))
    return node


def carried_sum(node: exp.Expr, left: exp.Expr, right: exp.Expr) -> exp.Expr:
    """A date plus a number of days."""
    kinds = kind_of(left), kind_of(right)
    if kinds == (DATE, INTEGER):
        return by_days(left, right)
    return by_days(right, left) if kinds == (INTEGER, DATE) else node


def days_between(later: exp.Expr, earlier: exp.Expr) -> exp.Expr:
    """Count the days from one moment to another, with a fraction."""
    return minus(call("JULIANDAY", later), call("JULIANDAY", earlier))


def by_days(moment: exp.Expr, days: exp.Expr) -> exp.Expr:
    """Move a date by a number of days."""
    return call("DATE", moment, joined(exp.Paren(this=days), " days"))


def shifted(moment: exp.Expr, interval: Interval) -> exp.Expr:
    """Move a moment by an interval."""
    moment = moment.unnest()
    has_time = kind_of(moment) == TIMESTAMP or interval.has_time
    name = "DATETIME" if has_time else "DATE"
    if not interval.months:
        return call(name, moment, interval.modifier)
    rest = [interval.modifier] if interval.seconds else []
    if is_first_of_month(moment):
        return call(name, moment, f"{interval.months:+d} months", *rest)
    moved = by_months(moment, interval.months, has_time=has_time)
    return call(name, moved, *rest) if rest else moved


def is_first_of_month(moment: exp.Expr) -> bool:
    """Tell a day that every month has."""
    return isinstance(moment, exp.TimestampTrunc) and moment.text("unit").upper() in MONTHS_IN


def by_months(moment: exp.Expr, months: int, *, has_time: bool) -> exp.Expr:
    """Move by months and stay in the month: SQLite makes the 31st of February a day of March."""
    last_day = call("DATE", moment.copy(), "start of month", f"{months + 1:+d} months", "-1 day")
    if not has_time:
        return call("MIN", call("DATE", moment, f"{months:+d} months"), last_day)
    end = joined(last_day, " ", call("TIME", moment.copy()))
    return call("MIN", call("DATETIME", moment, f"{months:+d} months"), end)


def carried_comparison(node: exp.Binary) -> exp.Expr:
    """A difference of moments beside an interval: both in days."""
    for this, that in (("this", "expression"), ("expression", "this")):
        interval = written_interval(node.args[that])
        if interval is None:
            continue
        if kind_of(node.args[this]) != SPAN or interval.months:
            raise no_such("interval to compare with", "Compare a number of days.")
        days = interval.seconds / SECONDS_IN["DAY"]
        node.set(that, exp.Literal.number(int(days) if days.is_integer() else days))
    return node
