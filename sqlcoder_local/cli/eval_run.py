"""The work of sqlcoder-local eval: ask, keep, report."""

import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from sqlcoder_local.cli.eval import EvalCommand
from sqlcoder_local.cli.eval_progress import eval_progress
from sqlcoder_local.cli.eval_told import told_head, told_of, told_sentences, value_folder_of
from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.errors import CancelledError, UsageError
from sqlcoder_local.evaluation.case import Case, CaseSet
from sqlcoder_local.evaluation.chart import check_suffix, drawn_chart
from sqlcoder_local.evaluation.comparison import compared, comparison_markdown
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.outcome import Outcome
from sqlcoder_local.evaluation.report import csv_text, markdown
from sqlcoder_local.evaluation.results_file import ResultsFile, read_results
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.evaluation.selection import Selection, selected
from sqlcoder_local.evaluation.summary import Summary, summary_of
from sqlcoder_local.written_file import write_file


def run_eval(case_set: CaseSet, command: EvalCommand, messages: Messages, *, beside: Path) -> None:
    """Ask the questions of a set and report; databases lie `beside` them unless the user says where."""
    if command.chart:
        check_suffix(command.chart)
    model = command.choice.found()
    place = command.databases or str(beside)
    with Databases(
        place,
        script_dialect=case_set.script_dialect,
        allows_powerful_role=command.allow_powerful_role,
        script_engine=command.scripts_into,
    ) as databases:
        selection = Selection(category=command.category, sample_seed=command.sample, limit=command.limit)
        cases, left_out = selected(case_set.cases, selection, has_database=databases.has)
        for sentence in (*case_set.skipped, *left_out):
            messages.note(f"skipped {sentence}")
        head = {**_head(case_set, command, model), **told_head(command, cases)}
        outcomes = _outcomes(cases, case_set, command, messages, databases=databases, model=model, head=head)
        for sentence in databases.skipped:
            messages.note(f"left out of {sentence}")
    _report(outcomes, case_set, command, messages, head=head)


def compare_runs(first: Path, second: Path, json_file: Path | None) -> None:
    """Print the comparison of two files of results."""
    (head, one), (other_head, other) = read_results(first), read_results(second)
    if head["set"] != other_head["set"]:
        raise UsageError(
            f"The runs are over different questions: {head['set']} and {other_head['set']}.",
            "Name two runs over the same set.",
        )
    comparison = compared(one, other)
    sys.stdout.write(comparison_markdown(comparison, names=(first.stem, second.stem)))
    if json_file:
        write_file(json_file, _json(comparison.as_record()))


def _head(case_set: CaseSet, command: EvalCommand, model: Path) -> Mapping[str, Any]:
    """What outcomes depend on; a draft model and threads change the time alone."""
    choice = command.choice
    digest = hashlib.sha256(repr(case_set.cases).encode()).hexdigest()
    return {
        "set": case_set.name,
        "questions_digest": digest,
        "model": model.name if choice.endpoint is None else choice.model or "the server's first",
        "model_bytes": model.stat().st_size if choice.endpoint is None else None,
        "endpoint": choice.endpoint and urlsplit(choice.endpoint).netloc.rpartition("@")[2],
        "lora": choice.lora.name if choice.lora else None,
        "prompt_format": choice.prompt_format,
        "context_size": choice.ctx_size,
        "kv_type": choice.kv_type,
        "flash_attention": choice.flash_attention,
        "gpu_layers": choice.gpu_layers,
        "beams": choice.beams,
        "compare_rows": command.compare_rows,
        "parallel": command.parallel,
        "timeout_seconds": command.timeout,
        "seed": command.seed,
        "databases": _place_name(command.databases),
        "scripts_into": command.scripts_into,
    }


def _place_name(place: str | None) -> str | None:
    """What is kept of a place: the end of a folder's path, or the host of a server; never a password."""
    if place is None or "://" not in place:
        return place and Path(place).name
    address = urlsplit(place)
    return f"{address.scheme}://{address.hostname or ''}"


