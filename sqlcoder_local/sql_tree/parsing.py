"""From SQL text to the tree of exactly one query."""

import logging
import re
from typing import ClassVar, Final

import sqlglot
from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.dialects.sqlite import SQLite
from sqlglot.errors import ParseError, SqlglotError
from sqlglot.parsers.sqlite import SQLiteParser

from sqlcoder_local.errors import StatementRefusedError

LONGEST_STATEMENT: Final = 100_000
# White space apart, nothing that steers a terminal or that an engine may skip and this parser may not.
CONTROL_CHARACTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
VERSION_COMMENT: Final = re.compile(r"/\*M?!", re.IGNORECASE)
ONLY_QUERIES: Final = "Only a single SELECT that reads is run."


class PlainSqlite(SQLite):
    """Reads MOD(a, b) as the function it is: SQLite's % drops the fractions that MOD keeps."""

    class Parser(SQLiteParser):
        """Knows no MOD."""

        FUNCTIONS: ClassVar = {name: make for name, make in SQLiteParser.FUNCTIONS.items() if name != "MOD"}


READERS: Final[dict[str, type[Dialect] | str]] = {"sqlite": PlainSqlite}
"""Where the parser's own dialect reads something as what it is not."""

# The parser warns about statements it does not know; they are refused here with a sentence of our own.
logging.getLogger("sqlglot").addHandler(logging.NullHandler())


def parsed_query(sql: str, dialect: str) -> exp.Query:
    """Parse text that must hold one query; raises StatementRefusedError."""
    check_characters(sql)
    try:
        statements = [
            statement
            for statement in sqlglot.parse(sql, read=READERS.get(dialect, dialect))
            if statement is not None
        ]
    except ParseError as error:
        raise unparsable(error) from error
    except SqlglotError as error:
        raise StatementRefusedError(
            "The SQL cannot be read: a quote may not be closed.", ONLY_QUERIES
        ) from error
    if len(statements) != 1:
        message = "There are several statements." if statements else "There is no statement."
        raise StatementRefusedError(message, ONLY_QUERIES)
    return without_parentheses(statements[0])


def tree_of(sql: str, dialect: str) -> exp.Expr:
    """Read SQL that was checked before."""
    return sqlglot.parse_one(sql, read=READERS.get(dialect, dialect))


def check_characters(sql: str) -> None:
    """Refuse text that an engine might read in another way than the parser."""
    if len(sql.encode("utf-8", errors="surrogatepass")) > LONGEST_STATEMENT:
        raise StatementRefusedError(
            f"The statement is longer than {LONGEST_STATEMENT:,} bytes.", "Ask for less at once."
        )
    if found := CONTROL_CHARACTER.search(sql):
        code = ord(found[0])
        raise StatementRefusedError(f"The statement holds the control character U+{code:04X}.", "Remove it.")
    if VERSION_COMMENT.search(sql):
        raise StatementRefusedError("The statement holds a comment that some engines run.", "Remove it.")


def without_parentheses(statement: exp.Expr) -> exp.Query:
    """Take off parentheses around the whole; refuse what is not a query."""
    while isinstance(statement, exp.Subquery) and set(filled_arguments(statement)) == {"this"}:
        statement = statement.this
    if not isinstance(statement, exp.Select | exp.SetOperation):
        raise StatementRefusedError("The statement is not a query.", ONLY_QUERIES)
    return statement


def filled_arguments(node: exp.Expr) -> list[str]:
    """Name the parts of a node that are there."""
    return [name for name, value in node.args.items() if value not in (None, False, [])]


def unparsable(error: ParseError) -> StatementRefusedError:
    """Point to where the parser stopped."""
    first = error.errors[0] if error.errors else {}
    near = " ".join(str(first.get("highlight", "")).split())
    where = place(first.get("line"), first.get("col"))
    return StatementRefusedError(
        f"The SQL cannot be read near '{near}'{where}." if near else "The SQL cannot be read."
    )


def place(line: object, column: object) -> str:
    """Write a position for a message; empty when it is not known."""
    return f" (line {line}, column {column})" if line and column else ""


def place_of(identifier: exp.Expr) -> str:
    """Write where a name ends in the text; the parser counts columns to the last character."""
    start, end, column = (identifier.meta.get(key) for key in ("start", "end", "col"))
    if start is None or end is None or column is None:
        return ""
    return place(identifier.meta.get("line"), column - (end - start))
