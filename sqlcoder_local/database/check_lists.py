"""Finds the texts that a CHECK condition allows in a column."""

from typing import Final

import sqlglot
from sqlglot import exp

MOST_VALUES: Final = 50


def allowed_texts(condition: str, dialect: str) -> tuple[str, tuple[str, ...]] | None:
    """Name a column and the only texts it may hold, where the condition is such a list and nothing more."""
    if "'" not in condition:
        return None
    try:
        tree = sqlglot.parse_one(condition, read=dialect)
    except sqlglot.ParseError:
        return None
    tree = tree.unnest()
    if isinstance(tree, exp.In):
        tested, listed = tree.this, tree.expressions
    elif isinstance(tree, exp.EQ) and isinstance(tree.expression, exp.Any):
        tested, array = tree.this, tree.expression.this.unnest()
        while isinstance(array, exp.Cast | exp.Paren):
            array = array.this
        listed = array.expressions if isinstance(array, exp.Array) else []
    else:
        return None
    column = _bare(tested)
    texts = [_bare(item) for item in listed]
    if not isinstance(column, exp.Column) or not texts or len(texts) > MOST_VALUES:
        return None
    if not all(isinstance(text, exp.Literal) and text.is_string for text in texts):
        return None
    return column.name, tuple(text.name for text in texts)


def _bare(node: exp.Expr) -> exp.Expr:
    """Take off parentheses and casts, which PostgreSQL writes around every text."""
    while isinstance(node, exp.Cast | exp.Paren):
        node = node.this
    return node
