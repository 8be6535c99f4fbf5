"""What a query asks of single columns: the texts they must equal, what numbers and dates are held against."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.groups import is_grouped
from sqlcoder_local.sql_tree.kinds import MOMENTS, NUMBERS, kind_of
from sqlcoder_local.sql_tree.names import Names
from sqlcoder_local.sql_tree.parsing import parsed_query

PATTERN_SIGNS = "%_"


@dataclass(frozen=True, kw_only=True)
class AskedText:
    """A text that a column must equal, or hold."""

    table: str
    column: str
    text: str
    is_exact: bool
    """False where the text may be a part of the value, or differ in case."""


@dataclass(frozen=True, kw_only=True)
class AskedRange:
    """A column of numbers or moments that must lie somewhere."""

    table: str
    column: str


def conditions_of(sql: str, schema: Schema, dialect: str) -> list[AskedText | AskedRange]:
    """Find what WHERE and ON ask of columns of the schema, each once; nothing of SQL that cannot be read."""
    try:
        query = parsed_query(sql, dialect)
        Names(schema, dialect).resolve(query, {})
    except (StatementRefusedError, RecursionError):
        return []
    return list(dict.fromkeys(_found(query)))


def makes_one_row_of_all(sql: str, dialect: str) -> bool:
    """Tell a query that computes one row even of nothing, as COUNT and SUM without GROUP BY do."""
    try:
        query = parsed_query(sql, dialect)
    except (StatementRefusedError, RecursionError):
        return False
    return isinstance(query, exp.Select) and query.args.get("group") is None and is_grouped(query)


def _found(query: exp.Expr) -> Iterator[AskedText | AskedRange]:
    for clause in query.find_all(exp.Where, exp.Join):
        condition = clause.args.get("on") if isinstance(clause, exp.Join) else clause.this
        for node in condition.walk(prune=_is_elsewhere) if condition is not None else ():
            if isinstance(node, exp.EQ | exp.In | exp.Like | exp.ILike):
                yield from _texts(node)
            elif isinstance(node, exp.Column) and _is_measured(node):
                yield from (AskedRange(table=table, column=node.name) for table in _table_of(node))


def _is_elsewhere(node: exp.Expr) -> bool:
    """What is denied is no reason for too few rows; queries inside have clauses of their own."""
    return isinstance(node, exp.Not | exp.Query)


def _is_measured(node: exp.Column) -> bool:
    """Tell a number or a moment that is held against something other than the key of another table."""
    parent = node.parent
    is_key = isinstance(parent, exp.EQ) and {type(parent.left), type(parent.right)} == {exp.Column}
    return kind_of(node) in (*MOMENTS, *NUMBERS) and not is_key


def _texts(node: exp.EQ | exp.In | exp.Like | exp.ILike) -> Iterator[AskedText]:
    sides = [node.this, *(node.expressions if isinstance(node, exp.In) else [node.expression])]
    column = next((found for side in sides for found in _column(side)), None)
    if column is None:
        return
    for side in sides:
        text = side.find(exp.Literal) if isinstance(side, exp.Lower | exp.Upper) else side
        if isinstance(text, exp.Literal) and text.is_string and text.name.strip(PATTERN_SIGNS):
            is_exact = isinstance(node, exp.EQ | exp.In) and column.parent is node
            plain = text.name if is_exact else text.name.strip(PATTERN_SIGNS)
            for table in _table_of(column):
                yield AskedText(table=table, column=column.name, text=plain, is_exact=is_exact)


def _column(side: exp.Expr) -> Iterator[exp.Column]:
    inside = side.this if isinstance(side, exp.Lower | exp.Upper | exp.Collate | exp.Paren) else side
    if isinstance(inside, exp.Column) and kind_of(inside) not in MOMENTS:
        yield inside


def _table_of(column: exp.Column) -> Iterator[str]:
    """Give the table of the schema; a column that the query computes has none."""
    if table := column.meta.get("table"):
        yield str(table)
