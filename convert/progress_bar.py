"""A conversion's progress on the terminal: tensors, speed, time left."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.progress import Progress as Bar

from convert.written_file import Progress


@contextmanager
def progress_bar() -> Iterator[Callable[[Progress], None]]:
    """Give a listener that draws on stderr while it is a terminal."""
    console = Console(stderr=True)
    bar = Bar(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("tensors", total=None)

        def show(progress: Progress) -> None:
            bar.update(
                task,
                description=f"tensors {progress.tensors_done}/{progress.tensor_count}",
                total=progress.byte_count,
                completed=progress.bytes_done,
            )

        yield show
