"""From a tree back to text."""

from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import ErrorLevel, UnsupportedError
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


def written(query: exp.Expr, dialect: str, *, is_pretty: bool = False) -> str:
    """Write a tree as text; raises StatementRefusedError for what the dialect cannot say."""
    generator = (
        ReadableSqlite(
            dialect=dialect,
            pretty=is_pretty,
            comments=False,
            max_text_width=LINE_WIDTH,
            unsupported_level=ErrorLevel.RAISE,
        )
        if dialect == "sqlite"
        else sqlglot.Dialect.get_or_raise(dialect).generator(
            pretty=is_pretty, comments=False, max_text_width=LINE_WIDTH, unsupported_level=ErrorLevel.RAISE
        )
    )
    try:
        return generator.generate(query)
    except UnsupportedError as error:
        raise StatementRefusedError(f"The database cannot run this: {error}") from error
