"""What tuning gains: points on held-out questions of databases never seen, points lost on the everyday set.

    python benchmarks/tuning.py --spider DIR --json benchmarks/results/tuning.json

DIR holds Spider's train.json and databases/NAME.sqlite. The databases are the three with the most questions
among those that the shipped model never saw (training/README.md). Of each, some pairs are learnt, and of the
rest, which share no SQL with them, questions are held out.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import mean
from time import perf_counter

from benchmarks.measure import parser, report
from sqlcoder_local.evaluation.summary import Tally
from sqlcoder_local.models.store import find_model
from training.finetune import PEAK_RATE
from training.saved_pairs import SavedPair
from training.starter_road import StarterRoad
from training.stepwise import Plan
from training.tuned_file import Card
from training.tuned_model import Wishes, digest_of, lessons_for, tuned_model
from training.tuning_score import OneDatabase, everyday_score

NEVER_SEEN = ("soccer_2", "hospital_1", "driving_school")
Figures = dict[str, float | str]


def main() -> None:
    """Tune on each database, and ask before and after."""
    arguments = _arguments()
    base = arguments.model or find_model(None)
    figures: Figures = {"command": _command(arguments), "model": f"{base.name} {digest_of(base)[:12]}"}
    before = _everyday(base, arguments)
    figures |= {"everyday_questions": before.total, "everyday_before": before.accuracy}
    gains, losses = [], []
    for target, (saved, held_out) in _targets(arguments).items():
        with tempfile.TemporaryDirectory(prefix="sqlcoder-local-tuning-") as folder:
            wishes = Wishes(
                base=base, out=Path(folder) / "tuned.gguf", saved=saved, held_out=held_out,
                held_out_share=0.25, generated_count=arguments.generate, is_forced=True,
                plan=Plan(
                    steps=arguments.steps, peak_rate=arguments.rate, examples_a_step=arguments.examples
                ),
                threads=arguments.threads, beams=arguments.beams,
            )  # fmt: skip
            gain, told = _tuned(wishes, target)
            after = _everyday(wishes.out, arguments)
        gains.append(gain)
        losses.append(100 * (before.accuracy - after.accuracy))
        told["everyday_lost_points"] = losses[-1]
        figures |= {f"{Path(target).stem}_{key}": figure for key, figure in told.items()}
        figures |= {"tuned_gain_points": mean(gains), "everyday_lost_points": mean(losses)}
        report(figures, arguments.json)


def _arguments() -> argparse.Namespace:
    flags = parser(__doc__ or "")
    flags.add_argument("--spider", type=Path, help="folder with train.json and databases/NAME.sqlite")
    flags.add_argument("--databases", nargs="+", default=NEVER_SEEN, help="names of databases")
    flags.add_argument("--pairs", type=int, default=40, help="to learn, of each database")
    flags.add_argument("--held-out", type=int, default=1_000, help="questions of each database, at most")
    flags.add_argument("--everyday", type=int, default=1_000, help="everyday questions, at most")
    flags.add_argument("--generate", type=int, default=300)
    flags.add_argument("--steps", type=int, default=200)
    flags.add_argument("--examples", type=int, default=8, help="in a step")
    flags.add_argument("--rate", type=float, default=PEAK_RATE)
    flags.add_argument("--threads", type=int)
    flags.add_argument("--beams", type=int, help="else as many as the model is asked with")
    arguments = flags.parse_args()
    if arguments.quick:
        vars(arguments).update(generate=12, steps=2, everyday=2, threads=1, beams=1)
    elif arguments.spider is None:
        flags.error("name Spider's folder with --spider, or give --quick")
    return arguments


def _command(arguments: argparse.Namespace) -> str:
    names = ("pairs", "held_out", "everyday", "generate", "steps", "examples", "rate", "beams", "threads")
    told = {name: getattr(arguments, name) for name in names}
    options = (f"--{name.replace('_', '-')} {value}" for name, value in told.items() if value is not None)
    where = "--quick" if arguments.quick else "--spider DIR"
    return f"benchmarks/tuning.py {where} {' '.join(options)}"


def _targets(
    arguments: argparse.Namespace,
) -> dict[str, tuple[Sequence[SavedPair], Sequence[SavedPair]]]:
    """For each database, the pairs to learn and those held out."""
    if arguments.quick:
        return {"demo": ((), ())}
    return {
        str(arguments.spider / "databases" / f"{name}.sqlite"): _pairs(
            arguments.spider, name, arguments.pairs, arguments.held_out
        )
        for name in arguments.databases
    }


def _tuned(wishes: Wishes, target: str) -> tuple[float, Figures]:
    """(points gained, figures) of one database."""
    databases = OneDatabase(target)
    started, computed = perf_counter(), processor_seconds()
    with databases.open("") as database:
        lessons = lessons_for(wishes, database, _quietly, _never)
    card = Card(
        name="tuned", base=wishes.base.name, database=Path(target).stem, questions=(), private_count=0,
        generated_count=len(lessons.generated), steps=wishes.plan.steps, seed=wishes.plan.seed,
    )  # fmt: skip
    verdict = tuned_model(
        wishes, lessons, databases, card, StarterRoad(wishes, lessons),
        progress=_quietly, on_before=lambda tally: print(f"{card.database}: before {tally}", flush=True),
        on_resumed=lambda _step: None, is_cancelled=_never,
    )  # fmt: skip
    return verdict.gain_points, {
        "learnt": len(lessons.learnt), "generated": len(lessons.generated),
        "held_out": verdict.before.total, "before": verdict.before.accuracy, "after": verdict.after.accuracy,
        "seconds": perf_counter() - started, "processor_seconds": processor_seconds() - computed,
    }  # fmt: skip


def processor_seconds() -> float:
    """What this process and those that it started and that have ended computed, on all cores together."""
    return sum(os.times()[:4])


def _pairs(spider: Path, name: str, count: int, most: int) -> tuple[list[SavedPair], list[SavedPair]]:
    """(to learn, held out); all questions with the same SQL are on one side."""
    records = json.loads((spider / "train.json").read_text(encoding="utf-8"))
    groups: dict[str, list[SavedPair]] = {}
    for record in records:
        if record["db_id"] == name:
            pair = SavedPair(question=record["question"], sql=record["query"])
            groups.setdefault(record["query"].casefold(), []).append(pair)
    answers = sorted(groups)
    Random(f"tuning {name}").shuffle(answers)  # noqa: S311 - a split, nothing secret
    learnt: list[SavedPair] = []
    while answers and len(learnt) < count:
        learnt += groups[answers.pop()]
    return learnt, [pair for answer in answers for pair in groups[answer]][:most]


def _everyday(model: Path, arguments: argparse.Namespace) -> Tally:
    return everyday_score(
        model, most=arguments.everyday, threads=arguments.threads, beams=arguments.beams,
        on_question=lambda: None, is_cancelled=_never,
    )  # fmt: skip


@contextmanager
def _quietly(_name: str, _total: int) -> Iterator[Callable[[int], None]]:
    yield lambda _count: None


def _never() -> bool:
    return False


if __name__ == "__main__":
    main()
