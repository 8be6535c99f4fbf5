"""Finds what the FROM of a query brings: tables, named queries, queries in parentheses, computed rows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.name_mends import mend_table
from sqlcoder_local.sql_tree.shape import refused
from sqlcoder_local.sql_tree.sources import Frame, KnownColumn, Source, known, matching
from sqlcoder_local.sql_tree.spelling import spell
from sqlcoder_local.sql_tree.table_names import known_table

Columns = tuple[KnownColumn, ...]
NamedQueries = Mapping[str, Columns]
Labels = Mapping[str, tuple[str, bool]]


class Resolver(Protocol):
    """What finds the meaning of the names inside queries and expressions."""

    schema: Schema
    dialect: str
    tables: dict[str, None]
    mends: dict[str, None] | None

    def resolve(self, query: exp.Expr, named: NamedQueries, outer: Frame | None = None) -> Columns:
        """Find the meaning of every name in a query."""
        ...

    def resolve_part(self, part: exp.Expr | None, named: NamedQueries, frame: Frame, labels: Labels) -> None:
        """Find the meaning of every name in an expression."""
        ...


class FromClause:
    """Collects the entries of one FROM, in the order written."""

    def __init__(self, names: Resolver, named: NamedQueries, outer: Frame | None) -> None:
        self._names = names
        self._named = named
        self._outer = outer
        self._merged: set[str] = set()

    def frame(self, query: exp.Select) -> Frame:
        """Give what the names of a SELECT can mean."""
        from_ = query.args.get("from_")
        sources = self._sources_of(from_.this, []) if from_ else []
        self._join(sources, query.args.get("joins") or [])
        seen: set[str] = set()
        for source in sources:
            if source.alias and source.alias.lower() in seen:
                raise StatementRefusedError(
                    f"'{source.alias}' is in FROM twice.", "Give each its own name with AS."
                )
            seen.add(source.alias.lower())
        return self._frame(sources)

    def _frame(self, sources: list[Source]) -> Frame:
        return Frame(sources=tuple(sources), outer=self._outer, merged=frozenset(self._merged))

    def _join(self, sources: list[Source], joins: list[exp.Join]) -> None:
        for join in joins:
            joined = self._sources_of(join.this, sources)
            if join.method.upper() == "NATURAL":
                here = {column.name.lower() for source in sources for column in source.columns}
                there = {column.name.lower() for source in joined for column in source.columns}
                self._merged |= here & there
            for identifier in join.args.get("using") or ():
                self._merge(identifier, sources, joined)
            if join.side.upper() in ("RIGHT", "FULL"):
                sources[:] = [source.that_may_be_missing() for source in sources]
            if join.side.upper() in ("LEFT", "FULL"):
                joined = [source.that_may_be_missing() for source in joined]
            sources.extend(joined)

    def _merge(self, identifier: exp.Expr, sources: list[Source], joined: list[Source]) -> None:
        for side in (sources, joined):
            names = [column.name for source in side for column in source.columns]
            spell(identifier, known(identifier, tuple(dict.fromkeys(names)), "column"), self._names.dialect)
        self._merged.add(identifier.name.lower())

    def _sources_of(self, node: exp.Expr, before: list[Source]) -> list[Source]:
        """Give what one entry of FROM brings; a join in parentheses brings several."""
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            sources = [self._table(node)]
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Query):
            sources = [self._query(node, node, self._outer)]
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table) and not node.alias:
            return self._sources_of(node.this, before)
        elif isinstance(node, exp.Lateral) and isinstance(node.this, exp.Subquery):
            sources = [self._query(node.this, node, self._frame(before))]
        elif isinstance(node, exp.Table | exp.Unnest | exp.Values):
            sources = [self._computed_rows(node, before)]
        else:
            raise refused(f"{node.key.upper()} in FROM")
        joins = node.args.get("joins") or []
        self._join(sources, joins)
        for join in joins:
            self._names.resolve_part(join.args.get("on"), self._named, self._frame(sources), {})
        return sources

    def _query(self, query: exp.Expr, node: exp.Expr, outer: Frame | None) -> Source:
        columns = self._names.resolve(query, self._named, outer)
        alias = node.args.get("alias")
        if alias:
            spell(alias.this, alias.name, self._names.dialect)
            columns = renamed(columns, alias, self._names.dialect)
        return Source(alias=node.alias, columns=columns)

    def _computed_rows(self, node: exp.Expr, before: list[Source]) -> Source:
        """Rows of VALUES, UNNEST or GENERATE_SERIES, which may use what stands before them in FROM."""
        arguments = list(node.this.iter_expressions()) if isinstance(node, exp.Table) else node.expressions
        for argument in arguments:
            self._names.resolve_part(argument, self._named, self._frame(before), {})
        alias = node.args.get("alias")
        if not isinstance(alias, exp.TableAlias) or not alias.name:
            raise refused("computed rows without a name", "Write AS and a name behind them.")
        spell(alias.this, alias.name, self._names.dialect)
        names = alias.args.get("columns") or []
        if not names and isinstance(node, exp.Values):
            raise refused("VALUES without names for its columns")
        if not names:
            # PostgreSQL calls the only column like the entry; DuckDB would call it like the function.
            names = [exp.to_identifier(alias.name)]
            alias.set("columns", names)
        for name in names:
            spell(name, name.name, self._names.dialect)
        named = [name.name for name in names]
        ordinality = node.args.get("offset")
        if isinstance(ordinality, exp.Identifier):
            spell(ordinality, ordinality.name, self._names.dialect)
            named.append(ordinality.name)
        return Source(alias=alias.name, columns=tuple(KnownColumn(name=name) for name in named))

    def _table(self, node: exp.Table) -> Source:
        is_named = not node.args.get("db") and bool(matching(node.name, self._named, is_quoted=False))
        mends = self._names.mends
        if mends is not None and not is_named and (mend := mend_table(node, self._names.schema)):
            mends[mend] = None
        alias = node.args.get("alias")
        if alias and alias.args.get("columns"):
            raise refused("new column names for a table")
        if alias:
            spell(alias.this, alias.name, self._names.dialect)
        # A query's own name hides a table's.
        own = [] if node.args.get("db") else matching(node.name, self._named, is_quoted=False)
        if own:
            spell(node.this, own[0], self._names.dialect)
            return Source(alias=node.alias or own[0], columns=self._named[own[0]])
        table = known_table(node, self._names.schema)
        spell(node.this, table.bare_name, self._names.dialect)
        namespace = exp.to_identifier(table.namespace) if table.namespace else None
        if namespace is not None:
            spell(namespace, table.namespace, self._names.dialect)
        node.set("db", namespace)
        self._names.tables[table.name] = None
        return Source.of_table(table, node.alias or table.bare_name, self._names.schema)


def renamed(columns: Columns, alias: exp.Expr, dialect: str) -> Columns:
    """Give columns the names that stand behind an alias."""
    names = alias.args.get("columns") or []
    if names and len(names) != len(columns):
        raise StatementRefusedError(
            f"'{alias.name}' names {len(names)} columns, but its query gives {len(columns)}."
        )
    for name in names:
        spell(name, name.name, dialect)
    with_names = (replace(column, name=name.name) for column, name in zip(columns, names, strict=bool(names)))
    return tuple(with_names) if names else columns
