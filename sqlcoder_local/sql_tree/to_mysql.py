"""Carries a PostgreSQL query to MySQL and MariaDB: what differs is rewritten, what cannot be said is refused.

Missing values come last in either direction unless the query says otherwise. Texts compare as the database's
collation says, which mostly ignores case.
"""

from functools import partial
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree import mysql_dates as dates
from sqlcoder_local.sql_tree.build import call, enclosed, made, minus, over, real, value
from sqlcoder_local.sql_tree.computed_rows import with_written_rows
from sqlcoder_local.sql_tree.distinct_on import with_numbered_rows
from sqlcoder_local.sql_tree.equality import carried_to_alternatives, carried_to_membership
from sqlcoder_local.sql_tree.fetching import carried_fetch
from sqlcoder_local.sql_tree.kinds import DECIMAL, INTEGER, REAL, kind_of, may_be_null
from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.rewriting import Mends, descend, order_nulls

ENGINE: Final = dates.ENGINE
ALL_ROWS: Final = 18_446_744_073_709_551_615
"""The LIMIT that MySQL's manual gives for an OFFSET without one."""
PLAIN_NUMERIC: Final = "decimal(38, 10)"
"""NUMERIC without digits keeps every fraction in PostgreSQL, and none in MySQL."""


def carried_to_mysql(query: exp.Query, *, has_nulls_first: bool) -> exp.Query:
    """Rewrite a resolved PostgreSQL query; raises StatementRefusedError."""
    query = with_numbered_rows(query.copy(), ENGINE)
    with_written_rows(query, ENGINE)
    for ordered in list(query.find_all(exp.Ordered)):
        name_place(ordered)
        order_nulls(ordered, is_told=has_nulls_first)
        if isinstance(ordered.parent_select, exp.SetOperation) or isinstance(ordered.this, exp.Literal):
            # Only columns can be sorted by there, so that missing values come where MySQL puts them.
            ordered.args["nulls_first"] = not ordered.args.get("desc")
    for part in query.find_all(exp.Query):
        if part.args.get("offset") is not None and part.args.get("limit") is None:
            part.set("limit", exp.Limit(expression=value(ALL_ROWS)))
    carried = descend(query, MENDS)
    assert isinstance(carried, exp.Query)  # noqa: S101  no rewriting changes a query into something else
    return carried


def name_place(ordered: exp.Ordered) -> None:
    """Write the expression for ORDER BY 2, because a number cannot be asked whether it is missing."""
    key, select = ordered.this, ordered.find_ancestor(exp.Select, exp.SetOperation)
    if not isinstance(key, exp.Literal) or not key.is_int or not isinstance(select, exp.Select):
        return
    place = int(key.name) - 1
    if 0 <= place < len(select.expressions) and may_be_null(select.expressions[place]):
        item = select.expressions[place]
        is_star = item.find(exp.Star) is not None and not isinstance(item.unalias(), exp.Count)
        if not is_star:
            ordered.set("this", item.unalias().copy())


def carried_division(node: exp.Div) -> exp.Expr:
    """Division of integers, which leaves out the rest in PostgreSQL only."""
    if kind_of(node.left) == kind_of(node.right) == INTEGER:
        return made(exp.IntDiv(this=enclosed(node.left), expression=enclosed(node.right)))
    if not any(
        kind_of(side) == REAL and not isinstance(side, exp.Literal) for side in (node.left, node.right)
    ):
        # MySQL's decimals get four more digits by a division.
        node.set("this", real(node.left.copy()))
    return node


def carried_cast(node: exp.Cast) -> exp.Expr:
    """Casts to types of other names or precisions."""
    target = node.to
    if target.this == exp.DType.DECIMAL and not target.expressions:
        node.set("to", exp.DataType.build(PLAIN_NUMERIC))
    elif target.this in (exp.DType.TIMESTAMP, exp.DType.TIMESTAMPTZ, exp.DType.TIMESTAMPLTZ):
        node.set("to", exp.DataType.build("datetime"))
    elif target.this in exp.DataType.INTEGER_TYPES and kind_of(node.this) in (REAL, DECIMAL):
        node.set("this", exp.Round(this=node.this.copy()))
    elif target.this == exp.DType.BOOLEAN:
        if node.this.is_string and node.this.name.lower() in ("t", "true", "f", "false"):
            return exp.Boolean(this=node.this.name.lower() in ("t", "true"))
        raise no_such("boolean of this", engine=ENGINE)
    return node


