"""What a database expects of a query: asked before it runs, and held against what it may cost."""

from typing import Final

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.errors import QueryTimeoutError, StatementRefusedError, UsageError

EXPLAIN_SECONDS: Final = 5.0
"""A plan that takes longer says nothing against its query."""
TELL_NO_COST: Final = frozenset({"sqlite", "duckdb"})


def plan_before_run(database: Database, query: str) -> Plan | None:
    """Have the database find what is wrong with a query before it runs; None where its plan takes too long.

    Raises SqlFailedError with the words of the database.
    """
    try:
        return database.explain(query, timeout_seconds=EXPLAIN_SECONDS)
    except QueryTimeoutError:
        return None


def refuse_unknown_cost(dialect: str, most: float | None) -> None:
    """Raise UsageError where a limit is set on a cost that the engine never tells."""
    if most is not None and dialect in TELL_NO_COST:
        raise UsageError(f"A {dialect} database does not tell what a query costs.", "Leave out --max-cost.")


def is_affordable(plan: Plan | None, most: float | None) -> bool:
    """Tell whether a query may be run; one whose cost nobody knows may not where there is a limit."""
    return most is None or (plan is not None and plan.cost is not None and plan.cost <= most)


def refuse_if_costly(plan: Plan | None, most: float | None) -> None:
    """Raise StatementRefusedError where a query would cost more than it may, or cost that nobody knows."""
    if most is None or is_affordable(plan, most):
        return
    if plan is None or plan.cost is None:
        raise StatementRefusedError(
            "The database did not tell what the query would cost.",
            "Ask for less, or leave out --max-cost.",
        )
    raise StatementRefusedError(
        f"The database expects a cost of {plan.cost:g}, more than the {most:g} allowed.",
        "Ask for less, or raise --max-cost.",
    )
