"""sqlcoder-local connections: databases saved under a name."""

from pathlib import Path

import click

from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.database.connections import (
    Connection,
    connections_file,
    forget_connection,
    save_connection,
    saved_connections,
)
from sqlcoder_local.database.server.url import is_server_url, parsed_url
from sqlcoder_local.errors import UsageError
from sqlcoder_local.visible_text import visible


@click.group(cls=CommandGroup)
def connections() -> None:
    """Save databases under a name, which then stands for them: sqlcoder-local ask NAME "..."."""


@connections.command()
@click.argument("name")
@click.argument("database")
@click.option("--password-command", default="", help="A command that prints the password, run at each use.")
@click.option(
    "--keyring", "is_in_keyring", is_flag=True, help="Ask for the password and keep it in the keyring."
)
@click.option(
    "--allow-powerful-role",
    "allows_powerful_role",
    is_flag=True,
    help="Take a role that may do more than read; every answer says so.",
)
@click.pass_obj
def add(
    messages: Messages,
    name: str,
    database: str,
    password_command: str,
    *,
    is_in_keyring: bool,
    allows_powerful_role: bool,
) -> None:
    """Save DATABASE, a URL without a password or a path, as NAME."""
    if is_in_keyring and password_command:
        raise UsageError("A password comes from the keyring or from a command, not from both.")
    if not is_server_url(database) and (is_in_keyring or password_command):
        raise UsageError("A database in a file has no password.", "Leave out what is said about it.")
    connection = Connection(
        target=_kept_target(database),
        password_command=password_command,
        is_in_keyring=is_in_keyring,
        allows_powerful_role=allows_powerful_role,
    )
    before = saved_connections().get(name)
    save_connection(name, connection)
    if is_in_keyring:
        # Deferred: few connections need the keyring.
        from sqlcoder_local.database.server.keyring_passwords import keep_password  # noqa: PLC0415

        keep_password(parsed_url(database), click.prompt("Password", hide_input=True, err=True))
    messages.note(f"saved in {connections_file()}")
    if before is not None and before.target != connection.target:
        messages.note(f"{name} stood for {before.target} until now")
    if "://" not in connection.target and not Path(connection.target).exists():
        messages.note(f"There is no file {connection.target} yet.")


@connections.command(name="list")
@click.pass_obj
def list_all(messages: Messages) -> None:
    """Print the saved names and what they stand for."""
    saved = saved_connections()
    if not saved:
        messages.note("No database is saved yet: `sqlcoder-local connections add NAME DATABASE` saves one.")
    for name, connection in saved.items():
        click.echo(f"{visible(name)}\t{visible(connection.target)}")


@connections.command()
@click.argument("name")
def rm(name: str) -> None:
    """Forget NAME, and its password in the keyring."""
    connection = forget_connection(name)
    if connection.is_in_keyring:
        # Deferred, as above.
        from sqlcoder_local.database.server.keyring_passwords import forget_password  # noqa: PLC0415

        forget_password(parsed_url(connection.target))


def _kept_target(database: str) -> str:
    """What may be written down: no password, and a path that holds in every folder."""
    if is_server_url(database):
        if parsed_url(database).password is not None:
            raise UsageError(
                "The URL holds a password, which is not written down.",
                "Leave it out of the URL, and give --keyring, --password-command, PGPASSWORD or MYSQL_PWD, or"
                " ~/.pgpass or ~/.my.cnf.",
            )
        return database
    if "://" in database:
        return database
    if not database:
        raise UsageError("No database is named.", "Give a URL or a path.")
    return str(Path(database).absolute())
