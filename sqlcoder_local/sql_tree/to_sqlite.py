"""Carries a PostgreSQL query to SQLite: what differs is rewritten, what cannot be said is refused.

Missing values come last in either direction unless the query says otherwise. LIKE ignores the case of ASCII
letters, as SQLite's does. Current moments are those of UTC.
"""

from functools import partial
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree import sqlite_dates as dates
from sqlcoder_local.sql_tree import sqlite_intervals as intervals
from sqlcoder_local.sql_tree import sqlite_text as text
from sqlcoder_local.sql_tree.build import call, enclosed, made, minus, over, real, times, value
from sqlcoder_local.sql_tree.computed_rows import with_written_rows
from sqlcoder_local.sql_tree.distinct_on import with_numbered_rows
from sqlcoder_local.sql_tree.equality import carried_to_membership
from sqlcoder_local.sql_tree.fetching import carried_fetch
from sqlcoder_local.sql_tree.kinds import DECIMAL, REAL, WHOLE, kind_of
from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.rewriting import Mends, descend, order_nulls

ISO_DATE: Final = "%Y-%m-%d"


def carried_to_sqlite(query: exp.Query, *, has_nulls_first: bool) -> exp.Query:
    """Rewrite a resolved PostgreSQL query; raises StatementRefusedError."""
    query = with_numbered_rows(query.copy(), "SQLite")
    with_written_rows(query, "SQLite")
    for ordered in list(query.find_all(exp.Ordered)):
        order_nulls(ordered, is_told=has_nulls_first)
    for operation in list(query.find_all(exp.SetOperation)):
        flatten(operation)
    carried = descend(query, MENDS)
    assert isinstance(carried, exp.Query)  # noqa: S101  no rewriting changes a query into something else
    return carried


def flatten(operation: exp.SetOperation) -> None:
    """SQLite knows no parentheses around the parts of UNION: they go, or become a query in FROM."""
    for side in ("this", "expression"):
        part = operation.args[side]
        inner = part.unnest() if isinstance(part, exp.Subquery) else part
        has_own_end = any(inner.args.get(clause) for clause in ("order", "limit", "offset", "with_"))
        is_nested = isinstance(inner, exp.SetOperation) and (side == "expression" or part is not inner)
        if has_own_end or is_nested:
            inner = exp.select("*").from_(exp.Subquery(this=inner.copy()), copy=False)
        if inner is not part:
            operation.set(side, inner)


def carried_division(node: exp.Div) -> exp.Expr:
    """Division of decimals, which SQLite may have stored as integers and would divide without a rest."""
    kinds = {kind_of(node.left), kind_of(node.right)}
    if REAL in kinds or not kinds & {DECIMAL, WHOLE}:
        return node
    node.set("this", real(node.left.copy()))
    return node


def carried_mod(node: exp.Mod) -> exp.Expr:
    """Remainders of numbers with a fraction, whose fraction the % of SQLite drops."""
    if {kind_of(node.left), kind_of(node.right)} & {DECIMAL, REAL}:
        return call("MOD", node.left.unnest(), node.right.unnest())
    return node


def carried_cast(node: exp.Cast) -> exp.Expr:
    """Casts that round, cut or read words."""
    kind, target = kind_of(node.this), node.to
    if target.this in exp.DataType.INTEGER_TYPES and kind in (DECIMAL, REAL):
        node.set("this", call("ROUND", node.this.copy()))
    elif target.this == exp.DType.DECIMAL:
        digits = target.expressions[1:]
        number = real(node.this.copy())
        return call("ROUND", number, digits[0].this) if digits else number
    elif target.this == exp.DType.BOOLEAN and node.this.is_string:
        if node.this.name.lower() not in ("t", "true", "f", "false"):
            raise no_such("boolean of this text")
        return exp.Boolean(this=node.this.name.lower() in ("t", "true"))
    elif target.this in (exp.DType.TIMESTAMPTZ, exp.DType.TIMESTAMPLTZ):
        node.set("to", exp.DataType.build("timestamp"))
    elif target.this in exp.DataType.TEXT_TYPES:
        length = target.expressions
        node.set("to", exp.DataType.build("text"))
        return call("SUBSTR", made(node.copy()), 1, length[0].this) if length else node
    return node


def carried_equality(node: exp.EQ | exp.NEQ) -> exp.Expr:
    """= ANY(...) and <> ALL(...), which are IN and NOT IN."""
    member = carried_to_membership(node, "SQLite")
    return intervals.carried_comparison(node) if member is None else member


