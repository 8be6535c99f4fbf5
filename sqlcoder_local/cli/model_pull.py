"""sqlcoder-local models pull: a published model from the hub, ready-made or converted here."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from sqlcoder_local.cli.byte_progress import byte_progress
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_import import checked_name, chosen_format, take_in
from sqlcoder_local.cli.sizes import gigabytes
from sqlcoder_local.cli.termination import raised_terminations
from sqlcoder_local.engine.backends import read_backends
from sqlcoder_local.engine.model_choice import candidates
from sqlcoder_local.engine.model_facts import facts_of
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.models.catalog import Release, catalogue
from sqlcoder_local.models.importing import Import
from sqlcoder_local.models.record import read_record
from sqlcoder_local.models.sources import FetchedFile, check_room, hash_of_file
from sqlcoder_local.models.store import SUFFIX
from sqlcoder_local.offline import refuse_if_offline
from sqlcoder_local.paths import model_folders, pull_folder

if TYPE_CHECKING:
    from sqlcoder_local.models.hub import Repository
    from sqlcoder_local.models.pull_plan import Plan

DEFAULT: Final = "q4_k_m"
CONVERTED: Final = ("f32", "f16", "bf16", "q8_0", "q4_0", "q4_k_m", "q5_k_m", "q6_k")
"""What `convert` makes."""
CONVERT_GROUP, CONVERT = "sqlcoder_local.commands", "convert"
EXTRA_PACKAGES: Final = {"huggingface_hub", "httpx2"}


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be fetched, and what it is to become."""

    repository: str
    release: Release | None
    quantization: str
    name: str
    prompt_format: str | None

    @property
    def place(self) -> Path:
        """Where the model will lie."""
        return model_folders()[-1] / f"{self.name}{SUFFIX}"

    @property
    def fetched(self) -> Path:
        """Where the file lies until it is imported: beside its place, so that it need only be moved."""
        return self.place.with_name(f".{self.place.name}.fetched")


@click.command()
@click.argument("name")
@click.option(
    "--quant", default=DEFAULT, show_default=True, help="How the weights are kept, as in `models show`."
)
@click.option("--revision", help="A branch, tag or commit of the repository.")
@click.option("--name", "own_name", help="What to call the model here.")
@click.option("--prompt-format", help="How the model is asked, where its file does not tell.")
@click.option("--keep-weights", is_flag=True, help="Keep the weights that were converted.")
@click.option("--force", is_flag=True, help="Fetch a model that does not fit into this machine's memory.")
@click.pass_context
def pull(
    context: click.Context,
    name: str,
    *,
    quant: str,
    revision: str | None,
    own_name: str | None,
    prompt_format: str | None,
    keep_weights: bool,
    force: bool,
) -> None:
    """Fetch NAME, a published model or a repository OWNER/NAME, from the hub of models."""
    refuse_if_offline("The hub of models")
    wanted = _wanted(name, quant.lower(), own_name, prompt_format)
    if not force:
        _check_memory(wanted)
    with _missing_package_told(), _told_to_go_on(context.obj), raised_terminations():
        # Deferred: only this needs the hub's library, an extra.
        from sqlcoder_local.models.hub import read_repository  # noqa: PLC0415
        from sqlcoder_local.models.pull_plan import plan_for  # noqa: PLC0415

        repository = read_repository(wanted.repository, revision)
        plan = plan_for(repository, wanted.quantization)
        if _is_there(wanted, repository, plan, context.obj):
            return
        _tell_licence(wanted, repository, context.obj)
        wanted.place.parent.mkdir(parents=True, exist_ok=True)
        if plan.is_ready_made:
            _pull_ready_made(wanted, repository, plan, context.obj)
        else:
            _pull_weights(wanted, repository, plan, context, keeps_weights=keep_weights)


def _wanted(name: str, quantization: str, own_name: str | None, prompt_format: str | None) -> Wanted:
    release = catalogue().get(name.lower())
    if release is None and "/" not in name:
        raise UsageError(
            f"There is no published model {name!r}.",
            f"There are {', '.join(catalogue())}, and any repository as OWNER/NAME.",
        )
    repository = release.repository if release else name
    base = release.name if release else name.rpartition("/")[2].removesuffix("-GGUF")
    return Wanted(
        repository=repository,
        release=release or next((one for one in catalogue().values() if one.repository == name), None),
        quantization=quantization,
        name=checked_name(own_name or f"{base}.{quantization}"),
        prompt_format=prompt_format,
    )


def _check_memory(wanted: Wanted) -> None:
    """Refuse before the first byte what this machine could not run."""
    if wanted.release is None:
        return
    found = candidates([wanted.release], read_backends().devices)
    for candidate in found:
        if candidate.quantization == wanted.quantization and candidate.placement is None:
            fitting = [other.quantization for other in found if other.placement]
            raise UsageError(
                f"{wanted.release.name} at {wanted.quantization} takes {gigabytes(candidate.needed_bytes)}"
                " of memory, more than this machine has to give.",
                f"{_advice(fitting)} --force fetches it all the same.",
            )


def _advice(fitting: list[str]) -> str:
    return (
        f"What fits: --quant {', '.join(fitting)}."
        if fitting
        else "See `sqlcoder-local doctor` for what fits."
    )


