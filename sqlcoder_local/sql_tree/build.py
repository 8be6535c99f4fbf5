"""Small pieces of SQL trees, marked so that they are not carried to the dialect a second time."""

from typing import TypeVar

from sqlglot import exp

Node = TypeVar("Node", bound=exp.Expr)


def made(node: Node) -> Node:
    """Mark a node as written in the target dialect already."""
    node.meta["is_made"] = True
    return node


def is_made(node: exp.Expr) -> bool:
    """Tell whether a node needs no carrying."""
    return bool(node.meta.get("is_made"))


def call(name: str, *arguments: exp.Expr | str | int) -> exp.Anonymous:
    """Write a function call; text becomes a string literal."""
    return made(exp.Anonymous(this=name, expressions=[value(argument) for argument in arguments]))


def value(argument: exp.Expr | str | int) -> exp.Expr:
    """Write a literal for plain text or a number; a tree stays as it is."""
    if isinstance(argument, str):
        return exp.Literal.string(argument)
    return exp.Literal.number(argument) if isinstance(argument, int) else argument


def integer(node: exp.Expr) -> exp.Cast:
    """Cast to an integer."""
    return made(exp.Cast(this=node, to=exp.DataType.build("int")))


def real(node: exp.Expr) -> exp.Cast:
    """Cast to a number with a fraction."""
    return made(exp.Cast(this=node, to=exp.DataType.build("double")))


def enclosed(node: exp.Expr) -> exp.Expr:
    """Put parentheses around an operation."""
    return exp.Paren(this=node) if isinstance(node, exp.Binary | exp.Connector) else node


def minus(left: exp.Expr, right: exp.Expr | int) -> exp.Sub:
    """Subtract."""
    return made(exp.Sub(this=left, expression=enclosed(value(right))))


def plus(left: exp.Expr, right: exp.Expr | int) -> exp.Add:
    """Add."""
    return made(exp.Add(this=left, expression=value(right)))


def times(left: exp.Expr, right: exp.Expr | int) -> exp.Mul:
    """Multiply."""
    return made(exp.Mul(this=enclosed(left), expression=enclosed(value(right))))


def over(left: exp.Expr, right: exp.Expr | int) -> exp.Div:
    """Divide."""
    return made(exp.Div(this=enclosed(left), expression=enclosed(value(right)), typed=True, safe=True))


def joined(*texts: exp.Expr | str) -> exp.Expr:
    """Put texts one after the other."""
    result, *rest = [enclosed(value(text)) for text in texts]
    for text in rest:
        result = made(exp.DPipe(this=result, expression=text, safe=True))
    return result


def remainder(left: exp.Expr, right: int) -> exp.Mod:
    """Take the rest of a division."""
    return made(exp.Mod(this=enclosed(left), expression=value(right)))
