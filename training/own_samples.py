"""Some values of each column of a database, read within its limits."""

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Value
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.schema import Table
from sqlcoder_local.sql_name import dotted_name
from sqlcoder_local.sql_text import checked_statement

ROWS_A_TABLE = 1_000
SECONDS_A_TABLE = 5.0


def own_samples(database: Database) -> dict[tuple[str, str], list[Value]]:
    """The first rows of each table, by column; a table that cannot be read in time has none."""
    samples: dict[tuple[str, str], list[Value]] = {}
    for table in database.schema().tables:
        samples |= _of_table(database, table)
    return samples


def _of_table(database: Database, table: Table) -> dict[tuple[str, str], list[Value]]:
    query = f"SELECT * FROM {dotted_name(table.name_parts)} LIMIT {ROWS_A_TABLE}"  # noqa: S608 - quoted name
    try:
        sql = checked_statement(query, database.schema(), target_dialect=database.dialect).sql
        rows = database.run(sql, limits=Limits(rows=ROWS_A_TABLE, seconds=SECONDS_A_TABLE))
    except SqlcoderError:
        return {}
    return {
        (table.name, column): [row[place] for row in rows.rows] for place, column in enumerate(rows.columns)
    }
