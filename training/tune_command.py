"""sqlcoder-local tune: a model taught one's own schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.errors import UsageError

EXTRAS = {
    "torch": "train", "gguf": "train", "safetensors": "train", "tokenizers": "train",
    "transformers": "tune", "peft": "tune",
}  # fmt: skip
"""Packages that tuning needs, and what brings them."""
MOST_THREADS = 512


@click.command()
@click.argument("database")
@click.option(
    "--pairs",
    type=click.Path(path_type=Path),
    help="Saved pairs: JSON lines with question and sql, or a folder of examples in Markdown;"
    " else those that `examples add` kept for the database.",
)
@click.option(
    "-m",
    "--model",
    help="The model to tune: a .gguf file of the starter's kind, or the Hugging Face folder of a large one;"
    " else the starter model.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option(
    "--held-out",
    "judged_by",
    type=click.Path(path_type=Path),
    help="Pairs to judge by, which are not learnt; else some of --pairs are held out.",
)
@click.option(
    "--held-out-share",
    type=click.FloatRange(0.05, 0.9),
    default=0.25,
    show_default=True,
    help="How many of the saved pairs are held out.",
)
@click.option(
    "--generate",
    type=click.IntRange(0, 20_000),
    default=300,
    show_default=True,
    help="How many pairs to write about the schema.",
)
@click.option("--steps", type=click.IntRange(1, 100_000), default=200, show_default=True, help="Of training.")
@click.option(
    "--rate",
    type=click.FloatRange(0, 0.1, min_open=True),
    show_default="0.0005, and 0.0002 for an adapter",
    help="Of learning.",
)
@click.option(
    "--gguf", type=click.Path(path_type=Path), help="The folder's model for llama.cpp; else it is converted."
)
@click.option(
    "--rank", type=click.IntRange(1, 256), default=16, show_default=True, help="Of an adapter's matrices."
)
@click.option("--four-bit", is_flag=True, help="Hold the folder's weights in four bits; needs a CUDA card.")
@click.option("--prompt-format", help="How the folder's model is asked; else its name tells.")
@click.option(
    "--everyday",
    type=click.IntRange(0, 10_000),
    default=0,
    help="Ask so many of the everyday questions too, before and after, to see what is forgotten.",
)
@click.option("--seed", type=int, default=0, help="Of everything that is drawn.")
@click.option(
    "--threads", type=click.IntRange(1, MOST_THREADS), help="Threads that compute; else one a core."
)
@click.option("--private", "are_private", is_flag=True, help="Count the pairs in the model's card, no more.")
@click.option(
    "--allow-powerful-role", is_flag=True, help="Take a role on a server that may do more than read."
)
@click.option("--force", is_flag=True, help="Keep the model even if it is no better; replace the file.")
@click.pass_obj
def tune(
    messages: Messages,
    *,
    database: str,
    pairs: Path | None,
    model: str | None,
    output: Path,
    judged_by: Path | None,
    held_out_share: float,
    generate: int,
    steps: int,
    rate: float | None,
    gguf: Path | None,
    rank: int,
    four_bit: bool,
    prompt_format: str | None,
    everyday: int,
    seed: int,
    threads: int | None,
    are_private: bool,
    allow_powerful_role: bool,
    force: bool,
) -> None:
    """Tune a model to DATABASE, and keep it if it answers more of the held-out questions.

    The starter model, or one of its kind, is trained as a whole. For the Hugging Face folder of a large model
    an adapter is trained instead, which is asked with --lora. Everything happens on this machine.
    """
    _check_output(output, may_replace=force)
    folder = Path(model) if model is not None and Path(model).is_dir() else None
    if folder is None and (gguf or four_bit or prompt_format):
        raise UsageError(
            "--gguf, --four-bit and --prompt-format are for the Hugging Face folder of a large model.",
            "Name the folder with --model, or leave them out.",
        )
    with missing_package_told():
        # Deferred: --help needs no torch.
        from sqlcoder_local.models.store import find_model  # noqa: PLC0415
        from training.saved_pairs import read_saved_pairs  # noqa: PLC0415
        from training.stepwise import Plan  # noqa: PLC0415
        from training.tune_run import Extras, run  # noqa: PLC0415
        from training.tuned_model import Wishes  # noqa: PLC0415

        place = pairs or _kept_examples(database)
        usual_rate = 5e-4 if folder is None else 2e-4
        wishes = Wishes(
            base=find_model(model) if folder is None else folder,
            out=output.absolute(),
            saved=read_saved_pairs(place, are_private=are_private) if place else (),
            held_out=read_saved_pairs(judged_by) if judged_by else (),
            held_out_share=held_out_share,
            generated_count=generate,
            plan=Plan(steps=steps, peak_rate=rate or usual_rate, seed=seed),
            threads=threads,
            is_forced=force,
            prompt_format=prompt_format,
        )
        extras = Extras(
            everyday=everyday,
            gguf=gguf,
            rank=rank,
            is_four_bit=four_bit,
            allows_powerful_role=allow_powerful_role,
        )
        run(wishes, extras, database, messages)


def _kept_examples(target: str) -> Path | None:
    """The examples that were kept for a database, beside its file or under its saved name."""
    # Deferred as above.
    from sqlcoder_local.database.knowledge_place import knowledge_place  # noqa: PLC0415
    from sqlcoder_local.knowledge.examples import FOLDER, example_files  # noqa: PLC0415

    place = knowledge_place(target)
    return place / FOLDER if place and any(example_files(place / FOLDER)) else None


@contextmanager
def missing_package_told() -> Iterator[None]:
    """Say how to install what only training needs."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in EXTRAS:
            raise
        message = f"The package {error.name} is not installed, and tuning needs it."
        raise UsageError(
            message, f"Install it: pip install 'sqlcoder-local[{EXTRAS[error.name]}]'"
        ) from error


def _check_output(path: Path, *, may_replace: bool) -> None:
    if path.is_dir():
        raise UsageError(f"{path} is a folder.", "Name the file to write with -o.")
    if path.exists() and not may_replace:
        raise UsageError(
            f"{path} exists already.", "Add --force to replace it, or name another file with -o."
        )
    if not path.absolute().parent.is_dir():
        raise UsageError(f"There is no folder {path.parent}.", "Create it, or name another file with -o.")
