"""The figures of a run: how many answers are right, what became of the others, how long they took."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Any, Final

from sqlcoder_local.evaluation.hardness import LEVELS
from sqlcoder_local.evaluation.intervals import wilson_interval
from sqlcoder_local.evaluation.outcome import STATUSES, Outcome, Status

SLOW_SHARE: Final = 0.95


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Right answers among questions."""

    total: int
    correct: int

    @property
    def accuracy(self) -> float:
        """The share of right answers; 0 where nothing was asked."""
        return self.correct / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true share lies at 95 %."""
        return wilson_interval(self.correct, self.total)

    def as_record(self) -> dict[str, Any]:
        """Lay it out for JSON."""
        return {
            "total": self.total,
            "correct": self.correct,
            "accuracy": self.accuracy,
            "accuracy_95": list(self.interval),
        }


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The figures of a run."""

    overall: Tally
    by_category: dict[str, Tally]
    by_hardness: dict[str, Tally]
    by_database: dict[str, Tally]
    counts: dict[Status, int]
    """How many questions ended in each way."""
    seconds_median: float
    seconds_p95: float
    tokens_per_second: float

    def as_record(self) -> dict[str, Any]:
        """Lay it out for JSON."""
        parts = {"category": self.by_category, "hardness": self.by_hardness, "database": self.by_database}
        return {
            **self.overall.as_record(),
            **{
                f"by_{what}": {name: tally.as_record() for name, tally in tallies.items()}
                for what, tallies in parts.items()
            },
            **{status: count for status, count in self.counts.items() if status != "right"},
            "seconds_median": self.seconds_median,
            "seconds_p95": self.seconds_p95,
            "tokens_per_second": self.tokens_per_second,
        }


def summary_of(outcomes: Sequence[Outcome]) -> Summary:
    """Add up outcomes; questions whose gold does not run count for nothing but are told."""
    scored = [outcome for outcome in outcomes if outcome.is_scored]
    seconds = sorted(outcome.seconds for outcome in scored)
    generate_seconds = sum(outcome.generate_seconds for outcome in scored)
    tokens = sum(outcome.generated_tokens for outcome in scored)
    hardnesses = _tallies(scored, lambda outcome: outcome.hardness)
    levels = (*LEVELS, *sorted(set(hardnesses) - set(LEVELS)))
    return Summary(
        overall=_tally(scored),
        by_category=_tallies(scored, lambda outcome: outcome.category),
        by_hardness={level: hardnesses[level] for level in levels if level in hardnesses},
        by_database=_tallies(scored, lambda outcome: outcome.database),
        counts={status: sum(outcome.status == status for outcome in outcomes) for status in STATUSES},
        seconds_median=median(seconds) if seconds else 0.0,
        seconds_p95=seconds[ceil(SLOW_SHARE * len(seconds)) - 1] if seconds else 0.0,
        tokens_per_second=tokens / generate_seconds if generate_seconds else 0.0,
    )


def _tally(outcomes: Sequence[Outcome]) -> Tally:
    return Tally(total=len(outcomes), correct=sum(outcome.is_right for outcome in outcomes))


def _tallies(outcomes: Sequence[Outcome], key: Callable[[Outcome], str]) -> dict[str, Tally]:
    names = sorted({key(outcome) for outcome in outcomes})
    return {name: _tally([outcome for outcome in outcomes if key(outcome) == name]) for name in names}
