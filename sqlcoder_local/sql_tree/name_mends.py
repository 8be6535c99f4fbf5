"""Mends names that can mean one thing only: a column of the other table, a name spelled nearly so.

A model that knows a schema well still takes a column from the wrong table of a join, calls a table by its
name where it gave it another, or writes a text in the quotes of a name.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlglot import exp

from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.sources import Frame, Source, matching, scopes

COMPARISONS: Final = (exp.EQ, exp.NEQ, exp.Like, exp.ILike, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.In)
PLURAL_ENDING: Final = "s"


def mend_column(node: exp.Column, frame: Frame) -> str:
    """Give a column that means nothing the one meaning it can have, and tell; empty where nothing is done."""
    if node.args.get("table"):
        return _mend_qualified(node, frame)
    return _mend_ambiguous(node, frame) or _mend_bare(node, frame)


def mend_table(node: exp.Table, schema: Schema) -> str:
    """Give a table that is not there the one name it can mean; its old name goes on as its alias."""
    written = node.name
    if node.args.get("db") or any(_is_called(written, table.bare_name) for table in schema.tables):
        return ""
    name = _only(table.name for table in schema.tables if _is_alike(written, table.name, takes_plurals=True))
    if not name:
        return ""
    if not node.alias:
        node.set("alias", exp.TableAlias(this=exp.to_identifier(written)))
    node.set("this", exp.to_identifier(name, quoted=True))
    return f"The table {written} was read as {name}."


def _mend_qualified(node: exp.Column, frame: Frame) -> str:
    written, qualifier = f"{node.table}.{node.name}", node.table
    visible = [source for scope in scopes(frame) for source in scope.sources]
    source = next((source for source in visible if _is_called(qualifier, source.alias)), None)
    if source is None:
        alias = _only(source.alias for source in visible if _is_called(qualifier, _table_of(source)))
    elif _has(source, node):
        return ""
    elif spelled := _spelled_alike(node, [source]):
        node.set("this", exp.to_identifier(spelled, quoted=True))
        return f"{written} was read as {qualifier}.{spelled}."
    else:
        alias = _only(other.alias for other in visible if other is not source and _has(other, node))
    if not alias:
        return ""
    node.set("table", exp.to_identifier(alias, quoted=True))
    return f"{written} was read as {alias}.{node.name}."


def _mend_ambiguous(node: exp.Column, frame: Frame) -> str:
    """Take either of two columns that the join says are equal."""
    owners = [source for source in frame.sources if _has(source, node)]
    select = node.parent_select
    if len(owners) < 2 or node.name.lower() in frame.merged or not isinstance(select, exp.Select):  # noqa: PLR2004
        return ""
    joins = select.args.get("joins") or []
    is_inner = all(not join.side and join.kind.upper() in {"", "INNER"} for join in joins)
    equal = {
        frozenset(side.text("table").lower() for side in (pair.left, pair.right))
        for join in joins
        if join.args.get("on") is not None
        for pair in _equalities(join.args["on"])
        if all(
            isinstance(side, exp.Column) and side.name.lower() == node.name.lower()
            for side in (pair.left, pair.right)
        )
    }
    first, *others = [owner.alias for owner in owners]
    if not is_inner or any(frozenset((first.lower(), other.lower())) not in equal for other in others):
        return ""
    node.set("table", exp.to_identifier(first, quoted=True))
    return f"{node.name} was read as {first}.{node.name}, which is the same in every table of the join."


def _equalities(condition: exp.Expr) -> Iterator[exp.EQ]:
    for part in condition.flatten() if isinstance(condition, exp.And) else [condition]:
        inside = part.unnest()
        if isinstance(inside, exp.EQ):
            yield inside


def _mend_bare(node: exp.Column, frame: Frame) -> str:
    visible = [source for scope in scopes(frame) for source in scope.sources]
    if any(_has(source, node) for source in visible):
        return ""
    if _is_a_text(node):
        node.replace(exp.Literal.string(node.name))
        return f'"{node.name}" was read as a text: it is no name.'
    if spelled := _spelled_alike(node, frame.sources):
        written = node.name
        node.set("this", exp.to_identifier(spelled, quoted=True))
        return f"{written} was read as {spelled}."
    return ""


def _is_a_text(node: exp.Column) -> bool:
    """Tell a text in the quotes of names: what a column is compared with."""
    parent = node.parent
    if not node.this.args.get("quoted") or not isinstance(parent, COMPARISONS):
        return False
    return isinstance(parent.this, exp.Column | exp.Lower | exp.Upper) and parent.this is not node


def _spelled_alike(node: exp.Column, sources: Iterable[Source]) -> str:
    """Find the one column that differs in case, underscores and spaces only."""
    names = (column.name for source in sources for column in source.columns)
    return _only(name for name in names if _is_alike(node.name, name))


def _has(source: Source, node: exp.Column) -> bool:
    is_quoted = bool(node.this.args.get("quoted"))
    return bool(matching(node.name, (column.name for column in source.columns), is_quoted=is_quoted))


def _table_of(source: Source) -> str:
    tables = {column.table for column in source.columns}
    return tables.pop() if len(tables) == 1 else ""


def _is_called(written: str, name: str) -> bool:
    return bool(name) and written.lower() == name.lower()


def _is_alike(written: str, name: str, *, takes_plurals: bool = False) -> bool:
    one, other = _letters(written), _letters(name)
    if takes_plurals:
        one, other = one.removesuffix(PLURAL_ENDING), other.removesuffix(PLURAL_ENDING)
    return bool(one) and one == other


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _only(names: Iterable[str]) -> str:
    """Give the name where there is one; empty where there are none or several."""
    found = set(names)
    return found.pop() if len(found) == 1 else ""
