"""What a query can take its columns from: tables, named queries, queries in FROM."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final, Self

from sqlglot import exp

from sqlcoder_local.errors import UnknownNameError
from sqlcoder_local.schema import Schema, Table
from sqlcoder_local.sql_tree.kinds import declared_kind
from sqlcoder_local.sql_tree.parsing import place_of

MOST_NAMES_IN_HINT: Final = 12
OWN_NAMESPACES: Final = frozenset({"public", "main"})
"""Where an unqualified table is anyway, on PostgreSQL and on SQLite and DuckDB."""


@dataclass(frozen=True, kw_only=True)
class KnownColumn:
    """A column that a query can name."""

    name: str
    kind: str = ""
    is_nullable: bool = True
    table: str = ""
    """The table of the schema it belongs to; empty for what a query computes."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """One entry of FROM."""

    alias: str
    columns: tuple[KnownColumn, ...]
    namespaces: frozenset[str] = frozenset()
    """What may stand before the alias, folded."""
    primary_key: tuple[str, ...] = ()

    @classmethod
    def of_table(cls, table: Table, alias: str, schema: Schema) -> Self:
        """Take the columns of a table of the schema."""
        namespaces = frozenset({table.namespace.lower()}) if table.namespace else own_namespaces(schema)
        columns = tuple(
            KnownColumn(
                name=column.name,
                kind=declared_kind(column.declared_type),
                is_nullable=column.is_nullable,
                table=table.name,
            )
            for column in table.columns
        )
        return cls(alias=alias, columns=columns, namespaces=namespaces, primary_key=table.primary_key)

    def that_may_be_missing(self) -> Self:
        """Let every column be NULL, as on the far side of an outer join."""
        return replace(self, columns=tuple(replace(column, is_nullable=True) for column in self.columns))


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the names inside one SELECT can mean; what it does not know, the queries around it may."""

    sources: tuple[Source, ...]
    outer: "Frame | None"
    merged: frozenset[str] = frozenset()
    """Columns that USING or NATURAL made one of two, folded."""


def matching(name: str, candidates: Iterable[str], *, is_quoted: bool) -> list[str]:
    """Find the names that this one can mean: spelled alike, else alike but for case."""
    names = list(candidates)
    for spelling in (name,) if is_quoted else (name.lower(), name):
        if spelling in names:
            return [spelling]
    return [candidate for candidate in names if candidate.lower() == name.lower()]


def known(identifier: exp.Expr, candidates: Sequence[str], what: str, where: str = "") -> str:
    """Find the one name an identifier means; raises UnknownNameError with the nearest known one."""
    found = matching(identifier.name, candidates, is_quoted=bool(identifier.args.get("quoted")))
    if len(found) == 1:
        return found[0]
    if found:
        raise UnknownNameError(
            f"{what.capitalize()} '{identifier.name}' can mean {' or '.join(found)}{place_of(identifier)}.",
            "Write the name exactly, in double quotes.",
        )
    raise unknown(identifier, candidates, what, where)


def unknown(identifier: exp.Expr, candidates: Iterable[str], what: str, where: str = "") -> UnknownNameError:
    """Say that a name is not known, and which are near."""
    names = list(dict.fromkeys(candidates))
    folded = {name.lower(): name for name in names}
    close = get_close_matches(identifier.name.lower(), folded, n=1)
    if close:
        hint = f"Did you mean {folded[close[0]]}?"
    elif what == "column" and identifier.args.get("quoted"):
        hint = "A text value stands in single quotes; double quotes are for names."
    elif names:
        more = ", ..." if len(names) > MOST_NAMES_IN_HINT else ""
        hint = f"There is {', '.join(names[:MOST_NAMES_IN_HINT])}{more}."
    else:
        hint = ""
    return UnknownNameError(f"There is no {what} '{identifier.name}'{where}{place_of(identifier)}.", hint)


def unknown_column(node: exp.Column, frame: Frame) -> UnknownNameError:
    """Say that a bare column is in none of the tables of a query."""
    names = [column.name for scope in scopes(frame) for source in scope.sources for column in source.columns]
    tables = [source.alias for source in frame.sources if source.alias]
    return unknown(node.this, names, "column", f" in {', '.join(tables)}" if tables else "")


def scopes(frame: Frame | None) -> Iterator[Frame]:
    """Give the frame of a query and those of the queries around it."""
    while frame is not None:
        yield frame
        frame = frame.outer


def bare_column(node: exp.Column, frame: Frame) -> tuple[Source, KnownColumn] | None:
    """Find a column without a table's name, in the nearest query that has one."""
    is_quoted = bool(node.this.args.get("quoted"))
    for scope in scopes(frame):
        found: list[tuple[Source, KnownColumn]] = []
        for source in scope.sources:
            names = matching(node.name, (column.name for column in source.columns), is_quoted=is_quoted)
            found.extend((source, column) for column in source.columns if column.name in names)
        if found and node.name.lower() in scope.merged:
            return found[0][0], replace(found[0][1], is_nullable=True)
        if len(found) == 1:
            return found[0]
        if found:
            owners = [f"{source.alias}.{column.name}" for source, column in found]
            raise UnknownNameError(
                f"The column '{node.name}' can mean {' or '.join(owners)}{place_of(node.this)}.",
                "Write the table's name before it.",
            )
    return None


def source_of(node: exp.Column, frame: Frame) -> Source:
    """Find the entry of FROM that a qualified name refers to."""
    qualifier = node.args["table"]
    visible: list[str] = []
    for scope in scopes(frame):
        names = [source.alias for source in scope.sources]
        found = matching(qualifier.name, names, is_quoted=False)
        namespace = node.text("db").lower()
        for source in scope.sources:
            if found and source.alias == found[0] and namespace in {"", *source.namespaces}:
                return source
        visible.extend(names)
    raise unknown(qualifier, visible, "table", " in FROM")


def own_namespaces(schema: Schema) -> frozenset[str]:
    """Give what may stand before the name of a table that needs nothing before it, folded."""
    return OWN_NAMESPACES | {schema.database_name.lower()} - {""}


def column_of(node: exp.Column, source: Source) -> KnownColumn:
    """Find a qualified column in its entry of FROM."""
    names = tuple(dict.fromkeys(column.name for column in source.columns))
    name = known(node.this, names, "column", f" in {source.alias}")
    return next(column for column in source.columns if column.name == name)
