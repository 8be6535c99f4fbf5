"""sqlcoder-local models verify: files that should still be whole."""

from pathlib import Path
from typing import Final

import click

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.cli.byte_progress import byte_progress
from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, UsageError
from sqlcoder_local.models.digests import OWN_DIGEST_KEY, digests_of
from sqlcoder_local.models.record import read_record
from sqlcoder_local.models.store import find_model, installed_models
from sqlcoder_local.visible_text import visible

QUESTION: Final = "How many orders are there?"
GOLD: Final = "SELECT COUNT(*) FROM orders"


@click.command()
@click.argument("name", default="")
@click.option("--all", "verifies_all", is_flag=True, help="Every model that is found by name.")
@click.option("--quick", is_flag=True, help="Hash and structure only: do not load the model and ask it.")
@click.pass_obj
def verify(messages: Messages, name: str, *, verifies_all: bool, quick: bool) -> None:
    """Check NAME, else the starter model: its hash, its structure, its answer to a simple question."""
    if name and verifies_all:
        raise UsageError("A name and --all are given.", "Give one of them.")
    if not verifies_all:
        _verify(find_model(name or None), messages, is_quick=quick)
        return
    paths, failures = installed_models(), 0
    for path in paths:
        try:
            _verify(path, messages, is_quick=quick)
        except CancelledError:
            raise
        except SqlcoderError as error:
            failures += 1
            messages.error(error)
    if failures:
        raise ModelFileError(
            f"{failures} of {len(paths)} models did not pass.", "The files were left as they are."
        )


def _verify(path: Path, messages: Messages, *, is_quick: bool) -> None:
    """Check one file; raises SqlcoderError with what is wrong, and changes nothing."""
    header = read_header(path)
    check_sound(header)
    is_known = _check_hash(header)
    if not is_quick:
        _check_answer(path, messages)
    click.echo(f"{visible(str(path))}: sound")
    if not is_known:
        messages.note(
            f"no hash of {path.name} is known, because it was neither imported nor made by `convert`"
        )


def _check_hash(header: GgufHeader) -> bool:
    """Compare a file with its recorded hash and the digest it carries; False where it has neither."""
    path, stored = header.path, str(header.metadata.get(OWN_DIGEST_KEY, ""))
    with byte_progress("reading", path.stat().st_size) as on_bytes:
        found = digests_of(path, data_start=header.data_start, stored=stored, on_bytes=on_bytes)
    record = read_record(path)
    if record and record.sha256 != found.whole:
        raise _changed(path, expected=record.sha256, found=found.whole)
    if stored and stored != found.own:
        raise _changed(path, expected=stored, found=found.own)
    return bool(record or stored)


def _changed(path: Path, *, expected: str, found: str) -> ModelFileError:
    return ModelFileError(
        f"{path} is not what it was: its SHA-256 is {found}, expected was {expected}.",
        "The file was left as it is; fetch or convert it again.",
    )


def _check_answer(path: Path, messages: Messages) -> None:
    """Ask what any model of use knows; raises SqlcoderError where rows are not those of the right SQL."""
    # Deferred: --quick needs neither a database nor what checks SQL.
    from sqlcoder_local.database.connect import open_database  # noqa: PLC0415
    from sqlcoder_local.text_to_sql import answer_question  # noqa: PLC0415

    with deferred_interrupts() as is_cancelled, open_database("demo") as database:
        engine = open_engine(path, EngineOptions(), is_cancelled=is_cancelled, on_progress=messages.loading)
        try:
            answer = answer_question(
                QUESTION,
                database=database,
                engine=engine,
                options=AskOptions(beams=1),
                is_cancelled=is_cancelled,
            )
        finally:
            engine.close()
        right = database.run(GOLD)
    if answer.rows is None or answer.rows.rows != right.rows:
        raise ModelFileError(
            f"{path} loads, but does not know {QUESTION!r}: it writes {answer.sql}.",
            "It may be damaged, asked in the wrong format, or not trained for SQL.",
        )
