"""sqlcoder-local audit: the log of what was asked, checked."""

import json
from pathlib import Path

import click

from sqlcoder_local.audit import AuditLog, audit_file
from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.errors import UsageError


@click.group(cls=CommandGroup)
def audit() -> None:
    """Check the log of what was asked. The setting audit_log turns it on: on, or the path of a file."""


@audit.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--expect", default="", metavar="SHA256", help="A record that must be there, noted elsewhere before."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def verify(messages: Messages, file: Path | None, *, expect: str, as_json: bool) -> None:
    """Find records that were edited, removed, added or moved in FILE, else in the log of the settings."""
    found = AuditLog(_file(file)).verify(expect.strip().lower())
    if as_json:
        click.echo(json.dumps({"records": found.head.number, "sha256": found.head.sha256}))
        return
    click.echo(f"{found.head.number} records, whole; the newest has the SHA-256 {found.head.sha256}")
    if found.after_head:
        messages.note(f"{found.after_head} of them are newer than the noted head")
    if not expect:
        messages.note("note the hash elsewhere: --expect HASH then shows whether all was written anew")


@audit.command()
def path() -> None:
    """Print where the log lies."""
    click.echo(str(_file(None)))


def _file(named: Path | None) -> Path:
    found = named or audit_file()
    if found is None:
        raise UsageError("No audit log is kept.", 'Set audit_log = "on" in the settings, or name a file.')
    return found
