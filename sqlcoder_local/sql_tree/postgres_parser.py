"""Reads a statement with PostgreSQL's own parser: a second opinion on what it is made of."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlcoder_local.errors import StatementRefusedError, UsageError
from sqlcoder_local.sql_tree.parsing import ONLY_QUERIES
from sqlcoder_local.sql_tree.repertoires.postgres_own_words import (
    CLOCKS,
    FUNCTIONS,
    NODES,
    OPERATORS,
    SELECT_PARTS,
)


def check_with_postgres_parser(sql: str) -> None:
    """Refuse a statement that PostgreSQL reads as anything but one query that reads and computes."""
    statements = _parsed(sql)
    if len(statements) != 1 or set(statements[0]["stmt"]) != {"SelectStmt"}:
        raise StatementRefusedError("PostgreSQL does not read this as one query.", ONLY_QUERIES)
    for kind, node in nodes(statements[0]["stmt"]):
        _check_node(kind, node)


def _parsed(sql: str) -> list[Any]:
    try:
        # Deferred: only PostgreSQL's databases need it.
        import pgparse  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "PostgreSQL's parser is not installed.", "Install it: pip install 'sqlcoder-local[postgres]'."
        ) from error
    try:
        return list(pgparse.parse(sql))
    except (pgparse.PGQueryError, ValueError) as error:
        raise StatementRefusedError(f"PostgreSQL cannot read this: {error}", ONLY_QUERIES) from error


def nodes(tree: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give every node of a parse tree with its kind, which is written with a capital."""
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting.extend(part)
        elif isinstance(part, dict):
            for name, inside in part.items():
                if name[0].isupper() and isinstance(inside, dict):
                    yield name, inside
                elif name in ("larg", "rarg") and not any(key[0].isupper() for key in inside):
                    # The sides of a set operation are queries that do not say so.
                    yield "SelectStmt", inside
                waiting.append(inside)


def _check_node(kind: str, node: Mapping[str, Any]) -> None:
    if kind not in NODES:
        raise _refused(kind)
    if kind == "SelectStmt" and (extra := set(node) - SELECT_PARTS):
        raise _refused(min(extra))
    if kind == "FuncCall" and _name(node["funcname"]) not in FUNCTIONS:
        raise _refused(f"the function {_name(node['funcname']).upper()}")
    if kind == "A_Expr" and not set(_texts(node["name"])) <= OPERATORS:
        raise _refused(f"the operator {_name(node['name'])}")
    if kind == "SQLValueFunction" and node.get("op") not in CLOCKS:
        raise _refused("a function that tells of the session")
    if kind == "A_Indirection" and any("A_Indices" not in step for step in node["indirection"]):
        raise _refused("a function written like a column")
    if kind == "RangeVar" and "catalogname" in node:
        raise _refused("another database")


def _texts(names: list[dict[str, Any]]) -> list[str]:
    return [str(name.get("String", {}).get("sval", "")) for name in names]


def _name(names: list[dict[str, Any]]) -> str:
    return ".".join(part for part in _texts(names) if part != "pg_catalog")


def _refused(what: str) -> StatementRefusedError:
    return StatementRefusedError(f"The SQL holds {what}, which is not allowed.", ONLY_QUERIES)
