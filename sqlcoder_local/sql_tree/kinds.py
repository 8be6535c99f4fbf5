"""What an expression holds, as far as a change of dialect needs to know: numbers, moments, text, NULL."""

from functools import singledispatch
from typing import Final

from sqlglot import exp

from sqlcoder_local.schema import value_kind

INTEGER, WHOLE, DECIMAL, REAL = "integer", "whole", "decimal", "real"
"""Whole: a number without a fraction that PostgreSQL does not call an integer. Decimal: a number with a
fraction that SQLite may have stored as an integer. Real: one that SQLite always holds with a fraction."""
DATE, TIMESTAMP, SPAN, TEXT, BOOLEAN, UNKNOWN = "date", "timestamp", "span", "text", "boolean", ""
"""A span is the difference of two moments, in days."""

MOMENTS: Final = frozenset({DATE, TIMESTAMP})
NUMBERS: Final = (INTEGER, WHOLE, DECIMAL, REAL)
"""In order: an operation on two of them gives the later one."""

RANKING: Final = (exp.RowNumber, exp.Rank, exp.DenseRank, exp.Ntile)
COUNTING: Final = (*RANKING, exp.Count, exp.Length, exp.StrPosition, exp.Sign)
FRACTIONS: Final = (exp.Avg, exp.Round, exp.Sqrt, exp.Ln, exp.Log, exp.Exp, exp.Pow, exp.Stddev, exp.Variance)
PASSING: Final = (
    *(exp.Sum, exp.Min, exp.Max, exp.Abs, exp.Coalesce, exp.Nullif, exp.Greatest, exp.Least, exp.Paren),
    *(exp.Neg, exp.Window, exp.Filter, exp.FirstValue, exp.LastValue, exp.NthValue, exp.Lag, exp.Lead),
    *(exp.Ceil, exp.Floor, exp.Distinct, exp.Alias, exp.AnyValue),
)
ALWAYS_PRESENT: Final = (
    *(exp.Literal, exp.Boolean, exp.Count, exp.CurrentDate, exp.CurrentTimestamp, exp.Rand),
    *RANKING,
)
PRESENT_WITH_THEIR_ARGUMENT: Final = (
    *(exp.Lower, exp.Upper, exp.Length, exp.Round, exp.Abs, exp.Paren, exp.Alias, exp.Neg, exp.Cast),
    *(exp.TimestampTrunc, exp.TimeToStr, exp.Trim, exp.Floor, exp.Ceil),
)

CAST_KINDS: Final = {
    "date": DATE,
    "datetime": TIMESTAMP,
    "timestamp": TIMESTAMP,
    "timestamptz": TIMESTAMP,
    "timestampntz": TIMESTAMP,
    "boolean": BOOLEAN,
    "text": TEXT,
    "varchar": TEXT,
    "char": TEXT,
}
UNITS_OF_DAYS: Final = frozenset({"YEAR", "QUARTER", "MONTH", "WEEK", "DAY"})


def declared_kind(declared_type: str) -> str:
    """Read a declared type as SQLite's affinity rules and a person would."""
    words = declared_type.lower()
    if not words:
        return UNKNOWN
    kind = value_kind(words)
    if kind == "date":
        return TIMESTAMP if "time" in words else DATE
    if kind != "number":
        return kind
    if any(mark in words for mark in ("real", "floa", "doub")):
        return REAL
    return INTEGER if "int" in words or "serial" in words else DECIMAL


@singledispatch
def kind_of(node: object) -> str:
    """Tell what an expression holds."""
    if isinstance(node, COUNTING):
        return INTEGER
    if isinstance(node, FRACTIONS):
        return REAL
    if isinstance(node, PASSING):
        return widest([node.this, *(node.expressions or ())])
    return UNKNOWN


@kind_of.register
def _(node: exp.Column) -> str:
    return str(node.meta.get("kind", UNKNOWN))


@kind_of.register
def _(node: exp.Literal) -> str:
    if node.is_string:
        return TEXT
    return INTEGER if node.is_int else REAL


