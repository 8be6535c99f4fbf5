"""A session on MySQL or MariaDB: its connection, and what is asked of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sqlcoder_local.database.mysql.connection import MysqlConnection
from sqlcoder_local.database.mysql.plan import plan_of
from sqlcoder_local.database.mysql.role import powers_of
from sqlcoder_local.database.mysql.schema import FINGERPRINT, introspect
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.server.powers import Powers
from sqlcoder_local.database.server.value_lookup import LONGEST_VALUE, ROWS_PER_COLUMN
from sqlcoder_local.schema import Column, Schema, Table

CANDIDATES: Final = """
    SELECT DISTINCT value
    FROM (SELECT CAST({column} AS CHAR) AS value FROM {table} LIMIT {rows}) AS first_rows
    WHERE CHAR_LENGTH(value) <= {longest} AND LOWER(value) IN %s
"""


class MysqlSession(MysqlConnection):
    """Introspects, explains and looks values up."""

    def plan_of(self, query: str) -> Plan:
        """Ask for the plan of a query without running it."""
        ((text,),) = self.fetch(f"EXPLAIN FORMAT=JSON {query}")
        plan = plan_of(text)
        if plan.cost is not None:
            return plan
        # Before MariaDB 11 the plan holds no cost; this is 0 where the server knows none.
        ((_, cost),) = self.fetch("SHOW SESSION STATUS LIKE 'Last_query_cost'")
        return replace(plan, cost=float(cost) or None)

    def powers(self) -> Powers | None:
        """Say what the user may do besides reading."""
        return powers_of(self.fetch)

    def schema(self) -> Schema:
        """Read the catalogue."""
        return introspect(self.fetch, is_mariadb=self.is_mariadb)

    def fingerprint(self) -> str:
        """Give a text that changes whenever the catalogue does."""
        return str(self.fetch(FINGERPRINT))

    def texts_of(self, table: Table, column: Column, phrases: Sequence[str]) -> Sequence[str]:
        """Look among the first rows for texts that may be one of the phrases."""
        query = CANDIDATES.format(
            column=quoted(column.name).replace("%", "%%"),
            table=quoted(table.name).replace("%", "%%"),
            rows=ROWS_PER_COLUMN,
            longest=LONGEST_VALUE,
        )
        return [value for (value,) in self.fetch(query, [list(phrases)])]


def quoted(name: str) -> str:
    """Write a name between back quotes."""
    return "`" + name.replace("`", "``") + "`"
