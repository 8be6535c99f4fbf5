"""sqlcoder-local eval: how often a model's SQL brings the right rows."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_options import ModelChoice, model_choice, model_options

# --help needs none of it.
if TYPE_CHECKING:
    from sqlcoder_local.profiles.profiled_columns import ShowValues

FILE = click.Path(path_type=Path, dir_okay=False)


@dataclass(frozen=True, kw_only=True)
class EvalCommand:
    """What was typed."""

    databases: str | None
    allow_powerful_role: bool
    scripts_into: Literal["sqlite", "duckdb"]
    choice: ModelChoice
    limit: int | None
    category: str | None
    sample: int | None
    parallel: int
    compare_rows: bool
    timeout: float
    seed: int
    instructions: str
    knowledge: Path | None
    value_index: str
    show_values: "ShowValues"
    results: Path | None
    json: Path | None
    csv: Path | None
    markdown: Path | None
    chart: Path | None


def _number(_context: click.Context, _option: click.Parameter, seconds: float) -> float:
    """Refuse "nan", which no range excludes and no clock reaches."""
    if math.isnan(seconds):
        raise click.BadParameter("nan is not a number of seconds.")
    return seconds


OPTIONS = (
    click.option("--limit", type=click.IntRange(1), help="Ask so many questions; else all."),
    click.option("--category", help="Ask the questions of one category."),
    click.option(
        "--sample", type=int, metavar="SEED", help="Draw the questions instead of taking the first."
    ),
    click.option(
        "--parallel",
        type=click.IntRange(1, 64),
        default=1,
        show_default=True,
        help="Questions that the model answers side by side.",
    ),
    click.option(
        "--compare-rows",
        is_flag=True,
        help="Run all SQL that the beams bring, and take the rows that are the likeliest together.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(0, 86_400, min_open=True),
        callback=_number,
        default=30.0,
        show_default=True,
        help="Seconds that a query may take.",
    ),
    click.option(
        "--instructions", default="", metavar="TEXT", help="Say this with every question, beside its own."
    ),
    click.option(
        "--knowledge",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Tell what this folder holds, or its folder NAME.sqlcoder about database NAME. An example that"
        " is the question itself is never shown.",
    ),
    click.option(
        "--value-index",
        type=click.Choice(("on", "off")),
        default="off",
        show_default=True,
        help="Look for misspelled values.",
    ),
    click.option(
        "--show-values",
        type=click.Choice(("safe", "all", "none")),
        default="none",
        show_default=True,
        help="Tell SQLCoder's models what short columns hold.",
    ),
    click.option("--seed", type=int, default=0, show_default=True, help="Start of the random numbers."),
    click.option(
        "--results", type=FILE, help="JSONL that keeps every outcome; named again, the run goes on."
    ),
    click.option("--json", type=FILE, help="Write the figures there."),
    click.option("--csv", type=FILE, help="Write one line a question there."),
    click.option("--markdown", type=FILE, help="Write the report there instead of to standard output."),
    click.option("--chart", type=FILE, help="Draw the accuracies there, as .svg or .png."),
)
"""Shared by all sets of questions."""
DATABASES = click.option("--databases", help="The folder of the databases, or the URL of a server.")
ALLOW = click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)

Function = Callable[..., Any]


def _with_options(function: Function) -> Function:
    for option in reversed(OPTIONS):
        function = option(function)
    return model_options(function)


@click.group(name="eval", cls=CommandGroup)
def evaluation() -> None:
    """Measure a model on questions whose answer is known."""


@evaluation.command(name="sql-eval")
@click.argument("questions", type=FILE)
@DATABASES
@ALLOW
@click.option(
    "--scripts-into",
    type=click.Choice(("sqlite", "duckdb")),
    default="sqlite",
    show_default=True,
    help="What the dumps are loaded into, in a folder that goes again.",
)
@_with_options
@click.pass_obj
def sql_eval(messages: Messages, /, questions: Path, **typed: object) -> None:
    """Ask the QUESTIONS of a CSV file of sql-eval; --databases is the folder of defog-data's dumps."""
    from sqlcoder_local.cli.eval_run import run_eval  # noqa: PLC0415  --help needs none of it
    from sqlcoder_local.evaluation.sql_eval_set import read_sql_eval  # noqa: PLC0415  as above

    run_eval(read_sql_eval(questions), _command(typed), messages, beside=questions.parent)


