"""A DuckDB database that is only read; a query of its own cannot be stopped, so it belongs into a worker."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any, Final

from sqlcoder_local.database.batches import batches
from sqlcoder_local.database.block_lines import block_lines
from sqlcoder_local.database.cutting import within
from sqlcoder_local.database.database import DEFAULT_LIMITS, Database
from sqlcoder_local.database.duckdb_connection import Connection, checked_query, connected, told_plainly
from sqlcoder_local.database.duckdb_lines import SPELLING
from sqlcoder_local.database.duckdb_schema import fingerprint, introspect
from sqlcoder_local.database.duckdb_source import FileTable
from sqlcoder_local.database.duckdb_values import fetched_exactly, needs_reading, read_row, readers_of
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import ResultColumn, Row, RowStream, SeparatedRows
from sqlcoder_local.errors import CancelledError
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch
from sqlcoder_local.sql_name import quoted_name

ROWS_PER_COLUMN: Final = 5_000
CANDIDATES: Final = """
    SELECT DISTINCT value FROM (SELECT {column} AS value FROM {table} LIMIT {rows})
    WHERE length(value) <= 100
"""
ESTIMATE: Final = "Estimated Cardinality"


class DuckdbDatabase(Database):
    """A DuckDB file, or tables in CSV and Parquet files."""

    def __init__(self, file: str | None, tables: Sequence[FileTable] = ()) -> None:
        """Connect and lock; raises DatabaseOpenError."""
        self._connection: Connection = connected(file, tables)
        self._stored_in_files = frozenset(table.name for table in tables)
        self._schema: Schema | None = None

    @property
    def dialect(self) -> str:
        """The name sqlglot gives DuckDB's SQL."""
        return "duckdb"

    def fingerprint(self) -> str:
        """Change when the schema does; raises SqlFailedError."""
        with told_plainly():
            return fingerprint(self._connection)

    def schema(self) -> Schema:
        """Tables, views, columns and keys, as they were when it was first asked."""
        if self._schema is None:
            with told_plainly():
                self._schema = introspect(self._connection, self._stored_in_files)
        return self._schema

    def matching_values(self, phrases: Sequence[str], *, within_seconds: float) -> tuple[ValueMatch, ...]:
        """Text values equal to one of the phrases but for case; what is found in the given time."""
        deadline = monotonic() + within_seconds
        folded = frozenset(phrase.casefold() for phrase in phrases)
        found: list[ValueMatch] = []
        for table in self.schema().tables:
            for column in filter(_holds_text, table.columns):
                if monotonic() > deadline:
                    return tuple(found)
                found.extend(self._matches(table, column, folded))
        return tuple(found)

    @contextmanager
    def stream(
        self,
        query: str,
        *,
        limits: Limits = DEFAULT_LIMITS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[RowStream]:
        """Run one query; the time limit is for the worker to keep."""
        checked = checked_query(self._connection, query)
        cuts = Cuts()
        with told_plainly():
            columns = self._columns(checked)
            self._connection.execute(fetched_exactly(checked, columns))
        readers = readers_of(columns) if needs_reading(columns) else None

        def fetch(count: int) -> list[Row]:
            if is_cancelled():
                raise CancelledError("The query was stopped.")
            with told_plainly():
                rows: list[Row] = self._connection.fetchmany(count)
            return rows if readers is None else [read_row(readers, row) for row in rows]

        def separate(delimiter: str) -> Iterator[SeparatedRows] | None:
            if limits.total_bytes is not None:
                return None
            return block_lines(SPELLING, fetch, delimiter, limits, cuts)

        rows = within(limits, batches(fetch, limits.rows), cuts)
        yield RowStream(columns=columns, batches=rows, cuts=cuts, separate=separate)

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:  # noqa: ARG002 - the worker's to keep
        """Ask for the plan and never run the query; DuckDB estimates rows, not cost."""
        checked = checked_query(self._connection, query)
        with told_plainly():
            rows = self._connection.execute(f"EXPLAIN (FORMAT json) {checked}").fetchall()
        (root,) = json.loads(rows[-1][1])
        estimate = root["extra_info"].get(ESTIMATE)
        return Plan(lines=tuple(_plan_lines(root, 0)), rows=float(estimate) if estimate else None)

    def close(self) -> None:
        """Release the connection; a second call does nothing."""
        self._connection.close()

    def _columns(self, query: str) -> tuple[ResultColumn, ...]:
        described = self._connection.execute(f"DESCRIBE {query}").fetchall()
        return tuple(ResultColumn(name=name, type=kind) for name, kind, *_ in described)

    def _matches(self, table: Table, column: Column, folded: frozenset[str]) -> Iterator[ValueMatch]:
        query = CANDIDATES.format(
            column=quoted_name(column.name),
            table=".".join(map(quoted_name, table.name_parts)),
            rows=ROWS_PER_COLUMN,
        )
        with told_plainly():
            values = [value for (value,) in self._connection.execute(query).fetchall()]
        for value in sorted(value for value in values if value.casefold() in folded):
            yield ValueMatch(table=table.name, column=column.name, value=value)


def _holds_text(column: Column) -> bool:
    return column.declared_type == "VARCHAR"


def _plan_lines(node: Mapping[str, Any], depth: int) -> Iterator[str]:
    """Write a node of the plan and those below it."""
    details = [f"{name}: {_in_a_line(value)}" for name, value in node["extra_info"].items()]
    yield "  " * depth + " ".join([node["name"].strip(), *([f"({', '.join(details)})"] if details else [])])
    for child in node["children"]:
        yield from _plan_lines(child, depth + 1)


def _in_a_line(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str) else json.dumps(value)
