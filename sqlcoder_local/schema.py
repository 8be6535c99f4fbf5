"""What a database holds, as plain values: tables, columns and the keys between them."""

from dataclasses import dataclass, replace
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column as the database declares it."""

    name: str
    declared_type: str = ""
    """The type in the engine's own words; empty where SQLite was given none."""
    is_nullable: bool = True
    default: str = ""
    """The expression that fills the column, in the engine's own words; empty where there is none."""
    is_generated: bool = False
    """True where the database computes the value from other columns."""
    allowed_values: tuple[str, ...] = ()
    """The only texts the column may hold, by an enum or a CHECK list; empty where any may be."""
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class ForeignKey:
    """Columns of one table that point to columns of another, pairwise."""

    columns: tuple[str, ...]
    referred_table: str
    referred_columns: tuple[str, ...]
    is_guess: bool = False
    """True where the database declares no such key, and the names speak for it."""
    is_backed: bool = False
    """True for a guess that the data speaks for as well."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table or a view."""

    name: str
    """Unique in its schema: 'orders', or 'sales.orders' where the bare name does not resolve."""
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    is_view: bool = False
    namespace: str = ""
    """What a query must write before the name: 'sales' of 'sales.orders'; empty where the bare name does."""
    unique_keys: tuple[tuple[str, ...], ...] = ()
    is_materialized: bool = False
    """True for a view whose rows are stored."""
    definition: str = ""
    """Of a view: the statement that makes it, or its query, as the engine tells; empty where it does not."""
    is_partitioned: bool = False
    """True for a table whose rows lie in partitions, which are not listed themselves."""
    row_estimate: int | None = None
    """What the planner believes; None where nothing is known without counting."""
    comment: str = ""

    @property
    def bare_name(self) -> str:
        """The name without its namespace."""
        return self.name.removeprefix(f"{self.namespace}.") if self.namespace else self.name

    @property
    def name_parts(self) -> tuple[str, ...]:
        """What a query writes with full stops between, each quoted where it needs to be."""
        return (self.namespace, self.bare_name) if self.namespace else (self.name,)

    @property
    def kind(self) -> str:
        """What it is, in words."""
        if self.is_view:
            return "materialized view" if self.is_materialized else "view"
        return "partitioned table" if self.is_partitioned else "table"

    def column(self, name: str) -> Column | None:
        """Find a column by its exact name."""
        return next((column for column in self.columns if column.name == name), None)


@dataclass(frozen=True, kw_only=True)
class Schema:
    """The tables and views that a question may be about."""

    tables: tuple[Table, ...]
    database_name: str = ""
    """Where SQL may write it before the name of each table, as on MySQL; else empty."""

    def table(self, name: str) -> Table | None:
        """Find a table by its exact name."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Table]:
        return {table.name: table for table in reversed(self.tables)}

    def name_parts(self, name: str) -> tuple[str, ...]:
        """What a query writes for a table's name, with full stops between."""
        table = self.table(name)
        return (name,) if table is None else table.name_parts

    def only(self, names: frozenset[str]) -> "Schema":
        """Keep the named tables, in their order; this very schema where that is all of them."""
        if names.issuperset(self._by_name):
            return self
        return replace(self, tables=tuple(table for table in self.tables if table.name in names))


@dataclass(frozen=True, kw_only=True)
class ValueMatch:
    """A value of the database that the question mentions."""

    table: str
    column: str
    value: str
    """Spelled as the data spells it."""


def value_kind(declared_type: str) -> str:
    """What a column holds in broad terms: 'number', 'date', 'boolean' or 'text', from its declared type."""
    words = declared_type.lower()
    for kind, marks in _KIND_MARKS.items():
        if any(mark in words for mark in marks):
            return kind
    return "text"


# In order: 'timestamp' is a date although 'interval' holds 'int', and 'point' holds 'int' too.
_KIND_MARKS = {
    "date": ("date", "time", "interval", "year"),
    "boolean": ("bool",),
    "text": ("char", "text", "clob", "string", "uuid", "json", "xml", "point", "bytea", "blob", "enum"),
    "number": ("int", "num", "dec", "real", "float", "double", "money", "serial", "bit"),
}
