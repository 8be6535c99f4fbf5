"""The imatrix command: a model is measured on text-to-SQL prompts."""

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convert.command import missing_package_told
from sqlcoder_local.cli.interrupts import deferred_interrupts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from convert.calibration import CalibrationQuestion
    from sqlcoder_local.engine.activations import ActivationMeter

DEMO = "demo"
MOST_THREADS = 512
"""ggml reserves no more."""


@click.command()
@click.argument("model")
@click.option(
    "--questions",
    type=click.Path(path_type=Path),
    help="One question a line, or JSON lines with question and sql; else a list over the demo shop.",
)
@click.option(
    "--database", "databases", multiple=True, help="A database to ask; may be repeated; else the demo shop."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option("--prompt-format", help="How the model is asked; else its file tells.")
@click.option("--ctx-size", type=click.IntRange(64), help="Tokens a prompt may have; else what is usual.")
@click.option(
    "--threads", type=click.IntRange(1, MOST_THREADS), help="Threads that compute; else one a core."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@click.option("--json", "as_json", is_flag=True, help="Tell about the result as JSON on stdout.")
def imatrix(
    *,
    model: str,
    questions: Path | None,
    databases: tuple[str, ...],
    output: Path,
    prompt_format: str | None,
    ctx_size: int | None,
    threads: int | None,
    force: bool,
    as_json: bool,
) -> None:
    """Measure which columns of MODEL's weights matter for text to SQL, for `convert --imatrix`.

    MODEL is a .gguf file, best of 16 bits or more.
    """
    with missing_package_told(), deferred_interrupts() as is_cancelled:
        # Deferred: --help needs neither numpy, nor gguf, nor llama.cpp.
        from convert.calibration import BUILT_IN, built_in_questions, read_questions  # noqa: PLC0415
        from convert.importance_file import write_importance  # noqa: PLC0415
        from convert.output_file import check_destination  # noqa: PLC0415
        from sqlcoder_local.engine.activations import ActivationMeter  # noqa: PLC0415
        from sqlcoder_local.models.store import find_model  # noqa: PLC0415

        check_destination(output, byte_count=0, may_replace=force)
        asked = read_questions(questions) if questions else built_in_questions()
        path, targets = find_model(model), databases or (DEMO,)
        meter = ActivationMeter.open(
            path,
            prompt_format=prompt_format,
            context_size=ctx_size,
            threads=threads,
            is_cancelled=is_cancelled,
        )
        with closing(meter):
            token_count = _read_prompts(meter, asked, targets, is_cancelled)
            # Not the databases: a URL may hold a password.
            dataset = questions.name if questions else BUILT_IN
            write_importance(
                output, meter.architecture, meter.sums, model=path, dataset=dataset, may_replace=force
            )
        told = {"weights": len(meter.sums), "prompts": len(asked) * len(targets), "tokens": token_count}
        if as_json:
            click.echo(json.dumps({"output": str(output), **told}))
        else:
            counts = "{weights} weights measured on {prompts:,} prompts of {tokens:,} tokens".format_map(told)
            click.echo(f"{output}: {counts}; use it with convert --imatrix {output}", err=True)


def _read_prompts(
    meter: "ActivationMeter",
    questions: "Sequence[CalibrationQuestion]",
    databases: "Sequence[str]",
    is_cancelled: "Callable[[], bool]",
) -> int:
    """Let the model read every prompt, with a progress bar; give the number of tokens."""
    # Deferred: the list of commands imports this module and draws nothing.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    from convert.calibration import prompts  # noqa: PLC0415  (deferred as above)

    console = Console(stderr=True)
    columns = (TextColumn("prompts"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    token_count = 0
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("prompts", total=len(questions) * len(databases))
        for prompt in prompts(
            questions,
            databases,
            prompt_format=meter.prompt_format,
            count_tokens=meter.count_tokens,
            context_size=meter.context_size,
        ):
            tokens = meter.tokens(prompt)[: meter.context_size]
            meter.read(tokens, is_cancelled=is_cancelled)
            token_count += len(tokens)
            bar.advance(task)
    return token_count
