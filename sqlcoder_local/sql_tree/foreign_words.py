"""Reads the functions of other dialects, which slip into a model's PostgreSQL, as PostgreSQL's own."""

from collections.abc import Callable
from typing import Any, Final

from sqlglot import exp

PARTS: Final[dict[type[exp.Expr], str]] = {
    exp.Year: "YEAR",
    exp.Quarter: "QUARTER",
    exp.Month: "MONTH",
    exp.Week: "WEEK",
    exp.WeekOfYear: "WEEK",
    exp.Day: "DAY",
    exp.DayOfMonth: "DAY",
    exp.DayOfYear: "DOY",
    exp.Hour: "HOUR",
    exp.Minute: "MINUTE",
    exp.Second: "SECOND",
}
"""Functions of MySQL and others that take one part of a moment."""
UNITS: Final = frozenset("year quarter month week day hour minute second".split())
DAYS_PER_UNIT: Final = {"day": 1, "dd": 1, "d": 1}
NOW: Final = "now"


def with_own_words(query: exp.Query) -> tuple[str, ...]:
    """Replace what PostgreSQL does not know and says in another way; tells what, in words."""
    notes: dict[str, None] = {}
    # The inner ones first, for an outer one may be built of them.
    for node in reversed(list(query.walk())):
        own = _own_word(node)
        if own is not None and node.parent is not None:
            notes[f"{_name(node)} was read as PostgreSQL's {own.sql('postgres')}."] = None
            node.replace(own)
    return tuple(reversed(notes))


def _name(node: exp.Expr) -> str:
    return node.name.upper() if isinstance(node, exp.Anonymous) else node.key.upper()


def _own_word(node: exp.Expr) -> exp.Expr | None:
    if type(node) in PARTS and isinstance(node, exp.Func):
        return _part(PARTS[type(node)], node.this)
    if isinstance(node, exp.Anonymous):
        read = BY_NAME.get(node.name.lower())
        return None if read is None else read(*node.expressions)
    mend = BY_KIND.get(type(node))
    return None if mend is None else mend(node)


def _part(unit: str, moment: exp.Expr) -> exp.Extract:
    return exp.Extract(this=exp.var(unit), expression=moment.copy())


def _part_first(*arguments: exp.Expr) -> exp.Expr | None:
    """DATEPART(year, x)."""
    if len(arguments) != 2 or arguments[0].name.lower() not in UNITS:  # noqa: PLR2004
        return None
    return _part(arguments[0].name.upper(), arguments[1])


def _coalesce(*arguments: exp.Expr) -> exp.Expr | None:
    """ISNULL(x, y)."""
    if len(arguments) != 2:  # noqa: PLR2004
        return None
    return exp.Coalesce(this=arguments[0].copy(), expressions=[arguments[1].copy()])


def _today(*arguments: exp.Expr) -> exp.Expr | None:
    return None if arguments else exp.CurrentDate()


def _now(*arguments: exp.Expr) -> exp.Expr | None:
    return None if arguments else exp.CurrentTimestamp()


def _strftime(*arguments: exp.Expr) -> exp.Expr | None:
    """STRFTIME('%Y', x)."""
    if len(arguments) != 2 or not arguments[0].is_string:  # noqa: PLR2004
        return None
    return exp.TimeToStr(this=_moment(arguments[1]), format=arguments[0].copy())


def _date_format(*arguments: exp.Expr) -> exp.Expr | None:
    """DATE_FORMAT(x, '%Y'), whose minutes and seconds have other letters."""
    if len(arguments) != 2 or not arguments[1].is_string:  # noqa: PLR2004
        return None
    codes = arguments[1].name.replace("%M", "%B").replace("%i", "%M").replace("%s", "%S")
    return exp.TimeToStr(this=arguments[0].copy(), format=exp.Literal.string(codes))


