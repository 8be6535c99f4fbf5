"""sqlcoder-local history: what was asked, and what came of it."""

import shutil
import sys
from collections.abc import Sequence
from datetime import datetime

import click

from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.output import STREAMED, JsonObject, write_rows
from sqlcoder_local.cli.table import CUT_MARK, aligned_table
from sqlcoder_local.database.rows import Row, Rows, stream_of
from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import Entry, History

COLUMNS = ("number", "starred", "asked_at", "database", "question", "sql", "outcome", "rows", "seconds")
SHORT_COLUMNS = ("number", "asked_at", "database", "question", "result")
"""Of a table for people: the SQL stands where no question does; the other forms hold everything."""
LONGEST_SHORT = 100
FORMS = ("table", *STREAMED)
MOST_SHOWN = 1_000_000
STAR = " ★"


class ListFirst(CommandGroup):
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
    if not found:
        is_narrowed = bool(search or database or starred)
        messages.note("No entry fits." if is_narrowed else "Nothing is kept yet.")
    if out == "table":
        _show(found[:limit], messages)
    else:
        _write(found[:limit], out, search)
    sys.stdout.flush()
    if len(found) > limit:
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


def _show(entries: Sequence[Entry], messages: Messages) -> None:
    """Print a table that one can read: no cell is long, even where nothing limits the width."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    rows = tuple(_short_row(entry) for entry in entries)
    table = aligned_table(_rows(SHORT_COLUMNS, rows), width=width)
    click.echo("\n".join(table.lines))
    is_cut = any(str(cell).endswith(CUT_MARK) for row in rows for cell in row)
    if is_cut or table.notes:
        messages.note(
            f"Texts ending in {CUT_MARK} are cut; --out json or csv shows them whole, with the SQL."
        )


def _write(entries: Sequence[Entry], out: str, search: str) -> None:
    rows = stream_of(_rows(COLUMNS, tuple(map(_row, entries))))
    if out == "json":
        writer = JsonObject(sys.stdout, {"search": search})
        writer.rows(rows)
        writer.end({})
    else:
        write_rows(rows, out, sys.stdout, width=None)


def _rows(columns: tuple[str, ...], rows: tuple[Row, ...]) -> Rows:
    return Rows(columns=columns, rows=rows, is_truncated=False, elapsed_seconds=0.0)


def _short_row(entry: Entry) -> Row:
    return (
        f"{entry.number:,}{STAR if entry.is_starred else ''}",
        f"{entry.asked_at.astimezone():%Y-%m-%d %H:%M}",
        _shortened(entry.database),
        _shortened(entry.question or entry.sql),
        entry.result,
    )


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_SHORT else words[: LONGEST_SHORT - 1] + CUT_MARK


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
