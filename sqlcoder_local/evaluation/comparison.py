"""Two runs over the same questions, side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.intervals import mcnemar_p
from sqlcoder_local.evaluation.outcome import Outcome


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Where two runs differ."""

    total: int
    """Questions that both runs answered and scored."""
    first_right: int
    second_right: int
    wins: tuple[tuple[Outcome, Outcome], ...]
    """Wrong in the first run, right in the second."""
    losses: tuple[tuple[Outcome, Outcome], ...]
    """Right in the first run, wrong in the second."""

    @property
    def p(self) -> float:
        """How likely a difference so large is by chance alone, by McNemar's exact test."""
        return mcnemar_p(len(self.wins), len(self.losses))

    def as_record(self) -> dict[str, Any]:
        """Lay it out for JSON."""
        return {
            "total": self.total,
            "first_right": self.first_right,
            "second_right": self.second_right,
            "wins": [second.number for _, second in self.wins],
            "losses": [second.number for _, second in self.losses],
            "mcnemar_p": self.p,
        }


def compared(first: Sequence[Outcome], second: Sequence[Outcome]) -> Comparison:
    """Pair the outcomes of two runs; raises UsageError where they have no question in common."""
    others = {(outcome.number, outcome.question): outcome for outcome in second if outcome.is_scored}
    pairs = [
        (outcome, others[outcome.number, outcome.question])
        for outcome in first
        if outcome.is_scored and (outcome.number, outcome.question) in others
    ]
    if not pairs:
        raise UsageError("The two runs have no question in common.", "Name two runs over the same set.")
    return Comparison(
        total=len(pairs),
        first_right=sum(one.is_right for one, _ in pairs),
        second_right=sum(other.is_right for _, other in pairs),
        wins=tuple((one, other) for one, other in pairs if other.is_right and not one.is_right),
        losses=tuple((one, other) for one, other in pairs if one.is_right and not other.is_right),
    )


def comparison_markdown(comparison: Comparison, *, names: tuple[str, str]) -> str:
    """Tell the difference, then every question in which the runs differ."""
    total, (first, second) = comparison.total, names
    shares = [
        f"{name}: {right} of {total} right ({right / total:.1%})"
        for name, right in ((first, comparison.first_right), (second, comparison.second_right))
    ]
    verdict = f"{len(comparison.wins)} wins, {len(comparison.losses)} losses, p = {comparison.p:.3g}"
    parts = [
        f"# {second} against {first}",
        f"{'; '.join(shares)}.",
        f"{verdict} (McNemar's exact test).",
        *_listed("Wins", comparison.wins),
        *_listed("Losses", comparison.losses),
    ]
    return "\n\n".join(parts) + "\n"


def _listed(title: str, pairs: Iterable[tuple[Outcome, Outcome]]) -> Iterable[str]:
    for place, (one, other) in enumerate(pairs):
        if place == 0:
            yield f"## {title}"
        before, after = (" ".join(outcome.sql.split()).replace("`", "'") for outcome in (one, other))
        yield (
            f"{one.number}. {one.question} ({one.database})\n"
            f"   - {one.status}: `{before}`\n   - {other.status}: `{after}`"
        )
