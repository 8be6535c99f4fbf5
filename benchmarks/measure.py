"""What the benchmark scripts share: the --quick and --json flags, medians, and the printed table."""

import argparse
import json
import os
import platform
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter


def parser(description: str) -> argparse.ArgumentParser:
    """A parser that knows --quick, --json FILE and --model FILE."""
    flags = argparse.ArgumentParser(description=description, formatter_class=argparse.RawTextHelpFormatter)
    flags.add_argument("--quick", action="store_true", help="under a minute on two cores")
    flags.add_argument("--json", type=Path, metavar="FILE", help="write the figures as one flat JSON object")
    flags.add_argument("--model", type=Path, help="a GGUF file; else the starter model")
    return flags


def seconds(action: Callable[[], object]) -> float:
    """Time one call."""
    started = perf_counter()
    action()
    return perf_counter() - started


def median_seconds(action: Callable[[], object], runs: int) -> float:
    """Time several calls, after one that is not counted."""
    action()
    return median(seconds(action) for _ in range(runs))


@contextmanager
def environment(**variables: str) -> Iterator[None]:
    """Set variables of the environment for a while."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def report(figures: Mapping[str, float | str], file: Path | None) -> None:
    """Print the figures, and keep them if a file is named."""
    width = max(map(len, figures))
    print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}")
    for name, figure in figures.items():
        print(
            f"  {name:<{width}}  {figure:>12,.4g}"
            if not isinstance(figure, str)
            else f"  {name:<{width}}  {figure}"
        )
    if file:
        file.write_text(json.dumps(dict(figures), indent=2) + "\n", encoding="utf-8")
