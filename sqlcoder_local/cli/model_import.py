"""sqlcoder-local models import: a model file or a bundle from elsewhere, taken in."""

import re
import sys
from pathlib import Path

import click

from sqlcoder_local.cli.byte_progress import byte_progress
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.termination import raised_terminations
from sqlcoder_local.engine.model_facts import ModelFacts, facts_of
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.bundle import Bundle, is_bundle, open_bundle
from sqlcoder_local.models.catalog import STARTER
from sqlcoder_local.models.importing import Import, import_model
from sqlcoder_local.models.signatures import check_signature, signature_of
from sqlcoder_local.models.sources import CopiedFile, LinkedFile
from sqlcoder_local.models.store import NAME, SUFFIX
from sqlcoder_local.paths import model_folders
from sqlcoder_local.prompt.formats import FORMATS, format_named


@click.command(name="import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--copy", "how", flag_value="copy", default="copy", help="Copy the file (without being told).")
@click.option("--link", "how", flag_value="link", help="Leave the file where it is, and refer to it.")
@click.option("--name", help="What to call the model; else as its file is called, or as it calls itself.")
@click.option("--prompt-format", help="How the model is asked, where its file does not tell.")
@click.option(
    "--signers",
    type=click.Path(path_type=Path),
    help="Take only a bundle that one of these signed: a file as OpenSSH's allowed_signers.",
)
@click.pass_obj
def import_file(
    messages: Messages,
    source: Path,
    *,
    how: str,
    name: str | None,
    prompt_format: str | None,
    signers: Path | None,
) -> None:
    """Take in SOURCE, a GGUF model from anywhere or a bundle of `models export`."""
    if is_bundle(source):
        if how == "link":
            raise UsageError("A bundle cannot be linked to.", "Leave out --link.")
        bundle = open_bundle(source)
        _check_signer(bundle, signers, messages)
        wanted = _of_bundle(bundle, name, prompt_format)
        take_in(wanted, bundle.manifest.bytes, messages)
        return
    if signers is not None:
        raise UsageError(f"{source} is no bundle, and only bundles are signed.", "Leave out --signers.")
    facts = facts_of(source)
    wanted = Import(
        source=LinkedFile(path=source) if how == "link" else CopiedFile(path=source),
        folder=model_folders()[-1],
        name=model_name(facts, name),
        prompt_format=chosen_format(facts, prompt_format),
        examine=facts_of,
    )
    take_in(wanted, facts.byte_count, messages)


def _of_bundle(bundle: Bundle, name: str | None, prompt_format: str | None) -> Import:
    told = prompt_format or bundle.manifest.prompt_format
    return Import(
        source=bundle,
        folder=model_folders()[-1],
        name=checked_name(name or bundle.manifest.name),
        prompt_format=format_named(told).name if told else "",
        licence=bundle.manifest.licence,
        examine=facts_of,
    )


def _check_signer(bundle: Bundle, signers: Path | None, messages: Messages) -> None:
    """Refuse what none of the signers signed; where none are named, say that there is a signature."""
    if signers is not None:
        messages.note(f"signed by {check_signature(bundle.signed_file, signers)}")
    elif signature_of(bundle.signed_file).exists():
        messages.note("the bundle is signed; --signers FILE checks by whom")


def take_in(wanted: Import, byte_count: int, messages: Messages) -> None:
    """Import with a bar, and tell what came of it; raises what import_model raises."""
    with raised_terminations(), byte_progress("importing", byte_count) as on_bytes:
        is_new = import_model(wanted, on_bytes=on_bytes)
    facts = facts_of(wanted.place)
    state = "imported" if is_new else "was there already"
    messages.note(f"{wanted.name} {state}; ask with -m {wanted.name}. Licence: {facts.licence}.")
    if facts.release:
        messages.note(facts.release.obligation)
    click.echo(str(wanted.place))


def chosen_format(facts: ModelFacts, chosen: str | None) -> str:
    """Tell what to keep on record: nothing where the file tells; else what was chosen, or is answered now."""
    if chosen:
        return format_named(chosen).name
    if facts.prompt_format:
        return ""
    if not sys.stdin.isatty():
        raise UsageError(
            f"It is not known how the model {facts.name!r} wants to be asked.",
            f"Choose with --prompt-format: {', '.join(FORMATS)}.",
        )
    chosen = click.prompt("How is the model asked?", type=click.Choice(tuple(FORMATS)), err=True)
    return format_named(str(chosen)).name


def model_name(facts: ModelFacts, chosen: str | None) -> str:
    """Tell what to call a model; other programs keep files under names of their own, without the suffix."""
    if chosen is None:
        chosen = facts.path.stem if facts.path.suffix.lower() == SUFFIX else facts.name
        chosen = re.sub(r"[^A-Za-z0-9_.+-]+", "-", chosen).strip("-.")
    return checked_name(chosen)


def checked_name(name: str) -> str:
    """Refuse what would lead elsewhere or cannot be asked for; raises UsageError."""
    if not NAME.fullmatch(name) or name == STARTER:
        raise UsageError(
            f"{name!r} cannot be the name of a model.",
            "Give --name with letters, digits, -, _, + and dots, and not starter.",
        )
    return name
