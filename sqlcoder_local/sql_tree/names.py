"""Finds what every name of a query means, and spells it as the schema does."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.from_clause import Columns, FromClause, Labels, NamedQueries, renamed
from sqlcoder_local.sql_tree.kinds import kind_of, may_be_null
from sqlcoder_local.sql_tree.name_mends import mend_column
from sqlcoder_local.sql_tree.shape import refused
from sqlcoder_local.sql_tree.sources import (
    Frame,
    KnownColumn,
    Source,
    bare_column,
    column_of,
    matching,
    source_of,
    unknown_column,
)
from sqlcoder_local.sql_tree.spelling import spell

CLAUSES_AFTER_FROM: Final = (
    *("distinct", "where", "group", "having", "windows", "qualify", "order", "limit", "offset"),
)


class Names:
    """Walks a query from the outside in, with what is known at each place."""

    def __init__(self, schema: Schema, dialect: str, *, mends: bool = False) -> None:
        self.schema = schema
        self.dialect = dialect
        self.mends: dict[str, None] | None = {} if mends else None
        """What was put right, in words; None where nothing may be."""
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
                added[name.name] = renamed(start, cte.args["alias"], self.dialect)
            columns = self.resolve(cte.this, {**named, **added}, outer)
            added[name.name] = renamed(columns, cte.args["alias"], self.dialect)
            spell(name, name.name, self.dialect)
        return added

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
                self.resolve_part(query.args[clause], named, frame, {})
        return columns

    def _resolve_select(self, query: exp.Select, named: NamedQueries, outer: Frame | None) -> Columns:
        frame = FromClause(self, named, outer).frame(query)
        query.meta["primary_keys"] = tuple((source.alias, source.primary_key) for source in frame.sources)
        for expression in query.expressions:
            self.resolve_part(expression, named, frame, {})
        for join in query.args.get("joins") or ():
            self.resolve_part(join.args.get("on"), named, frame, {})
        columns = tuple(column for item in query.expressions for column in self._columns_of(item, frame))
        labels = {
            item.alias: kind_and_presence(item) for item in query.expressions if isinstance(item, exp.Alias)
        }
        for clause in CLAUSES_AFTER_FROM:
            part = query.args.get(clause)
            for node in part if isinstance(part, list) else [part]:
                self.resolve_part(node, named, frame, labels)
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
                spell(item.args["alias"], item.alias, self.dialect)
            kind, is_nullable = kind_and_presence(item)
            yield KnownColumn(name=item.alias_or_name, kind=kind, is_nullable=is_nullable)

    def resolve_part(self, part: exp.Expr | None, named: NamedQueries, frame: Frame, labels: Labels) -> None:
        """Resolve the columns of an expression, and the queries inside it."""
        if part is None:
            return
        for node in list(part.walk(prune=lambda inner: isinstance(inner, exp.Query))):
            if isinstance(node, exp.Query):
                self.resolve(node, named, frame)
            elif isinstance(node, exp.Column):
                self._column(node, frame, labels)

    def _column(self, node: exp.Column, frame: Frame, labels: Labels) -> None:
        if self._is_mended_away(node, frame, labels):
            return
        if isinstance(node.this, exp.Star):
            self._qualifier(node, frame)
            return
        if node.args.get("table"):
            source = self._qualifier(node, frame)
            self._found(node, column_of(node, source), source)
            return
        label = matching(node.name, labels, is_quoted=bool(node.this.args.get("quoted")))
        if len(label) == 1 and isinstance(node.parent, exp.Ordered):
            self._found_label(node, label[0], labels)
            return
        found = bare_column(node, frame)
        if found is not None:
            self._found(node, found[1], found[0])
        elif len(label) == 1:
            self._found_label(node, label[0], labels)
        else:
            raise unknown_column(node, frame)

    def _is_mended_away(self, node: exp.Column, frame: Frame, labels: Labels) -> bool:
        """Mend a name where that is asked for; tell whether it turned out to be no name at all."""
        if self.mends is None or isinstance(node.this, exp.Star):
            return False
        is_label = bool(not node.table and matching(node.name, labels, is_quoted=False))
        parent = node.parent
        mend = "" if is_label else mend_column(node, frame)
        if mend:
            self.mends[mend] = None
        return node.parent is not parent

    def _qualifier(self, node: exp.Column, frame: Frame) -> Source:
        source = source_of(node, frame)
        spell(node.args["table"], source.alias, self.dialect)
        node.set("db", None)
        return source

    def _found(self, node: exp.Column, column: KnownColumn, source: Source) -> None:
        spell(node.this, column.name, self.dialect)
        node.meta["kind"], node.meta["is_nullable"] = column.kind, column.is_nullable
        node.meta["origin"] = (source.alias, column.name)
        node.meta["table"] = column.table
        if column.table:
            self.columns[column.table, column.name] = None

    def _found_label(self, node: exp.Column, label: str, labels: Labels) -> None:
        spell(node.this, label, self.dialect)
        node.meta["label"] = label
        node.meta["kind"], node.meta["is_nullable"] = labels[label]


def kind_and_presence(item: exp.Expr) -> tuple[str, bool]:
    """Tell what an item of a SELECT list holds and whether it can be missing."""
    value = item.this if isinstance(item, exp.Alias) else item
    return kind_of(value), may_be_null(value)
