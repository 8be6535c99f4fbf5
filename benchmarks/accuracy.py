"""How often a model's SQL brings the right rows: over the demonstration shop, and over Spider.

    python benchmarks/accuracy.py [--quick] [--json FILE] [--model FILE] [--markdown FILE] [--threads N]
                                  [--spider DIR --held-out FILE [--sample N]]
    python benchmarks/accuracy.py --ablations [--quick] [--json FILE] [--markdown FILE] [--threads N]
                                  [--models FILE ... | --checkpoint DIR] [--limit N]

DIR holds Spider's train.json and databases/; the --held-out FILE names the databases that were never trained
on, one a line. --ablations asks the everyday questions with one beam and four, and without grammar (which
beams need), of each model file; --checkpoint makes them at F16, Q8_0, Q4_K_M and Q4_0.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import parser, report
from benchmarks.without_grammar import WithoutGrammar
from convert.hf_to_gguf import convert_checkpoint
from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.jsonl_set import read_jsonl
from sqlcoder_local.evaluation.outcome import Outcome
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.evaluation.selection import Selection, selected
from sqlcoder_local.evaluation.spider_set import read_spider, spider_databases
from sqlcoder_local.evaluation.summary import Summary, summary_of
from sqlcoder_local.models.store import find_model

DEMO_QUESTIONS = Path(__file__).with_name("demo_questions.jsonl")
QUICK_QUESTIONS = 5
SAMPLE_SEED = 0
WAYS = ((True, 1), (True, 4), (False, 1))
"""With grammar or without, and how many beams."""
QUANTIZATIONS = ("f16", "q8_0", "q4_k_m", "q4_0")
Figures = dict[str, float | str]


def main() -> None:
    """Answer, compare, print."""
    options = _options()
    figures, table = ablations(options) if options.ablations else one_model(options)
    report(figures, options.json)
    if options.markdown:
        options.markdown.write_text(table, encoding="utf-8")
    else:
        print(table)


def one_model(options: argparse.Namespace) -> tuple[Figures, str]:
    """One model over the demonstration shop, and over Spider where its folder is named."""
    with opened(find_model(str(options.model) if options.model else None), options) as engine:
        demo = answered(demo_cases(options), DEMO_FILE.parent, engine)
        figures = figures_of("demo", summary_of(demo))
        if options.spider:
            place = spider_databases(options.spider)
            figures |= figures_of("spider", summary_of(answered(spider_cases(options), place, engine)))
    return figures, question_table(demo)


def opened(model: Path, options: argparse.Namespace) -> Engine:
    """Load a model."""
    return open_engine(model, EngineOptions(threads=options.threads), is_cancelled=lambda: False)


def demo_cases(options: argparse.Namespace) -> Sequence[Case]:
    """Twenty everyday questions over the demonstration shop."""
    return read_jsonl(DEMO_QUESTIONS).cases[: QUICK_QUESTIONS if options.quick else None]


def spider_cases(options: argparse.Namespace) -> Sequence[Case]:
    """A sample of the questions over held-out databases."""
    held_out = set(options.held_out.read_text(encoding="utf-8").split())
    cases = [case for case in read_spider(options.spider).cases if case.database in held_out]
    choice = Selection(sample_seed=SAMPLE_SEED, limit=options.sample)
    return selected(cases, choice, has_database=lambda _name: True)[0]


def answered(
    cases: Sequence[Case], place: Path, engine: Engine, *, run: RunOptions | None = None
) -> list[Outcome]:
    """Ask and score by sql-eval's rule."""
    with Databases(str(place), script_dialect="sqlite") as databases:
        options = run or RunOptions(rule="sql-eval")
        outcomes = evaluate(
            cases, databases=databases, engine=engine, options=options, is_cancelled=lambda: False
        )
        return sorted(outcomes, key=lambda outcome: outcome.number)


def figures_of(name: str, summary: Summary) -> Figures:
    """The figures of a set."""
    stopped = sum(count for status, count in summary.counts.items() if status not in ("right", "wrong"))
    return {
        f"{name}_questions": float(summary.overall.total),
        f"{name}_right": float(summary.overall.correct),
        f"{name}_accuracy": summary.overall.accuracy,
        f"{name}_failed": float(stopped),
        f"{name}_seconds_median": summary.seconds_median,
    }


