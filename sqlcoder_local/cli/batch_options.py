"""The options for many questions at once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from sqlcoder_local.errors import UsageError

MOST_AT_ONCE = 64

Function = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class BatchChoice:
    """What was typed about a file of questions."""

    questions: Path | None
    results: Path | None
    at_once: int


def batch_choice(typed: dict[str, Any]) -> BatchChoice:
    """Take it out of what was typed; raises UsageError where it contradicts itself."""
    choice = BatchChoice(
        questions=typed.pop("batch"), results=typed.pop("results"), at_once=typed.pop("parallel")
    )
    if choice.questions is None and typed["question"] is None:
        raise UsageError(
            "There is no question.",
            'Write it behind the database, in quotes, or "-" for standard input; --batch FILE asks many.',
        )
    if choice.questions is not None and typed["question"] is not None:
        raise UsageError("There are a QUESTION and a file of questions.", "Leave one of the two out.")
    if choice.questions is None and choice.results is not None:
        raise UsageError("--results keeps the answers of --batch.", "Write one answer with > FILE.")
    if choice.questions is not None and (typed["continues"] or typed["verbose"]):
        raise UsageError("--continue and -v are for one question.", "Leave them out with --batch.")
    if choice.questions is not None and typed["out"] not in ("table", "json"):
        raise UsageError("The answers of --batch are JSON, one a line.", "Leave --out out.")
    return choice


def batch_options(command: Function) -> Function:
    """Give a command these options."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


OPTIONS = (
    click.option(
        "--batch",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help='Answer every line {"question": "..."} of a file; JSON lines, in its order.',
    ),
    click.option(
        "--results",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Keep the answers of --batch in a file, and go on from what it holds.",
    ),
    click.option(
        "--parallel",
        type=click.IntRange(1, MOST_AT_ONCE),
        default=8,
        show_default=True,
        help="Questions of --batch that the model or the server answers side by side.",
    ),
)
