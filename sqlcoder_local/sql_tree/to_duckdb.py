"""Carries a PostgreSQL query to DuckDB, whose SQL is close to it: missing values come last unless told."""

from functools import partial
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_tree.build import made
from sqlcoder_local.sql_tree.calendar_text import pieces_of
from sqlcoder_local.sql_tree.fetching import carried_fetch
from sqlcoder_local.sql_tree.kinds import INTEGER, MOMENTS, kind_of
from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.rewriting import Mends, descend
from sqlcoder_local.sql_tree.sqlite_text import carried_like

ENGINE: Final = "DuckDB"
NAME_CODES: Final = {
    "F%month": "%B",
    "Mon": "%b",
    "FM%uay": "%A",
    "%uy": "%a",
}
PADDED_CODES: Final = {"Month": "%B", "%uay": "%A"}
PADDED_WIDTH: Final = 9
"""PostgreSQL pads the names of months and days to the longest."""


def carried_to_duckdb(query: exp.Query, *, has_nulls_first: bool) -> exp.Query:
    """Rewrite a resolved PostgreSQL query; raises StatementRefusedError."""
    query = query.copy()
    if not has_nulls_first:
        for ordered in query.find_all(exp.Ordered):
            ordered.args["nulls_first"] = False
    carried = descend(query, MENDS)
    assert isinstance(carried, exp.Query)  # noqa: S101  no rewriting changes a query into something else
    return carried


def carried_division(node: exp.Div) -> exp.Expr:
    """Division of integers, which leaves out the rest in PostgreSQL only."""
    if kind_of(node.left) == kind_of(node.right) == INTEGER:
        return made(exp.IntDiv(this=node.left, expression=node.right))
    return node


def carried_difference(node: exp.Sub) -> exp.Expr:
    """A moment minus a text, which is a moment that is written out."""
    for this, that in (("this", "expression"), ("expression", "this")):
        kind = kind_of(node.args[this])
        if kind in MOMENTS and node.args[that].is_string:
            node.set(that, exp.Cast(this=node.args[that].copy(), to=exp.DataType.build(kind)))
    return node


def carried_cast(node: exp.Cast) -> exp.Expr:
    """Casts to texts of a length, which DuckDB does not cut."""
    length = node.to.expressions
    if node.to.this not in exp.DataType.TEXT_TYPES or not length:
        return node
    text = made(exp.Cast(this=node.this, to=exp.DataType.build("text")))
    return made(exp.Substring(this=text, start=exp.Literal.number(1), length=length[0].this))


def carried_unix_time(node: exp.UnixToTime) -> exp.Expr:
    """TO_TIMESTAMP(seconds), in UTC."""
    return exp.AtTimeZone(this=made(node.copy()), zone=exp.Literal.string("UTC"))


def carried_format(node: exp.TimeToStr) -> exp.Expr:
    """TO_CHAR(x, 'YYYY-MM'): STRFTIME."""
    texts: list[exp.Expr] = []
    for piece in pieces_of(node, ENGINE):
        name = piece["name"]
        code = PADDED_CODES.get(name) or NAME_CODES.get(name) or piece["plain"]
        if piece["literal"] is not None:
            texts.append(exp.Literal.string(piece["literal"]))
            continue
        if piece["quarter"]:
            texts.append(exp.Cast(this=exp.Quarter(this=node.this.copy()), to=exp.DataType.build("text")))
            continue
        text: exp.Expr = made(exp.TimeToStr(this=node.this.copy(), format=exp.Literal.string(code)))
        is_padded = name in PADDED_CODES
        texts.append(padded(text) if is_padded else text)
    result, *rest = texts
    for part in rest:
        result = exp.DPipe(this=result, expression=part, safe=True)
    return exp.Paren(this=result) if rest else result


def padded(text: exp.Expr) -> exp.Expr:
    """Fill up with spaces."""
    return exp.Pad(
        this=text,
        expression=exp.Literal.number(PADDED_WIDTH),
        fill_pattern=exp.Literal.string(" "),
        is_left=False,
    )


def carried_mode(node: exp.WithinGroup) -> exp.Expr:
    """MODE() WITHIN GROUP (ORDER BY x), which DuckDB calls MODE(x)."""
    order = node.expression
    if isinstance(node.this, exp.Mode) and isinstance(order, exp.Order) and len(order.expressions) == 1:
        return made(exp.Mode(this=order.expressions[0].this))
    return node


def refuse_similar(_node: exp.Expr) -> exp.Expr:
    """SIMILAR TO, which reads another kind of pattern there."""
    raise no_such(
        "SIMILAR TO with SQL's patterns", "Use LIKE, or ~ with a regular expression.", engine=ENGINE
    )


def refuse_initcap(_node: exp.Expr) -> exp.Expr:
    """INITCAP."""
    raise no_such("INITCAP", engine=ENGINE)


def carried_substring(node: exp.Substring) -> exp.Expr:
    """SUBSTRING(x FROM 'pattern')."""
    start = node.args.get("start")
    if start is None or not start.is_string:
        return node
    if node.args.get("length") is not None:
        raise StatementRefusedError(f"{ENGINE} has no SUBSTRING with a pattern and a length.")
    return exp.RegexpExtract(this=node.this, expression=start)


MENDS: Final[Mends] = {
    exp.Div: carried_division,
    exp.Sub: carried_difference,
    exp.Cast: carried_cast,
    exp.UnixToTime: carried_unix_time,
    exp.Like: carried_like,
    exp.ILike: carried_like,
    exp.TimeToStr: carried_format,
    exp.WithinGroup: carried_mode,
    exp.SimilarTo: refuse_similar,
    exp.Initcap: refuse_initcap,
    exp.Fetch: partial(carried_fetch, engine=ENGINE),
    exp.Substring: carried_substring,
}
