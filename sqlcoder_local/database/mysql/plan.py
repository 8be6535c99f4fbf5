"""The plan of MySQL or MariaDB, out of the JSON that EXPLAIN gives."""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlcoder_local.database.plan import Plan

STEPS: Final = frozenset(
    """query_block nested_loop filesort read_sorted_file temporary_table block-nl-join ordering_operation
    grouping_operation duplicates_removal union_result query_specifications subqueries materialized
    materialized_from_subquery attached_subqueries windows_sort sorts window_functions_computation
    having_subqueries select_list_subqueries buffer_result""".split()
)
"""What holds further steps."""


def plan_of(text: str) -> Plan:
    """Take steps and cost; rows only where a single table is read, for the engine tells no others."""
    document = json.loads(text)
    block = document.get("query_block", {})
    cost = block.get("cost", block.get("cost_info", {}).get("query_cost"))
    tables = list(_tables(document))
    rows = tables[0].get("rows", tables[0].get("rows_examined_per_scan")) if len(tables) == 1 else None
    return Plan(
        lines=tuple(_lines(document, 0)),
        rows=None if rows is None else float(rows),
        cost=None if cost is None else float(cost),
    )


def _tables(node: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    for key, value in _parts(node):
        if key == "table":
            yield value
        yield from _tables(value)


def _lines(node: Any, level: int) -> Iterator[str]:  # noqa: ANN401 - JSON
    for key, value in _parts(node):
        if key == "table":
            yield "  " * level + _table_line(value)
            yield from _lines(value, level + 1)
        elif key in STEPS:
            yield "  " * level + key.replace("_", " ").replace("-", " ")
            yield from _lines(value, level + 1)
        else:
            yield from _lines(value, level)


def _parts(node: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - JSON
    if isinstance(node, dict):
        yield from ((key, value) for key, value in node.items() if isinstance(value, dict | list))
    elif isinstance(node, list):
        yield from (("", value) for value in node)


def _table_line(table: dict[str, Any]) -> str:
    words = [table.get("access_type", ""), table.get("table_name", "")]
    if "key" in table:
        words.append(f"by {table['key']}")
    rows = table.get("rows", table.get("rows_examined_per_scan"))
    if rows is not None:
        words.append(f"(rows {rows:,})")
    return " ".join(filter(None, words))
