"""One run of `sqlcoder-local tune`: the road is chosen, its steps are shown, the verdict is told."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sqlcoder_local.cli.eval_run import stopped_by_signals
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.evaluation.summary import Tally
from training.starter_road import StarterRoad, check_base
from training.tuned_file import Card
from training.tuned_model import Lessons, Road, Wishes, digest_of, lessons_for, tuned_model, tuning_folder
from training.tuning_score import OneDatabase, everyday_score

if TYPE_CHECKING:
    from training.adapter_road import AdapterRoad

MOST_REASONS_TOLD = 5
IsCancelled = Callable[[], bool]


@dataclass(frozen=True, kw_only=True)
class Extras:
    """What was typed besides the wishes."""

    everyday: int
    gguf: Path | None
    rank: int
    is_four_bit: bool
    allows_powerful_role: bool


def run(wishes: Wishes, extras: Extras, target: str, messages: Messages) -> None:
    """Tune, and tell what came of it; raises SqlcoderError where the model is no better."""
    databases = OneDatabase(target, allows_powerful_role=extras.allows_powerful_role)
    with stopped_by_signals() as is_cancelled, ExitStack() as stack:
        try:
            if wishes.base.is_dir():
                lessons, road = _adapter_road(
                    wishes, extras, databases, messages, is_cancelled=is_cancelled, stack=stack
                )
            else:
                lessons, road = _starter_road(wishes, databases, is_cancelled)
            _tell(lessons, messages)
            verdict = tuned_model(
                wishes,
                lessons,
                databases,
                _card(wishes, lessons, target, road.files(None)[0]),
                road,
                progress=progress_bar,
                on_before=lambda before: click.echo(f"before  {_in_words(before)}"),
                on_resumed=lambda step: messages.note(f"going on from step {step}"),
                is_cancelled=is_cancelled,
            )
            click.echo(f"after   {_in_words(verdict.after)}, {verdict.gain_points:+.1f} points")
            if verdict.is_kept and extras.everyday:
                _ask_everyday(wishes, road, extras.everyday, is_cancelled)
        except CancelledError as error:
            messages.note(str(error))
            raise
        with tuning_folder(wishes.out) as folder:
            shutil.rmtree(folder)
    if not verdict.is_kept:
        raise SqlcoderError(
            "The tuned model is no better, so it was not kept.",
            "Save more pairs, raise --steps, or keep it with --force.",
        )
    messages.note(f"{wishes.out} was written; {_how_to_ask(wishes, extras)}")


def _starter_road(
    wishes: Wishes, databases: OneDatabase, is_cancelled: IsCancelled
) -> tuple[Lessons, StarterRoad]:
    check_base(wishes.base)
    with databases.open("") as database:
        lessons = lessons_for(wishes, database, progress_bar, is_cancelled)
    return lessons, StarterRoad(wishes, lessons)


def _adapter_road(
    wishes: Wishes,
    extras: Extras,
    databases: OneDatabase,
    messages: Messages,
    *,
    is_cancelled: IsCancelled,
    stack: ExitStack,
) -> "tuple[Lessons, AdapterRoad]":
    # Deferred: whoever tunes the starter model needs neither transformers nor peft.
    from training.adapter_file import converted_base  # noqa: PLC0415
    from training.adapter_lessons import Cutter  # noqa: PLC0415
    from training.adapter_model import check_four_bit, check_installed  # noqa: PLC0415
    from training.adapter_road import AdapterRoad, AdapterWishes, cut_lessons  # noqa: PLC0415

    check_installed(wishes.base)
    if extras.is_four_bit:
        check_four_bit()
    gguf = extras.gguf
    if gguf is None:
        with tuning_folder(wishes.out) as folder:
            gguf = folder / "base.gguf"
        if not gguf.exists():
            messages.note(f"converting {wishes.base} for llama.cpp; --gguf FILE spares this")
            converted_base(wishes.base, gguf, is_cancelled)
    cutter = stack.enter_context(Cutter(gguf, prompt_format=wishes.prompt_format))
    with databases.open("") as database:
        lessons = lessons_for(wishes, database, progress_bar, is_cancelled, form=cutter.form)
        cuts = cut_lessons(lessons, database, cutter, progress_bar, is_cancelled)
    short = len(cuts.saved) + len(cuts.generated)
    if too_long := len(lessons.learnt) + len(lessons.generated) - short:
        messages.note(f"{too_long} pairs are left out: their tables do not fit into {cutter.longest} tokens")
    chosen = AdapterWishes(folder=wishes.base, gguf=gguf, rank=extras.rank, is_four_bit=extras.is_four_bit)
    return lessons, AdapterRoad(wishes, chosen, lessons, cuts, cutter)


def _ask_everyday(wishes: Wishes, road: Road, most: int, is_cancelled: IsCancelled) -> None:
    """Tell how many of the everyday questions are right before and after."""
    for name, tuned in (("before", None), ("after", wishes.out)):
        model, adapter = road.files(tuned)
        with progress_bar(f"everyday questions, {name}", most) as advance:
            tally = everyday_score(
                model,
                most=most,
                adapter=adapter,
                prompt_format=wishes.prompt_format,
                threads=wishes.threads,
                on_question=lambda advance=advance: advance(1),
                is_cancelled=is_cancelled,
            )
        click.echo(
            f"{name:<7} {tally.correct} of {tally.total} everyday questions right ({tally.accuracy:.1%})"
        )


def _how_to_ask(wishes: Wishes, extras: Extras) -> str:
    if not wishes.base.is_dir():
        return f"ask it with --model {wishes.out}"
    model = extras.gguf or "MODEL.gguf"
    told = f"ask it with --model {model} --lora {wishes.out}"
    return told if extras.gguf else f"{told}, where `sqlcoder-local convert {wishes.base}` makes MODEL.gguf"


def _tell(lessons: Lessons, messages: Messages) -> None:
    messages.note(
        f"{len(lessons.learnt)} saved and {len(lessons.generated)} generated pairs to learn,"
        f" {len(lessons.held_out)} held out"
    )
    for pair in lessons.left_out[:MOST_REASONS_TOLD]:
        messages.note(f"left out: {pair.question} ({pair.reason})")
    if (more := len(lessons.left_out) - MOST_REASONS_TOLD) > 0:
        messages.note(f"{more} more pairs were left out")


def _card(wishes: Wishes, lessons: Lessons, target: str, model: Path) -> Card:
    learnt = {pair.question for pair in lessons.learnt}
    saved = [pair for pair in wishes.saved if pair.question in learnt]
    return Card(
        name=wishes.out.stem,
        base=f"{wishes.base.name} (sha256 {digest_of(model)})",
        database=target.rpartition("/")[2].partition("?")[0],
        questions=tuple(pair.question for pair in saved if not pair.is_private),
        private_count=sum(pair.is_private for pair in saved),
        generated_count=len(lessons.generated),
        steps=wishes.plan.steps,
        seed=wishes.plan.seed,
    )


@contextmanager
def progress_bar(name: str, total: int) -> Iterator[Callable[[int], None]]:
    """Give a listener that draws on stderr while it is a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(name, total=total)
        yield lambda count: bar.advance(task, count)


def _in_words(tally: Tally) -> str:
    return f"{tally.correct} of {tally.total} held-out questions right ({tally.accuracy:.1%})"
