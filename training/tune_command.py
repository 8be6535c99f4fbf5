"""sqlcoder-local tune: a model taught one's own schema."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError

if TYPE_CHECKING:
    from sqlcoder_local.evaluation.summary import Tally
    from training.tuned_file import Card
    from training.tuned_model import Lessons, Wishes

NEEDED = frozenset({"torch", "gguf", "safetensors", "tokenizers"})
MOST_REASONS_TOLD = 5
MOST_THREADS = 512


@click.command()
@click.argument("database")
@click.option(
    "--pairs",
    type=click.Path(path_type=Path),
    help="Saved pairs: JSON lines with question and sql, or a folder of examples in Markdown;"
    " else those in NAME.sqlcoder beside NAME.sqlite.",
)
@click.option("-m", "--model", help="The model to tune; else the starter model.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option(
    "--held-out",
    "judged_by",
    type=click.Path(path_type=Path),
    help="Pairs to judge by, which are not learnt; else some of --pairs are held out.",
)
@click.option(
    "--held-out-share",
    type=click.FloatRange(0.05, 0.9),
    default=0.25,
    show_default=True,
    help="How many of the saved pairs are held out.",
)
@click.option(
    "--generate",
    type=click.IntRange(0, 20_000),
    default=300,
    show_default=True,
    help="How many pairs to write about the schema.",
)
@click.option("--steps", type=click.IntRange(1, 100_000), default=200, show_default=True, help="Of training.")
@click.option("--rate", type=click.FloatRange(0, 0.1, min_open=True), default=5e-4, help="Of learning.")
@click.option(
    "--everyday",
    type=click.IntRange(0, 10_000),
    default=0,
    help="Ask so many of the everyday questions too, before and after, to see what is forgotten.",
)
@click.option("--seed", type=int, default=0, help="Of everything that is drawn.")
@click.option(
    "--threads", type=click.IntRange(1, MOST_THREADS), help="Threads that compute; else one a core."
)
@click.option("--private", "are_private", is_flag=True, help="Count the pairs in the model's card, no more.")
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.option("--force", is_flag=True, help="Keep the model even if it is no better; replace the file.")
@click.pass_obj
def tune(
    messages: Messages,
    *,
    database: str,
    pairs: Path | None,
    model: str | None,
    output: Path,
    judged_by: Path | None,
    held_out_share: float,
    generate: int,
    steps: int,
    rate: float,
    everyday: int,
    seed: int,
    threads: int | None,
    are_private: bool,
    allow_powerful_role: bool,
    force: bool,
) -> None:
    """Tune a model to DATABASE, and keep it if it answers more of the held-out questions.

    The model is the starter model, or one of its kind. Everything happens on this machine.
    """
    _check_output(output, may_replace=force)
    with missing_package_told():
        # Deferred: --help needs no torch.
        from sqlcoder_local.models.store import find_model  # noqa: PLC0415
        from training.finetune import Plan  # noqa: PLC0415
        from training.saved_pairs import read_saved_pairs  # noqa: PLC0415
        from training.tuned_model import Wishes  # noqa: PLC0415

        place = pairs or _examples_beside(database)
        wishes = Wishes(
            base=find_model(model),
            out=output.absolute(),
            saved=read_saved_pairs(place, are_private=are_private) if place else (),
            held_out=read_saved_pairs(judged_by) if judged_by else (),
            held_out_share=held_out_share,
            generated_count=generate,
            plan=Plan(steps=steps, peak_rate=rate, seed=seed),
            threads=threads,
            is_forced=force,
        )
        _tune(wishes, database, messages, allows_powerful_role=allow_powerful_role)
        if everyday:
            _ask_everyday(wishes, everyday)


def _tune(wishes: "Wishes", target: str, messages: Messages, *, allows_powerful_role: bool) -> None:
    from sqlcoder_local.cli.eval_run import stopped_by_signals  # noqa: PLC0415  (deferred as above)
    from training.tuned_model import check_base, lessons_for, tuned_model  # noqa: PLC0415
    from training.tuning_score import OneDatabase  # noqa: PLC0415

    check_base(wishes.base)
    databases = OneDatabase(target, allows_powerful_role=allows_powerful_role)
    with stopped_by_signals() as is_cancelled:
        with databases.open("") as database:
            lessons = lessons_for(wishes, database, progress_bar, is_cancelled)
        _tell(lessons, messages)
        try:
            verdict = tuned_model(
                wishes,
                lessons,
                databases,
                _card(wishes, lessons, target),
                progress=progress_bar,
                on_before=lambda before: click.echo(f"before  {_in_words(before)}"),
                on_resumed=lambda step: messages.note(f"going on from step {step}"),
                is_cancelled=is_cancelled,
            )
        except CancelledError as error:
            messages.note(str(error))
            raise
    click.echo(f"after   {_in_words(verdict.after)}, {verdict.gain_points:+.1f} points")
    if not verdict.is_kept:
        raise SqlcoderError(
            "The tuned model is no better, so it was not kept.",
            "Save more pairs, raise --steps, or keep it with --force.",
        )
    messages.note(f"{wishes.out} was written; ask it with --model {wishes.out}")


def _ask_everyday(wishes: "Wishes", most: int) -> None:
    """Tell how many of the everyday questions are right before and after."""
    from sqlcoder_local.cli.eval_run import stopped_by_signals  # noqa: PLC0415  (deferred as above)
    from training.tuning_score import everyday_score  # noqa: PLC0415

    with stopped_by_signals() as is_cancelled:
        for name, model in (("before", wishes.base), ("after", wishes.out)):
            with progress_bar(f"everyday questions, {name}", most) as advance:
                tally = everyday_score(
                    model,
                    most=most,
                    threads=wishes.threads,
                    on_question=lambda: advance(1),
                    is_cancelled=is_cancelled,
                )
            click.echo(
                f"{name:<7} {tally.correct} of {tally.total} everyday questions right ({tally.accuracy:.1%})"
            )


def _examples_beside(target: str) -> Path | None:
    """The examples that were saved in the folder of knowledge beside a database file."""
    from sqlcoder_local.knowledge.folder import folder_beside  # noqa: PLC0415  (deferred as above)

    beside = folder_beside(Path(target)) if Path(target).is_file() else None
    examples = beside / "examples" if beside else None
    return examples if examples and any(examples.glob("*.md")) else None


def _tell(lessons: "Lessons", messages: Messages) -> None:
    messages.note(
        f"{len(lessons.learnt)} saved and {len(lessons.generated)} generated pairs to learn,"
        f" {len(lessons.held_out)} held out"
    )
    for pair in lessons.left_out[:MOST_REASONS_TOLD]:
        messages.note(f"left out: {pair.question} ({pair.reason})")
    if (more := len(lessons.left_out) - MOST_REASONS_TOLD) > 0:
        messages.note(f"{more} more pairs were left out")


def _card(wishes: "Wishes", lessons: "Lessons", target: str) -> "Card":
    from training.tuned_file import Card  # noqa: PLC0415  (deferred as above)
    from training.tuned_model import digest_of  # noqa: PLC0415

    learnt = {pair.question for pair in lessons.learnt}
    saved = [pair for pair in wishes.saved if pair.question in learnt]
    return Card(
        name=wishes.out.stem,
        base=f"{wishes.base.name} (sha256 {digest_of(wishes.base)})",
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
    # Deferred: the list of commands imports this module and draws nothing.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(name, total=total)
        yield lambda count: bar.advance(task, count)


@contextmanager
def missing_package_told() -> Iterator[None]:
    """Say how to install what only training needs."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in NEEDED:
            raise
        message = f"The package {error.name} is not installed, and tuning needs it."
        raise UsageError(message, "Install it: pip install 'sqlcoder-local[train]'") from error


def _in_words(tally: "Tally") -> str:
    return f"{tally.correct} of {tally.total} held-out questions right ({tally.accuracy:.1%})"


def _check_output(path: Path, *, may_replace: bool) -> None:
    if path.is_dir():
        raise UsageError(f"{path} is a folder.", "Name the file to write with -o.")
    if path.exists() and not may_replace:
        raise UsageError(
            f"{path} exists already.", "Add --force to replace it, or name another file with -o."
        )
    if not path.absolute().parent.is_dir():
        raise UsageError(f"There is no folder {path.parent}.", "Create it, or name another file with -o.")
