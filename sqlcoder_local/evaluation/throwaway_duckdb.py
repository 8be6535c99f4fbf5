"""A DuckDB file made from a PostgreSQL script, for as long as an evaluation runs."""

from pathlib import Path

import duckdb

from sqlcoder_local.errors import DatabaseOpenError
from sqlcoder_local.evaluation.postgres_dump import PostgresDump
from sqlcoder_local.evaluation.text_file import text_of


def load_into_duckdb(script: Path, file: Path) -> tuple[str, ...]:
    """Make the file; give sentences on what was left out, and raise DatabaseOpenError for a bad script."""
    dump = PostgresDump(text=text_of(script), target="duckdb")
    try:
        # Nothing in a script may reach another file.
        with duckdb.connect(str(file), config={"enable_external_access": "false"}) as connection:
            connection.execute("BEGIN")
            for statement in dump.statements():
                connection.execute(statement)
            connection.execute("COMMIT")
    except (duckdb.Error, ValueError) as error:
        file.unlink(missing_ok=True)
        told = str(error).partition("\n")[0].rstrip(".")
        raise DatabaseOpenError(f"The script {script} cannot be loaded: {told}.", "Correct it.") from error
    return tuple(f"{script.name}: {count} {what}" for what, count in dump.skipped.items())
