"""Accuracies as a picture; the only module that imports matplotlib."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.summary import Summary, Tally

SUFFIXES: Final = (".svg", ".png")
SIZE_INCHES: Final = (8.0, 4.5)
COLOURS: Final = {"overall": "#333333", "category": "#4477aa", "hardness": "#ccbb44"}


def check_suffix(file: Path) -> None:
    """Refuse a file that is neither SVG nor PNG; raises UsageError."""
    if file.suffix.lower() not in SUFFIXES:
        raise UsageError(f"{file} is neither .svg nor .png.", "Name the chart accordingly.")


def drawn_chart(summary: Summary, *, title: str, suffix: str) -> bytes:
    """Draw bars with their 95 % intervals; raises UsageError where matplotlib is not installed."""
    try:
        # Deferred: only those who want a picture install and wait for it.
        from matplotlib import rc_context  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise UsageError(
            "A chart needs matplotlib.", "Install it: pip install 'sqlcoder-local[chart]'."
        ) from error
    bars = _bars(summary)
    figure = Figure(figsize=SIZE_INCHES, layout="constrained")
    axes = figure.add_subplot()
    for place, (_, group, tally) in enumerate(bars):
        low, high = tally.interval
        share = tally.accuracy
        spread = [[100 * max(0.0, share - low)], [100 * max(0.0, high - share)]]
        axes.barh(place, 100 * share, color=COLOURS[group], xerr=spread, error_kw={"capsize": 3, "lw": 1})
        axes.text(101, place, f"{share:.1%} of {tally.total}", va="center", fontsize="small")
    axes.set_yticks(range(len(bars)), [name for name, _, _ in bars])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("right answers, percent, with 95 % intervals")
    axes.set_title(title)
    kind = suffix.lower().removeprefix(".")
    picture = io.BytesIO()
    # With names that are not drawn by lot and without a date, the same run draws the same file.
    with rc_context({"svg.hashsalt": title}):
        figure.savefig(picture, format=kind, metadata={"Date": None} if kind == "svg" else {})
    return picture.getvalue()


def _bars(summary: Summary) -> list[tuple[str, str, Tally]]:
    groups: Mapping[str, Mapping[str, Tally]] = {
        "overall": {"overall": summary.overall},
        "category": summary.by_category,
        "hardness": summary.by_hardness,
    }
    return [
        (name, group, tally) for group, tallies in groups.items() for name, tally in tallies.items() if name
    ]
