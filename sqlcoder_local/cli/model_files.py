"""sqlcoder-local models import and verify: files from elsewhere, and files that should still be whole."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.cli.interrupts import deferred_interrupts
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.model_facts import ModelFacts, facts_of
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, UsageError
from sqlcoder_local.models.catalog import STARTER
from sqlcoder_local.models.digests import OWN_DIGEST_KEY, digests_of
from sqlcoder_local.models.importing import Import, import_model
from sqlcoder_local.models.record import read_record
from sqlcoder_local.models.store import SUFFIX, find_model, installed_models, starter_model
from sqlcoder_local.paths import model_folders
from sqlcoder_local.prompt.formats import FORMATS, format_named
from sqlcoder_local.visible_text import visible

QUESTION: Final = "How many orders are there?"
GOLD: Final = "SELECT COUNT(*) FROM orders"
NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*")


@click.command(name="import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--copy", "how", flag_value="copy", default="copy", help="Copy the file (without being told).")
@click.option("--link", "how", flag_value="link", help="Leave the file where it is, and refer to it.")
@click.option("--name", help="What to call the model; else as its file is called, or as it calls itself.")
@click.option("--prompt-format", help="How the model is asked, where its file does not tell.")
@click.pass_obj
def import_file(
    messages: Messages, source: Path, *, how: str, name: str | None, prompt_format: str | None
) -> None:
    """Take in SOURCE, a GGUF model from anywhere, so that its name finds it."""
    facts = facts_of(source)
    wanted = Import(
        source=source,
        folder=model_folders()[-1],
        name=_name(facts, name),
        prompt_format=_prompt_format(facts, prompt_format),
        is_linked=how == "link",
        examine=facts_of,
    )
    with _progress("importing", facts.byte_count) as on_bytes:
        is_new = import_model(wanted, on_bytes=on_bytes)
    state = "imported" if is_new else "was there already"
    messages.note(f"{wanted.name} {state}; ask with -m {wanted.name}. Licence: {facts.licence}.")
    if facts.release:
        messages.note(facts.release.obligation)
    click.echo(str(wanted.place))


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
        _verify(starter_model() if name in {"", STARTER} else find_model(name), messages, is_quick=quick)
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
    with _progress("reading", path.stat().st_size) as on_bytes:
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


def _prompt_format(facts: ModelFacts, chosen: str | None) -> str:
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


def _name(facts: ModelFacts, chosen: str | None) -> str:
    """Tell what to call a model; other programs keep files under names of their own, without the suffix."""
    if chosen is None:
        chosen = facts.path.stem if facts.path.suffix.lower() == SUFFIX else facts.name
        chosen = re.sub(r"[^A-Za-z0-9_.+-]+", "-", chosen).strip("-.")
    if not NAME.fullmatch(chosen) or chosen == STARTER:
        raise UsageError(
            f"'{chosen}' cannot be the name of a model.",
            "Give --name with letters, digits, -, _, + and dots, and not starter.",
        )
    return chosen


@contextmanager
def _progress(what: str, byte_count: int) -> Iterator[Callable[[int], None]]:
    """Show a bar with the time left, on a terminal."""
    is_hidden = not sys.stderr.isatty()
    with click.progressbar(length=byte_count, label=what, file=sys.stderr, hidden=is_hidden) as bar:
        yield bar.update
