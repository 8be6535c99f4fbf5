"""How hard a query is to write: Spider's rubric, which counts what its outermost SELECT is made of.

A common table expression, which Spider's SQL does not have, counts as a nested query.
"""

from collections.abc import Iterator
from typing import Final, Literal

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

Hardness = Literal["easy", "medium", "hard", "extra", "unknown"]
LEVELS: Final[tuple[Hardness, ...]] = ("easy", "medium", "hard", "extra")


def hardness(sql: str, dialect: str) -> Hardness:
    """Rate a query; what cannot be parsed is unknown."""
    try:
        query = sqlglot.parse_one(sql, read=dialect)
    except SqlglotError:
        return "unknown"
    return rated(query) if isinstance(query, exp.Query) else "unknown"


def rated(query: exp.Query) -> Hardness:
    """Weigh clauses, nested queries and whatever else there is more than one of."""
    select = _first_select(query)
    clauses = _clauses(select) + (_ends(query) if query is not select else 0)
    nested, others = _nested_queries(query), _others(select)
    if nested == 0:
        if clauses <= 1 and others == 0:
            return "easy"
        if (clauses <= 1 and others <= 2) or (clauses <= 2 and others < 2):  # noqa: PLR2004  the rubric's numbers
            return "medium"
        is_hard = clauses <= 2 if others > 2 else clauses <= 3  # noqa: PLR2004  the rubric's numbers
        return "hard" if is_hard else "extra"
    return "hard" if nested == 1 and clauses <= 1 and others == 0 else "extra"


def _first_select(query: exp.Query) -> exp.Select:
    """The leftmost SELECT, to which Spider hangs what UNION and its like add."""
    while not isinstance(query, exp.Select):
        query = query.this
    return query


def _ends(query: exp.Query) -> int:
    return sum(query.args.get(clause) is not None for clause in ("order", "limit"))


def _clauses(select: exp.Select) -> int:
    """WHERE, GROUP BY, ORDER BY, LIMIT, each table after the first, each OR and each LIKE."""
    has = sum(select.args.get(clause) is not None for clause in ("where", "group"))
    joins = select.args.get("joins") or []
    conditions = list(_conditions(select))
    return (
        has
        + _ends(select)
        + len(joins)
        + sum(len(list(_within(condition, exp.Or))) for condition in conditions)
        + sum(len(list(_within(condition, exp.Like, exp.ILike))) for condition in conditions)
    )


def _conditions(select: exp.Select) -> Iterator[exp.Expr]:
    for clause in ("where", "having"):
        if found := select.args.get(clause):
            yield found.this
    for join in select.args.get("joins") or []:
        if condition := join.args.get("on"):
            yield condition


def _nested_queries(query: exp.Query) -> int:
    """Queries in conditions, those of set operations, and common table expressions, but not those within."""
    if not isinstance(query, exp.Select):
        return _nested_queries(query.this) + 1 + len(query.ctes)
    inside = sum(len(list(_within(condition, exp.Query))) for condition in _conditions(query))
    return inside + len(query.ctes)


def _others(select: exp.Select) -> int:
    """One each for several aggregates, several columns, several conditions and several grouping columns."""
    order = select.args.get("order")
    shown = [*select.expressions, *(order.expressions if order else ())]
    aggregates = sum(len(list(_within(item, exp.AggFunc))) for item in shown)
    where, group = select.args.get("where"), select.args.get("group")
    connected = list(_within(where.this, exp.And, exp.Or)) if where else []
    return sum(
        (
            aggregates > 1,
            len(select.expressions) > 1,
            bool(connected),
            group is not None and len(group.expressions) > 1,
        )
    )


def _within(node: exp.Expr, *kinds: type[exp.Expr]) -> Iterator[exp.Expr]:
    """Find nodes of some kinds, but not inside nested queries; a nested query itself may be one."""
    is_nested = isinstance(node, exp.Query) and not isinstance(node, exp.Subquery)
    if isinstance(node, kinds) and not (isinstance(node, exp.Subquery) and exp.Query in kinds):
        yield node
    if not is_nested:
        for child in node.iter_expressions():
            yield from _within(child, *kinds)
