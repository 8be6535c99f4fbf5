"""sqlcoder-local tui: the terminal app."""

import os
import sys
from dataclasses import dataclass

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_options import ModelChoice, model_choice, model_options
from sqlcoder_local.cli.query_options import number
from sqlcoder_local.cli.told_options import ToldChoice, told_choice, told_options
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import UsageError


@dataclass(frozen=True, kw_only=True)
class TuiCommand:
    """What was typed."""

    database: str
    choice: ModelChoice
    timeout: float
    no_history: bool
    allow_powerful_role: bool
    web: bool
    port: int
    told: ToldChoice


@click.command()
@click.argument("database", default="")
@model_options
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    callback=number,
    default=30.0,
    show_default=True,
    help="Seconds that a query may take.",
)
@told_options
@click.option("--no-history", is_flag=True, help="Keep nothing of what is asked, and show nothing of before.")
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.option("--web", is_flag=True, help="Show the app as a page in a browser of this machine.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Where --web listens; else any port that is free.",
)
@click.option(
    "--keys", is_flag=True, help="Print what every key does, by the name that [tui.keys] changes it."
)
@click.pass_obj
def tui(messages: Messages, /, **typed: object) -> None:
    """Open the terminal app on DATABASE: a file, a URL, a saved connection, or the word demo."""
    if typed.pop("keys"):
        _print_keys()
        return
    command = TuiCommand(choice=model_choice(typed), told=told_choice(typed), **typed)  # type: ignore[arg-type]  # click has checked
    model = command.choice.found()
    is_in_page = os.environ.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")
    if command.web and not is_in_page:
        _serve(command, messages)
        return
    # Textual draws on standard error.
    if not is_in_page and not (sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()):
        raise UsageError("The app needs a terminal.", "Use sqlcoder-local ask where there is none.")
    # Deferred: --help needs no app.
    from sqlcoder_local.history import History  # noqa: PLC0415
    from tui.actions import actions, dialog_actions  # noqa: PLC0415
    from tui.app import SqlcoderApp  # noqa: PLC0415
    from tui.keys import chosen_keys  # noqa: PLC0415
    from tui.session import SessionOptions  # noqa: PLC0415
    from tui.state import restored_state  # noqa: PLC0415

    options = SessionOptions(
        model=model,
        engine=command.choice.engine_options(),
        beams=command.choice.beams,
        timeout_seconds=command.timeout,
        told=command.told,
        allows_powerful_role=command.allow_powerful_role,
    )
    app = SqlcoderApp(
        options,
        target=command.database,
        state=restored_state(),
        history=None if command.no_history else History(),
        keys=chosen_keys([*actions(SqlcoderApp), *dialog_actions()]),
    )
    app.run()
    if app.return_code:
        sys.exit(app.return_code)


def _print_keys() -> None:
    """Print a table of all that keys do, with the keys that the settings give them."""
    # Deferred, as above.
    from sqlcoder_local.cli.table import aligned_table  # noqa: PLC0415
    from tui.actions import actions, dialog_actions  # noqa: PLC0415
    from tui.app import SqlcoderApp  # noqa: PLC0415
    from tui.keys import chosen_keys  # noqa: PLC0415

    known = [*actions(SqlcoderApp), *dialog_actions()]
    chosen = chosen_keys(known)
    rows = tuple((one.name, chosen.get(one.name, one.binding.key), one.title) for one in known)
    shown = Rows(columns=("name", "keys", "what"), rows=rows, is_truncated=False, elapsed_seconds=0.0)
    click.echo("\n".join(aligned_table(shown, width=None).lines))


def _serve(command: TuiCommand, messages: Messages) -> None:
    """Start a server that starts this very command for each page."""
    # Deferred: only --web needs it.
    try:
        from tui.web import serve  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise UsageError(
            "The app as a page needs textual-serve.", "Install it: pip install 'sqlcoder-local[web]'."
        ) from error

    stdout = sys.stdout

    def tell(address: str) -> None:
        click.echo(address, file=stdout)
        messages.note("Open that address in a browser on this machine; who has it can ask. Ctrl-C ends it.")

    title = f"sqlcoder-local {command.database}".strip()
    serve(sys.argv[1:], title=title, port=command.port, on_ready=tell)
