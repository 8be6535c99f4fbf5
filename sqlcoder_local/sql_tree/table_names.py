"""Finds the table that a name in FROM means, with or without its namespace."""

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError, UnknownNameError
from sqlcoder_local.schema import Schema, Table
from sqlcoder_local.sql_tree.parsing import parsed_query, place_of
from sqlcoder_local.sql_tree.sources import known, matching, own_namespaces, unknown


def tables_read(sql: str, schema: Schema, dialect: str) -> tuple[str, ...]:
    """Name the tables of the schema that SQL of any origin reads; those of SQL that is none are none."""
    try:
        named = {table.name.lower() for table in parsed_query(sql, dialect).find_all(exp.Table)}
    except (StatementRefusedError, RecursionError):
        return ()
    return tuple(table.name for table in schema.tables if table.bare_name.lower() in named)


def known_table(node: exp.Table, schema: Schema) -> Table:
    """Find a table; raises UnknownNameError with the nearest known one."""
    written = node.args.get("db")
    if written is None:
        return _table_without_namespace(node.this, schema)
    namespace = _namespace(written, schema)
    tables = {table.bare_name: table for table in schema.tables if table.namespace == namespace}
    where = f" in {namespace}" if namespace else ""
    return tables[known(node.this, tuple(tables), "table", where)]


def _table_without_namespace(identifier: exp.Expr, schema: Schema) -> Table:
    near = {table.name: table for table in schema.tables if not table.namespace}
    if matching(identifier.name, near, is_quoted=False):
        return near[known(identifier, tuple(near), "table")]
    elsewhere = _in_any_namespace(identifier, schema)
    if elsewhere is None:
        raise unknown(identifier, (table.name for table in schema.tables), "table")
    return elsewhere


def _namespace(written: exp.Expr, schema: Schema) -> str:
    names = dict.fromkeys(table.namespace for table in schema.tables if table.namespace)
    found = matching(written.name, names, is_quoted=bool(written.args.get("quoted")))
    if len(found) == 1:
        return found[0]
    if written.name.lower() in own_namespaces(schema):
        return ""
    raise unknown(written, names, "schema")


def _in_any_namespace(identifier: exp.Expr, schema: Schema) -> Table | None:
    """Find the one table of this name, wherever it is."""
    tables = {
        table.name: table for table in schema.tables if table.bare_name.lower() == identifier.name.lower()
    }
    if len(tables) > 1:
        raise UnknownNameError(
            f"Table '{identifier.name}' can mean {' or '.join(tables)}{place_of(identifier)}.",
            "Write the schema's name before it.",
        )
    return next(iter(tables.values()), None)