@kind_of.register
def _(_node: exp.CurrentDate) -> str:
    return DATE


@kind_of.register(exp.CurrentTimestamp)
@kind_of.register(exp.UnixToTime)
def _(_node: exp.Expr) -> str:
    return TIMESTAMP


@kind_of.register
def _(node: exp.TimestampTrunc) -> str:
    return DATE if node.text("unit").upper() in UNITS_OF_DAYS else TIMESTAMP


@kind_of.register
def _(node: exp.Extract) -> str:
    return REAL if node.name.upper() == "SECOND" else WHOLE


@kind_of.register
def _(node: exp.Cast) -> str:
    target = node.to.this
    if target in exp.DataType.INTEGER_TYPES:
        return INTEGER
    if target in exp.DataType.REAL_TYPES or target == exp.DType.DECIMAL:
        return REAL
    return CAST_KINDS.get(target.value.lower(), UNKNOWN)


@kind_of.register
def _(node: exp.Case) -> str:
    return widest([*(branch.args.get("true") for branch in node.args["ifs"]), node.args.get("default")])


@kind_of.register
def _(node: exp.Subquery) -> str:
    return kind_of(node.this.expressions[0]) if isinstance(node.this, exp.Select) else UNKNOWN


@kind_of.register(exp.Add)
@kind_of.register(exp.Sub)
@kind_of.register(exp.Mul)
@kind_of.register(exp.Div)
@kind_of.register(exp.Mod)
def _(node: exp.Binary) -> str:
    left, right = kind_of(node.left), kind_of(node.right)
    moments = MOMENTS & {left, right}
    if not moments:
        return wider(left, right)
    # A text beside a moment is a moment that is written out.
    if isinstance(node, exp.Sub) and {left, right} <= MOMENTS | {TEXT}:
        return SPAN if TIMESTAMP in moments else INTEGER
    return left if left in MOMENTS else right


def widest(nodes: list[exp.Expr | None]) -> str:
    """Tell what holds any of these; NULL fits everywhere."""
    kinds = [kind_of(node) for node in nodes if node is not None and not isinstance(node, exp.Null)]
    widest_kind = kinds[0] if kinds else UNKNOWN
    for kind in kinds[1:]:
        widest_kind = wider(widest_kind, kind)
    return widest_kind


def wider(left: str, right: str) -> str:
    """Tell what holds both of two kinds."""
    if left in NUMBERS and right in NUMBERS:
        return NUMBERS[max(NUMBERS.index(left), NUMBERS.index(right))]
    return left if left == right else UNKNOWN


@singledispatch
def may_be_null(node: object) -> bool:
    """Tell whether an expression can be missing; yes, when in doubt."""
    if isinstance(node, PRESENT_WITH_THEIR_ARGUMENT):
        return may_be_null(node.this)
    return not isinstance(node, ALWAYS_PRESENT)


@may_be_null.register
def _(node: exp.Column) -> bool:
    return bool(node.meta.get("is_nullable", True))


@may_be_null.register
def _(node: exp.Extract) -> bool:
    return may_be_null(node.expression)


@may_be_null.register(exp.Add)
@may_be_null.register(exp.Sub)
@may_be_null.register(exp.Mul)
@may_be_null.register(exp.DPipe)
def _(node: exp.Binary) -> bool:
    return may_be_null(node.left) or may_be_null(node.right)


@may_be_null.register
def _(node: exp.Coalesce) -> bool:
    return all(may_be_null(part) for part in (node.this, *node.expressions))


@may_be_null.register(exp.Sum)
@may_be_null.register(exp.Avg)
@may_be_null.register(exp.Min)
@may_be_null.register(exp.Max)
def _(node: exp.AggFunc) -> bool:
    # Groups are never empty, and a query without groups has one row, whose place does not matter.
    return node.find_ancestor(exp.Window, exp.Filter) is not None or may_be_null(node.this)


@may_be_null.register
def _(node: exp.Window) -> bool:
    return not isinstance(node.this, (*RANKING, exp.Count))
