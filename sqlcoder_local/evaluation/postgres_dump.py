"""A PostgreSQL script of CREATE TABLE and INSERT statements, carried to SQLite or DuckDB."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement

NO_TABLES = Schema(tables=())
Target = Literal["sqlite", "duckdb"]
Row = tuple[str, ...]
"""One expression a column."""
SERIAL_TYPES = (exp.DType.SERIAL, exp.DType.BIGSERIAL)
NARROW_TYPES = (exp.DType.SMALLINT, exp.DType.INT, *SERIAL_TYPES)
"""DuckDB takes no foreign key between integers of different widths, so all are as wide as the widest."""

SHORT_UNITS = {
    "MIN": "MINUTE",
    "MINS": "MINUTE",
    "SEC": "SECOND",
    "SECS": "SECOND",
    "HR": "HOUR",
    "HRS": "HOUR",
}
"""Units of time that PostgreSQL alone knows by these names."""


@dataclass(frozen=True, kw_only=True)
class Insertion:
    """Rows for a table."""

    target: Target
    table: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def statement(self, row: Row) -> str:
        """Write the INSERT of one row."""
        columns = ", ".join(map(self._quoted, self.columns))
        table = self._quoted(self.table)
        return f"INSERT INTO {table} ({columns}) VALUES ({', '.join(row)})"  # noqa: S608  every part is made here

    def _quoted(self, name: str) -> str:
        return exp.to_identifier(name, quoted=True).sql(self.target)


@dataclass(kw_only=True)
class PostgresDump:
    """Reads a script statement by statement, and counts what the target cannot be told."""

    text: str
    target: Target = "sqlite"
    skipped: Counter[str] = field(default_factory=Counter)
    """What was left out, in words, and how often."""
    _types: dict[str, dict[str, exp.DataType]] = field(default_factory=dict)
    _carried: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def statements(self) -> Iterator[str]:
        """Give the target's statements in order; raises ValueError for what cannot be read at all."""
        try:
            trees = sqlglot.parse(self.text, read="postgres")
        except SqlglotError as error:
            raise ValueError(f"it cannot be parsed as PostgreSQL: {str(error).splitlines()[0]}") from error
        for tree in trees:
            if isinstance(tree, exp.Create) and tree.kind == "TABLE" and isinstance(tree.this, exp.Schema):
                yield self._table(tree)
            elif isinstance(tree, exp.Insert) and isinstance(tree.expression, exp.Values):
                insertion = self._insertion(tree)
                yield from map(insertion.statement, insertion.rows)
            elif tree is not None and not is_needless(tree):
                word = tree.name if isinstance(tree, exp.Command) else tree.key
                self.skipped[f"{word.upper()} statements"] += 1

    def _table(self, create: exp.Create) -> str:
        for table in create.find_all(exp.Table):
            # The file holds one database without schemas.
            table.set("db", None)
        columns = [column for column in create.this.expressions if isinstance(column, exp.ColumnDef)]
        self._types[create.this.this.name.lower()] = {
            column.name.lower(): column.kind.copy() for column in columns if column.kind
        }
        for column in columns:
            if column.kind:
                column.set("kind", self._kind(column.kind))
        for cast in list(create.find_all(exp.Cast)):
            cast.replace(cast.this)
        return create.sql(self.target)

    def _kind(self, kind: exp.DataType) -> exp.DataType:
        """The type as the target's columns have it."""
        if self.target == "duckdb":
            return exp.DataType.build("BIGINT") if kind.this in NARROW_TYPES else kind
        if kind.this == exp.DType.BOOLEAN:
            return exp.DataType(this=exp.DType.USERDEFINED, kind="BOOLEAN")
        return exp.DataType.build("INTEGER") if kind.this in SERIAL_TYPES else kind

    def _insertion(self, insert: exp.Insert) -> Insertion:
        target = insert.this
        table = target.this.name if isinstance(target, exp.Schema) else target.name
        types = self._types.get(table.lower())
        if types is None:
            raise ValueError(f"it fills the table {table!r}, which it does not create")
        named = target.expressions if isinstance(target, exp.Schema) else []
        columns = tuple(column.name for column in named) or tuple(types)
        kinds = [types.get(column.lower()) for column in columns]
        rows = []
        for line in insert.expression.expressions:
            if len(line.expressions) != len(columns):
                raise ValueError(f"a row of {table!r} has {len(line.expressions)} values")
            rows.append(tuple(map(self._value, line.expressions, kinds)))
        return Insertion(target=self.target, table=table, columns=columns, rows=tuple(rows))

    def _value(self, value: exp.Expr, kind: exp.DataType | None) -> str:
        if is_literal(value):
            return value.sql(self.target)
        for interval in value.find_all(exp.Interval):
            unit = interval.text("unit").upper()
            interval.set("unit", exp.var(SHORT_UNITS.get(unit, unit)))
        text, type_name = value.sql("postgres"), kind.sql("postgres") if kind else "TEXT"
        if (text, type_name) not in self._carried:
            self._carried[text, type_name] = carried(text, type_name, self.target)
        sql, fault = self._carried[text, type_name]
        if fault:
            self.skipped[f"values, which became NULL: {fault}"] += 1
        return sql


def carried(text: str, type_name: str, target: Target) -> tuple[str, str]:
    """Carry what a row computes, such as a day counted back from today; else NULL and the reason."""
    try:
        query = checked_statement(f"SELECT CAST({text} AS {type_name})", NO_TABLES, target_dialect=target)
    except StatementRefusedError as error:
        return "NULL", error.message.rstrip(".")
    return f"({query.sql})", ""


def is_literal(value: exp.Expr) -> bool:
    """Tell whether a value is written out."""
    plain = value.this if isinstance(value, exp.Neg) else value
    return isinstance(plain, exp.Literal | exp.Null | exp.Boolean)


def is_needless(tree: exp.Expr) -> bool:
    """Tell whether nothing is lost without a statement."""
    return isinstance(tree, exp.Set | exp.Transaction | exp.Commit | exp.Semicolon) or (
        isinstance(tree, exp.Create) and tree.kind in ("SCHEMA", "INDEX", "EXTENSION")
    )
