"""Which charts the shape of a result allows, and the numbers that they show."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from math import ceil, floor, isfinite, log10, sqrt
from typing import Final, Literal

from sqlcoder_local.database.rows import Row, Rows, Value
from tui.cell_line import cell_line, is_number

Kind = Literal["bar", "line", "histogram"]
MOST_BARS: Final = 40
FEWEST_ON_A_LINE: Final = 3
FEWEST_IN_A_HISTOGRAM: Final = 5
MOST_BINS: Final = 20
STEPS: Final = (1, 2, 5, 10)
"""Of a scale that people read easily, times a power of ten."""
DATE_TEXT: Final = re.compile(r"\d{4}(-\d{2}(-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?)?)?")


@dataclass(frozen=True, kw_only=True)
class Point:
    """One value of a chart."""

    label: str
    value: float
    text: str
    """The value as the grid shows it."""
    place: float = 0.0
    """On the axis of a line."""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Values to draw."""

    kind: Kind
    title: str
    points: tuple[Point, ...]
    notes: tuple[str, ...] = ()
    """What the chart does not show."""


def possible_charts(rows: Rows, column: int = 0) -> list[Chart]:
    """Give the charts of a column, or of the first that holds numbers; the most telling chart first."""
    numeric = [number for number in range(len(rows.columns)) if _is_numeric(rows.rows, number)]
    axis = _axis(rows.rows, numeric)
    measures = [number for number in numeric if number != axis]
    if not measures:
        return []
    measure = column if column in measures else measures[0]
    kept = [row for row in rows.rows if row[measure] is not None]
    told = _notes(rows, len(rows.rows) - len(kept))
    title = cell_line(rows.columns[measure])
    charts = []
    if axis is not None:
        titled = f"{title} by {cell_line(rows.columns[axis])}"
        charts = [*_line(titled, kept, axis, measure, told), *_bar(titled, kept, axis, measure, told)]
    histogram = _histogram(f"{title}: how many rows lie where", kept, measure, told)
    is_long = axis is None or (len(kept) > MOST_BARS and charts[0].kind == "bar")
    return [*histogram, *charts] if is_long else [*charts, *histogram]


def _is_numeric(rows: Sequence[Row], column: int) -> bool:
    values = [row[column] for row in rows if row[column] is not None]
    return bool(values) and all(is_number(value) and isfinite(value) for value in values)  # type: ignore[arg-type]


def _axis(rows: Sequence[Row], numeric: Sequence[int]) -> int | None:
    """Choose what values are told apart by: dates, then names, then numbers that only grow."""
    others = [number for number in range(len(rows[0]) if rows else 0) if number not in numeric]
    dated = [number for number in others if _places(rows, number) is not None]
    if dated or others:
        return (dated or others)[0]
    grows = [
        number
        for number in numeric[:1]
        if len(numeric) > 1
        and all(row[number] is not None for row in rows)
        and all(low[number] < high[number] for low, high in pairwise(rows))  # type: ignore[operator]
    ]
    return grows[0] if grows else None


def _places(rows: Sequence[Row], column: int) -> list[float] | None:
    """Put every value of a column on an axis; None where one has no place there."""
    places = [_place(row[column]) for row in rows]
    return [place for place in places if place is not None] if None not in places else None


def _place(value: Value) -> float | None:
    match value:
        case bool():
            return None
        case int() | float() | Decimal():
            return float(value)
        case datetime():
            return (value.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()  # noqa: DTZ001 - as above
        case date():
            return _place(datetime(value.year, value.month, value.day))  # noqa: DTZ001 - a day has no zone
        case str() if DATE_TEXT.fullmatch(value):
            return _place_of_text(value)
    return None


def _place_of_text(text: str) -> float | None:
    whole = f"{text}-01-01"[: len("2024-01-01")] if len(text) < len("2024-01-01") else text
    try:
        return _place(datetime.fromisoformat(whole))
    except ValueError:
        return None


def _line(
    title: str, rows: Sequence[Row], axis: int, measure: int, notes: tuple[str, ...]
) -> Iterator[Chart]:
    places = _places(rows, axis)
    if places is None or len(set(places)) < max(FEWEST_ON_A_LINE, len(places)):
        return
    points = sorted(_points(rows, axis, measure, places), key=lambda point: point.place)
    yield Chart(kind="line", title=title, points=tuple(points), notes=notes)


def _bar(title: str, rows: Sequence[Row], axis: int, measure: int, notes: tuple[str, ...]) -> Iterator[Chart]:
    if rows:
        more = (f"The first {MOST_BARS} of {len(rows):,} rows.",) if len(rows) > MOST_BARS else ()
        points = _points(rows[:MOST_BARS], axis, measure, [0.0] * MOST_BARS)
        yield Chart(kind="bar", title=title, points=tuple(points), notes=(*more, *notes))


def _points(rows: Sequence[Row], axis: int, measure: int, places: Sequence[float]) -> Iterator[Point]:
    for row, place in zip(rows, places, strict=False):
        text = cell_line(row[measure])
        yield Point(label=cell_line(row[axis]), value=float(row[measure]), text=text, place=place)  # type: ignore[arg-type]


def _histogram(title: str, rows: Sequence[Row], measure: int, notes: tuple[str, ...]) -> Iterator[Chart]:
    values = [float(row[measure]) for row in rows]  # type: ignore[arg-type]
    if len(set(values)) < FEWEST_IN_A_HISTOGRAM:
        return
    low, high = min(values), max(values)
    step = _readable_step((high - low) / min(MOST_BINS, ceil(sqrt(len(values)))))
    if all(value.is_integer() for value in values):
        step = max(1.0, step)
    first = floor(low / step)
    counts = [0] * (floor(high / step) - first + 1)
    for value in values:
        counts[floor(value / step) - first] += 1
    points = tuple(
        Point(label=_bin((first + number) * step, step), value=count, text=f"{count:,}")
        for number, count in enumerate(counts)
    )
    yield Chart(kind="histogram", title=title, points=points, notes=notes)


def _readable_step(least: float) -> float:
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))


def readable_ticks(low: float, high: float, most: int) -> list[float]:
    """Choose marks of an axis, as many as there is room for."""
    if low == high:
        return [low]
    step = _readable_step((high - low) / most)
    return [number * step for number in range(ceil(low / step), floor(high / step) + 1)]


def _bin(start: float, step: float) -> str:
    return f"{start:,.10g} to {start + step:,.10g}"


def _notes(rows: Rows, left_out: int) -> tuple[str, ...]:
    notes = []
    if rows.is_truncated:
        notes.append(f"Of the {rows.count:,} rows fetched; there are more.")
    if left_out:
        notes.append(f"{left_out:,} rows without a value are left out.")
    return tuple(notes)
