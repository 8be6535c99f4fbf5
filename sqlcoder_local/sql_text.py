"""SQL as text: cut out of a reply, proved to be one query over known names, carried to a dialect."""

import re
from dataclasses import dataclass
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import DeclinedError, StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.carrying import carried
from sqlcoder_local.sql_tree.foreign_words import with_own_words
from sqlcoder_local.sql_tree.functions import check_functions
from sqlcoder_local.sql_tree.groups import mend_groups
from sqlcoder_local.sql_tree.names import Names
from sqlcoder_local.sql_tree.parsing import parsed_query, tree_of
from sqlcoder_local.sql_tree.postgres_parser import check_with_postgres_parser
from sqlcoder_local.sql_tree.ratios import mend_ratios
from sqlcoder_local.sql_tree.shape import check_shape
from sqlcoder_local.sql_tree.writing import written

FENCE: Final = re.compile(r"```[ \t]*(?:\w*sql\w*)?[ \t]*\n?(.*?)(?:```|\Z)", re.DOTALL | re.IGNORECASE)
TAG: Final = re.compile(r"\[/?(?:SQL|QUERY|ANSWER)\]|</?sql>|</?s>", re.IGNORECASE)
DECLINED: Final = re.compile(
    r"(?:select\s*['\"])?\W*(?:sorry\W+|unfortunately\W+)?"
    r"(?:i\s*(?:do\s*n[o\W]?t|don\W?t|cannot|can\W?t|can\s+not|am\s+not|\W?m\s+not)\b|unknown\b|n/a\b)",
    re.IGNORECASE,
)
QUOTED_OR_END: Final = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|;", re.DOTALL)
STATEMENT_START: Final = re.compile(
    r"(?:select|with|insert|update|delete|create|drop|alter|attach|detach|pragma|vacuum|replace|begin|commit"
    r"|rollback|savepoint|release|reindex|analyze|explain|copy|set|grant|revoke|truncate|call|do|load)\b",
    re.IGNORECASE,
)
NULLS_FIRST: Final = re.compile(r"\bnulls\s+first\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One query, proved to read only tables and columns of the schema."""

    sql: str
    """Written anew from the checked tree, in the dialect of the database."""
    tables: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    """Table and column, for each column of the schema that the query names."""
    notes: tuple[str, ...] = ()
    """What was put right, in words."""


def extract_sql(reply: str) -> str:
    """Cut the SQL out of a model's reply; raises DeclinedError when the model says that it does not know."""
    text = TAG.sub(" ", _outside_or_inside_fence(reply)).strip()
    if DECLINED.match(text):
        raise DeclinedError(
            "The model does not know how to answer this from the tables of the database.",
            "Ask about what the tables hold, in their words.",
        )
    return first_statement(text)


def _outside_or_inside_fence(reply: str) -> str:
    fence = FENCE.search(reply)
    if fence is None:
        return reply
    # A prompt that opens the fence itself gets a reply that only closes it.
    before = reply[: fence.start()].strip()
    return before if STATEMENT_START.match(before) or not fence[1].strip() else fence[1]


def first_statement(text: str) -> str:
    """Leave out the semicolon that ends the SQL and an explanation after it, but not a second statement."""
    end = next((token.start() for token in QUOTED_OR_END.finditer(text) if token[0] == ";"), len(text))
    has_another = STATEMENT_START.match(text[end + 1 :].strip())
    return text if has_another else text[:end].strip()


def checked_statement(
    sql: str, schema: Schema, *, source_dialect: str = "postgres", target_dialect: str, mends: bool = False
) -> Statement:
    """Prove that SQL is one query over the names of the schema, and write it anew for the database.

    The models write PostgreSQL; a person writes the dialect of the database. `mends` puts right what a model
    gets wrong and can have meant in one way only; the notes tell what.
    """
    try:
        query = parsed_query(sql, source_dialect)
        is_foreign = mends and source_dialect == "postgres"
        notes = with_own_words(query) if is_foreign else ()
        check_shape(query, source_dialect)
        names = Names(schema, target_dialect, mends=mends)
        names.resolve(query, {})
        notes += (*(names.mends or ()), *mend_groups(query, source_dialect, target_dialect))
        notes += mend_ratios(query) if is_foreign else ()
        query = carried(query, source_dialect, target_dialect, has_nulls_first=_has_nulls_first(sql))
        drop_needless_qualifiers(query)
        text = written(query, target_dialect)
        check_again(text, schema, target_dialect)
    except RecursionError as error:
        raise StatementRefusedError("The SQL is nested too deeply.", "Ask for less at once.") from error
    return Statement(sql=text, tables=tuple(names.tables), columns=tuple(names.columns), notes=notes)


def _has_nulls_first(sql: str) -> bool:
    return NULLS_FIRST.search(sql) is not None


def check_again(text: str, schema: Schema, dialect: str) -> None:
    """Check the text that will run, read as its own dialect reads it."""
    query = parsed_query(text, dialect)
    check_functions(query, dialect)
    check_shape(query, dialect)
    names = Names(schema, dialect)
    names.resolve(query, {})
    if dialect == "postgres":
        check_with_postgres_parser(text)


def without_needless_qualifiers(sql: str, dialect: str) -> str:
    """Write bare column names in a query over one table, where a table's name tells nothing."""
    query = tree_of(sql, dialect)
    return written(query, dialect) if drop_needless_qualifiers(query) else sql


def drop_needless_qualifiers(query: exp.Expr) -> bool:
    """Take the table's name from the columns of a query over one table; tell whether there were any."""
    is_single = len(list(query.find_all(exp.Table))) == len(list(query.find_all(exp.Query))) == 1
    qualified = [
        column
        for column in query.find_all(exp.Column)
        if column.table and not isinstance(column.this, exp.Star)
    ]
    labels = {item.alias.lower() for item in query.find_all(exp.Alias)}
    # A bare name could mean a label of the query instead.
    if not is_single or labels & {column.name.lower() for column in qualified}:
        return False
    for column in qualified:
        column.set("table", None)
    return bool(qualified)


def pretty(sql: str, dialect: str) -> str:
    """Lay SQL out over lines for reading."""
    return written(tree_of(sql, dialect), dialect, is_pretty=True)


def orders_rows(sql: str, dialect: str) -> bool:
    """Tell whether a query asks for its rows in an order."""
    return tree_of(sql, dialect).args.get("order") is not None
