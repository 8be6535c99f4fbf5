"""A session on PostgreSQL: its connection, and what is asked of it."""

from collections.abc import Sequence
from typing import Final

from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.postgres.connection import PostgresConnection
from sqlcoder_local.database.postgres.plan import plan_of
from sqlcoder_local.database.postgres.role import powers_of
from sqlcoder_local.database.postgres.schema import FINGERPRINT, introspect
from sqlcoder_local.database.server.powers import Powers
from sqlcoder_local.database.server.value_lookup import LONGEST_VALUE, ROWS_PER_COLUMN
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_name import quoted_name

# lower() knows ASCII only in some locales: values with other characters all come back and are compared here.
CANDIDATES: Final = """
    SELECT DISTINCT value FROM (SELECT {column}::text AS value FROM {table} LIMIT {rows}) AS first_rows
    WHERE length(value) <= {longest} AND (lower(value) = ANY(%(phrases)s) OR value ~ '[^ -~]')
"""


class PostgresSession(PostgresConnection):
    """Introspects, explains and looks values up."""

    def plan_of(self, query: str) -> Plan:
        """Ask for the plan of a query without running it."""
        ((document,),) = self.fetch(f"EXPLAIN (FORMAT JSON) {query}")
        return plan_of(document)

    def powers(self) -> Powers | None:
        """Say what the role may do besides reading."""
        return powers_of(self.fetch)

    def schema(self) -> Schema:
        """Read the catalogue."""
        return introspect(self.fetch)

    def fingerprint(self) -> str:
        """Give a text that changes whenever the catalogue does."""
        ((fingerprint,),) = self.fetch(FINGERPRINT)
        return str(fingerprint)

    def texts_of(self, table: Table, column: Column, phrases: Sequence[str]) -> Sequence[str]:
        """Look among the first rows for texts that may be one of the phrases."""
        query = CANDIDATES.format(
            column=quoted_name(column.name).replace("%", "%%"),
            table=".".join(map(quoted_name, table.name_parts)).replace("%", "%%"),
            rows=ROWS_PER_COLUMN,
            longest=LONGEST_VALUE,
        )
        return [value for (value,) in self.fetch(query, {"phrases": list(phrases)})]
