"""The plan of PostgreSQL, out of the JSON that EXPLAIN gives."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlcoder_local.database.plan import Plan

NAMED_BY: Final = (("Relation Name", "on"), ("Index Name", "by"), ("CTE Name", "of"), ("Function Name", "of"))


def plan_of(document: Sequence[Mapping[str, Any]]) -> Plan:
    """Take steps, rows and cost of the plan."""
    root = document[0]["Plan"]
    return Plan(lines=tuple(_lines(root, 0)), rows=float(root["Plan Rows"]), cost=float(root["Total Cost"]))


def _lines(step: Mapping[str, Any], level: int) -> Iterator[str]:
    names = [f"{word} {step[key]}" for key, word in NAMED_BY if key in step]
    kind = " ".join(filter(None, (step.get("Join Type"), step["Node Type"])))
    figures = f"(rows {step['Plan Rows']:,}, cost {step['Total Cost']:,})"
    yield " ".join(["  " * level + kind, *names, figures])
    for part in step.get("Plans", ()):
        yield from _lines(part, level + 1)
