"""sqlcoder-local models: the model files on this machine, and the published ones."""

import json
import re
from dataclasses import asdict

import click

from sqlcoder_local.cli.command_group import CommandGroup
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_export import export
from sqlcoder_local.cli.model_import import import_file
from sqlcoder_local.cli.model_pull import pull
from sqlcoder_local.cli.model_verify import verify
from sqlcoder_local.cli.sizes import counted, gigabytes
from sqlcoder_local.cli.table import aligned_table
from sqlcoder_local.database.rows import Row, Rows
from sqlcoder_local.engine.model_choice import needed_bytes
from sqlcoder_local.engine.model_facts import ModelFacts, facts_of
from sqlcoder_local.errors import ModelFileError, UsageError
from sqlcoder_local.models.catalog import STARTER, Release, catalogue
from sqlcoder_local.models.record import record_file
from sqlcoder_local.models.store import find_model, installed_models, starter_model
from sqlcoder_local.paths import model_folders
from sqlcoder_local.visible_text import visible

COLUMNS = ("name", "parameters", "quantization", "size", "prompt format", "licence", "where")
TOLD_QUANTIZATION = "q4_k_m"
"""What a release is listed with: the smallest of its files that loses little."""
NOT_HERE = "not on this machine"


@click.group(cls=CommandGroup)
def models() -> None:
    """Show, fetch, carry, verify and remove models; tell of the published ones."""


@models.command(name="list")
@click.option("--all", "shows_all", is_flag=True, help="The published models too, whether here or not.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def list_all(messages: Messages, *, shows_all: bool, as_json: bool) -> None:
    """List the models that are found by name; with --all the published ones too."""
    here, damaged = _installed()
    absent = [release for release in catalogue().values() if _is_absent(release, here)] if shows_all else []
    if as_json:
        entries = [*map(_as_entry, here), *map(_release_entry, absent)]
        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
    else:
        rows = (*map(_installed_row, here), *map(_release_row, absent))
        table = aligned_table(
            Rows(columns=COLUMNS, rows=rows, is_truncated=False, elapsed_seconds=0.0), width=None
        )
        click.echo("\n".join(table.lines))
    for error in damaged:
        messages.note(str(error))


@models.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(name: str, *, as_json: bool) -> None:
    """Tell what is known of a model: a file, the name of one, or a published model."""
    release = catalogue().get(name.lower())
    try:
        facts = _as_entry(facts_of(find_model(name)))
    except ModelFileError:
        if release is None or _is_here(name):
            raise
        facts = _release_entry(release)
    if as_json:
        click.echo(json.dumps(facts, indent=2, ensure_ascii=False))
        return
    for key, value in facts.items():
        for number, line in enumerate(_lines(value)):
            click.echo(f"{'' if number else key.replace('_', ' '):<15}{visible(line)}")


@models.command()
@click.argument("name", default="")
def path(name: str) -> None:
    """Print where a model's file lies; without NAME the folder that imported models go to."""
    click.echo(str(find_model(name).absolute() if name else model_folders()[-1]))


@models.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def rm(messages: Messages, name: str, *, yes: bool) -> None:
    """Remove the file of a model from the folder it was found in."""
    found = find_model(name)
    # What a link leads to may be gone.
    if found.exists() and found.samefile(starter_model()):
        raise UsageError("The starter model belongs to the program.", "Name another model.")
    if found.absolute().parent not in {folder.absolute() for folder in model_folders()}:
        raise UsageError(f"{found} is not among the models.", "Give a name that `models list` shows.")
    question = f"Remove {found} ({gigabytes(found.lstat().st_size)})?"
    if not yes and not click.confirm(question, err=True):
        raise UsageError("Nothing was removed.")
    # The file first: a record without a model harms nobody.
    found.unlink()
    record_file(found).unlink(missing_ok=True)
    messages.note(f"{found} is removed")


models.add_command(export)
models.add_command(import_file)
models.add_command(pull)
models.add_command(verify)


def _is_here(name: str) -> bool:
    """Tell whether the name is that of a file, or of several, which then is the error to tell."""
    return any(re.match(rf"{re.escape(name)}[._-]", path.name, re.IGNORECASE) for path in installed_models())


def _installed() -> tuple[list[ModelFacts], list[ModelFileError]]:
    """Read the headers of all model files; those that cannot be used apart."""
    sound, damaged = [], []
    for found in installed_models():
        try:
            sound.append(facts_of(found))
        except ModelFileError as error:
            damaged.append(error)
    return sound, damaged


def _is_absent(release: Release, here: list[ModelFacts]) -> bool:
    return all(facts.release != release for facts in here)


def _installed_row(facts: ModelFacts) -> Row:
    return (
        _shown_name(facts),
        counted(facts.parameters),
        facts.quantization,
        gigabytes(facts.byte_count),
        facts.prompt_format or "unknown",
        facts.licence,
        str(facts.path.parent),
    )


def _release_row(release: Release) -> Row:
    return (
        release.name,
        counted(release.parameters),
        TOLD_QUANTIZATION,
        gigabytes(release.bytes[TOLD_QUANTIZATION].total),
        release.prompt_format,
        release.licence,
        NOT_HERE,
    )


def _shown_name(facts: ModelFacts) -> str:
    return STARTER if facts.path == starter_model() else facts.path.stem


def _as_entry(facts: ModelFacts) -> dict[str, object]:
    """Say what is known of a file, in the order of interest."""
    release = facts.release
    return {
        "name": _shown_name(facts),
        "path": str(facts.path.absolute()),
        "calls_itself": facts.name,
        "architecture": facts.architecture,
        "parameters": facts.parameters,
        "quantization": facts.quantization,
        "bytes": facts.byte_count,
        "context": facts.context_length,
        "prompt_format": facts.prompt_format,
        "licence": facts.licence,
        "release": release.name if release else None,
        "obligation": release.obligation if release else None,
        "accuracy": release.accuracy if release else None,
    }


def _release_entry(release: Release) -> dict[str, object]:
    """Say what is known of a published model that is not here."""
    entry = asdict(release) | {"path": None}
    shape = entry.pop("shape")
    sizes = {quantization: weights.total for quantization, weights in release.bytes.items()}
    needs = {quantization: needed_bytes(release, quantization) for quantization in release.bytes}
    return entry | {"context": shape["context"], "bytes": sizes, "memory_bytes": needs}


def _lines(value: object) -> list[str]:
    """Write a value for a person, a size for each quantization on its own line."""
    if isinstance(value, dict):
        return [f"{key:<7} {gigabytes(size)}" for key, size in value.items()]
    if isinstance(value, int) and not isinstance(value, bool):
        return [f"{value:,}"]
    return ["-" if value is None else str(value)]
