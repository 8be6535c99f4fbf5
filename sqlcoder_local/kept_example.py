"""A question kept as an example with its SQL, which is proved to be one query that the database can run."""

from contextlib import suppress
from pathlib import Path

from sqlcoder_local.asking import checked_question
from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import QueryTimeoutError
from sqlcoder_local.knowledge.example_saving import SavedExample, save_example
from sqlcoder_local.knowledge.examples import FOLDER
from sqlcoder_local.knowledge.knowledge import Example
from sqlcoder_local.sql_text import checked_statement, pretty

EXPLAIN_SECONDS = 5.0


def keep_example(
    question: str, sql: str, *, database: Database, knowledge: Path, is_private: bool = False
) -> SavedExample:
    """Check and write it; raises StatementRefusedError, SqlFailedError and UsageError."""
    dialect = database.dialect
    one = sql.strip().removesuffix(";")
    statement = checked_statement(one, database.schema(), source_dialect=dialect, target_dialect=dialect)
    # A plan that takes longer says nothing against its query.
    with suppress(QueryTimeoutError):
        database.explain(statement.sql, timeout_seconds=EXPLAIN_SECONDS)
    example = Example(
        question=" ".join(checked_question(question).split()), sql=pretty(statement.sql, dialect)
    )
    return save_example(knowledge / FOLDER, example, is_private=is_private)
