"""The parts of a query that its question can be held against."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from sqlglot import exp

from sqlcoder_local.sql_tree.parsing import tree_of

DIALECT = "postgres"
EXTREMES = (exp.Max, exp.Min)
COMPARISONS = (exp.Predicate, exp.In, exp.Between)
Name = tuple[str, str]
"""Table and column."""
Node = TypeVar("Node", bound=exp.Expr)


@dataclass(frozen=True)
class QueryParts:
    """A query as a model wrote it, columns named in full; its tree is walked once."""

    tree: exp.Expr

    @classmethod
    def of(cls, sql: str) -> "QueryParts":
        """Read SQL; raises ParseError, TokenError or RecursionError where it cannot be read."""
        return cls(tree_of(sql, DIALECT))

    @cached_property
    def nodes(self) -> tuple[exp.Expr, ...]:
        """Every node."""
        return tuple(self.tree.walk())

    def has(self, *kinds: type[exp.Expr]) -> bool:
        """Say whether there is a node of one of the kinds."""
        return any(isinstance(node, kinds) for node in self.nodes)

    def each(self, kind: type[Node]) -> list[Node]:
        """The nodes of a kind."""
        return [node for node in self.nodes if isinstance(node, kind)]

    @cached_property
    def tables(self) -> frozenset[str]:
        """What FROM and JOIN name."""
        return frozenset(table.name for table in self.each(exp.Table))

    @cached_property
    def columns(self) -> frozenset[Name]:
        """What is named outside the conditions of joins."""
        of_joins = {
            id(column)
            for join in self.each(exp.Join)
            if (on := join.args.get("on"))
            for column in names_in(on)
        }
        return frozenset(name_of(column) for column in self.each(exp.Column) if id(column) not in of_joins)

    @cached_property
    def texts(self) -> list[str]:
        """The texts in quotes."""
        return [literal.this for literal in self.each(exp.Literal) if literal.is_string]

    @cached_property
    def numbers(self) -> frozenset[str]:
        """As they are written."""
        return frozenset(literal.this for literal in self.each(exp.Literal) if not literal.is_string)

    @cached_property
    def beside_texts(self) -> frozenset[Name]:
        """The columns that are compared with a text."""
        texts = (literal for literal in self.each(exp.Literal) if literal.is_string)
        return frozenset(
            name_of(c) for text in texts if (test := comparison_of(text)) for c in names_in(test)
        )

    @cached_property
    def fixed(self) -> frozenset[Name]:
        """The columns that can only hold one value."""
        return frozenset(
            name_of(test.left)
            for test in self.each(exp.EQ)
            if isinstance(test.left, exp.Column)
            and isinstance(test.right, exp.Literal)
            and test.find_ancestor(exp.Or) is None
        )

    @cached_property
    def selected(self) -> list[exp.Expr]:
        """What the first SELECT lists."""
        select = self.tree.find(exp.Select)
        return select.expressions if select else []

    @cached_property
    def grouped(self) -> list[exp.Column]:
        """The columns of GROUP BY."""
        return [column for group in self.each(exp.Group) for column in names_in(group)]

    @cached_property
    def keys_ahead(self) -> int:
        """How many joins name a table in their condition that comes after them."""
        ahead = 0
        for select in self.each(exp.Select):
            source = select.args.get("from_")
            known = {table.name for table in source.find_all(exp.Table)} if source else set()
            for join in select.args.get("joins") or ():
                known.add(join.this.name)
                on = join.args.get("on")
                ahead += bool(on and {column.table for column in names_in(on)} - known)
        return ahead

    @cached_property
    def ordered(self) -> list[tuple[str, exp.Column | None]]:
        """Which end comes first or is taken, 'most' or 'least', and of which column; None of a count."""
        by_order = [
            ("most" if one.args.get("desc") else "least", _counted(one)) for one in self.each(exp.Ordered)
        ]
        by_extreme = [
            ("most" if isinstance(one, exp.Max) else "least", one.find(exp.Column))
            for one in self.nodes
            if isinstance(one, EXTREMES)
        ]
        return by_order + by_extreme

    @cached_property
    def computed(self) -> list[exp.Column]:
        """The columns that are added up, averaged, or sorted by."""
        parts = [node for node in self.nodes if isinstance(node, (exp.Ordered, exp.Avg, exp.Sum, *EXTREMES))]
        return [column for part in parts if part.find(exp.Count) is None for column in names_in(part)]


def names_in(node: exp.Expr) -> Iterator[exp.Column]:
    """The columns under a node."""
    return node.find_all(exp.Column)


def name_of(column: exp.Column) -> Name:
    """Table and column."""
    return column.table, column.name


def comparison_of(literal: exp.Expr) -> exp.Expr | None:
    """The comparison that a value stands in."""
    return literal.find_ancestor(*COMPARISONS)


def _counted(ordered: exp.Ordered) -> exp.Column | None:
    return None if ordered.find(exp.Count) else ordered.find(exp.Column)
