"""The convert command: a Hugging Face checkpoint becomes a GGUF file."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sqlcoder_local.errors import CancelledError, UsageError

if TYPE_CHECKING:
    from convert.verify import Verification
    from convert.written_file import Conversion

DEFAULT_QUANTIZATION = "q4_k_m"
EXTRA_PACKAGE = "gguf"


@click.command()
@click.argument("checkpoint_dir", type=click.Path(path_type=Path), required=False)
@click.option(
    "--quant",
    show_default=DEFAULT_QUANTIZATION,
    help="f32, f16, bf16, q8_0, q4_0, q4_k_m, q5_k_m or q6_k.",
)
@click.option("--imatrix", type=click.Path(path_type=Path), help="Importance matrix for fewer than 8 bits.")
@click.option("--base", type=click.Path(path_type=Path), help="The base model's folder, for a LoRA adapter.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@click.option("--json", "as_json", is_flag=True, help="Tell about the result as JSON on stdout.")
@click.option("--verify", "examined", type=click.Path(path_type=Path), help="Examine a GGUF file instead.")
@click.option("--against", type=click.Path(path_type=Path), help="Compare it with this checkpoint folder.")
def convert(
    *,
    checkpoint_dir: Path | None,
    quant: str | None,
    imatrix: Path | None,
    base: Path | None,
    output: Path | None,
    force: bool,
    as_json: bool,
    examined: Path | None,
    against: Path | None,
) -> None:
    """Convert a Hugging Face checkpoint, or a LoRA adapter, to a GGUF file that llama.cpp runs."""
    if examined is not None and checkpoint_dir is None:
        with missing_package_told():
            _verify(examined, against, base, as_json=as_json)
    elif checkpoint_dir is not None and examined is None and against is None:
        with missing_package_told():
            run = _conversion(checkpoint_dir, quant, imatrix, base, output)
            _convert(run, may_replace=force, as_json=as_json)
    else:
        message = "Name a checkpoint folder, or a file to --verify, and not both."
        raise UsageError(message, "See sqlcoder-local convert --help.")


@contextmanager
def missing_package_told() -> Iterator[None]:
    """Say how to install what only converting needs."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != EXTRA_PACKAGE:
            raise
        message = f"The package {EXTRA_PACKAGE} is not installed, and converting needs it."
        raise UsageError(message, "Install it: pip install 'sqlcoder-local[convert]'") from error


def _conversion(
    folder: Path, quant: str | None, imatrix: Path | None, base: Path | None, output: Path | None
) -> "partial[Conversion]":
    """Choose between the conversion of a model and that of an adapter."""
    # Deferred: the command line shows its help without loading numpy and gguf.
    from convert.hf_to_gguf import convert_checkpoint  # noqa: PLC0415
    from convert.lora_adapter import convert_adapter, is_adapter  # noqa: PLC0415

    name = folder.resolve().name
    if is_adapter(folder):
        if quant is not None or imatrix is not None:
            message = f"{folder} holds an adapter, which is not quantized."
            raise UsageError(message, "Leave out --quant and --imatrix.")
        return partial(convert_adapter, folder, base=base, output=output or Path(f"{name}-LORA.gguf"))
    if base is not None:
        message = f"{folder} holds no adapter: there is no adapter_config.json."
        raise UsageError(message, "Leave out --base, or name the adapter's folder.")
    quant = quant or DEFAULT_QUANTIZATION
    destination = output or Path(f"{name}-{quant.upper()}.gguf")
    return partial(convert_checkpoint, folder, output=destination, quant=quant, imatrix=imatrix)


def _convert(run: "partial[Conversion]", *, may_replace: bool, as_json: bool) -> None:
    """Convert with a progress bar, and tell about the result."""
    from convert.progress_bar import progress_bar  # noqa: PLC0415  (deferred as above)

    try:
        with progress_bar() as show:
            conversion = run(may_replace=may_replace, on_progress=show)
    except KeyboardInterrupt as error:
        message = f"Stopped; {run.keywords['output']} was not written."
        raise CancelledError(message) from error
    if as_json:
        click.echo(json.dumps(conversion_as_object(conversion)))
    else:
        click.echo(conversion_in_words(conversion), err=True)


def _verify(path: Path, against: Path | None, base: Path | None, *, as_json: bool) -> None:
    """Examine a file, and tell what was found."""
    from convert.verify import verify  # noqa: PLC0415  (deferred as above)

    verification = verify(path, against=against, base=base)
    if as_json:
        click.echo(json.dumps(verification_as_object(verification)))
    else:
        click.echo(verification_in_words(verification))


def conversion_as_object(conversion: "Conversion") -> dict[str, str | int | float | list[str]]:
    """Give the result with the names that scripts may rely on."""
    return {
        "output": str(conversion.output),
        "architecture": conversion.architecture,
        "quantization": conversion.quantization,
        "tensors": conversion.tensor_count,
        "source_bytes": conversion.source_bytes,
        "bytes": conversion.byte_count,
        "seconds": round(conversion.elapsed_seconds, 3),
        "notes": list(conversion.notes),
    }


def conversion_in_words(conversion: "Conversion") -> str:
    """Give the result in one line, and what else there is to know."""
    result = (
        f"{conversion.output}: {conversion.byte_count / 1e6:,.1f} MB, {conversion.tensor_count} tensors, "
        f"{conversion.quantization}, in {conversion.elapsed_seconds:.1f} s"
    )
    return "\n".join([result, *conversion.notes])


def verification_as_object(verification: "Verification") -> dict[str, object]:
    """Give what was found, with the names that scripts may rely on."""
    return {
        "file": str(verification.path),
        "architecture": verification.architecture,
        "tensors": verification.tensor_count,
        "bytes": verification.byte_count,
        "sha256": verification.sha256,
        "own_digest": verification.has_own_digest,
        "errors": [
            {
                "tensor": error.name,
                "encoding": error.encoding,
                "max": error.largest,
                "rmse": error.root_mean_square,
                "relative": error.relative,
            }
            for error in verification.tensor_errors
        ],
    }


def verification_in_words(verification: "Verification") -> str:
    """Give what was found: one line for the file, one for each tensor that was compared."""
    digest = "agrees with its own digest" if verification.has_own_digest else "carries no digest of itself"
    size = f"{verification.byte_count / 1e6:,.1f} MB, {verification.tensor_count} tensors"
    lines = [
        f"{verification.path}: {size}, {verification.architecture}, {digest}",
        f"sha256 {verification.sha256}",
    ]
    lines += [
        f"{error.name:32} {error.encoding:5} max {error.largest:.3e}  rmse {error.root_mean_square:.3e}  "
        f"({error.relative:.2%})"
        for error in verification.tensor_errors
    ]
    return "\n".join(lines)
