"""PostgreSQL's text functions said in SQLite."""

import re
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.build import call, enclosed, joined, made, minus, plus, value
from sqlcoder_local.sql_tree.equality import carried_to_alternatives
from sqlcoder_local.sql_tree.kinds import may_be_null
from sqlcoder_local.sql_tree.no_such import no_such

LONGEST_FILLING: Final = 200
"""Letters that a statement can hold without being hard to read."""
LONGEST_PATTERN: Final = 500
POSIX_CLASS: Final = "[:"
REACHABLE_PARTS: Final = (1, 2)


def carried_concat(node: exp.Concat) -> exp.Expr:
    """CONCAT(a, b), which reads NULL as nothing."""
    return enclosed(joined(*(present(part) for part in node.expressions)))


def carried_concat_ws(node: exp.ConcatWs) -> exp.Expr:
    """CONCAT_WS(', ', a, b), which leaves out NULL together with its separator."""
    separator, *parts = node.expressions
    if not isinstance(separator, exp.Literal) or not parts:
        raise no_such("CONCAT_WS with a computed separator")
    if not any(may_be_null(part) for part in parts):
        pieces = [piece for part in parts for piece in (separator.copy(), part)]
        return enclosed(joined(*pieces[1:]))
    led = [exp.Coalesce(this=joined(separator.copy(), part), expressions=[value("")]) for part in parts]
    return call("SUBSTR", joined(*led), len(separator.name) + 1)


def present(part: exp.Expr) -> exp.Expr:
    """Read NULL as an empty text."""
    return exp.Coalesce(this=part, expressions=[value("")]) if may_be_null(part) else part


def carried_left(node: exp.Left) -> exp.Expr:
    """LEFT(a, 3)."""
    return call("SUBSTR", node.this, 1, counted(node))


def carried_right(node: exp.Right) -> exp.Expr:
    """RIGHT(a, 3)."""
    length = counted(node)
    return call("SUBSTR", node.this, made(exp.Neg(this=length))) if int(length.name) else value("")


def counted(node: exp.Left | exp.Right) -> exp.Expr:
    """Give a written, not negative, number of characters."""
    length: exp.Expr = node.expression
    if not isinstance(length, exp.Literal) or not length.is_int:
        raise no_such(f"{node.key.upper()} of a computed or negative length")
    return length


def carried_split_part(node: exp.SplitPart) -> exp.Expr:
    """SPLIT_PART(a, '@', 1), for the first and the second part."""
    delimiter, index = node.args["delimiter"], node.args["part_index"]
    if (
        not delimiter.is_string
        or not delimiter.name
        or not index.is_int
        or int(index.name) not in REACHABLE_PARTS
    ):
        raise no_such("SPLIT_PART beyond the second part")
    text = node.this
    if int(index.name) == REACHABLE_PARTS[1]:
        start = plus(before(text.copy(), delimiter), len(delimiter.name))
        text = call("SUBSTR", text, start)
    return call("SUBSTR", text, 1, made(exp.Sub(this=before(text.copy(), delimiter), expression=value(1))))


def before(text: exp.Expr, delimiter: exp.Expr) -> exp.Expr:
    """Find where the delimiter first stands, or the place after the end."""
    return call("INSTR", joined(text, delimiter.copy()), delimiter.copy())


def carried_starts_with(node: exp.StartsWith) -> exp.Expr:
    """STARTS_WITH(a, 'b')."""
    if not node.expression.is_string:
        raise no_such("STARTS_WITH of a computed text")
    start = call("SUBSTR", node.this, 1, len(node.expression.name))
    return exp.EQ(this=start, expression=node.expression)


def carried_like(node: exp.Like | exp.ILike) -> exp.Expr:
    """LIKE with PostgreSQL's backslash as the escape sign."""
    alternatives = carried_to_alternatives(node, "SQLite")
    if alternatives is not None:
        return alternatives
    has_escape = isinstance(node.parent, exp.Escape)
    if has_escape or not node.expression.is_string or "\\" not in node.expression.name:
        return node
    return exp.Escape(this=made(node.copy()), expression=value("\\"))


def carried_ilike(node: exp.ILike) -> exp.Expr:
    """ILIKE: LIKE of SQLite does not tell upper from lower case."""
    alternatives = carried_to_alternatives(node, "SQLite")
    if alternatives is not None:
        return alternatives
    return exp.Like(this=node.this, expression=node.expression, negate=node.args.get("negate"))


def carried_string_agg(node: exp.GroupConcat) -> exp.Expr:
    """STRING_AGG: GROUP_CONCAT, which has one separator of its own when it takes distinct values."""
    if isinstance(node.this, exp.Order):
        raise no_such("STRING_AGG with an order", "Leave the order out.")
    separator = node.args.get("separator")
    if not isinstance(node.this, exp.Distinct):
        return node
    if separator is not None and separator.name != ",":
        raise no_such("STRING_AGG of distinct values with this separator", "Use ',' as the separator.")
    node.set("separator", None)
    return node


def carried_substring(node: exp.Substring) -> exp.Expr:
    """SUBSTRING(x FROM 2), but not by a pattern."""
    start = node.args.get("start")
    if start is not None and start.is_string:
        raise no_such("SUBSTRING by a pattern")
    return node


def carried_pad(node: exp.Pad) -> exp.Expr:
    """LPAD(x, 3, '0') and RPAD, whose filling is written out."""
    fill = node.args.get("fill_pattern")
    width = written_length(node.expression)
    if width is None or (fill is not None and (not fill.is_string or not fill.name)):
        raise no_such(f"padding to a computed length or one above {LONGEST_FILLING}")
    letters = fill.name if fill is not None else " "
    filling = (letters * width)[:width]
    if not node.args.get("is_left"):
        return call("SUBSTR", joined(node.this, filling), 1, width)
    length = exp.Length(this=node.this.copy())
    front = call("SUBSTR", filling, 1, minus(value(width), length))
    is_longer = exp.GTE(this=length.copy(), expression=value(width))
    cut = call("SUBSTR", node.this.copy(), 1, width)
    return exp.Case(ifs=[exp.If(this=is_longer, true=cut)], default=joined(front, node.this))


def carried_repeat(node: exp.Repeat) -> exp.Expr:
    """REPEAT(x, 3): as many letters, each replaced by the text."""
    times = written_length(node.args["times"])
    if times is None:
        raise no_such(f"REPEAT a computed number of times or above {LONGEST_FILLING}")
    return call("REPLACE", "x" * times, "x", node.this)


def written_length(node: exp.Expr) -> int | None:
    """Read a length that is written out and small."""
    is_small = isinstance(node, exp.Literal) and node.is_int and int(node.name) <= LONGEST_FILLING
    return int(node.name) if is_small else None


def carried_regexp(node: exp.RegexpLike | exp.RegexpILike) -> exp.Expr:
    """X ~ 'pattern': X REGEXP 'pattern', which this program's connections answer."""
    pattern = node.expression
    if not pattern.is_string or len(pattern.name) > LONGEST_PATTERN or POSIX_CLASS in pattern.name:
        raise no_such("regular expressions that are computed, long, or name POSIX classes")
    try:
        re.compile(pattern.name)
    except re.error as error:
        raise no_such(f"regular expression like this: {error}") from error
    told = f"(?i){pattern.name}" if isinstance(node, exp.RegexpILike) else pattern.name
    return made(exp.RegexpLike(this=node.this, expression=value(told)))
