"""SQL that people wrote, rewritten as the starter model writes it: full names instead of aliases."""

import re

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import Scope, traverse_scope

from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_name import PLAIN_NAME, RESERVED_WORDS

NAME = r'(?:"[^"]+"|\w+)'
NEGATION = re.compile(rf"NOT ({NAME}\.{NAME}) (IN|LIKE|BETWEEN)\b")
IS_NOT_NULL = re.compile(rf"NOT ({NAME}\.{NAME}) IS NULL\b")


class NotCanonicalError(Exception):
    """A statement needs aliases, or does not resolve."""


def canonical_sql(sql: str, schema: Schema, dialect: str = "sqlite") -> str:
    """Qualify every column with its table, drop aliases, write JOIN in the direction of the foreign key."""
    try:
        tree = sqlglot.parse_one(sql, dialect=dialect)
        strings_for_unknown_names(tree, schema)
        names = {t.name.lower(): {c.name.lower(): "TEXT" for c in t.columns} for t in schema.tables}
        tree = qualify(
            tree, schema=names, dialect=dialect, expand_stars=False, quote_identifiers=False, identify=False
        )
    except SqlglotError as error:
        raise NotCanonicalError(str(error)) from error
    for scope in traverse_scope(tree):
        _drop_table_aliases(scope)
    _drop_column_aliases(tree)
    _spell_names(tree, schema)
    for ordered in tree.find_all(exp.Ordered):
        ordered.set("desc", bool(ordered.args.get("desc")))
        ordered.set("nulls_first", None)
    for join in tree.find_all(exp.Join):
        join.set("kind", None if join.kind == "INNER" else join.kind)
        _direct(join, schema)
    for membership in tree.find_all(exp.In):
        _leave_out_nulls(membership)
    return in_usual_order(tree.sql(dialect=dialect)).replace(" NULLS LAST", "").replace(" NULLS FIRST", "")


def in_usual_order(text: str) -> str:
    """Write a NOT IN (...) and a IS NOT NULL, as people do, where sqlglot puts the NOT before the column."""
    return NEGATION.sub(r"\1 NOT \2", IS_NOT_NULL.sub(r"\1 IS NOT NULL", text))


def hardness_of(sql: str, dialect: str = "sqlite") -> str:
    """A coarse reading of Spider's rubric, good enough to tell the stages of training apart."""
    tree = sqlglot.parse_one(sql, dialect=dialect)
    nested = len(list(tree.find_all(exp.Select))) - 1
    joins = len(list(tree.find_all(exp.Join)))
    clauses = sum(bool(tree.args.get(key)) for key in ("where", "group", "order", "having", "limit"))
    if nested:
        return "extra" if joins + clauses > 1 else "hard"
    if joins > 1 and clauses > 1:
        return "extra"
    return "easy" if joins + clauses < 2 else "medium" if joins + clauses < 4 else "hard"


def strings_for_unknown_names(tree: exp.Expression, schema: Schema) -> None:
    """A name in double quotes that no column has is a text value; SQLite reads it so, and people write so."""
    known = {column.name.lower() for table in schema.tables for column in table.columns}
    for column in list(tree.find_all(exp.Column)):
        if column.this.args.get("quoted") and not column.table and column.name.lower() not in known:
            column.replace(exp.Literal.string(column.name))


def _drop_table_aliases(scope: Scope) -> None:
    tables = {alias: source.name for alias, source in scope.sources.items() if isinstance(source, exp.Table)}
    if len(set(tables.values())) != len(tables) or len(tables) != len(scope.sources):
        msg = "a self-join or a derived table needs its alias"
        raise NotCanonicalError(msg)
    for column in scope.columns:
        if column.table:
            column.set("table", exp.to_identifier(tables.get(column.table, column.table)))
    for source in scope.tables:
        source.set("alias", None)


def _drop_column_aliases(tree: exp.Expression) -> None:
    for select in tree.find_all(exp.Select):
        aliased = {
            item.alias.lower(): item.this for item in select.expressions if isinstance(item, exp.Alias)
        }
        for key in ("order", "group", "having"):
            clause = select.args.get(key)
            for column in list(clause.find_all(exp.Column)) if clause else ():
                if not column.table and column.name.lower() in aliased:
                    column.replace(aliased[column.name.lower()].copy())
        select.set("expressions", [item.unalias() for item in select.expressions])


def _spell_names(tree: exp.Expression, schema: Schema) -> None:
    tables = {table.name.lower(): table for table in schema.tables}
    for table in tree.find_all(exp.Table):
        if table.name.lower() not in tables:
            msg = f"unknown table {table.name}"
            raise NotCanonicalError(msg)
        table.set("this", _identifier(tables[table.name.lower()].name))
    for column in tree.find_all(exp.Column):
        owner = tables.get(column.table.lower())
        own = {c.name.lower(): c.name for c in owner.columns} if owner else {}
        if not owner or (column.name.lower() not in own and not isinstance(column.this, exp.Star)):
            msg = f"unknown column {column.sql()}"
            raise NotCanonicalError(msg)
        column.set("table", _identifier(owner.name))
        if not isinstance(column.this, exp.Star):
            column.set("this", _identifier(own[column.name.lower()]))


def _leave_out_nulls(membership: exp.In) -> None:
    """One NULL among the rows of a NOT IN empties the answer, which nobody who asks means."""
    query = membership.args.get("query")
    select = query.this if isinstance(query, exp.Subquery) else query
    if isinstance(membership.parent, exp.Not) and isinstance(select, exp.Select):
        column = select.expressions[0]
        if isinstance(column, exp.Column):
            select.where(exp.Is(this=column.copy(), expression=exp.Null()).not_(), copy=False)


def _identifier(name: str) -> exp.Identifier:
    return exp.to_identifier(name, quoted=not PLAIN_NAME.match(name) or name in RESERVED_WORDS)


def _direct(join: exp.Join, schema: Schema) -> None:
    """Turn 'a.id = b.a_id' into 'b.a_id = a.id' where that is how the prompt spells the pair."""
    on = join.args.get("on")
    if (
        not isinstance(on, exp.EQ)
        or not isinstance(on.left, exp.Column)
        or not isinstance(on.right, exp.Column)
    ):
        return
    left, right = on.left, on.right
    for table in schema.tables:
        for key in table.foreign_keys:
            pair = (key.columns[0], key.referred_table, key.referred_columns[0])
            if table.name == right.table and pair == (right.name, left.table, left.name):
                join.set("on", exp.EQ(this=right.copy(), expression=left.copy()))
                return
