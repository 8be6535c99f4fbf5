"""= ANY(...), <> ALL(...) and LIKE ANY(...), which every engine has as IN, NOT IN and OR."""

from sqlglot import exp

from sqlcoder_local.sql_tree.no_such import no_such


def carried_to_membership(node: exp.EQ | exp.NEQ, engine: str) -> exp.Expr | None:
    """Write IN or NOT IN; None where the comparison is with a single value."""
    many = node.expression
    wanted = exp.Any if isinstance(node, exp.EQ) else exp.All
    if not isinstance(many, wanted):
        return None
    inside = many.this.unnest()
    member = exp.In(this=node.this)
    if isinstance(inside, exp.Array):
        member.set("expressions", inside.expressions)
    elif isinstance(inside, exp.Query):
        member.set("query", exp.Subquery(this=inside.copy()))
    else:
        raise no_such(f"{wanted.__name__.upper()}", engine=engine)
    return member if wanted is exp.Any else exp.Not(this=member)


def carried_to_alternatives(node: exp.Like | exp.ILike, engine: str) -> exp.Expr | None:
    """Write LIKE ANY (ARRAY[...]) as several LIKE; None where there is a single pattern."""
    many = node.expression
    if not isinstance(many, exp.Any | exp.All):
        return None
    inside = many.this.unnest()
    if not isinstance(inside, exp.Array) or not inside.expressions:
        raise no_such("LIKE ANY of a query", engine=engine)
    joined = exp.or_ if isinstance(many, exp.Any) else exp.and_
    single = (type(node)(this=node.this.copy(), expression=pattern) for pattern in inside.expressions)
    return exp.Paren(this=joined(*single, copy=False))
