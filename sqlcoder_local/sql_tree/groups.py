"""Completes GROUP BY, so that no engine shows the value of an arbitrary row.

PostgreSQL refuses a column that is neither grouped nor inside an aggregate; SQLite and MySQL take it from
some row.
"""

from collections.abc import Iterator
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError

AGGREGATES: Final = (exp.AggFunc, exp.Filter, exp.WithinGroup)
NAMED_AGGREGATES: Final = frozenset(
    """bit_and bit_or every json_agg json_arrayagg json_group_array json_group_object json_object_agg
    json_objectagg jsonb_agg jsonb_object_agg std stddev total var_pop var_samp variance""".split()
)
PICKING_DIALECTS: Final = frozenset({"sqlite", "mysql"})
"""Those that take a value from any row of a group."""


def mend_groups(query: exp.Query, source: str, target: str) -> tuple[str, ...]:
    """Add what GROUP BY lacks, and tell it; raises StatementRefusedError where that is no cure.

    What a person writes in the dialect of SQLite or MySQL is legal there: it runs, with a warning.
    """
    selects = [select for select in query.find_all(exp.Select) if is_grouped(select)]
    notes: list[str] = []
    if source in PICKING_DIALECTS:
        notes = [note for select in selects for note in _warnings(select)]
    elif source == "postgres":
        notes = [note for select in selects for note in _mend(select)]
        for select in query.find_all(exp.Select):
            _check_distinct_order(select)
    if target == "duckdb" and source != target:
        for select in selects:
            _spell_out(select)
    return tuple(dict.fromkeys(notes))


def is_grouped(select: exp.Select) -> bool:
    """Tell whether a SELECT makes one row of several."""
    group = select.args.get("group")
    if group is not None:
        return not group.args.get("all")
    parts = [*select.expressions, select.args.get("having"), select.args.get("order")]
    return any(_has_aggregate(part) for part in parts if part is not None)


def _has_aggregate(part: exp.Expr) -> bool:
    return any(_is_aggregate(node) for node in part.walk(prune=lambda node: isinstance(node, exp.Query)))


def _is_aggregate(node: exp.Expr) -> bool:
    if isinstance(node, exp.Anonymous):
        is_aggregate = node.name.lower() in NAMED_AGGREGATES
    else:
        is_aggregate = isinstance(node, AGGREGATES)
    return is_aggregate and not isinstance(node.parent, exp.Window)


def _mend(select: exp.Select) -> Iterator[str]:
    for item in select.expressions:
        value = item.unalias()
        missing = next(_ungrouped(value, select), None)
        if missing is None:
            continue
        if _has_aggregate(value) or value.find(exp.Window, exp.Query) or isinstance(missing, exp.Star):
            raise _neither_nor(missing)
        _add_key(select, value)
        yield f"GROUP BY was completed with {value.sql()}."
    for clause in ("having", "order"):
        part = select.args.get(clause)
        missing = next(_ungrouped(part, select), None) if part is not None else None
        if missing is not None:
            raise _neither_nor(missing)


def _add_key(select: exp.Select, value: exp.Expr) -> None:
    group = select.args.get("group")
    if group is None:
        group = exp.Group(expressions=[])
        select.set("group", group)
    group.append("expressions", value.copy())


def _spell_out(select: exp.Select) -> None:
    """Group by what follows from a primary key as well, which DuckDB does not conclude."""
    parts = [*select.expressions, select.args.get("having"), select.args.get("order")]
    for part in parts:
        missing = list(_ungrouped(part.unalias(), select, trusts_keys=False)) if part is not None else []
        for column in missing:
            if isinstance(column, exp.Column) and not isinstance(column.this, exp.Star):
                _add_key(select, column)


def _warnings(select: exp.Select) -> Iterator[str]:
    for item in select.expressions:
        missing = next(_ungrouped(item.unalias(), select), None)
        if missing is not None:
            yield f"{missing.name} is not in GROUP BY: the value shown is that of some row of each group."


def _neither_nor(missing: exp.Expr) -> StatementRefusedError:
    return StatementRefusedError(
        f"'{missing.name}' is neither in GROUP BY nor inside an aggregate, so it has no single value.",
        "Group by it, or take its MIN or MAX.",
    )


def _ungrouped(node: exp.Expr, select: exp.Select, *, trusts_keys: bool = True) -> Iterator[exp.Expr]:
    """Find the columns of this SELECT that have no single value in a group."""
    keys, aliases = _keys(select), dict(select.meta.get("primary_keys", ()))
    settled = {
        alias
        for alias, key in aliases.items()
        if trusts_keys and key and all((alias, name) in keys for name in key)
    }
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, exp.Query) or _is_aggregate(part) or signature(part) in keys:
            continue
        if isinstance(part, exp.Star):
            if not settled >= set(aliases):
                yield part
            continue
        origin = part.meta.get("origin")
        if isinstance(part, exp.Column):
            if isinstance(part.this, exp.Star):
                is_settled = part.table in settled
            else:
                is_settled = origin is None or origin[0] not in aliases or origin[0] in settled
            if not is_settled:
                yield part
            continue
        waiting.extend(part.iter_expressions())


def _keys(select: exp.Select) -> set[object]:
    """Give what a SELECT groups by, as signatures."""
    group = select.args.get("group")
    keys: set[object] = set()
    for key in group.iter_expressions() if group is not None else ():
        is_place = (
            isinstance(key, exp.Literal) and key.is_int and 0 < int(key.name) <= len(select.expressions)
        )
        value = select.expressions[int(key.name) - 1].unalias() if is_place else key
        if isinstance(value, exp.Rollup | exp.Cube | exp.GroupingSets | exp.Tuple | exp.Paren):
            keys.update(signature(part) for part in value.walk())
        label = value.meta.get("label")
        labelled = (item.unalias() for item in select.expressions if label and item.alias == label)
        keys.add(signature(next(labelled, value)))
    return keys


def signature(node: exp.Expr) -> object:
    """Give the same value for expressions that mean the same."""
    node = node.unnest()
    origin = node.meta.get("origin")
    if isinstance(node, exp.Column) and origin is not None:
        return origin
    if isinstance(node, exp.Literal | exp.Identifier | exp.Var):
        return (node.key, node.name, node.is_string)
    inside = tuple(
        (name, tuple(signature(part) if isinstance(part, exp.Expr) else part for part in _listed(value)))
        for name, value in node.args.items()
        if value not in (None, False, [])
    )
    return (node.key, inside)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _check_distinct_order(select: exp.Select) -> None:
    """Refuse to sort distinct rows by what is not in them."""
    distinct, order = select.args.get("distinct"), select.args.get("order")
    if distinct is None or distinct.args.get("on") or order is None:
        return
    if any(item.find(exp.Star) is not None and not item.find(exp.Count) for item in select.expressions):
        return
    shown = {signature(item.unalias()) for item in select.expressions}
    for ordered in order.expressions:
        key = ordered.this
        is_label = isinstance(key, exp.Column) and key.meta.get("origin") is None
        if not is_label and not isinstance(key, exp.Literal) and signature(key) not in shown:
            raise StatementRefusedError(
                f"The SQL sorts by {key.sql()}, which DISTINCT leaves out.",
                "Select it as well, or leave out DISTINCT.",
            )
