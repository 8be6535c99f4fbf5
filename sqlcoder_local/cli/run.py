"""sqlcoder-local run: SQL that a person wrote, through the same walls as a model's."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.output import JsonObject, plan_object, rounded, write_rows
from sqlcoder_local.cli.query_options import limits, query_options
from sqlcoder_local.cli.sql_input import sql_text
from sqlcoder_local.database.cutting import notes_on_cuts
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.explaining import plan_before_run, refuse_if_costly, refuse_unknown_cost
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows, RowStream
from sqlcoder_local.errors import UsageError
from sqlcoder_local.visible_text import visible

if TYPE_CHECKING:
    from sqlcoder_local.cli.audited import Told
    from sqlcoder_local.history import Entry


@dataclass(frozen=True, kw_only=True)
class RunCommand:
    """What was typed."""

    database: str
    sql: str | None
    file: Path | None
    out: str
    limit: int
    timeout: float
    explain: bool
    max_cost: float | None
    verbose: bool
    allow_powerful_role: bool
    no_history: bool

    def limits(self) -> Limits:
        """Pick the limits of the query."""
        return limits(limit=self.limit, timeout=self.timeout, out=self.out)


@click.command()
@click.argument("database")
@click.argument("sql", required=False)
@click.option(
    "-f", "--file", type=click.Path(path_type=Path), help="Take the SQL from a file; - is standard input."
)
@query_options
@click.option("--explain", is_flag=True, help="Show how the database would run it, and do not run it.")
@click.option("-v", "--verbose", is_flag=True, help="Show the plan and what the database expects as well.")
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.option("--no-history", is_flag=True, help="Keep nothing of what is run.")
@click.pass_obj
def run(messages: Messages, /, **typed: object) -> None:
    """Run SQL on DATABASE, if it is one query that only reads: in quotes, from a file, or - for stdin."""
    command = RunCommand(**typed)  # type: ignore[arg-type]  # click has checked the types
    text = sql_text(command.sql, command.file)
    # Deferred: --help needs no log.
    from sqlcoder_local.cli.audited import audited  # noqa: PLC0415
    from sqlcoder_local.history import History  # noqa: PLC0415

    def keep(entry: "Entry") -> None:
        try:
            History().add(entry)
        except UsageError as failure:
            messages.note(str(failure))

    is_kept = not command.no_history
    with audited("run", command.database, sql=text, keep=keep if is_kept else None) as told:
        _checked_and_run(command, text, messages, told)


def _checked_and_run(command: RunCommand, text: str, messages: Messages, told: "Told") -> None:
    """Prove that the SQL only reads, and show what it brings, or what was asked for instead."""
    # Deferred: --help needs neither a database nor sqlglot.
    from sqlcoder_local.database.connect import open_database  # noqa: PLC0415
    from sqlcoder_local.sql_text import checked_statement  # noqa: PLC0415

    is_allowed = command.allow_powerful_role
    with (
        deferred_interrupts() as is_cancelled,
        open_database(command.database, allows_powerful_role=is_allowed) as database,
    ):
        for note in database.notes:
            messages.note(note)
        dialect = database.dialect
        one = text.strip().removesuffix(";")
        statement = checked_statement(one, database.schema(), source_dialect=dialect, target_dialect=dialect)
        sql = told.sql = statement.sql
        told.is_run = command.out != "sql" and not command.explain
        if command.out == "sql":
            sys.stdout.write(f"{sql}\n")
        elif command.explain:
            plan = database.explain(sql, timeout_seconds=command.timeout)
            sys.stdout.writelines(f"{visible(line)}\n" for line in plan.told)
        else:
            messages.sql(sql)
            for note in statement.notes:
                messages.note(note)
            done = _run(command, database, sql, messages, is_cancelled)
            told.row_count, told.is_truncated = done.count, done.is_truncated


def _run(
    command: RunCommand, database: Database, sql: str, messages: Messages, is_cancelled: Callable[[], bool]
) -> Rows:
    refuse_unknown_cost(database.dialect, command.max_cost)
    plan = plan_before_run(database, sql)
    if command.verbose and plan is not None:
        messages.plan(plan)
    refuse_if_costly(plan, command.max_cost)
    notes: list[str] = []

    def write(rows: RowStream) -> None:
        if command.out == "json":
            writer.rows(rows)
        else:
            width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
            notes.extend(write_rows(rows, command.out, sys.stdout, width=width))

    writer = JsonObject(sys.stdout, {"sql": sql, "dialect": database.dialect})
    done = database.pass_on(sql, write, limits=command.limits(), is_cancelled=is_cancelled)
    if command.out == "json":
        writer.end({"plan": plan_object(plan), "timings": rounded({"execute": done.elapsed_seconds})})
    sys.stdout.flush()
    for note in (*notes_on_cuts(done, command.limits()), *notes):
        messages.note(note)
    messages.rows_summary(done)
    return done