def carried_filter(node: exp.Filter) -> exp.Expr:
    """COUNT(*) FILTER (WHERE c): COUNT(CASE WHEN c THEN 1 END)."""
    aggregate, condition = node.this, node.expression.this
    if not isinstance(aggregate, exp.Count | exp.Sum | exp.Avg | exp.Min | exp.Max):
        raise no_such(f"FILTER with {aggregate.key.upper()}", engine=ENGINE)
    counted = aggregate.this
    if isinstance(counted, exp.Distinct):
        if len(counted.expressions) != 1:
            raise no_such("FILTER with several distinct columns", engine=ENGINE)
        kept = exp.Case(ifs=[exp.If(this=condition, true=counted.expressions[0])])
        counted.set("expressions", [kept])
        return aggregate
    kept = exp.Case(ifs=[exp.If(this=condition, true=value(1) if isinstance(counted, exp.Star) else counted)])
    aggregate.set("this", kept)
    return aggregate


def carried_extreme(node: exp.Greatest | exp.Least) -> exp.Expr:
    """GREATEST and LEAST, which pass over NULL in PostgreSQL only."""
    parts = [node.this, *node.expressions]
    if not any(may_be_null(part) for part in parts):
        return node
    present = [
        exp.Coalesce(this=part.copy(), expressions=[other.copy() for other in parts if other is not part])
        for part in parts
    ]
    return made(type(node)(this=present[0], expressions=present[1:]))


def carried_split_part(node: exp.SplitPart) -> exp.Expr:
    """SPLIT_PART(a, '@', 2), which is empty beyond the last part."""
    delimiter, index = node.args["delimiter"], node.args["part_index"]
    if not delimiter.is_string or not delimiter.name or not index.is_int or int(index.name) < 1:
        raise no_such("SPLIT_PART of a computed or negative part", engine=ENGINE)
    text, place = node.this, int(index.name)
    if place == 1:
        return call("SUBSTRING_INDEX", text, delimiter, 1)
    without = call("REPLACE", text.copy(), delimiter.copy(), "")
    shorter = exp.Paren(this=minus(call("CHAR_LENGTH", text.copy()), call("CHAR_LENGTH", without)))
    count = over(shorter, len(delimiter.name))
    front = call("SUBSTRING_INDEX", text.copy(), delimiter.copy(), place)
    part = call("SUBSTRING_INDEX", front, delimiter.copy(), -1)
    is_there = exp.GTE(this=count, expression=value(place - 1))
    return exp.Case(ifs=[exp.If(this=is_there, true=part)], default=value(""))


def carried_regexp(node: exp.RegexpLike | exp.RegexpILike) -> exp.Expr:
    """X ~ 'pattern' with the case told in the pattern, whatever the collation."""
    if not node.expression.is_string:
        raise no_such("computed regular expression", engine=ENGINE)
    flag = "(?i)" if isinstance(node, exp.RegexpILike) else "(?-i)"
    return made(exp.RegexpLike(this=node.this, expression=value(flag + node.expression.name)))


def carried_regexp_replace(node: exp.RegexpReplace) -> exp.Expr:
    """REGEXP_REPLACE(x, 'pattern', 'new', 'g'), which replaces all there are in MySQL whatever is said."""
    modifiers = node.args.get("modifiers")
    if modifiers is None or not modifiers.is_string or set(modifiers.name) - {"g", "i"}:
        raise no_such("REGEXP_REPLACE of the first place alone", "Give it the flag 'g'.", engine=ENGINE)
    if "g" not in modifiers.name or not node.expression.is_string:
        raise no_such("REGEXP_REPLACE of the first place alone", "Give it the flag 'g'.", engine=ENGINE)
    flag = "(?i)" if "i" in modifiers.name else "(?-i)"
    replacement = node.args.get("replacement") or value("")
    return call("REGEXP_REPLACE", node.this, flag + node.expression.name, replacement)


def carried_like(node: exp.Like | exp.ILike) -> exp.Expr:
    """LIKE ANY (ARRAY[...])."""
    alternatives = carried_to_alternatives(node, ENGINE)
    return node if alternatives is None else alternatives


def carried_character(node: exp.Chr) -> exp.Expr:
    """CHR(65), which is a byte in MySQL unless a character set is said."""
    node.set("charset", exp.var("utf8mb4"))
    return node