def carried_random(node: exp.Rand) -> exp.Expr:
    """RANDOM() is between 0 and 1 in PostgreSQL only; as a key to shuffle by it does not matter."""
    if not isinstance(node.parent, exp.Ordered):
        raise no_such("RANDOM() between 0 and 1")
    return node


def carried_parse(node: exp.StrToDate) -> exp.Expr:
    """TO_DATE(x, 'YYYY-MM-DD')."""
    if node.text("format") != ISO_DATE:
        raise no_such("TO_DATE with this format")
    return call("DATE", node.this)


def carried_unix_time(node: exp.UnixToTime) -> exp.Expr:
    """TO_TIMESTAMP(seconds)."""
    return call("DATETIME", node.this, "unixepoch")


def carried_age(node: exp.Anonymous) -> exp.Expr:
    """AGE alone, which is years, months and days."""
    if dates.is_age(node):
        raise no_such("AGE", "Subtract the dates, which counts days.")
    return node


def carried_variance(node: exp.AggFunc) -> exp.Expr:
    """Variance and standard deviation from sums."""
    if isinstance(node.parent, exp.Window | exp.Filter) or isinstance(node.this, exp.Distinct):
        raise no_such(f"{node.key.upper()} over a part of the rows")
    number = real(node.this)
    count = exp.Count(this=node.this.copy())
    total = exp.Sum(this=number.copy())
    squares = exp.Sum(this=times(number.copy(), number))
    rest = call("MAX", value(0), minus(squares, over(times(total, total.copy()), count)))
    is_sample = not isinstance(node, exp.VariancePop | exp.StddevPop)
    divisor = exp.Nullif(
        this=minus(count.copy(), value(1)) if is_sample else count.copy(), expression=value(0)
    )
    variance = over(rest, divisor)
    is_deviation = isinstance(node, exp.Stddev | exp.StddevPop | exp.StddevSamp)
    return made(exp.Sqrt(this=variance)) if is_deviation else enclosed(variance)


def carried_local_timestamp(_node: exp.Localtimestamp) -> exp.Expr:
    """LOCALTIMESTAMP."""
    return exp.CurrentTimestamp()


def carried_distinct(node: exp.Distinct) -> exp.Expr:
    """DISTINCT, which counts one column only."""
    counted = node.expressions if isinstance(node.parent, exp.Count) else []
    if len(counted) > 1 or any(isinstance(expression, exp.Tuple) for expression in counted):
        raise no_such("COUNT of several distinct columns")
    return node


MENDS: Final[Mends] = {
    exp.Extract: dates.carried_extract,
    exp.TimestampTrunc: dates.carried_truncation,
    exp.DateTrunc: dates.carried_truncation,
    exp.Add: intervals.carried_arithmetic,
    exp.Sub: intervals.carried_arithmetic,
    exp.GT: intervals.carried_comparison,
    exp.GTE: intervals.carried_comparison,
    exp.LT: intervals.carried_comparison,
    exp.LTE: intervals.carried_comparison,
    exp.EQ: carried_equality,
    exp.NEQ: carried_equality,
    exp.TimeToStr: dates.carried_format,
    exp.StrToDate: carried_parse,
    exp.UnixToTime: carried_unix_time,
    exp.Fetch: partial(carried_fetch, engine="SQLite"),
    exp.Anonymous: carried_age,
    exp.Div: carried_division,
    exp.Mod: carried_mod,
    exp.Cast: carried_cast,
    exp.Rand: carried_random,
    exp.Localtimestamp: carried_local_timestamp,
    exp.Distinct: carried_distinct,
    exp.Concat: text.carried_concat,
    exp.ConcatWs: text.carried_concat_ws,
    exp.Left: text.carried_left,
    exp.Right: text.carried_right,
    exp.SplitPart: text.carried_split_part,
    exp.StartsWith: text.carried_starts_with,
    exp.Like: text.carried_like,
    exp.ILike: text.carried_ilike,
    exp.Substring: text.carried_substring,
    exp.Pad: text.carried_pad,
    exp.RegexpLike: text.carried_regexp,
    exp.RegexpILike: text.carried_regexp,
    exp.Repeat: text.carried_repeat,
    exp.GroupConcat: text.carried_string_agg,
    exp.Stddev: carried_variance,
    exp.StddevSamp: carried_variance,
    exp.StddevPop: carried_variance,
    exp.Variance: carried_variance,
    exp.VariancePop: carried_variance,
}
