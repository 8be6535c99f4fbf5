"""sqlcoder-local settings: what is set, and where each value comes from."""

import json

import click

from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.table import aligned_table
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.settings import (
    BY_ITSELF,
    SETTINGS,
    Chosen,
    chosen_in_sections,
    chosen_settings,
    settings_file,
)


@click.group(cls=CommandGroup)
def settings() -> None:
    """Show what is set for good; what is typed wins over the environment, and that over the file."""


@settings.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(*, as_json: bool) -> None:
    """Print every setting, its value, and where that comes from."""
    chosen = chosen_settings()
    told = {
        name: chosen.get(name, Chosen(value=setting.default, source=BY_ITSELF))
        for name, setting in SETTINGS.items()
    } | chosen_in_sections()
    if as_json:
        entries = {name: {"value": entry.value, "source": entry.source} for name, entry in told.items()}
        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
        return
    rows = tuple((name, entry.value, entry.source) for name, entry in told.items())
    columns = ("setting", "value", "from")
    shown = Rows(columns=columns, rows=rows, is_truncated=False, elapsed_seconds=0.0)
    click.echo("\n".join(aligned_table(shown, width=None).lines))


@settings.command()
def path() -> None:
    """Print where the file of the settings lies or would lie."""
    click.echo(str(settings_file()))
