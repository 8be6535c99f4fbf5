"""A DuckDB connection that only reads: the only module that knows the duckdb package."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

# The package around this module takes twice as long to load as the engine, and nothing of it is used.
import _duckdb as duckdb

from sqlcoder_local.database.duckdb_source import FileTable
from sqlcoder_local.errors import DatabaseOpenError, SqlFailedError
from sqlcoder_local.sql_name import quoted_name, sql_literal

Connection = duckdb.DuckDBPyConnection

LOCKED: Final[dict[str, str | bool | int | float | list[str]]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
    "python_enable_replacements": False,
    "memory_limit": "256MB",
    "threads": 2,
    "max_temp_directory_size": "0KB",
    "temp_directory": "",
}
READERS: Final = {"csv": "read_csv", "parquet": "read_parquet"}
CANDIDATES: Final = "Candidate functions:"
"""What DuckDB lists behind the sentence that a function does not take its arguments."""
MEMORY_HINT: Final = "It needs more memory than the limit; ask for less."


def connected(file: str | None, tables: Sequence[FileTable]) -> Connection:
    """Open a database file, or none but the given tables in files, and lock it; raises DatabaseOpenError."""
    try:
        connection = duckdb.connect(file or ":memory:", read_only=file is not None, config=LOCKED)
        for table in tables:
            connection.execute(_view_over(table))
        _lock(connection, [table.path for table in tables])
    except (duckdb.Error, UnicodeError) as error:
        name = file or ", ".join(table.path for table in tables)
        raise DatabaseOpenError(f"{name} cannot be read: {in_one_line(error)}", _open_hint(error)) from error
    return connection


def checked_query(connection: Connection, query: str) -> str:
    """Take one statement that DuckDB itself calls a query; raises SqlFailedError."""
    with told_plainly():
        statements = connection.extract_statements(query)
    if [statement.type for statement in statements] != [duckdb.StatementType.SELECT]:
        raise SqlFailedError("The statement gives no rows.", "One query at a time is run, and nothing else.")
    return statements[0].query


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what the driver raises into what the user can read."""
    try:
        yield
    except duckdb.OutOfMemoryException as error:
        raise SqlFailedError("DuckDB ran out of memory.", MEMORY_HINT) from error
    except (duckdb.Error, UnicodeError) as error:
        raise SqlFailedError(f"DuckDB: {in_one_line(error)}") from error
    except (MemoryError, RuntimeError) as error:
        # What the C++ library throws when the system gives no more memory.
        raise SqlFailedError(f"DuckDB: {in_one_line(error)}.", MEMORY_HINT) from error


def in_one_line(error: Exception) -> str:
    """Keep the sentence, without the lines that point into the query and those that list every function."""
    sentence = str(error).split("\n\n")[0].partition(CANDIDATES)[0]
    return " ".join(sentence.split())


def _lock(connection: Connection, paths: Sequence[str]) -> None:
    """Leave DuckDB nothing of the file system but the named files, and nothing to set; the order counts."""
    if paths:
        connection.execute(f"SET allowed_paths = [{', '.join(map(sql_literal, paths))}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def _view_over(table: FileTable) -> str:
    source = f"{READERS[table.form]}({sql_literal(table.path)})"
    return f"CREATE VIEW {quoted_name(table.name)} AS SELECT * FROM {source}"  # noqa: S608 - both quoted


def _open_hint(error: Exception) -> str:
    if "lock" in str(error).lower():
        return "Another program is writing to it; try again when it has finished."
    if "not utf-8" in str(error).lower():
        return "Save it as UTF-8."
    return "Open it once with the program that wrote it."
