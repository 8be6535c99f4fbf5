"""A run as people read it: Markdown in the layout of SQLCoder's model cards, and CSV."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlcoder_local.evaluation.outcome import STATUSES, Outcome
from sqlcoder_local.evaluation.published import CATEGORIES, HEADINGS, PUBLISHED
from sqlcoder_local.evaluation.summary import Summary, Tally

STATUS_WORDS: Final[Mapping[str, str]] = {
    "right": "right rows",
    "wrong": "other rows, or an answer where there is none",
    "not_parsed": "SQL that does not parse",
    "not_bound": "names that the schema does not hold",
    "refused": "SQL that is not run",
    "failed": "SQL that the database could not run",
    "timed_out": "time limit reached",
    "declined": "declined, though there is an answer",
    "gold_failed": "not counted: the gold query does not run",
}
PUBLISHED_NOTE: Final = (
    "Rows of other models are as SQLCoder's model card publishes them: on PostgreSQL, with questions `where`"
    " that `instruct` has replaced since."
)
NOTHING: Final = "-"


def markdown(
    summary: Summary, *, model: str, set_name: str, with_published: bool, told: Sequence[str] = ()
) -> str:
    """Write the tables of a run; `told` says what the model was told beside the questions."""
    overall = summary.overall
    low, high = overall.interval
    verdict = (
        f"**{overall.accuracy:.1%}** of {overall.total} questions right"
        f" (95 % interval {low:.1%} to {high:.1%}); median {summary.seconds_median:.2f} s,"
        f" 95th percentile {summary.seconds_p95:.2f} s a question, {summary.tokens_per_second:,.0f} tokens/s."
    )
    card = _card(summary, model, with_published=with_published)
    parts = [f"# {model} on {set_name}", verdict, *told, card]
    if with_published:
        parts.append(PUBLISHED_NOTE)
    parts += [
        _tallies("hardness", summary.by_hardness),
        _tallies("database", summary.by_database),
        _table(
            ("what came of the questions", "questions"),
            ((STATUS_WORDS[status], str(summary.counts[status])) for status in STATUSES),
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _card(summary: Summary, model: str, *, with_published: bool) -> str:
    """One row a model, one column a category, percent right."""
    own = [name for name in summary.by_category if name]
    known = CATEGORIES if with_published else [name for name in CATEGORIES if name in own]
    columns = [*known, *(name for name in own if name not in CATEGORIES)]
    ours = [_percent(summary.by_category.get(name)) for name in columns]
    rows = [(f"**{model}**", *ours, f"{summary.overall.accuracy:.1%}")]
    if with_published:
        for name, shares in PUBLISHED.items():
            published = dict(zip(CATEGORIES, shares, strict=True))
            cells = (f"{published[column]:g}" if column in published else NOTHING for column in columns)
            rows.append((name, *cells, NOTHING))
    return _table(("", *(HEADINGS.get(name, name) for name in columns), "overall"), rows)


def _percent(tally: Tally | None) -> str:
    return f"{100 * tally.accuracy:.1f}" if tally and tally.total else NOTHING


def _tallies(what: str, tallies: Mapping[str, Tally]) -> str:
    def row(name: str, tally: Tally) -> Sequence[str]:
        low, high = tally.interval
        return name or NOTHING, str(tally.total), f"{tally.accuracy:.1%}", f"{low:.1%} to {high:.1%}"

    rows = (row(name, tally) for name, tally in tallies.items())
    return _table((what, "questions", "right", "95 % interval"), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def csv_text(outcomes: Sequence[Outcome]) -> str:
    """Write one line a question."""
    text = io.StringIO()
    records = [outcome.as_record() for outcome in outcomes]
    writer = csv.DictWriter(text, fieldnames=list(records[0]) if records else ["number"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()