def question_table(outcomes: Sequence[Outcome]) -> str:
    """Every question with its SQL as it came out, the wrong ones too."""
    lines = ["| question | SQL the starter model wrote | right? |", "|---|---|---|"]
    for outcome in outcomes:
        sql = " ".join(outcome.sql.split()).replace("|", "\\|")
        lines.append(f"| {outcome.question} | `{sql}` | {'yes' if outcome.is_right else '**no**'} |")
    return "\n".join(lines) + "\n"


def ablations(options: argparse.Namespace) -> tuple[Figures, str]:
    """Each model with and without grammar and with few and many beams, over the everyday questions."""
    choice = Selection(sample_seed=SAMPLE_SEED, limit=QUICK_QUESTIONS if options.quick else options.limit)
    cases = selected(read_everyday().cases, choice, has_database=lambda _name: True)[0]
    figures: Figures = {
        "command": "python benchmarks/accuracy.py --ablations",
        "questions": float(len(cases)),
    }
    heads = "| model | grammar | beams | right | 95 % interval | do not run | median s | tokens/s | peak MB |"
    lines = [heads, "|---|---|---|---|---|---|---|---|---|"]
    with ExitStack() as stack:
        for model in models(options, stack):
            for has_grammar, beams in WAYS:
                summary, peak_bytes = ablated(model, cases, options, has_grammar=has_grammar, beams=beams)
                name = f"{model.stem}_{'grammar' if has_grammar else 'free'}_beams{beams}"
                figures |= figures_of(name, summary) | {f"{name}_peak_mb": peak_bytes / 1e6}
                low, high = summary.overall.interval
                lines.append(
                    f"| {model.stem} | {'yes' if has_grammar else 'no'} | {beams} "
                    f"| {summary.overall.accuracy:.1%} | {low:.1%} to {high:.1%} "
                    f"| {figures[f'{name}_failed']:.0f} | {summary.seconds_median:.3f} "
                    f"| {summary.tokens_per_second:,.0f} | {peak_bytes / 1e6:,.0f} |"
                )
    return figures, "\n".join(lines) + "\n"


def ablated(
    model: Path, cases: Sequence[Case], options: argparse.Namespace, *, has_grammar: bool, beams: int
) -> tuple[Summary, int]:
    """One row of the table: a fresh process for each, so that its peak of memory is its own."""
    with closing(opened(model, options)) as engine:
        asked: Any = engine if has_grammar else WithoutGrammar(engine)
        run = RunOptions(rule="sql-eval", beams=beams)
        outcomes = answered(cases, EVERYDAY_FOLDER, asked, run=run)
        return summary_of(outcomes), peak_bytes_of(getattr(engine, "pid", None))


def peak_bytes_of(pid: int | None) -> int:
    """The most memory a process held so far; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def models(options: argparse.Namespace, stack: ExitStack) -> Iterator[Path]:
    """The files named, or those made of a checkpoint, or the starter model."""
    if options.checkpoint:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sqlcoder-local-")))
        for quant in QUANTIZATIONS:
            output = folder / f"{options.checkpoint.name}-{quant}.gguf"
            convert_checkpoint(options.checkpoint, output=output, quant=quant)
            yield output
    else:
        yield from options.models or [options.model or find_model(None)]


def _options() -> argparse.Namespace:
    arguments = parser(__doc__ or "")
    arguments.add_argument("--markdown", type=Path, metavar="FILE", help="write the table there")
    arguments.add_argument("--threads", type=int, help="threads that compute; else one a core")
    arguments.add_argument("--spider", type=Path, metavar="DIR", help="Spider's folder; else it is left out")
    arguments.add_argument("--held-out", type=Path, metavar="FILE", help="databases never trained on")
    arguments.add_argument("--sample", type=int, default=200, help="questions drawn from them")
    arguments.add_argument("--ablations", action="store_true", help="compare grammar, beams and models")
    arguments.add_argument("--models", type=Path, nargs="+", metavar="FILE", help="the models of --ablations")
    arguments.add_argument("--checkpoint", type=Path, metavar="DIR", help="make the models of --ablations")
    arguments.add_argument("--limit", type=int, help="questions of --ablations; else all")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
