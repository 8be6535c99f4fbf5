"""Carries a checked query from the dialect it was written in to the dialect of the database."""

from collections.abc import Callable
from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import UsageError
from sqlcoder_local.sql_tree.functions import check_sayable
from sqlcoder_local.sql_tree.to_duckdb import carried_to_duckdb
from sqlcoder_local.sql_tree.to_mysql import carried_to_mysql
from sqlcoder_local.sql_tree.to_sqlite import carried_to_sqlite

FROM_POSTGRES: Final[dict[str, Callable[..., exp.Query]]] = {
    "sqlite": carried_to_sqlite,
    "duckdb": carried_to_duckdb,
    "mysql": carried_to_mysql,
}


def carried(query: exp.Query, source: str, target: str, *, has_nulls_first: bool) -> exp.Query:
    """Rewrite what the two dialects say differently; raises StatementRefusedError for what cannot be said."""
    if source == target:
        return query
    if source != "postgres" or target not in FROM_POSTGRES:
        raise UsageError(f"SQL is not carried from {source} to {target}.", f"Write it in {target}.")
    rewritten = FROM_POSTGRES[target](query, has_nulls_first=has_nulls_first)
    check_sayable(rewritten, target)
    return rewritten
