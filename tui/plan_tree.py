"""The steps of a plan, each under the one that it feeds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

INDENT: Final = 2
"""Blanks a level, as database/plan.py writes them."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step in the engine's words, and what it takes its rows from."""

    text: str
    sources: list["Step"] = field(default_factory=list)


def plan_tree(lines: Sequence[str]) -> list[Step]:
    """Read the indentation of a plan's lines."""
    roots: list[Step] = []
    above: list[Step] = []
    for line in lines:
        text = line.lstrip(" ")
        level = min((len(line) - len(text)) // INDENT, len(above))
        step = Step(text=text)
        (above[level - 1].sources if level else roots).append(step)
        above[level:] = [step]
    return roots
