"""sqlcoder-local examples: questions kept with the SQL that answers them, for models that are shown some."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.output import STREAMED, JsonObject, write_rows
from sqlcoder_local.cli.sql_input import sql_text
from sqlcoder_local.cli.told_options import KNOWLEDGE, ToldChoice
from sqlcoder_local.database.rows import Rows, stream_of
from sqlcoder_local.errors import UsageError

# --help needs no history.
if TYPE_CHECKING:
    from sqlcoder_local.prompt.earlier import Turn

COLUMNS = ("name", "private", "question", "sql")
FORMS = ("table", *STREAMED)
MOST_ENTRIES_LOOKED_AT = 50

Command = Callable[..., Any]


@click.group()
def examples() -> None:
    """Keep questions with the SQL that answers them; a model is shown those like a new question.

    They are Markdown files in the folder examples/ of what is told about DATABASE: NAME.sqlcoder beside a
    file, or --knowledge DIR.
    """


@examples.command()
@click.argument("database")
@click.argument("question", required=False)
@click.argument("sql", required=False)
@click.option(
    "-f", "--file", type=click.Path(path_type=Path), help="Take the SQL from a file; - is standard input."
)
@click.option("--last", is_flag=True, help="Take the last question that was answered, and its SQL.")
@click.option("--private", "is_private", is_flag=True, help="Keep it in a folder that git passes over.")
@KNOWLEDGE
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.pass_obj
def add(
    messages: Messages,
    *,
    database: str,
    question: str | None,
    sql: str | None,
    file: Path | None,
    last: bool,
    is_private: bool,
    knowledge: Path | None,
    allow_powerful_role: bool,
) -> None:
    """Keep QUESTION with SQL that is checked and planned by DATABASE, and not run.

    An example with the same question is replaced.
    """
    # Deferred: --help needs neither a database nor sqlglot.
    from sqlcoder_local.database.connect import open_database  # noqa: PLC0415
    from sqlcoder_local.kept_example import keep_example  # noqa: PLC0415

    if last and (question is not None or sql is not None or file is not None):
        raise UsageError("--last takes both the question and the SQL.", "Leave out the one or the other.")
    if last:
        turn = _last_answer(database)
        question, text = turn.question, turn.sql
    elif question is None:
        raise UsageError("There is no question.", 'Write it in quotes before the SQL, or take "--last".')
    else:
        text = sql_text(sql, file)
    place = ToldChoice(knowledge=knowledge).place(database)
    with open_database(database, allows_powerful_role=allow_powerful_role) as opened:
        for note in opened.notes:
            messages.note(note)
        saved = keep_example(question, text, database=opened, knowledge=place, is_private=is_private)
    if last:
        messages.note(f"kept: {question}")
    messages.note(f"{'replaced' if saved.is_replaced else 'kept'} in {saved.path}")


@examples.command(name="list")
@click.argument("database")
@KNOWLEDGE
@click.option("--out", type=click.Choice(FORMS), default="table", show_default=True, help="What stdout gets.")
def list_all(*, database: str, knowledge: Path | None, out: str) -> None:
    """Print the examples of DATABASE, which is not opened."""
    # Deferred: --help needs none of it.
    from sqlcoder_local.knowledge.examples import example_files  # noqa: PLC0415

    files = list(example_files(_folder(database, knowledge)))
    rows = tuple((file.name, file.is_private, file.example.question, file.example.sql) for file in files)
    found = stream_of(Rows(columns=COLUMNS, rows=rows, is_truncated=False, elapsed_seconds=0.0))
    if out == "json":
        writer = JsonObject(sys.stdout, {"database": database})
        writer.rows(found)
        writer.end({})
    else:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        write_rows(found, out, sys.stdout, width=width)
    sys.stdout.flush()


@examples.command()
@click.argument("database")
@click.argument("name")
@KNOWLEDGE
@click.pass_obj
def rm(messages: Messages, *, database: str, name: str, knowledge: Path | None) -> None:
    """Remove the example NAME of DATABASE, as the list names it."""
    # Deferred, as above.
    from sqlcoder_local.knowledge.example_saving import remove_example  # noqa: PLC0415

    messages.note(f"removed {remove_example(_folder(database, knowledge), name)}")


def _folder(database: str, knowledge: Path | None) -> Path:
    # Deferred, as above.
    from sqlcoder_local.knowledge.examples import FOLDER  # noqa: PLC0415

    return ToldChoice(knowledge=knowledge).place(database) / FOLDER


def _last_answer(database: str) -> "Turn":
    """The last question about a database that came to SQL which was not refused; raises UsageError."""
    # Deferred, as above.
    from sqlcoder_local.database.shown_name import shown_name  # noqa: PLC0415
    from sqlcoder_local.history import History  # noqa: PLC0415
    from sqlcoder_local.prompt.earlier import Turn  # noqa: PLC0415

    name = shown_name(database)
    for entry in History().entries(database=name, most=MOST_ENTRIES_LOOKED_AT):
        if entry.question and entry.sql and entry.outcome in {"answered", "not run"}:
            return Turn(question=entry.question, sql=entry.sql)
    raise UsageError(
        f"The history holds no answer about {name}.", "Ask first, or write the question and the SQL."
    )
