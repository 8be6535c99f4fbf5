"""Finds what every name of a query means, and spells it as the schema does."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.kinds import kind_of, may_be_null
from sqlcoder_local.sql_tree.shape import refused
from sqlcoder_local.sql_tree.sources import (
    Frame,
    KnownColumn,
    Source,
    bare_column,
    column_of,
    known,
    matching,
    source_of,
    unknown,
    unknown_column,
)
from sqlcoder_local.sql_tree.spelling import spell

Columns = tuple[KnownColumn, ...]
NamedQueries = Mapping[str, Columns]

OWN_SCHEMAS: Final = frozenset({"public", "main"})
"""The schemas an unqualified table is in anyway, on PostgreSQL and on SQLite."""


class Names:
    """Walks a query from the outside in, with what is known at each place."""

    def __init__(self, schema: Schema, dialect: str) -> None:
        self._schema = schema
        self._dialect = dialect
        self.tables: dict[str, None] = {}
        """The tables of the schema the query reads, in the order met."""
        self.columns: dict[tuple[str, str], None] = {}

    def resolve(self, query: exp.Expr, named: NamedQueries, outer: Frame | None = None) -> Columns:
        """Find the meaning of every name in a query; gives the columns that come out of it."""
        named = {**named, **self._named_by(query, named, outer)}
        if isinstance(query, exp.Select):
            return self._resolve_select(query, named, outer)
        if isinstance(query, exp.SetOperation):
            return self._resolve_set_operation(query, named, outer)
        if isinstance(query, exp.Subquery):
            return self.resolve(query.this, named, outer)
        raise refused(query.key.upper())

    def _named_by(self, query: exp.Expr, named: NamedQueries, outer: Frame | None) -> dict[str, Columns]:
        with_ = query.args.get("with_")
        added: dict[str, Columns] = {}
        for cte in with_.expressions if with_ is not None else ():
            name = cte.args["alias"].this
            if with_ is not None and with_.args.get("recursive") and isinstance(cte.this, exp.SetOperation):
                # The first part of a recursive query says what its columns are called.
                start = self.resolve(cte.this.left, {**named, **added}, outer)
                added[name.name] = self._renamed(start, cte.args["alias"])
            columns = self.resolve(cte.this, {**named, **added}, outer)
            added[name.name] = self._renamed(columns, cte.args["alias"])
            spell(name, name.name, self._dialect)
        return added

    def _renamed(self, columns: Columns, alias: exp.Expr) -> Columns:
        names = alias.args.get("columns") or []
        if names and len(names) != len(columns):
            raise StatementRefusedError(
                f"'{alias.name}' names {len(names)} columns, but its query gives {len(columns)}."
            )
        for name in names:
            spell(name, name.name, self._dialect)
        renamed = (
            replace(column, name=name.name) for column, name in zip(columns, names, strict=bool(names))
        )
        return tuple(renamed) if names else columns

    def _resolve_set_operation(
        self, query: exp.SetOperation, named: NamedQueries, outer: Frame | None
    ) -> Columns:
        left = self.resolve(query.left, named, outer)
        right = self.resolve(query.right, named, outer)
        if len(left) != len(right):
            raise StatementRefusedError(
                f"The two sides of {query.key.upper()} give {len(left)} and {len(right)} columns.",
                "Both need the same columns.",
            )
        columns = tuple(
            replace(column, table="", is_nullable=column.is_nullable or other.is_nullable)
            for column, other in zip(left, right, strict=True)
        )
        frame = Frame(sources=(Source(alias="", columns=columns),), outer=None)
        for clause in ("order", "limit", "offset"):
            if query.args.get(clause):
                self._resolve_part(query.args[clause], named, frame, {})
        return columns

    def _resolve_select(self, query: exp.Select, named: NamedQueries, outer: Frame | None) -> Columns:
        frame = self._frame(query, named, outer)
        for expression in query.expressions:
            self._resolve_part(expression, named, frame, {})
        for join in query.args.get("joins") or ():
            self._resolve_part(join.args.get("on"), named, frame, {})
        columns = tuple(column for item in query.expressions for column in self._columns_of(item, frame))
        aliases = {
            item.alias: kind_and_presence(item) for item in query.expressions if isinstance(item, exp.Alias)
        }
        for clause in ("distinct", "where", "group", "having", "windows", "order", "limit", "offset"):
            part = query.args.get(clause)
            for node in part if isinstance(part, list) else [part]:
                self._resolve_part(node, named, frame, aliases)
        return columns

    def _columns_of(self, item: exp.Expr, frame: Frame) -> Iterator[KnownColumn]:
        """Give the columns that one item of a SELECT list stands for."""
        if isinstance(item, exp.Star):
            for source in frame.sources:
                yield from source.columns
        elif isinstance(item, exp.Column) and isinstance(item.this, exp.Star):
            yield from source_of(item, frame).columns
        else:
            if isinstance(item, exp.Alias):
                spell(item.args["alias"], item.alias, self._dialect)
            kind, is_nullable = kind_and_presence(item)
            yield KnownColumn(name=item.alias_or_name, kind=kind, is_nullable=is_nullable)

    def _frame(self, query: exp.Select, named: NamedQueries, outer: Frame | None) -> Frame:
        sources: list[Source] = []
        merged: set[str] = set()
        from_ = query.args.get("from_")
        if from_:
            sources = self._sources_of(from_.this, named, outer, merged)
        self._join(sources, query.args.get("joins") or [], named, outer, merged)
        seen: set[str] = set()
        for source in sources:
            if source.alias and source.alias.lower() in seen:
                raise StatementRefusedError(
                    f"'{source.alias}' is in FROM twice.", "Give each its own name with AS."
                )
            seen.add(source.alias.lower())
        return Frame(sources=tuple(sources), outer=outer, merged=frozenset(merged))

    def _join(
        self,
        sources: list[Source],
        joins: list[exp.Join],
        named: NamedQueries,
        outer: Frame | None,
        merged: set[str],
    ) -> None:
        for join in joins:
            joined = self._sources_of(join.this, named, outer, merged)
            if join.method.upper() == "NATURAL":
                here = {column.name.lower() for source in sources for column in source.columns}
                merged |= {
                    c.name.lower() for source in joined for c in source.columns if c.name.lower() in here
                }
            for identifier in join.args.get("using") or ():
                for side in (sources, joined):
                    names = [column.name for source in side for column in source.columns]
                    spell(identifier, known(identifier, tuple(dict.fromkeys(names)), "column"), self._dialect)
                merged.add(identifier.name.lower())
            if join.side.upper() in ("RIGHT", "FULL"):
                sources[:] = [source.that_may_be_missing() for source in sources]
            if join.side.upper() in ("LEFT", "FULL"):
                joined = [source.that_may_be_missing() for source in joined]
            sources.extend(joined)

    def _sources_of(
        self, node: exp.Expr, named: NamedQueries, outer: Frame | None, merged: set[str]
    ) -> list[Source]:
        """Give what one entry of FROM brings; a join in parentheses brings several."""
        if isinstance(node, exp.Table):
            sources = [self._table(node, named)]
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Query):
            alias = node.args.get("alias")
            columns = self.resolve(node, named, outer)
            if alias:
                spell(alias.this, alias.name, self._dialect)
                columns = self._renamed(columns, alias)
            sources = [Source(alias=node.alias, columns=columns)]
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table) and not node.alias:
            return self._sources_of(node.this, named, outer, merged)
        else:
            raise refused(f"{node.key.upper()} in FROM")
        joins = node.args.get("joins") or []
        self._join(sources, joins, named, outer, merged)
        for join in joins:
            inner = Frame(sources=tuple(sources), outer=outer, merged=frozenset(merged))
            self._resolve_part(join.args.get("on"), named, inner, {})
        return sources

    def _table(self, node: exp.Table, named: NamedQueries) -> Source:
        identifier = node.this
        alias = node.args.get("alias")
        if alias and alias.args.get("columns"):
            raise refused("new column names for a table")
        if alias:
            spell(alias.this, alias.name, self._dialect)
        schema_name = node.args.get("db")
        if schema_name is not None and schema_name.name.lower() not in OWN_SCHEMAS:
            raise unknown(schema_name, (), "schema")
        # A query's own name hides a table's.
        own = matching(identifier.name, named, is_quoted=False) if schema_name is None else []
        if own:
            spell(identifier, own[0], self._dialect)
            return Source(alias=node.alias or own[0], columns=named[own[0]])
        name = known(identifier, tuple(table.name for table in self._schema.tables), "table")
        node.set("db", None)
        spell(identifier, name, self._dialect)
        table = self._schema.table(name)
        assert table is not None  # noqa: S101  known() gave one of the schema's own names
        self.tables[name] = None
        return Source.of_table(table, node.alias or name)

    def _resolve_part(
        self,
        part: exp.Expr | None,
        named: NamedQueries,
        frame: Frame,
        aliases: Mapping[str, tuple[str, bool]],
    ) -> None:
        """Resolve the columns of an expression, and the queries inside it."""
        if part is None:
            return
        for node in list(part.walk(prune=lambda inner: isinstance(inner, exp.Query))):
            if isinstance(node, exp.Query):
                self.resolve(node, named, frame)
            elif isinstance(node, exp.Column):
                self._column(node, frame, aliases)

    def _column(self, node: exp.Column, frame: Frame, aliases: Mapping[str, tuple[str, bool]]) -> None:
        if isinstance(node.this, exp.Star):
            source = source_of(node, frame)
            spell(node.args["table"], source.alias, self._dialect)
            return
        if node.args.get("table"):
            source = source_of(node, frame)
            spell(node.args["table"], source.alias, self._dialect)
            self._found(node, column_of(node, source))
            return
        label = matching(node.name, aliases, is_quoted=bool(node.this.args.get("quoted")))
        if len(label) == 1 and isinstance(node.parent, exp.Ordered):
            self._found_label(node, label[0], aliases)
            return
        column = bare_column(node, frame)
        if column is not None:
            self._found(node, column)
        elif len(label) == 1:
            self._found_label(node, label[0], aliases)
        else:
            raise unknown_column(node, frame)

    def _found(self, node: exp.Column, column: KnownColumn) -> None:
        spell(node.this, column.name, self._dialect)
        node.meta["kind"], node.meta["is_nullable"] = column.kind, column.is_nullable
        if column.table:
            self.columns[column.table, column.name] = None

    def _found_label(self, node: exp.Column, label: str, aliases: Mapping[str, tuple[str, bool]]) -> None:
        spell(node.this, label, self._dialect)
        node.meta["kind"], node.meta["is_nullable"] = aliases[label]


def kind_and_presence(item: exp.Expr) -> tuple[str, bool]:
    """Tell what an item of a SELECT list holds and whether it can be missing."""
    value = item.this if isinstance(item, exp.Alias) else item
    return kind_of(value), may_be_null(value)
