"""From a tree back to text."""

from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import ErrorLevel, UnsupportedError
from sqlglot.generators.mysql import MySQLGenerator
from sqlglot.generators.sqlite import SQLiteGenerator

from sqlcoder_local.errors import StatementRefusedError

LINE_WIDTH: Final = 90


class ReadableSqlite(SQLiteGenerator):
    """Writes SQLite's SQL as people write it."""

    def not_sql(self, expression: exp.Not) -> str:
        """Write x NOT IN (...) for NOT x IN (...)."""
        inside = expression.this
        if not isinstance(inside, exp.In):
            return super().not_sql(expression)
        start = self.sql(inside, "this")
        return f"{start} NOT{self.sql(inside).removeprefix(start)}"


class CommonMySql(MySQLGenerator):
    """Writes what MySQL and MariaDB both read."""

    def regexplike_sql(self, expression: exp.RegexpLike) -> str:
        """Write x REGEXP 'pattern', for MariaDB has no REGEXP_LIKE."""
        if expression.args.get("flag"):
            raise UnsupportedError("REGEXP_LIKE with flags")
        text = f"{self.sql(expression, 'this')} REGEXP {self.sql(expression, 'expression')}"
        is_inside = isinstance(expression.parent, exp.Binary) and not isinstance(
            expression.parent, exp.Connector
        )
        return f"({text})" if is_inside else text


GENERATORS: Final = {"sqlite": ReadableSqlite, "mysql": CommonMySql}
"""Where the parser's own is not used as it is."""


def written(query: exp.Expr, dialect: str, *, is_pretty: bool = False) -> str:
    """Write a tree as text; raises StatementRefusedError for what the dialect cannot say."""
    own = GENERATORS.get(dialect, sqlglot.Dialect.get_or_raise(dialect).generator_class)
    generator = own(
        dialect=dialect,
        pretty=is_pretty,
        comments=False,
        max_text_width=LINE_WIDTH,
        unsupported_level=ErrorLevel.RAISE,
    )
    try:
        return generator.generate(query)
    except UnsupportedError as error:
        raise StatementRefusedError(f"The database cannot run this: {error}") from error
