"""Says rows that a query computes, VALUES and GENERATE_SERIES in FROM, to engines that have neither."""

from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.kinds import DATE, INTEGER, TIMESTAMP, kind_of
from sqlcoder_local.sql_tree.no_such import no_such

SERIES: Final = "series"
KINDS: Final = frozenset({INTEGER, DATE, TIMESTAMP})


def with_written_rows(query: exp.Query, engine: str) -> None:
    """Put UNION ALL in the place of VALUES, and a query that feeds on itself in that of GENERATE_SERIES."""
    for values in list(query.find_all(exp.Values)):
        if isinstance(values.parent, exp.From | exp.Join):
            values.replace(_united(values))
    tables = [table for table in query.find_all(exp.Table) if isinstance(table.this, exp.GenerateSeries)]
    for number, table in enumerate(tables, start=1):
        _feed(query, table, f"{SERIES}_{number}", engine)


def _united(values: exp.Values) -> exp.Subquery:
    alias = values.args["alias"]
    rows: list[exp.Query] = []
    for row in values.expressions:
        cells = row.expressions if isinstance(row, exp.Tuple) else [row]
        named = [
            exp.alias_(cell.copy(), name.copy())
            for cell, name in zip(cells, alias.args["columns"], strict=False)
        ]
        rows.append(exp.select(*named))
    united = rows[0]
    for row in rows[1:]:
        united = exp.Union(this=united, expression=row, distinct=False)
    return exp.Subquery(this=united, alias=exp.TableAlias(this=alias.this.copy()))


def _feed(query: exp.Query, table: exp.Table, name: str, engine: str) -> None:
    series = table.this
    first, last, step = series.args["start"], series.args["end"], series.args.get("step")
    step = exp.Literal.number(1) if step is None else step
    is_outside = any(
        column.find_ancestor(exp.Query) is table.find_ancestor(exp.Query)
        for column in series.find_all(exp.Column)
    )
    is_down = isinstance(step, exp.Neg)
    if is_outside or is_down or kind_of(first) not in KINDS:
        raise no_such("GENERATE_SERIES that is computed from other rows", engine=engine)
    alias = table.args["alias"]
    column = alias.args["columns"][0].copy()
    value = exp.column(column.copy())
    value.meta["kind"], value.meta["is_nullable"] = kind_of(first), False
    following = exp.Add(this=value, expression=step.copy())
    inside = exp.LTE(this=following.copy(), expression=last.copy())
    start = exp.select(exp.alias_(first.copy(), column.copy()))
    rest = exp.select(following).from_(name).where(inside)
    body = exp.Union(this=start, expression=rest, distinct=False)
    cte = exp.CTE(this=body, alias=exp.TableAlias(this=exp.to_identifier(name), columns=[column.copy()]))
    with_ = query.args.get("with_")
    if with_ is None:
        query.set("with_", exp.With(expressions=[cte], recursive=True))
    else:
        with_.set("expressions", [cte, *with_.expressions])
        with_.set("recursive", True)  # noqa: FBT003 - the parser's own way
    table.replace(exp.Table(this=exp.to_identifier(name), alias=exp.TableAlias(this=alias.this.copy())))
