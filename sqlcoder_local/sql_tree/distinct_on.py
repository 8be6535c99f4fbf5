"""Says DISTINCT ON, which picks the first row of each group, with ROW_NUMBER."""

from collections.abc import Iterator
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.kinds import kind_of, may_be_null
from sqlcoder_local.sql_tree.no_such import no_such

PLACE: Final = "place_in_group"
CHOSEN: Final = "first_rows"


def with_numbered_rows(query: exp.Query, engine: str) -> exp.Query:
    """Rewrite every DISTINCT ON of a resolved query; raises StatementRefusedError for those of a star."""
    for select in list(query.find_all(exp.Select)):
        distinct = select.args.get("distinct")
        if distinct is not None and distinct.args.get("on") is not None:
            rewritten = _rewritten(select, engine)
            if select is query:
                query = rewritten
            else:
                select.replace(rewritten)
    return query


def _rewritten(select: exp.Select, engine: str) -> exp.Select:
    inner = select.copy()
    on = inner.args["distinct"].args["on"]
    keys = on.expressions if isinstance(on, exp.Tuple) else [on.unnest()]
    items = [_named(item, number, engine) for number, item in enumerate(inner.expressions, start=1)]
    sorted_by = [_spelled_out(ordered, inner) for ordered in _orders(inner)]
    sort_keys = [
        exp.alias_(ordered.this.copy(), f"sort_key_{number}")
        for number, ordered in enumerate(sorted_by, start=1)
    ]
    order = exp.Order(expressions=[ordered.copy() for ordered in sorted_by])
    number = exp.Window(
        this=exp.RowNumber(), partition_by=[key.copy() for key in keys], order=order if sorted_by else None
    )
    outer = exp.select(*(_column(item) for item in items)).from_(
        exp.Subquery(this=inner, alias=exp.TableAlias(this=exp.to_identifier(CHOSEN))), copy=False
    )
    for clause in ("limit", "offset", "with_"):
        outer.set(clause, inner.args.get(clause))
        inner.set(clause, None)
    inner.set("distinct", None)
    inner.set("order", None)
    inner.set("expressions", [*items, *sort_keys, exp.alias_(number, PLACE)])
    outer = outer.where(exp.EQ(this=exp.column(PLACE), expression=exp.Literal.number(1)), copy=False)
    if sorted_by:
        outer.set("order", exp.Order(expressions=list(_outer_order(sorted_by, sort_keys))))
    return outer


def _orders(select: exp.Select) -> list[exp.Ordered]:
    order = select.args.get("order")
    return list(order.expressions) if order is not None else []


def _named(item: exp.Expr, number: int, engine: str) -> exp.Expr:
    """Give what is shown a name that can be asked for from outside."""
    if item.find(exp.Star) is not None and not item.find(exp.Count):
        raise no_such("DISTINCT ON with *", "Name the columns.", engine=engine)
    if isinstance(item, exp.Alias | exp.Column):
        return item.copy()
    return exp.alias_(item.copy(), f"column_{number}")


def _column(item: exp.Expr) -> exp.Column:
    name = item.args["alias"] if isinstance(item, exp.Alias) else item.this
    return _told(exp.column(name.copy()), item)


def _spelled_out(ordered: exp.Ordered, select: exp.Select) -> exp.Ordered:
    """Write the expression for the number or the label of something shown."""
    key = ordered.this
    if isinstance(key, exp.Literal) and key.is_int and 0 < int(key.name) <= len(select.expressions):
        key = select.expressions[int(key.name) - 1]
    elif label := key.meta.get("label"):
        key = next(item for item in select.expressions if item.alias == label)
    spelled = ordered.copy()
    spelled.set("this", key.unalias().copy())
    return spelled


def _outer_order(sorted_by: list[exp.Ordered], sort_keys: list[exp.Expr]) -> Iterator[exp.Ordered]:
    for ordered, key in zip(sorted_by, sort_keys, strict=True):
        again = ordered.copy()
        again.set("this", _column(key))
        yield again


def _told(column: exp.Column, item: exp.Expr) -> exp.Column:
    """Pass on what is known of an expression to the column that it becomes."""
    value = item.unalias()
    column.meta["kind"], column.meta["is_nullable"] = kind_of(value), may_be_null(value)
    return column
