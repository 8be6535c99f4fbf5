"""Rewrites the nodes of a PostgreSQL tree one by one, and puts missing values last."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlglot import exp

from sqlcoder_local.sql_tree.build import is_made
from sqlcoder_local.sql_tree.kinds import may_be_null

Mends = Mapping[type[exp.Expr], Callable[[Any], exp.Expr]]
"""What to do with each kind of node; the functions take the kind they stand beside."""


def descend(node: exp.Expr, mends: Mends) -> exp.Expr:
    """Rewrite a node, then what is inside: the patterns below look at what PostgreSQL's tree has inside."""
    mend = mends.get(type(node))
    if mend is not None and not is_made(node):
        mended = mend(node)
        if mended is not node:
            node.replace(mended)
            node = mended
            if not is_made(node) and type(node) in mends and mends[type(node)] is not mend:
                return descend(node, mends)
    for child in list(node.iter_expressions()):
        descend(child, mends)
    return node


def order_nulls(ordered: exp.Ordered, *, is_told: bool) -> None:
    """Put missing values last; where there are none, say nothing about them."""
    if is_told:
        return
    key = ordered.this
    select = ordered.find_ancestor(exp.Select, exp.SetOperation)
    if isinstance(key, exp.Literal) and key.is_int and isinstance(select, exp.Select):
        place = int(key.name) - 1
        key = select.expressions[place] if 0 <= place < len(select.expressions) else key
        is_nullable = isinstance(key, exp.Star) or may_be_null(key)
    else:
        is_nullable = not isinstance(select, exp.Select) or may_be_null(key)
    # Ascending, the engines that count missing values as the smallest put them first.
    ordered.set("nulls_first", not ordered.args.get("desc") and not is_nullable)