def _is_there(wanted: Wanted, repository: "Repository", plan: "Plan", messages: Messages) -> bool:
    """Tell whether the model has been pulled before; raises ModelFileError for another one of its name."""
    if not os.path.lexists(wanted.place):
        return False
    record = read_record(wanted.place)
    if record is None or record.source != _origin(repository, plan):
        raise ModelFileError(
            f"There is another model at {wanted.place}.", "Give --name, or remove that one with `models rm`."
        )
    messages.note(f"{wanted.name} was there already; ask with -m {wanted.name}.")
    click.echo(str(wanted.place))
    return True


def _tell_licence(wanted: Wanted, repository: "Repository", messages: Messages) -> None:
    licence = _licence(wanted, repository)
    messages.note(
        f"{repository.name} at {repository.commit[:12]}: licence {licence or 'unknown, see its page'}."
    )


def _licence(wanted: Wanted, repository: "Repository") -> str:
    return repository.licence or (wanted.release.licence if wanted.release else "")


def _origin(repository: "Repository", plan: "Plan") -> str:
    """Say where a model is from, to the commit."""
    file = plan.files[0].name if plan.is_ready_made else "weights"
    return f"hub:{repository.name}@{repository.commit}/{file}"


def _pull_ready_made(wanted: Wanted, repository: "Repository", plan: "Plan", messages: Messages) -> None:
    from sqlcoder_local.models.gathering import bytes_there, gather_file  # noqa: PLC0415  (deferred as above)

    (file,) = plan.files
    check_room(wanted.place.parent, file.byte_count - bytes_there(wanted.fetched))
    with byte_progress(file.name, file.byte_count) as on_bytes:
        gather_file(repository, file, wanted.fetched, on_bytes=on_bytes)
    _import(wanted, repository, plan, messages)


def _pull_weights(
    wanted: Wanted, repository: "Repository", plan: "Plan", context: click.Context, *, keeps_weights: bool
) -> None:
    from sqlcoder_local.models.gathering import gather, missing_bytes, weights_folder  # noqa: PLC0415  (as above)

    convert = _convert_command(wanted.quantization)
    folder = weights_folder(pull_folder(), repository)
    folder.mkdir(parents=True, exist_ok=True)
    needed = _converted_bytes(wanted, plan)
    is_one_disk = folder.stat().st_dev == wanted.place.parent.stat().st_dev
    check_room(folder, missing_bytes(plan, folder) + needed * is_one_disk)
    check_room(wanted.place.parent, needed)
    with byte_progress(f"weights of {repository.name}", plan.byte_count) as on_bytes:
        gather(repository, plan, folder, on_bytes=on_bytes)
    context.invoke(
        convert, checkpoint_dir=folder, quant=wanted.quantization, output=wanted.fetched, force=True
    )
    _import(wanted, repository, plan, context.obj)
    if keeps_weights:
        context.obj.note(f"the weights stay in {folder}")
    else:
        shutil.rmtree(folder)
        with suppress(OSError):
            os.removedirs(folder.parent)


def _import(wanted: Wanted, repository: "Repository", plan: "Plan", messages: Messages) -> None:
    facts = facts_of(wanted.fetched)
    told = facts.prompt_format or (wanted.release.prompt_format if wanted.release else None)
    sha256 = plan.files[0].sha256 if plan.is_ready_made else ""
    take_in(
        Import(
            source=FetchedFile(
                path=wanted.fetched,
                origin=_origin(repository, plan),
                known_sha256=sha256 or hash_of_file(wanted.fetched, lambda _count: None),
            ),
            folder=wanted.place.parent,
            name=wanted.name,
            prompt_format=wanted.prompt_format or told or chosen_format(facts, None),
            licence=_licence(wanted, repository),
            examine=facts_of,
        ),
        facts.byte_count,
        messages,
    )


def _converted_bytes(wanted: Wanted, plan: "Plan") -> int:
    """Estimate the file that will be made; no quantization makes it larger than the weights."""
    sizes = wanted.release.bytes if wanted.release else {}
    return sizes[wanted.quantization].total if wanted.quantization in sizes else plan.byte_count


def _convert_command(quantization: str) -> click.Command:
    """Find the converter, which plugs in, and refuse what it would refuse after hours of fetching."""
    if quantization not in CONVERTED:
        raise UsageError(
            f"There is no quantization {quantization!r}.", f"Choose one of {', '.join(CONVERTED)}."
        )
    found = entry_points(group=CONVERT_GROUP, name=CONVERT)
    if not found or find_spec("gguf") is None:
        raise UsageError(
            "The repository has only weights, and converting them needs the package gguf.",
            "Install it: pip install 'sqlcoder-local[convert]'",
        )
    command: click.Command = next(iter(found)).load()
    return command


@contextmanager
def _missing_package_told() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in EXTRA_PACKAGES:
            raise
        raise UsageError(
            "The package huggingface_hub is not installed, and pulling needs it.",
            "Install it: pip install 'sqlcoder-local[pull]'",
        ) from error


@contextmanager
def _told_to_go_on(messages: Messages) -> Iterator[None]:
    """Say what stays when the work is stopped, and turn what the system refuses into a line."""
    try:
        yield
    except (KeyboardInterrupt, CancelledError):
        messages.note("what was fetched is kept; the same command goes on from there")
        raise
    except OSError as error:
        raise UsageError(
            f"The model cannot be kept: {error.strerror or error}.",
            "Check the folder and the room on the disk; what was fetched is kept.",
        ) from error
