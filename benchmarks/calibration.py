"""How far the model's confidence can be trusted: how many answers lie above a threshold, how many are right.

    python benchmarks/calibration.py [--quick] [--json FILE] [--markdown FILE] [--model FILE]

Over the everyday questions. Confidence is the mean probability of the tokens of the SQL that runs, under the
grammar; what the model declines by itself is in neither column. `coverage` is the share of the answers that
`--min-confidence` lets through, `accuracy` the share of those that are right, `unanswerable declined` how
many of the answers to questions without an answer it withholds.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.judged import LIMITS, Judged, judged
from benchmarks.measure import parser, report
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.run import grouped
from sqlcoder_local.evaluation.selection import Selection, selected
from sqlcoder_local.models.store import find_model

THRESHOLDS = (0.0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98)
QUICK_QUESTIONS = 6
Line = tuple[float, int, int, int]


def main() -> None:
    """Ask, count, print."""
    options = _options()
    choice = Selection(sample_seed=0, limit=QUICK_QUESTIONS if options.quick else None)
    cases = grouped(selected(read_everyday().cases, choice, has_database=lambda _name: True)[0])
    model = find_model(str(options.model) if options.model else None)
    with open_engine(model, EngineOptions(), is_cancelled=lambda: False) as engine:
        outcomes = list(judged(cases, EVERYDAY_FOLDER, engine, AskOptions(row_limit=LIMITS.rows)))
    answers = sum(outcome.confidence is not None for outcome in outcomes)
    lines = [line_of(threshold, cases, outcomes) for threshold in THRESHOLDS]
    report(
        {
            "command": "python benchmarks/calibration.py",
            "questions": float(len(outcomes)),
            "answers": float(answers),
            "confidence_auc": auc(outcomes),
            **{f"answers_from_{threshold}": float(kept) for threshold, kept, _, _ in lines},
            **{f"right_from_{threshold}": float(right) for threshold, _, right, _ in lines},
        },
        options.json,
    )
    table = table_of(lines, answers)
    print(table)
    if options.markdown:
        options.markdown.write_text(table, encoding="utf-8")


def line_of(threshold: float, cases: Sequence[Case], outcomes: Sequence[Judged]) -> Line:
    """Count the answers above a threshold, the right ones of them, and what is withheld rightly."""
    kept = [outcome for outcome in outcomes if (outcome.confidence or 0.0) >= threshold]
    kept = [outcome for outcome in kept if outcome.confidence is not None]
    withheld = sum(
        not case.golds and outcome.confidence is not None and outcome.confidence < threshold
        for case, outcome in zip(cases, outcomes, strict=True)
    )
    return threshold, len(kept), sum(outcome.is_right for outcome in kept), withheld


def auc(outcomes: Sequence[Judged]) -> float:
    """How often a right answer has more confidence than a wrong one."""
    right = [o.confidence for o in outcomes if o.confidence is not None and o.is_right]
    wrong = [o.confidence for o in outcomes if o.confidence is not None and not o.is_right]
    pairs = len(right) * len(wrong)
    return sum((one > other) + 0.5 * (one == other) for one in right for other in wrong) / max(1, pairs)


def table_of(lines: Sequence[Line], answers: int) -> str:
    """Write coverage against accuracy."""
    head = ["| --min-confidence | answers | coverage | right | accuracy | unanswerable declined |"]
    head.append("| --- | --- | --- | --- | --- | --- |")
    body = [
        f"| {threshold} | {kept} | {kept / max(1, answers):.0%} | {right} | {right / max(1, kept):.1%}"
        f" | {withheld} |"
        for threshold, kept, right, withheld in lines
    ]
    return "\n".join([*head, *body]) + "\n"


def _options() -> argparse.Namespace:
    arguments = parser(__doc__ or "")
    arguments.add_argument("--markdown", type=Path, metavar="FILE", help="write the table")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
