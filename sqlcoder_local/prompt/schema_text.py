"""A schema as the published models read it: CREATE TABLE statements and the pairs that can be joined."""

from collections.abc import Iterator, Sequence

from sqlcoder_local.schema import Column, Schema, Table, ValueMatch
from sqlcoder_local.sql_name import sql_literal, sql_name

LONGEST_TYPE = 60
LONGEST_VALUE = 100


def schema_text(schema: Schema, values: Sequence[ValueMatch] = ()) -> str:
    """Write every table, then a comment line for each joinable pair of columns."""
    tables = [_create_table(table, values) for table in schema.tables]
    return "\n".join([*tables, *_joins(schema)])


def _create_table(table: Table, values: Sequence[ValueMatch]) -> str:
    lines = [_column_line(table, column) for column in table.columns]
    comments = [_value_comment(table.name, column.name, values) for column in table.columns]
    separators = [","] * (len(lines) - 1) + [""]
    body = "".join(
        f"  {line}{separator}{comment}\n"
        for line, separator, comment in zip(lines, separators, comments, strict=True)
    )
    return f"CREATE TABLE {_name(table.name)} (\n{body});\n"


def _column_line(table: Table, column: Column) -> str:
    pieces = [_name(column.name), _one_line(column.declared_type)[:LONGEST_TYPE].upper()]
    if table.primary_key == (column.name,):
        pieces.append("PRIMARY KEY")
    return " ".join(filter(None, pieces))


def _value_comment(table: str, column: str, values: Sequence[ValueMatch]) -> str:
    found = [
        sql_literal(_one_line(match.value)[:LONGEST_VALUE])
        for match in values
        if (match.table, match.column) == (table, column)
    ]
    return f" -- holds {', '.join(found)}" if found else ""


def _joins(schema: Schema) -> Iterator[str]:
    for table in schema.tables:
        for key in table.foreign_keys:
            if schema.table(key.referred_table):
                for own, other in zip(key.columns, key.referred_columns, strict=True):
                    here = f"{_name(table.name)}.{_name(own)}"
                    yield f"-- {here} can be joined with {_name(key.referred_table)}.{_name(other)}"


def _name(name: str) -> str:
    return _one_line(sql_name(name))


def _one_line(text: str) -> str:
    """A line break or control character in a name or value would read as the prompt's own structure."""
    return "".join(character if character.isprintable() else " " for character in text)
