"""A database with what defog-data's NAME.json says beside it: the meaning of each column."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from sqlcoder_local.database.database import DEFAULT_LIMITS, Database, Identity
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import RowStream
from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.text_file import text_of
from sqlcoder_local.schema import Schema, Table, ValueMatch

Descriptions = Mapping[tuple[str, str], str]
"""What a column means, by the names of table and column in lower case."""


def _never() -> bool:
    return False


class DescribedDatabase(Database):
    """Another database, with comments on its columns where it has none of its own."""

    def __init__(self, database: Database, descriptions: Descriptions) -> None:
        """Stand before a database."""
        self._database = database
        self._descriptions = descriptions
        self._seen: tuple[Schema, Schema] | None = None
        """The schema of the other database, and what it became: the same value for the same value."""

    @property
    def dialect(self) -> str:
        """The name sqlglot gives this engine's SQL."""
        return self._database.dialect

    @property
    def notes(self) -> tuple[str, ...]:
        """What the asker must know about the connection."""
        return self._database.notes

    @property
    def identity(self) -> Identity | None:
        """What of it may be kept for the next time."""
        return self._database.identity

    def schema(self) -> Schema:
        """The schema with the descriptions as comments."""
        schema = self._database.schema()
        if self._seen is None or self._seen[0] is not schema:
            self._seen = schema, replace(schema, tables=tuple(map(self._described, schema.tables)))
        return self._seen[1]

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case."""
        return self._database.matching_values(phrases, within_seconds=within_seconds)

    def stream(
        self, query: str, *, limits: Limits = DEFAULT_LIMITS, is_cancelled: Callable[[], bool] = _never
    ) -> AbstractContextManager[RowStream]:
        """Run one query, its rows read as they are asked for."""
        return self._database.stream(query, limits=limits, is_cancelled=is_cancelled)

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        """Ask for the plan and never run the query."""
        return self._database.explain(query, timeout_seconds=timeout_seconds)

    def close(self) -> None:
        """Release the connection."""
        self._database.close()

    def _described(self, table: Table) -> Table:
        def comment(column: str) -> str:
            return self._descriptions.get((table.bare_name.lower(), column.lower()), "")

        columns = (
            replace(column, comment=column.comment or comment(column.name)) for column in table.columns
        )
        return replace(table, columns=tuple(columns))


def read_descriptions(path: Path) -> Descriptions:
    """Read a schema file of defog-data; raises UsageError."""
    try:
        tables = json.loads(text_of(path))["table_metadata"]
        return {
            (table.rpartition(".")[2].lower(), column["column_name"].lower()): " ".join(
                (column.get("column_description") or "").split()
            )
            for table, columns in tables.items()
            for column in columns
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"{path} is no schema as defog-data writes it: {error!r}.", "Correct it, or remove it."
        ) from error
