"""How far an evaluation is, on the terminal: questions, running accuracy, time left."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sqlcoder_local.evaluation.outcome import Outcome


@contextmanager
def eval_progress(total: int, done: Sequence[Outcome]) -> Iterator[Callable[[Outcome], None]]:
    """Give a listener that draws on stderr while it is a terminal; what was done before takes no time."""
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("questions"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    scored = [outcome.is_right for outcome in done if outcome.is_scored]

    def share() -> str:
        return f"{sum(scored) / len(scored):.1%} right" if scored else ""

    with bar:
        task = bar.add_task(share(), total=total, completed=len(done))

        def show(outcome: Outcome) -> None:
            if outcome.is_scored:
                scored.append(outcome.is_right)
            bar.update(task, advance=1, description=share())

        yield show
