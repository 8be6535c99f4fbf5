"""The statement that would make a table, written anew from what the schema tells."""

from collections.abc import Iterator
from typing import Final

from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_name import sql_literal
from sqlcoder_local.visible_text import visible
from tui.spelling import query_name

INDENT: Final = "  "
CREATE: Final = "CREATE"
VIEW_NOTE: Final = "-- The database does not tell what the view selects; these are its columns."


def ddl(table: Table, schema: Schema, dialect: str) -> str:
    """Write CREATE TABLE with comments and keys, or CREATE VIEW as the engine tells it; all of it."""
    if table.definition:
        lines = [*_comment_lines(table.comment), _view(table, dialect)]
        return visible("\n".join(lines), keep="\n\t")
    head = _comment_lines(table.comment) + ([VIEW_NOTE] if table.is_view else [])
    name = query_name(table.name_parts, dialect)
    entries = [*_columns(table, dialect), *((line, "") for line in _keys(table, schema, dialect))]
    last = len(entries) - 1
    body = [
        INDENT + text + ("," if number < last else "") + (f"  -- {note}" if note else "")
        for number, (text, note) in enumerate(entries)
    ]
    kind = table.kind.upper() if table.is_view else "TABLE"
    lines = [*head, f"CREATE {kind} {name} (", *body, ") AS SELECT …;" if table.is_view else ");"]
    return visible("\n".join(lines), keep="\n")


def _view(table: Table, dialect: str) -> str:
    """Give the statement that made a view; some engines keep no more of it than the query."""
    statement = table.definition.strip().rstrip(";")
    if statement[: len(CREATE)].upper() != CREATE:
        name = query_name(table.name_parts, dialect)
        statement = f"{CREATE} {table.kind.upper()} {name} AS\n{statement}"
    return f"{statement};"


def _columns(table: Table, dialect: str) -> Iterator[tuple[str, str]]:
    """Each column as it is declared, and what stands in the comment behind it."""
    for column in table.columns:
        name, comment = query_name((column.name,), dialect), " ".join(column.comment.split())
        if table.is_view:
            yield name, " ".join(filter(None, [column.declared_type, comment]))
        else:
            yield " ".join([name, *_declared(column, name)]), comment


def _declared(column: Column, name: str) -> Iterator[str]:
    if column.declared_type:
        yield column.declared_type
    if not column.is_nullable:
        yield "NOT NULL"
    if column.is_generated:
        yield f"GENERATED ALWAYS AS ({column.default or '…'})"
    elif column.default:
        yield f"DEFAULT {column.default}"
    if column.allowed_values:
        yield f"CHECK ({name} IN ({', '.join(sql_literal(value) for value in column.allowed_values)}))"


def _keys(table: Table, schema: Schema, dialect: str) -> Iterator[str]:
    if table.is_view:
        return
    if table.primary_key:
        yield f"PRIMARY KEY {_listed(table.primary_key, dialect)}"
    for unique in table.unique_keys:
        yield f"UNIQUE {_listed(unique, dialect)}"
    for key in table.foreign_keys:
        referred = query_name(schema.name_parts(key.referred_table), dialect)
        yield (
            f"FOREIGN KEY {_listed(key.columns, dialect)}"
            f" REFERENCES {referred} {_listed(key.referred_columns, dialect)}"
        )


def _listed(names: tuple[str, ...], dialect: str) -> str:
    return f"({', '.join(query_name((name,), dialect) for name in names)})"


def _comment_lines(comment: str) -> list[str]:
    return [f"-- {line}" for line in comment.splitlines() if line.strip()]
