"""sqlcoder-local models export: a model on its way to a machine without a network."""

import os
from dataclasses import replace
from pathlib import Path

import click

from sqlcoder_local.cli.byte_progress import byte_progress
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_import import model_name
from sqlcoder_local.cli.sizes import byte_size, gigabytes
from sqlcoder_local.cli.termination import raised_terminations
from sqlcoder_local.engine.model_facts import ModelFacts, facts_of
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.bundle import SUFFIX
from sqlcoder_local.models.bundle_writing import Export, part_bytes_below, write_bundle
from sqlcoder_local.models.catalog import Release
from sqlcoder_local.models.manifest import FORMAT, MANIFEST_NAME, UNKNOWN, Fact, Manifest
from sqlcoder_local.models.record import Record, read_record
from sqlcoder_local.models.signatures import sign
from sqlcoder_local.models.store import find_model


@click.command()
@click.argument("name")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help=f"The file to write; else NAME{SUFFIX}."
)
@click.option(
    "--part-size",
    callback=byte_size,
    metavar="SIZE",
    help="Write a folder of parts smaller than this; 4G for FAT32.",
)
@click.option("--sign", "key", type=click.Path(path_type=Path), help="Sign with this private key of OpenSSH.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@click.pass_obj
def export(
    messages: Messages,
    name: str,
    *,
    output: Path | None,
    part_size: int | None,
    key: Path | None,
    force: bool,
) -> None:
    """Write the model NAME as a bundle: one file, or a folder of parts, with its licence and its hashes."""
    facts = facts_of(find_model(name))
    output = output or Path(f"{facts.path.stem}{SUFFIX}")
    _check_output(output, may_replace=force and part_size is None)
    wanted = _export(facts, output, None if part_size is None else part_bytes_below(part_size))
    written = _written(wanted)
    signed = output / MANIFEST_NAME if part_size else output
    if key is not None:
        messages.note(f"signed: {sign(signed, key)}")
    messages.note(f"{gigabytes(written.bytes)}, SHA-256 {written.sha256}. Licence: {written.licence}.")
    if facts.release:
        messages.note(facts.release.obligation)
    click.echo(str(output))


def bundle_of(name: str, folder: Path) -> Manifest:
    """Write the bundle of a model into a folder, under the model's name; raises UsageError."""
    wanted = _export(facts_of(find_model(name)), folder, None)
    return _written(replace(wanted, output=folder / f"{wanted.manifest.name}{SUFFIX}"))


def _export(facts: ModelFacts, output: Path, part_bytes: int | None) -> Export:
    record = read_record(facts.path)
    return Export(
        model=facts.path,
        manifest=_manifest(facts, record),
        output=output,
        part_bytes=part_bytes,
        expected_sha256=record.sha256 if record else "",
    )


def _written(wanted: Export) -> Manifest:
    try:
        with raised_terminations(), byte_progress("exporting", wanted.manifest.bytes) as on_bytes:
            return write_bundle(wanted, on_bytes=on_bytes)
    except OSError as error:
        raise UsageError(
            f"{wanted.output} cannot be written: {error.strerror or error}.",
            "Check the folder and the room on the disk; a disk of FAT32 takes --part-size 4G.",
        ) from error


def _check_output(output: Path, *, may_replace: bool) -> None:
    if os.path.lexists(output) and not may_replace:
        raise UsageError(f"{output} exists already.", "Name another one with -o; --force replaces a file.")
    if output.is_dir():
        raise UsageError(f"{output} is a folder.", "Name the file to write with -o.")


def _manifest(facts: ModelFacts, record: Record | None) -> Manifest:
    release = facts.release
    return Manifest(
        format=FORMAT,
        name=model_name(facts, None),
        bytes=facts.byte_count,
        sha256=UNKNOWN,
        # What the name tells is told: the model may be renamed where it goes.
        prompt_format=facts.prompt_format or "",
        licence=facts.licence,
        source=record.source if record and record.source.startswith("hub:") else "",
        catalogue=_catalogue(release) if release else {},
        parts=(),
    )


def _catalogue(release: Release) -> dict[str, Fact]:
    return {
        "release": release.name,
        "repository": release.repository,
        "base": release.base,
        "parameters": release.parameters,
        "native_dialect": release.native_dialect,
        "beams": release.beams,
        "accuracy": release.accuracy,
        "obligation": release.obligation,
    }
