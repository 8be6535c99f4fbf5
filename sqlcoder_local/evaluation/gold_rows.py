"""What the gold queries of a case bring, and whether an answer brings the same."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import QueryTimeoutError, SqlFailedError, StatementRefusedError
from sqlcoder_local.evaluation.asked_order import asks_for_order, is_ordered, order_places
from sqlcoder_local.evaluation.case import Case, Rule
from sqlcoder_local.evaluation.same_rows import matches_execution, says_the_same
from sqlcoder_local.sql_text import checked_statement


@dataclass(frozen=True, kw_only=True)
class GoldRows:
    """The rows of one gold query."""

    sql: str
    """In the dialect it is written in."""
    rows: Rows


@dataclass(frozen=True, kw_only=True)
class GoldFault:
    """A gold query that does not run."""

    sql: str
    reason: str


def run_golds(
    case: Case, database: Database, *, limits: Limits, is_cancelled: Callable[[], bool]
) -> tuple[tuple[GoldRows, ...], tuple[GoldFault, ...]]:
    """Run every gold query; those that do not run are told. Raises CancelledError."""
    brought: list[GoldRows] = []
    faults: list[GoldFault] = []
    for gold in case.golds:
        try:
            sql = gold if case.dialect == database.dialect else _carried(case, gold, database)
            brought.append(
                GoldRows(sql=gold, rows=database.run(sql, limits=limits, is_cancelled=is_cancelled))
            )
        except (SqlFailedError, StatementRefusedError, QueryTimeoutError) as error:
            faults.append(GoldFault(sql=gold, reason=error.message))
    return tuple(brought), tuple(faults)


def _carried(case: Case, gold: str, database: Database) -> str:
    return checked_statement(
        gold, database.schema(), source_dialect=case.dialect, target_dialect=database.dialect
    ).sql


def is_right(rows: Rows, golds: tuple[GoldRows, ...], case: Case, rule: Rule) -> bool:
    """Tell whether an answer brings what any gold query brings."""
    return any(_agrees(rows, gold, case, rule) for gold in golds)


def _agrees(rows: Rows, gold: GoldRows, case: Case, rule: Rule) -> bool:
    # A result that was cut off is not known; two that were cut off alike may still differ.
    if rows.is_truncated or gold.rows.is_truncated:
        return False
    if rule == "spider":
        return matches_execution(gold.rows, rows, is_ordered=is_ordered(gold.sql, case.dialect))
    if not (asks_for_order(case) and is_ordered(gold.sql, case.dialect)):
        return says_the_same(gold.rows, rows)
    places = order_places(gold.sql, gold.rows.columns, case.dialect)
    return says_the_same(gold.rows, rows, is_ordered=True, order_places=places)