def _string_agg(*arguments: exp.Expr) -> exp.Expr | None:
    """LISTAGG(x, ',')."""
    if not 1 <= len(arguments) <= 2:  # noqa: PLR2004
        return None
    separator = arguments[1].copy() if arguments[1:] else exp.Literal.string(",")
    return exp.GroupConcat(this=arguments[0].copy(), separator=separator)


def _dateadd(*arguments: exp.Expr) -> exp.Expr | None:
    """DATEADD(day, 3, x)."""
    if len(arguments) != 3 or arguments[0].name.lower() not in UNITS:  # noqa: PLR2004
        return None
    unit, count, moment = arguments
    number = count.this if isinstance(count, exp.Neg) else count
    if not isinstance(number, exp.Literal) or not number.is_int:
        return None
    kind = exp.Sub if isinstance(count, exp.Neg) else exp.Add
    return kind(this=moment.copy(), expression=_interval(number.name, unit.name))


def _interval(count: str, unit: str) -> exp.Interval:
    return exp.Interval(this=exp.Literal.string(count), unit=exp.var(unit.upper()))


def _moment(node: exp.Expr) -> exp.Expr:
    """'now' is the moment that it names."""
    return exp.CurrentTimestamp() if node.is_string and node.name.lower() == NOW else node.copy()


def _days_between(node: exp.DateDiff) -> exp.Expr | None:
    """DATEDIFF(x, y) and DATEDIFF(day, y, x): days."""
    unit = node.args.get("unit")
    if unit is None:
        later, earlier = node.this, node.expression
    elif node.this.name.lower() in DAYS_PER_UNIT:
        # PostgreSQL's reader takes the third argument for the unit.
        later = unit if not isinstance(unit, exp.Var) else exp.column(unit.name)
        earlier = node.expression
    else:
        return None
    return exp.Paren(this=exp.Sub(this=_date(later), expression=_date(earlier)))


def _date(node: exp.Expr) -> exp.Expr:
    return exp.Cast(this=_moment(node), to=exp.DataType.build("date"))


def _current(kind: type[exp.Expr]) -> Callable[[exp.Expr], exp.Expr | None]:
    """DATE('now') and DATETIME('now'); with changes to it, it stays to be refused."""

    def read(node: exp.Expr) -> exp.Expr | None:
        is_now = node.this is not None and node.this.is_string and node.this.name.lower() == NOW
        return kind() if is_now and not node.expressions else None

    return read


def _shifted(kind: type[exp.Add | exp.Sub]) -> Callable[[Any], exp.Expr | None]:
    """DATE_ADD(x, INTERVAL 1 DAY)."""

    def read(node: exp.DateAdd | exp.DateSub) -> exp.Expr | None:
        interval = node.expression
        if not isinstance(interval, exp.Interval) or node.args.get("unit") is not None:
            return None
        return exp.Paren(this=kind(this=_moment(node.this), expression=interval.copy()))

    return read


def _median(node: exp.Median) -> exp.Expr:
    """MEDIAN(x)."""
    order = exp.Order(expressions=[exp.Ordered(this=node.this.copy())])
    return exp.WithinGroup(this=exp.PercentileCont(this=exp.Literal.number("0.5")), expression=order)


BY_NAME: Final[dict[str, Callable[..., exp.Expr | None]]] = {
    "isnull": _coalesce,
    "getdate": _now,
    "sysdate": _now,
    "sysdatetime": _now,
    "curdate": _today,
    "datepart": _part_first,
    "strftime": _strftime,
    "date_format": _date_format,
    "listagg": _string_agg,
    "dateadd": _dateadd,
}
BY_KIND: Final[dict[type[exp.Expr], Callable[[Any], exp.Expr | None]]] = {
    exp.DateDiff: _days_between,
    exp.Date: _current(exp.CurrentDate),
    exp.Datetime: _current(exp.CurrentTimestamp),
    exp.DateAdd: _shifted(exp.Add),
    exp.DateSub: _shifted(exp.Sub),
    exp.Median: _median,
}
