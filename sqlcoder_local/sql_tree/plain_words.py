"""A query said in one English sentence, so that people who read no SQL see which question it answers.

Whatever has no wording here is quoted as SQL: the sentence may be clumsy, never wrong.
"""

from collections.abc import Iterable
from functools import singledispatchmethod
from typing import Final

import sqlglot
from sqlglot import exp

KNOWN_CLAUSES: Final = frozenset(
    "expressions from_ joins where group having order limit distinct kind".split()
)
COMPARISONS: Final = {
    exp.EQ: ("is", "is not"),
    exp.NEQ: ("is not", "is"),
    exp.GT: ("is more than", "is not more than"),
    exp.GTE: ("is at least", "is not at least"),
    exp.LT: ("is less than", "is not less than"),
    exp.LTE: ("is at most", "is not at most"),
    exp.Like: ("is like", "is not like"),
    exp.ILike: ("is like", "is not like"),
}
"""Said straight, and denied."""
AGGREGATES: Final = {exp.Sum: "total", exp.Avg: "average", exp.Max: "highest", exp.Min: "lowest"}
ARITHMETIC: Final = {exp.Add: "plus", exp.Sub: "minus", exp.Mul: "times", exp.Div: "divided by"}
WRAPPERS: Final = (exp.Cast, exp.TsOrDsToTimestamp, exp.TsOrDsToDate)
DATE_FORMATS: Final = {"%Y": "year", "%m": "month of the year", "%d": "day of the month", "%Y-%m": "month"}
SHARES: Final = {"100.0": "percentage", "1.0": "share"}
SET_OPERATIONS: Final = {
    exp.Union: "together with what this gives",
    exp.Except: "without what this gives",
    exp.Intersect: "as far as this gives it too",
}


def in_plain_words(sql: str, dialect: str) -> str:
    """Say what a query gives, in one sentence."""
    sentence = Words(dialect).of_query(sqlglot.parse_one(sql, read=dialect))
    return f"{sentence[:1].upper()}{sentence[1:]}."


