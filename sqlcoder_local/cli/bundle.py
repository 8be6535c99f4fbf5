"""sqlcoder-local bundle: this installation in a folder, for a machine without a network."""

from importlib.metadata import version
from pathlib import Path

import click

from sqlcoder_local.cli.byte_progress import byte_progress
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_export import bundle_of
from sqlcoder_local.cli.sizes import gigabytes
from sqlcoder_local.cli.termination import raised_terminations
from sqlcoder_local.errors import UsageError
from sqlcoder_local.installation.distributions import carried_distributions
from sqlcoder_local.installation.packing import LIST_NAME, LLAMA, Packed, Packing, pack
from sqlcoder_local.installation.processor import PORTABLE_BUILD, beyond_oldest
from sqlcoder_local.models.manifest import Manifest
from sqlcoder_local.models.signatures import sign


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The folder to write.")
@click.option("-m", "--model", "models", multiple=True, help="A model that goes along; may be given again.")
@click.option(
    "--llama-wheel",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A wheel of llama-cpp-python that goes instead of the one installed here.",
)
@click.option("--sign", "key", type=click.Path(path_type=Path), help="Sign with this private key of OpenSSH.")
@click.pass_obj
def bundle(
    messages: Messages, *, output: Path, models: tuple[str, ...], llama_wheel: Path | None, key: Path | None
) -> None:
    """Pack up this installation with its packages, models and demonstration, and an installer.

    No network is used. The folder installs on machines with the same system, kind of processor and Python:
    sh FOLDER/install.sh
    """

    def write_models(folder: Path) -> list[Manifest]:
        return [bundle_of(model, folder) for model in models]

    packing = Packing(
        output=output, carried=carried_distributions(), llama_wheel=llama_wheel, write_models=write_models
    )
    try:
        with raised_terminations(), byte_progress("packing", len(packing.carried.distributions)) as on_count:
            packed = pack(packing, on_package=lambda _name: on_count(1))
    except OSError as error:
        raise UsageError(
            f"{output} cannot be written: {error.strerror or error}.", "Check the room on the disk."
        ) from error
    if key is not None:
        messages.note(f"signed: {sign(output / LIST_NAME, key)}")
    _tell(messages, packed)
    click.echo(str(output))


def _tell(messages: Messages, packed: Packed) -> None:
    extras = f", with {', '.join(packed.extras)}" if packed.extras else ""
    messages.note(f"{packed.file_count} files, {gigabytes(packed.byte_count)}{extras}")
    if newer := beyond_oldest(packed.processor_flags):
        messages.note(
            f"this llama.cpp runs only on processors with {', '.join(newer)}; for older ones build a wheel"
            f" and give it with --llama-wheel: {PORTABLE_BUILD.format(version=version(LLAMA))}"
        )
