"""Mends the FROM of a query that names its columns in full: every table a column names is joined by its key.

A small model knows which columns it wants sooner than which tables hold them. Where each column carries its
table's name, the joins follow from the columns, so that a forgotten or repeated one can be put right.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import sqlglot
from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.key_conditions import shortest_way
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.parsing import parsed_query

DIALECT = "postgres"
RELATED = 2
"""Tables that the condition of a join is about."""


@dataclass(frozen=True, kw_only=True)
class Mended:
    """A query and what was done to it."""

    sql: str
    notes: tuple[str, ...]


def with_named_tables_joined(sql: str, schema: Schema) -> Mended:
    """Join what the columns name; a table that cannot be reached by keys is left to be refused.

    Raises StatementRefusedError where the SQL cannot be read, or joins a table by nothing.
    """
    try:
        query = parsed_query(sql, DIALECT)
        notes = [note for select in query.find_all(exp.Select) for note in _mend(select, schema)]
        _check_related(query)
        return Mended(sql=query.sql(dialect=DIALECT) if notes else sql, notes=tuple(dict.fromkeys(notes)))
    except RecursionError as error:
        raise StatementRefusedError("The SQL is nested too deeply.", "Ask for less at once.") from error


def _mend(select: exp.Select, schema: Schema) -> Iterator[str]:
    source = select.args.get("from_")
    if source is None or not isinstance(source.this, exp.Table):
        return
    yield from _without_repeated_joins(select, source)
    enclosing = _enclosing_tables(select)
    named = [name for name in _named_tables(select) if name not in enclosing]
    present = _present(select, source)
    missing = [name for name in named if name not in present and schema.table(name)]
    counts_rows = any(isinstance(count.this, exp.Star) for count in select.find_all(exp.Count))
    if missing and not set(named) & set(present) and len(present) == 1 and not counts_rows:
        # Nothing is read from the table in FROM: the named one was meant.
        source.set("this", _table(missing[0]))
        yield f"FROM {missing[0]} was put in the place of FROM {present[0]}."
        present, missing = [missing[0]], missing[1:]
    for name in missing:
        for table, condition in shortest_way(name, present, schema) or ():
            join = exp.Join(this=_table(table), on=sqlglot.condition(condition, dialect=DIALECT))
            select.append("joins", join)
            present.append(table)
            yield f"The join with {table} was added: a column names it."


def _check_related(query: exp.Expr) -> None:
    """Refuse a join whose condition is about one table: it would put each row beside every row of another."""
    for join in query.find_all(exp.Join):
        condition = join.args.get("on")
        if condition is None or not isinstance(join.this, exp.Table):
            continue
        named = {column.table for column in condition.find_all(exp.Column)}
        if len(named) < RELATED and "" not in named:
            raise StatementRefusedError(
                f"It joins {join.this.name} by a condition that does not tell which rows belong together.",
                "Name one table in the question, or declare the keys between them.",
            )


def _without_repeated_joins(select: exp.Select, source: exp.Expr) -> Iterator[str]:
    seen = {source.this.name}
    kept = []
    for join in select.args.get("joins") or []:
        if isinstance(join.this, exp.Table) and join.this.name in seen and not join.this.alias:
            yield f"A second join with {join.this.name} was left out."
            continue
        seen.add(join.this.name)
        kept.append(join)
    select.set("joins", kept)


def _present(select: exp.Select, source: exp.Expr) -> list[str]:
    return [source.this.name, *(join.this.name for join in select.args.get("joins") or [])]


def _named_tables(select: exp.Select) -> list[str]:
    """The tables that the columns of this SELECT name, those of subqueries left aside."""
    columns = (column for column in select.find_all(exp.Column) if column.parent_select is select)
    return list(dict.fromkeys(column.table for column in columns if column.table))


def _enclosing_tables(select: exp.Select) -> set[str]:
    outer = select.parent_select
    tables: set[str] = set()
    while isinstance(outer, exp.Select):
        tables |= {table.name for table in outer.find_all(exp.Table) if table.parent_select is outer}
        outer = outer.parent_select
    return tables


def _table(name: str) -> exp.Table:
    return exp.to_table(exp.to_identifier(name, quoted=True).sql(dialect=DIALECT), dialect=DIALECT)