class Words:
    """The wording of the parts of a query; what is quoted is written in its dialect."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect

    def of_query(self, query: exp.Expr) -> str:
        """Say what a query gives, without a capital and a full stop."""
        if isinstance(query, exp.Subquery):
            return self.of_query(query.this)
        for kind, link in SET_OPERATIONS.items():
            if isinstance(query, kind) and not _other_clauses(query, {"this", "expression", "distinct"}):
                return f"{self.of_query(query.this)}, {link}: {self.of_query(query.expression)}"
        if not isinstance(query, exp.Select) or _other_clauses(query, KNOWN_CLAUSES) or _is_special(query):
            return f"gives what {self._quoted(query)} gives"
        return (
            f"{self._results(query)}{self._sources(query)}{self._filters(query)}{self._order(query)}"
            f"{_limit(query)}"
        )

    def _results(self, select: exp.Select) -> str:
        keys = {key.sql() for key in _group_keys(select)}
        items = [item.unalias() for item in select.expressions]
        # What the rows are grouped by is said once, behind "for each".
        told = [item for item in items if item.sql() not in keys] or items
        if len(told) == 1 and _counts_rows(told[0]):
            return "counts the rows"
        different = "different " if select.args.get("distinct") else ""
        return f"shows {different}{_listed(map(self.of_value, told))}"

    def _sources(self, select: exp.Select) -> str:
        source = select.args.get("from_")
        joins = [join.this for join in select.args.get("joins") or []]
        first, *others = [self._table(table) for table in ([source.this, *joins] if source else [])] or [""]
        return (f" of {first}" if first else "") + (f" with their {_listed(others)}" if others else "")

    def _table(self, table: exp.Expr) -> str:
        return str(table.name) if isinstance(table, exp.Table) else self._quoted(table)

    def _filters(self, select: exp.Select) -> str:
        where, having = select.args.get("where"), select.args.get("having")
        keys = [self.of_value(key).removeprefix("the ") for key in _group_keys(select)]
        return (
            (f", where {self.of_condition(where.this)}" if where else "")
            + (f", for each {_listed(keys)}" if keys else "")
            + (f", only where {self.of_condition(having.this)}" if having else "")
        )

    def _order(self, query: exp.Expr) -> str:
        order = query.args.get("order")
        return f", sorted by {_listed(map(self._sorted_by, order.expressions))}" if order else ""

    def _sorted_by(self, item: exp.Expr) -> str:
        key = item.this
        what = f"column {key.name}" if isinstance(key, exp.Literal) else self.of_value(key)
        return f"{what} from the highest down" if item.args.get("desc") else what

    def of_condition(self, condition: exp.Expr, *, is_denied: bool = False) -> str:
        """Say what must hold."""
        if isinstance(condition, exp.Not):
            return self.of_condition(condition.this, is_denied=not is_denied)
        if condition.args.get("negate"):
            plain = condition.copy()
            plain.set("negate", None)
            return self.of_condition(plain, is_denied=not is_denied)
        if isinstance(condition, exp.Connector) and not is_denied:
            word = "and" if isinstance(condition, exp.And) else "or"
            return f"{self.of_condition(condition.left)} {word} {self.of_condition(condition.right)}"
        if isinstance(condition, exp.Paren):
            return f"{'not ' * is_denied}({self.of_condition(condition.this)})"
        return self._compared(condition, "not " * is_denied)

    def _compared(self, condition: exp.Expr, denial: str) -> str:
        for kind, (straight, denied) in COMPARISONS.items():
            if isinstance(condition, kind):
                left, right = self.of_value(condition.left), self.of_value(condition.right)
                return f"{left} {denied if denial else straight} {right}"
        if isinstance(condition, exp.Between) and not _other_clauses(condition, {"this", "low", "high"}):
            low, high = self.of_value(condition.args["low"]), self.of_value(condition.args["high"])
            return f"{self.of_value(condition.this)} is {denial}between {low} and {high}"
        if isinstance(condition, exp.In) and not condition.args.get("unnest"):
            return f"{self.of_value(condition.this)} is {denial}one of {self._members(condition)}"
        if isinstance(condition, exp.Is) and isinstance(condition.expression, exp.Null):
            return f"{self.of_value(condition.this)} is {denial}missing"
        if isinstance(condition, exp.Column):
            return f"{self.of_value(condition)} is {denial}true"
        return f"{denial}{self._quoted(condition)}"

    def _members(self, membership: exp.In) -> str:
        if query := membership.args.get("query"):
            return f"what this gives: ({self.of_query(query)})"
        return _listed(map(self.of_value, membership.expressions), last="or")

    @singledispatchmethod
    def of_value(self, value: exp.Expr) -> str:
        """Name a value."""
        if isinstance(value, WRAPPERS):
            return self.of_value(value.this)
        for kind, word in AGGREGATES.items():
            if isinstance(value, kind):
                return f"the {word} {self.of_value(value.this)}"
        return self._quoted(value)

    @of_value.register
    def _(self, value: exp.Column) -> str:
        return "everything" if isinstance(value.this, exp.Star) else str(value.name)

    @of_value.register
    def _(self, _value: exp.Star) -> str:
        return "everything"

    @of_value.register(exp.Literal)
    @of_value.register(exp.Boolean)
    @of_value.register(exp.Null)
    def _(self, value: exp.Expr) -> str:
        return value.sql(dialect=self._dialect)

    @of_value.register
    def _(self, value: exp.Paren) -> str:
        return f"({self.of_value(value.this)})"

    @of_value.register
    def _(self, value: exp.Subquery) -> str:
        return f"what this gives: ({self.of_query(value)})"

    @of_value.register
    def _(self, value: exp.Nullif) -> str:
        # A divisor that may not be zero.
        is_guard = isinstance(value.expression, exp.Literal) and value.expression.name == "0"
        return self.of_value(value.this) if is_guard else self._quoted(value)

    @of_value.register
    def _(self, value: exp.Count) -> str:
        if _counts_rows(value):
            return "the number of rows"
        if isinstance(value.this, exp.Distinct):
            return f"the number of different {_listed(map(self.of_value, value.this.expressions))}"
        return f"the number of rows with {self.of_value(value.this)}"

    @of_value.register(exp.Add)
    @of_value.register(exp.Sub)
    @of_value.register(exp.Mul)
    @of_value.register(exp.Div)
    def _(self, value: exp.Binary) -> str:
        if share := _share(value):
            return f"the {share[0]} of rows where {self.of_condition(share[1])}"
        return f"{self.of_value(value.left)} {ARITHMETIC[type(value)]} {self.of_value(value.right)}"

    @of_value.register
    def _(self, value: exp.Extract) -> str:
        return f"the {value.name.lower()} of {self.of_value(value.expression)}"

    @of_value.register(exp.DateTrunc)
    @of_value.register(exp.TimestampTrunc)
    def _(self, value: exp.Func) -> str:
        return f"the {value.args['unit'].name.lower()} of {self.of_value(value.this)}"

    @of_value.register
    def _(self, value: exp.TimeToStr) -> str:
        part = DATE_FORMATS.get(value.args["format"].name.removesuffix("-01"))
        return f"the {part} of {self.of_value(value.this)}" if part else self._quoted(value)

    def _quoted(self, node: exp.Expr) -> str:
        return f"`{node.sql(dialect=self._dialect)}`"


def _other_clauses(node: exp.Expr, known: Iterable[str]) -> bool:
    """Tell whether a node has parts that this module has no words for."""
    return any(part for name, part in node.args.items() if name not in known)


def _is_special(select: exp.Select) -> bool:
    """Tell whether a clause means more than its words: DISTINCT ON, ROLLUP, rows computed in FROM."""
    distinct, group = select.args.get("distinct"), select.args.get("group")
    return bool(
        (distinct and distinct.args.get("on")) or (group and _other_clauses(group, {"expressions", "all"}))
    )


def _counts_rows(item: exp.Expr) -> bool:
    return isinstance(item, exp.Count) and isinstance(item.this, exp.Star)


def _group_keys(select: exp.Select) -> list[exp.Expr]:
    group = select.args.get("group")
    items = select.expressions
    return [
        items[int(key.name) - 1].unalias() if isinstance(key, exp.Literal) and key.is_int else key
        for key in (group.expressions if group else [])
    ]


def _limit(query: exp.Expr) -> str:
    limit = query.args.get("limit")
    if not limit:
        return ""
    count = limit.args["count"].name if isinstance(limit, exp.Fetch) else limit.expression.name
    return ", only the first" if count == "1" else f", only the first {count}"


def _share(quotient: exp.Binary) -> tuple[str, exp.Expr] | None:
    """Take "100.0 * SUM(CASE WHEN x THEN 1 ELSE 0 END) / COUNT(*)" apart into 'percentage' and x."""
    product, rows = quotient.left, quotient.right
    rows = rows.this if isinstance(rows, exp.Nullif) else rows
    if not (isinstance(product, exp.Mul) and isinstance(product.right, exp.Sum) and _counts_rows(rows)):
        return None
    name, case = SHARES.get(product.left.name), product.right.this
    if name is None or not isinstance(case, exp.Case) or case.this or len(case.args["ifs"]) != 1:
        return None
    (branch,) = case.args["ifs"]
    otherwise = case.args.get("default")
    counts = branch.args["true"].name == "1" and (otherwise is None or otherwise.name == "0")
    return (name, branch.this) if counts else None


def _listed(items: Iterable[str], *, last: str = "and") -> str:
    *firsts, final = items
    return f"{', '.join(firsts)} {last} {final}" if firsts else final
