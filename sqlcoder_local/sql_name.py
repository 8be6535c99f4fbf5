"""Names and text values as PostgreSQL, the dialect the models write, wants them spelled."""

import re
from collections.abc import Iterable

PLAIN_NAME = re.compile(r"[a-z_][a-z0-9_]*\Z")

RESERVED_WORDS = frozenset(
    """all alter analyse analyze and anti any array as asc asof asymmetric authorization autoincrement
    between bigint binary bit boolean both by case cast char character check coalesce collate collation
    column commit concurrently connect_by_root constraint create cross cube current current_catalog
    current_date current_role current_schema current_time current_timestamp current_user cursor date day
    dec decimal default deferrable delete desc describe distinct div do double drop else end escape every
    except exclude execute exists explain extract false fetch filter first float following for force
    foreign freeze from full function glob global grant greatest group grouping groups having hour if
    ignore ilike in index initially inner inout insert int integer intersect interval into is isnull join
    json key last lateral leading least left like limit local localdate localtime localtimestamp lock
    match materialized merge minute mod month national natural nchar next no none normalize not nothing
    notnull null nullif nulls numeric of offset on only or order others out outer over overlaps overlay
    partition partitioned_by percent pivot placing position power pragma preceding precision primary
    procedure qualify query range real recursive references regexp release rename replace respect
    returning revoke right rlike rollback rollup row rows schema second select semi session_user set setof
    show similar smallint some start straight_join struct substring symmetric sysdate table tablesample
    temp temporary then ties time timestamp to top trailing transaction treat trigger trim true truncate
    unbounded uncache union unique unnest unpivot update upsert use user using vacuum values varchar
    variadic verbose view when where window with within without xml xor year zone""".split()
)
"""Words that PostgreSQL or the parser does not always read as names; quoting one too many is harmless."""


def sql_name(name: str) -> str:
    """Write a table's or a column's name, quoted where it needs to be."""
    if PLAIN_NAME.match(name) and name not in RESERVED_WORDS:
        return name
    return quoted_name(name)


def dotted_name(parts: Iterable[str]) -> str:
    """Write a table's name behind its namespace, each quoted where it needs to be."""
    return ".".join(map(sql_name, parts))


def quoted_name(name: str) -> str:
    """Write a name between double quotes."""
    return '"' + name.replace('"', '""') + '"'


def sql_literal(text: str) -> str:
    """Write a text value between single quotes."""
    return "'" + text.replace("'", "''") + "'"