def carried_log(node: exp.Log) -> exp.Expr:
    """LOG(x), which is the natural logarithm in MySQL."""
    return node if node.args.get("expression") is not None else call("LOG10", node.this)


def carried_length(node: exp.Length) -> exp.Expr:
    """LENGTH, which counts bytes in MySQL."""
    return call("CHAR_LENGTH", node.this)


def carried_starts_with(node: exp.StartsWith) -> exp.Expr:
    """STARTS_WITH(a, 'b')."""
    if not node.expression.is_string:
        raise no_such("STARTS_WITH of a computed text", engine=ENGINE)
    start = exp.Left(this=node.this, expression=value(len(node.expression.name)))
    return exp.EQ(this=start, expression=node.expression)


def carried_pad(node: exp.Pad) -> exp.Expr:
    """LPAD(x, 5), which needs the filling said."""
    if node.args.get("fill_pattern") is None:
        node.set("fill_pattern", value(" "))
    return node


def carried_truncation(node: exp.Trunc) -> exp.Expr:
    """TRUNC(x), which needs the digits said."""
    if node.args.get("decimals") is None:
        node.set("decimals", value(0))
    return node


def carried_join(node: exp.Join) -> exp.Expr:
    """Joins that keep the rows of both sides."""
    if node.side.upper() == "FULL":
        raise no_such("FULL JOIN", "Use LEFT JOIN.", engine=ENGINE)
    return node


def carried_parse(node: exp.StrToDate) -> exp.Expr:
    """TO_DATE(x, 'YYYY-MM-DD')."""
    if node.text("format") != "%Y-%m-%d":
        raise no_such("TO_DATE with this format", engine=ENGINE)
    return call("DATE", node.this)


def carried_substring(node: exp.Substring) -> exp.Expr:
    """SUBSTRING(x FROM 2), but not by a pattern."""
    start = node.args.get("start")
    if start is not None and start.is_string:
        raise no_such("SUBSTRING by a pattern", engine=ENGINE)
    return node


def carried_variance(node: exp.Variance) -> exp.Expr:
    """VARIANCE, which is that of the whole in MySQL and of a sample in PostgreSQL."""
    return call("VAR_SAMP", node.this)


def carried_comparison(node: exp.EQ | exp.NEQ) -> exp.Expr:
    """= ANY(...), and differences of moments beside intervals."""
    member = carried_to_membership(node, ENGINE)
    return dates.carried_comparison(node) if member is None else member


def refuse_rollup(node: exp.Expr) -> exp.Expr:
    """ROLLUP and its kin."""
    raise no_such(node.key.upper(), engine=ENGINE)


MENDS: Final[Mends] = {
    exp.Div: carried_division,
    exp.Cast: carried_cast,
    exp.Filter: carried_filter,
    exp.Greatest: carried_extreme,
    exp.Least: carried_extreme,
    exp.SplitPart: carried_split_part,
    exp.RegexpLike: carried_regexp,
    exp.RegexpILike: carried_regexp,
    exp.Like: carried_like,
    exp.ILike: carried_like,
    exp.Chr: carried_character,
    exp.Log: carried_log,
    exp.Length: carried_length,
    exp.StartsWith: carried_starts_with,
    exp.Pad: carried_pad,
    exp.Trunc: carried_truncation,
    exp.Join: carried_join,
    exp.RegexpReplace: carried_regexp_replace,
    exp.Fetch: partial(carried_fetch, engine=ENGINE),
    exp.StrToDate: carried_parse,
    exp.Substring: carried_substring,
    exp.Variance: carried_variance,
    exp.EQ: carried_comparison,
    exp.NEQ: carried_comparison,
    exp.GT: dates.carried_comparison,
    exp.GTE: dates.carried_comparison,
    exp.LT: dates.carried_comparison,
    exp.LTE: dates.carried_comparison,
    exp.Rollup: refuse_rollup,
    exp.Cube: refuse_rollup,
    exp.GroupingSets: refuse_rollup,
    exp.Extract: dates.carried_extract,
    exp.TimestampTrunc: dates.carried_truncation,
    exp.DateTrunc: dates.carried_truncation,
    exp.TimeToStr: dates.carried_format,
    exp.UnixToTime: dates.carried_unix_time,
    exp.Add: dates.carried_arithmetic,
    exp.Sub: dates.carried_arithmetic,
}
