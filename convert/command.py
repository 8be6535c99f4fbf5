"""The convert command: a Hugging Face checkpoint becomes a GGUF file."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sqlcoder_local.errors import CancelledError

if TYPE_CHECKING:
    from convert.hf_to_gguf import Conversion

DEFAULT_QUANTIZATION = "q4_k_m"


@click.command()
@click.argument("checkpoint_dir", type=click.Path(path_type=Path))
@click.option(
    "--quant",
    default=DEFAULT_QUANTIZATION,
    show_default=True,
    help="f32, f16, bf16, q8_0, q4_0, q4_k_m, q5_k_m or q6_k.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@click.option("--json", "as_json", is_flag=True, help="Tell about the result as JSON on stdout.")
def convert(checkpoint_dir: Path, quant: str, output: Path | None, *, force: bool, as_json: bool) -> None:
    """Convert a Hugging Face checkpoint folder to a GGUF file that llama.cpp runs."""
    # Deferred: the command line shows its help without loading numpy and gguf.
    from convert.hf_to_gguf import convert_checkpoint  # noqa: PLC0415
    from convert.progress_bar import progress_bar  # noqa: PLC0415

    destination = output or Path(f"{checkpoint_dir.resolve().name}-{quant.upper()}.gguf")
    try:
        with progress_bar() as show:
            conversion = convert_checkpoint(
                checkpoint_dir, output=destination, quant=quant, may_replace=force, on_progress=show
            )
    except KeyboardInterrupt as error:
        message = f"Stopped; {destination} was not written."
        raise CancelledError(message) from error
    if as_json:
        click.echo(json.dumps(as_object(conversion)))
    else:
        click.echo(in_words(conversion), err=True)


def as_object(conversion: "Conversion") -> dict[str, str | int | float | list[str]]:
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


def in_words(conversion: "Conversion") -> str:
    """Give the result in one line, and what else there is to know."""
    result = (
        f"{conversion.output}: {conversion.byte_count / 1e6:,.1f} MB, {conversion.tensor_count} tensors, "
        f"{conversion.quantization}, in {conversion.elapsed_seconds:.1f} s"
    )
    return "\n".join([result, *conversion.notes])
