"""A schema without what a model can do without: comments, and the sizes of types and tables."""

import re
from dataclasses import replace

from sqlcoder_local.schema import Column, Schema, Table

SIZES = re.compile(r"\s*\([\d\s,]*\)")


def in_short(schema: Schema) -> Schema:
    """Leave room for more tables."""
    return replace(schema, tables=tuple(map(_table, schema.tables)))


def _table(table: Table) -> Table:
    columns = tuple(map(_column, table.columns))
    return replace(table, columns=columns, comment="", row_estimate=None)


def _column(column: Column) -> Column:
    if not column.comment and "(" not in column.declared_type:
        return column
    return replace(column, declared_type=SIZES.sub("", column.declared_type), comment="")