def _outcomes(
    cases: Sequence[Case],
    case_set: CaseSet,
    command: EvalCommand,
    messages: Messages,
    *,
    databases: Databases,
    model: Path,
    head: Mapping[str, Any],
) -> list[Outcome]:
    """Ask what was not asked before, each outcome kept as soon as it is there."""
    numbers = {case.number for case in cases}
    with ResultsFile(command.results, head) if command.results else nullcontext() as file:
        done = [outcome for outcome in (file.done if file else ()) if outcome.number in numbers]
        if done:
            messages.note(f"{len(done)} of {len(cases)} questions were answered before")
        # Schemas of questions whose answer is known would only drive those of real databases out.
        options = replace(command.choice.engine_options(), prefix_folder=None)
        with (
            stopped_by_signals() as is_cancelled,
            value_folder_of(command) as value_folder,
            eval_progress(len(cases), done) as show,
            open_engine(model, options, is_cancelled=is_cancelled) as engine,
        ):
            new = evaluate(
                cases,
                databases=databases,
                engine=engine,
                options=RunOptions(
                    rule=case_set.rule,
                    beams=command.choice.beams,
                    compares_rows=command.compare_rows,
                    parallel=command.parallel,
                    is_server=command.choice.endpoint is not None,
                    seed=command.seed,
                    value_folder=value_folder,
                    told=told_of(command),
                    timeout_seconds=command.timeout,
                ),
                done={outcome.number for outcome in done},
                is_cancelled=is_cancelled,
            )
            try:
                for outcome in new:
                    if file:
                        file.add(outcome)
                    show(outcome)
                    done.append(outcome)
            except CancelledError:
                kept = "the same command goes on from there" if file else "--results would have kept them"
                messages.note(f"{len(done)} of {len(cases)} questions were answered; {kept}")
                raise
    return sorted(done, key=lambda outcome: outcome.number)


@contextmanager
def stopped_by_signals() -> Iterator[Callable[[], bool]]:
    """Give a function that says whether Ctrl-C was pressed or the process was asked to end."""
    with deferred_interrupts() as is_interrupted:

        def interrupt(_number: int, _frame: FrameType | None) -> None:
            os.kill(os.getpid(), signal.SIGINT)

        before = signal.signal(signal.SIGTERM, interrupt)
        try:
            yield is_interrupted
        finally:
            signal.signal(signal.SIGTERM, before)


def _report(
    outcomes: Sequence[Outcome],
    case_set: CaseSet,
    command: EvalCommand,
    messages: Messages,
    *,
    head: Mapping[str, Any],
) -> None:
    summary = summary_of(outcomes)
    for outcome in outcomes:
        if not outcome.is_scored:
            messages.note(f"question {outcome.number} does not count, its gold fails: {outcome.error}")
    name = Path(str(head["model"])).stem
    text = markdown(
        summary,
        model=name,
        set_name=case_set.name,
        with_published=case_set.script_dialect == "postgres",
        told=told_sentences(head),
    )
    if command.markdown:
        write_file(command.markdown, text.encode())
    else:
        sys.stdout.write(text)
    _write_files(summary, outcomes, command, head=head, title=f"{name} on {case_set.name}")


def _write_files(
    summary: Summary,
    outcomes: Sequence[Outcome],
    command: EvalCommand,
    *,
    head: Mapping[str, Any],
    title: str,
) -> None:
    if command.json:
        write_file(command.json, _json({"run": dict(head), **summary.as_record()}))
    if command.csv:
        write_file(command.csv, csv_text(outcomes).encode())
    if command.chart:
        picture = drawn_chart(summary, title=title, suffix=command.chart.suffix)
        write_file(command.chart, picture)


def _json(record: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(record, indent=2)}\n".encode()
