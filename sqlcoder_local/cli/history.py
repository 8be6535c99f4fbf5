"""sqlcoder-local history: what was asked, and what came of it."""

import shutil
import sys
from datetime import datetime

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.output import STREAMED, JsonObject, write_rows
from sqlcoder_local.database.rows import Row, Rows, RowStream, stream_of
from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import Entry, History

COLUMNS = ("number", "starred", "asked_at", "database", "question", "sql", "outcome", "rows", "seconds")
FORMS = ("table", *STREAMED)
MOST_SHOWN = 1_000_000


class ListFirst(click.Group):
    """A group that takes words which name none of its commands as words to search for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the name of the list before them."""
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=ListFirst)
def history() -> None:
    """Show, star or forget what was asked and run, here and in the terminal app."""


@history.command("list")
@click.argument("search", default="")
@click.option("--database", default="", help="Only what was asked of this database, as the list names it.")
@click.option("--starred", is_flag=True, help="Only entries with a star.")
@click.option(
    "--limit", type=click.IntRange(1, MOST_SHOWN), default=50, show_default=True, help="Entries to show."
)
@click.option("--out", type=click.Choice(FORMS), default="table", show_default=True, help="What stdout gets.")
@click.pass_obj
def list_entries(
    messages: Messages, *, search: str, database: str, starred: bool, limit: int, out: str
) -> None:
    """Show what was asked, the newest first; SEARCH keeps what holds its words. "list" may be left out."""
    # One more than asked for tells whether there are more.
    found = History().entries(search, database=database, is_starred=starred, most=limit + 1)
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


@history.command()
@click.option("--all", "is_all", is_flag=True, help="Those with a star too.")
@click.option("--before", type=click.DateTime(["%Y-%m-%d"]), help="Only what was asked before that day.")
@click.pass_obj
def purge(messages: Messages, *, is_all: bool, before: datetime | None) -> None:
    """Forget every entry that has no star; nothing of it stays in the file."""
    count = History().purge(is_all=is_all, before=before)
    messages.note(f"{count:,} {'entry is' if count == 1 else 'entries are'} forgotten")


@history.command()
@click.argument("number", type=click.IntRange(1))
@click.option("--off", is_flag=True, help="Take the star away.")
def star(*, number: int, off: bool) -> None:
    """Give the entry with that NUMBER a star, which keeps it when others are forgotten."""
    if not History().star(number, is_starred=not off):
        raise UsageError(f"The history has no entry {number}.", "sqlcoder-local history shows the numbers.")


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
