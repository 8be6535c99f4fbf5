"""Checks the functions and types of a query against what its engine may be asked."""

from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.repertoires.by_dialect import REPERTOIRES
from sqlcoder_local.sql_tree.repertoires.repertoire import Repertoire
from sqlcoder_local.sql_tree.shape import STRUCTURE, refused

LENGTHENING: Final = {"pad": "expression", "repeat": "times", "space": "this"}
"""Functions that make a long text of a short one, with the argument that says how long."""
LONGEST_MADE_TEXT: Final = 10_000


def name_of(node: exp.Expr) -> str:
    """Name a function as SQL does."""
    return node.sql_name() if isinstance(node, exp.Func) else node.key.upper()


def check_functions(query: exp.Query, dialect: str) -> None:
    """Refuse a query that calls or uses what its engine lacks or what is not known to be harmless."""
    repertoire = REPERTOIRES[dialect]
    for node in query.walk():
        check_node(node, repertoire)


def check_sayable(query: exp.Query, dialect: str) -> None:
    """Refuse what the engine has nothing for, before the tree is written in its dialect."""
    repertoire = REPERTOIRES[dialect]
    for node in query.walk():
        if node.key in repertoire.missing:
            raise no_such(repertoire.missing[node.key], engine=repertoire.engine)


def check_node(node: exp.Expr, repertoire: Repertoire) -> None:
    """Refuse one part of a query that its engine may not be asked."""
    engine = repertoire.engine
    if node.key in repertoire.missing:
        raise no_such(repertoire.missing[node.key], engine=engine)
    if isinstance(node, exp.Anonymous):
        if node.name.lower() not in repertoire.named:
            raise no_such(f"function {node.name.upper()} that may be called", engine=engine)
    elif isinstance(node, exp.DataType):
        check_type(node, repertoire)
    elif not any(node.key in known for known in (STRUCTURE, repertoire.structure, repertoire.functions)):
        raise no_such(f"function {name_of(node)} that may be called", engine=engine)
    if node.key in LENGTHENING:
        check_length(node)


def check_type(node: exp.DataType, repertoire: Repertoire) -> None:
    """Refuse types whose values are more than data, such as names of tables."""
    name = node.this.value if isinstance(node.this, exp.DType) else str(node.this)
    if name.upper() not in repertoire.types:
        raise no_such(f"type {name}", engine=repertoire.engine)


def check_length(node: exp.Expr) -> None:
    """Refuse a text whose length is computed or huge: it could fill the memory in a single step."""
    length = node.args.get(LENGTHENING[node.key])
    is_written = isinstance(length, exp.Literal) and length.is_int
    if length is None or not is_written or int(length.name) > LONGEST_MADE_TEXT:
        raise refused(f"{name_of(node)} to a computed length or one above {LONGEST_MADE_TEXT:,}")
