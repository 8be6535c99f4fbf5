"""sqlcoder-local history: what was asked, and what came of it."""

import shutil
import sys

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.output import STREAMED, JsonObject, write_rows
from sqlcoder_local.database.rows import Row, Rows, RowStream, stream_of
from sqlcoder_local.history import Entry, History

COLUMNS = ("number", "starred", "asked_at", "database", "question", "sql", "outcome", "rows", "seconds")
FORMS = ("table", *STREAMED)
MOST_SHOWN = 1_000_000


@click.command()
@click.argument("search", default="")
@click.option("--database", default="", help="Only what was asked of this database, as the list names it.")
@click.option("--starred", is_flag=True, help="Only entries with a star.")
@click.option(
    "--limit", type=click.IntRange(1, MOST_SHOWN), default=50, show_default=True, help="Entries to show."
)
@click.option("--out", type=click.Choice(FORMS), default="table", show_default=True, help="What stdout gets.")
@click.option("--clear", is_flag=True, help="Forget every entry that has no star.")
@click.pass_obj
def history(
    messages: Messages, *, search: str, database: str, starred: bool, limit: int, out: str, clear: bool
) -> None:
    """Show the questions of the terminal app, the newest first; SEARCH keeps those that hold its words."""
    kept = History()
    if clear:
        count = kept.clear()
        messages.note(f"{count} {'entry is' if count == 1 else 'entries are'} forgotten")
        return
    # One more than asked for tells whether there are more.
    found = kept.entries(search, database=database, is_starred=starred, most=limit + 1)
    shown = Rows(
        columns=COLUMNS,
        rows=tuple(map(_row, found[:limit])),
        is_truncated=len(found) > limit,
        elapsed_seconds=0.0,
    )
    _write(stream_of(shown), out, search)
    sys.stdout.flush()
    if shown.is_truncated:
        messages.note(f"There are more than the {limit} entries shown (--limit shows more).")


def _write(rows: RowStream, out: str, search: str) -> None:
    if out == "json":
        writer = JsonObject(sys.stdout, {"search": search})
        writer.rows(rows)
        writer.end({})
        return
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    write_rows(rows, out, sys.stdout, width=width)


def _row(entry: Entry) -> Row:
    return (
        entry.number,
        entry.is_starred,
        entry.asked_at.astimezone().isoformat(sep=" ", timespec="seconds"),
        entry.database,
        entry.question,
        entry.sql,
        entry.outcome,
        entry.row_count,
        round(entry.seconds, 3),
    )
