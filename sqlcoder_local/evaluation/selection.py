"""Which questions of a set are asked."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What was asked for."""

    category: str | None = None
    sample_seed: int | None = None
    """Draws the questions instead of taking the first."""
    limit: int | None = None


def selected(
    cases: Sequence[Case], selection: Selection, *, has_database: Callable[[str], bool]
) -> tuple[tuple[Case, ...], tuple[str, ...]]:
    """Choose questions, and say in sentences what was left out; raises UsageError where none is left."""
    if selection.category is not None:
        known = sorted({case.category for case in cases if case.category})
        cases = [case for case in cases if case.category == selection.category]
        if not cases:
            raise UsageError(
                f"No question has the category {selection.category!r}.",
                f"There are: {', '.join(known)}." if known else "These questions have no categories.",
            )
    present = {name: has_database(name) for name in {case.database for case in cases}}
    missing = Counter(case.database for case in cases if not present[case.database])
    cases = [case for case in cases if present[case.database]]
    if not cases:
        raise UsageError(
            "None of the databases of the questions is there.", "Name their folder: --databases."
        )
    if selection.sample_seed is not None:
        count = len(cases) if selection.limit is None else min(selection.limit, len(cases))
        cases = Random(selection.sample_seed).sample(list(cases), count)  # noqa: S311  a sample, no secret
    chosen = sorted(cases[: selection.limit], key=lambda case: case.number)
    skipped = [f"{count} questions: there is no database {name!r}" for name, count in missing.items()]
    return tuple(chosen), tuple(skipped)