@evaluation.command()
@click.argument("folder", type=click.Path(path_type=Path))
@DATABASES
@ALLOW
@_with_options
@click.pass_obj
def spider(messages: Messages, /, folder: Path, **typed: object) -> None:
    """Ask the questions of Spider's FOLDER, or of one of its JSON files."""
    from sqlcoder_local.cli.eval_run import run_eval  # noqa: PLC0415  --help needs none of it
    from sqlcoder_local.evaluation.spider_set import read_spider, spider_databases  # noqa: PLC0415  as above

    command = _command(typed)
    case_set = read_spider(folder)
    run_eval(case_set, command, messages, beside=folder if command.databases else spider_databases(folder))


@evaluation.command()
@click.argument("questions", type=FILE)
@DATABASES
@ALLOW
@_with_options
@click.pass_obj
def jsonl(messages: Messages, /, questions: Path, **typed: object) -> None:
    """Ask QUESTIONS of your own: JSON objects with question, sql and database, one a line."""
    from sqlcoder_local.cli.eval_run import run_eval  # noqa: PLC0415  --help needs none of it
    from sqlcoder_local.evaluation.jsonl_set import read_jsonl  # noqa: PLC0415  as above

    run_eval(read_jsonl(questions), _command(typed), messages, beside=questions.parent)


@evaluation.command()
@_with_options
@click.pass_obj
def everyday(messages: Messages, /, **typed: object) -> None:
    """Ask the everyday questions that come with the program."""
    from sqlcoder_local.cli.eval_run import run_eval  # noqa: PLC0415  --help needs none of it
    from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday  # noqa: PLC0415

    run_eval(
        read_everyday(),
        _command({"databases": None, "allow_powerful_role": False, **typed}),
        messages,
        beside=EVERYDAY_FOLDER,
    )


@evaluation.command(name="load-dumps")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("server")
@click.option("--reader", metavar="ROLE", help="A role of the server that may read what was loaded.")
@click.pass_obj
def load_dumps(messages: Messages, /, folder: Path, server: str, reader: str | None) -> None:
    """Write defog-data's dumps in FOLDER to a PostgreSQL SERVER, each into a new database.

    This alone writes to a server. It runs the scripts as they stand, so load none that you do not trust; a
    database that exists is never touched, and where one script fails, all that was made is dropped again.
    SERVER is a URL such as postgresql://user@host:5432, of a role that may create databases.
    """
    from sqlcoder_local.cli.eval_run import stopped_by_signals  # noqa: PLC0415  --help needs none of it
    from sqlcoder_local.evaluation.dumps_on_server import load_dumps  # noqa: PLC0415  as above

    def tell(name: str) -> None:
        messages.note(f"loaded {name}")

    with stopped_by_signals() as is_cancelled:
        load_dumps(folder, server, reader=reader, on_loaded=tell, is_cancelled=is_cancelled)


@evaluation.command()
@click.argument("first", type=FILE)
@click.argument("second", type=FILE)
@click.option("--json", "json_file", type=FILE, help="Write the figures there.")
def compare(first: Path, second: Path, json_file: Path | None) -> None:
    """Tell what the SECOND file of --results wins and loses against the FIRST, question by question."""
    from sqlcoder_local.cli.eval_run import compare_runs  # noqa: PLC0415  --help needs none of it

    compare_runs(first, second, json_file)


def _command(typed: dict[str, object]) -> EvalCommand:
    return EvalCommand(choice=model_choice(typed), **{"scripts_into": "sqlite", **typed})  # type: ignore[arg-type]  # click has checked the types
