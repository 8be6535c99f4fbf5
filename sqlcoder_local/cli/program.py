"""The subcommands, each imported only when it is called."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import click

from sqlcoder_local.cli.command_group import LONGEST_SUMMARY, CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.offline_option import offline_option
from sqlcoder_local.errors import UsageError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

NAME = "sqlcoder-local"
PLUG_IN_GROUP = "sqlcoder_local.commands"
WITH_SETTINGS = frozenset({"ask", "run", "tui"})
"""Commands whose options take their defaults from the settings."""


@dataclass(frozen=True, kw_only=True)
class LazyCommand:
    """Where a command is found, and what the list of commands says of it."""

    module: str
    attribute: str
    summary: str


COMMANDS: Mapping[str, LazyCommand] = {
    "ask": LazyCommand(
        module="sqlcoder_local.cli.ask",
        attribute="ask",
        summary="Ask a database a question in English; prints the rows.",
    ),
    "audit": LazyCommand(
        module="sqlcoder_local.cli.audit",
        attribute="audit",
        summary="Check the log of what was asked, where the settings keep one.",
    ),
    "bundle": LazyCommand(
        module="sqlcoder_local.cli.bundle",
        attribute="bundle",
        summary="Pack up this installation for a machine without a network.",
    ),
    "connections": LazyCommand(
        module="sqlcoder_local.cli.connections",
        attribute="connections",
        summary="Save databases under a name.",
    ),
    "doctor": LazyCommand(
        module="sqlcoder_local.cli.doctor",
        attribute="doctor",
        summary="Tell what this machine has, and which models fit into its memory.",
    ),
    "eval": LazyCommand(
        module="sqlcoder_local.cli.eval",
        attribute="evaluation",
        summary="Measure a model on questions whose answer is known; compare two runs.",
    ),
    "examples": LazyCommand(
        module="sqlcoder_local.cli.examples",
        attribute="examples",
        summary="Keep questions with the SQL that answers them, to show the model.",
    ),
    "history": LazyCommand(
        module="sqlcoder_local.cli.history",
        attribute="history",
        summary="Show, star or forget what was asked and run, here and in the terminal app.",
    ),
    "models": LazyCommand(
        module="sqlcoder_local.cli.models",
        attribute="models",
        summary="Show, fetch, carry, verify and remove models; tell of the published ones.",
    ),
    "run": LazyCommand(
        module="sqlcoder_local.cli.run",
        attribute="run",
        summary="Run SQL of your own on a database, if it only reads; prints the rows.",
    ),
    "serve": LazyCommand(
        module="sqlcoder_local.cli.serve",
        attribute="serve",
        summary="Serve a model to other machines; ask it with --endpoint.",
    ),
    "settings": LazyCommand(
        module="sqlcoder_local.cli.settings",
        attribute="settings",
        summary="Show what is set for good, and where each value comes from.",
    ),
    "grammar": LazyCommand(
        module="sqlcoder_local.cli.grammar",
        attribute="grammar",
        summary="Print the grammar that the SQL for a database must follow.",
    ),
}


class LazyGroup(CommandGroup):
    """A group that knows its commands by name before it has imported them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands of the program, then those that other packages bring."""
        return [*COMMANDS, *sorted(name for name in _plug_ins() if name not in COMMANDS)]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find what was typed, and give its options what is set for good; help needs none of it."""
        if args[0] in WITH_SETTINGS and not set(ctx.help_option_names) & set(args):
            ctx.default_map = {args[0]: _defaults()}
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one command."""
        command: click.Command | None = None
        if lazy := COMMANDS.get(cmd_name):
            command = getattr(import_module(lazy.module), lazy.attribute)
        elif plug_in := _plug_ins().get(cmd_name):
            command = plug_in.load()
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands; what other packages bring is imported, for only they know what they do."""
        told = {name: lazy.summary for name, lazy in COMMANDS.items()}
        for name, plug_in in sorted(_plug_ins().items()):
            told.setdefault(name, _summary(plug_in))
        with formatter.section("Commands"):
            formatter.write_dl(list(told.items()))


def _defaults() -> dict[str, str]:
    # Deferred: it reads a file, and few commands have settings.
    from sqlcoder_local.settings import SETTINGS, chosen_settings  # noqa: PLC0415

    return {name: chosen.value for name, chosen in chosen_settings().items() if SETTINGS[name].is_option}


def _summary(plug_in: "EntryPoint") -> str:
    try:
        command: click.Command = plug_in.load()
    except ImportError as error:
        return f"Cannot be used: {error}."
    return command.get_short_help_str(LONGEST_SUMMARY)


def _plug_ins() -> "dict[str, EntryPoint]":
    # Deferred: it takes 30 ms to import, and the program's own commands do without it.
    from importlib.metadata import entry_points  # noqa: PLC0415

    return {entry.name: entry for entry in entry_points(group=PLUG_IN_GROUP)}


def _print_version(ctx: click.Context, _option: click.Parameter, is_wanted: bool) -> None:  # noqa: FBT001
    if is_wanted:
        # Deferred, as above.
        from importlib.metadata import version  # noqa: PLC0415

        click.echo(f"{NAME} {version(NAME)}")
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
@offline_option
def program() -> None:
    """Ask databases in plain English, on this machine alone."""


def invoke(arguments: list[str], messages: Messages) -> int:
    """Parse the arguments and run the command they name."""
    try:
        with program.make_context(NAME, arguments, obj=messages) as context:
            program.invoke(context)
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return error.exit_code
    except click.ClickException as error:
        where = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else NAME
        raise UsageError(error.format_message(), f"See `{where} --help`.") from error
    return 0
