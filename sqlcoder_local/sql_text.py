"""SQL as text: cut out of a reply, proved to be one query over known names, carried to a dialect."""

import re
from dataclasses import dataclass
from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import ErrorLevel, UnsupportedError

from sqlcoder_local.errors import DeclinedError, StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_tree.functions import check_functions
from sqlcoder_local.sql_tree.names import Names
from sqlcoder_local.sql_tree.parsing import parsed_query
from sqlcoder_local.sql_tree.shape import check_shape
from sqlcoder_local.sql_tree.to_sqlite import carried_to_sqlite

FENCE: Final = re.compile(
    r"```[ \t]*(?:sql|sqlite|postgresql|postgres)?[ \t]*\n?(.*?)(?:```|\Z)", re.DOTALL | re.IGNORECASE
)
SQL_TAG: Final = re.compile(r"\[/?(?:SQL|QUERY|ANSWER)\]|</?sql>|<s>|</s>", re.IGNORECASE)
REFUSALS: Final = re.compile(
    r"\W*(?:sorry\W+)?(?:i\s+(?:do\s+not|don\W?t)\s+know|i\s+can\s?(?:no|\W)t\s+answer|unknown|n/?a|none)\b",
    re.IGNORECASE,
)
NULLS_FIRST: Final = re.compile(r"\bnulls\s+first\b", re.IGNORECASE)
LINE_WIDTH: Final = 90


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One query, proved to read only tables and columns of the schema."""

    sql: str
    """Written anew from the checked tree, in the dialect of the database."""
    tables: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    """Table and column, for each column of the schema that the query reads by name."""


def extract_sql(reply: str) -> str:
    """Cut the SQL out of a model's reply; raises DeclinedError when the model says that it does not know."""
    if fence := FENCE.search(reply):
        reply = fence[1]
    text = SQL_TAG.sub(" ", reply).strip()
    if REFUSALS.match(text) or REFUSALS.match(text.removeprefix("SELECT").strip(" '\"")):
        raise DeclinedError(
            "The model does not know how to answer this from the tables of the database.",
            "Ask about what the tables hold, and use their words.",
        )
    return first_statement(text)


def first_statement(text: str) -> str:
    """Leave out the semicolon that ends the SQL and an explanation after it, but not a second statement."""
    end = semicolon(text)
    if end < 0:
        return text
    rest = text[end + 1 :].strip()
    is_explanation = not rest or not re.match(r"[A-Za-z]+", rest) or not STATEMENT_START.match(rest)
    return text[:end].strip() if is_explanation else text


STATEMENT_START: Final = re.compile(
    r"(?:select|with|insert|update|delete|create|drop|alter|attach|detach|pragma|vacuum|replace|begin|commit"
    r"|rollback|savepoint|release|reindex|analyze|explain|copy|set|grant|revoke|truncate|call|do|load)\b[^.]*",
    re.IGNORECASE,
)


def semicolon(text: str) -> int:
    """Find the first semicolon outside quotes and comments; -1 when there is none."""
    for token in re.finditer(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|;", text, re.DOTALL):
        if token[0] == ";":
            return token.start()
    return -1


def checked_statement(
    sql: str, schema: Schema, *, source_dialect: str = "postgres", target_dialect: str
) -> Statement:
    """Prove that SQL is one query over the names of the schema, and write it anew for the database."""
    try:
        query = parsed_query(sql, source_dialect)
        check_shape(query)
        names = Names(schema, target_dialect)
        names.resolve(query, {})
        if target_dialect == "sqlite" and source_dialect == "postgres":
            query = carried_to_sqlite(query, has_nulls_first=NULLS_FIRST.search(sql) is not None)
        text = written(query, target_dialect)
        text = without_needless_qualifiers(text, target_dialect)
        check_again(text, schema, target_dialect)
    except RecursionError as error:
        raise StatementRefusedError("The SQL is nested too deeply.", "Ask for less at once.") from error
    return Statement(sql=text, tables=tuple(names.tables), columns=tuple(names.columns))


def check_again(text: str, schema: Schema, dialect: str) -> None:
    """Check what will run, read as its own dialect reads it."""
    query = parsed_query(text, dialect)
    check_shape(query)
    check_functions(query)
    Names(schema, dialect).resolve(query, {})


def written(query: exp.Query, dialect: str) -> str:
    """Write a tree as text; raises StatementRefusedError for what the dialect cannot say."""
    try:
        return query.sql(dialect, comments=False, unsupported_level=ErrorLevel.RAISE)
    except UnsupportedError as error:
        raise StatementRefusedError(f"{dialect} cannot run this: {error}") from error


def without_needless_qualifiers(sql: str, dialect: str) -> str:
    """Write bare column names in a query over one table, where a table's name tells nothing."""
    query = sqlglot.parse_one(sql, read=dialect)
    tables = list(query.find_all(exp.Table))
    if not isinstance(query, exp.Select) or len(tables) != 1 or len(list(query.find_all(exp.Query))) != 1:
        return sql
    columns = [column for column in query.find_all(exp.Column) if not isinstance(column.this, exp.Star)]
    labels = {item.alias.lower() for item in query.expressions if isinstance(item, exp.Alias)}
    if labels & {column.name.lower() for column in columns if column.table}:
        return sql
    for column in columns:
        column.set("table", None)
    return query.sql(dialect, comments=False)


def pretty(sql: str, dialect: str) -> str:
    """Lay SQL out over lines for reading."""
    return sqlglot.parse_one(sql, read=dialect).sql(
        dialect, pretty=True, max_text_width=LINE_WIDTH, comments=False
    )


def orders_rows(sql: str, dialect: str) -> bool:
    """Tell whether the query asks for its rows in an order."""
    return sqlglot.parse_one(sql, read=dialect).args.get("order") is not None
