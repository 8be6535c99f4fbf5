"""Finds the repertoire of a dialect."""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.duckdb import DUCKDB
from sqlcoder_local.sql_tree.repertoires.mysql import MYSQL
from sqlcoder_local.sql_tree.repertoires.postgres import POSTGRES
from sqlcoder_local.sql_tree.repertoires.sqlite import SQLITE

REPERTOIRES: Final = {"sqlite": SQLITE, "postgres": POSTGRES, "duckdb": DUCKDB, "mysql": MYSQL}
"""By the parser's name of the dialect; MariaDB speaks MySQL's."""
