"""What a run of sqlcoder-local eval tells its model beside the questions, and how the report says so."""

import hashlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcoder_local.cli.eval import EvalCommand
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.told import Told, count_withheld


def told_of(command: EvalCommand) -> Told:
    """Take what was typed."""
    return Told(
        instructions=" ".join(command.instructions.split()),
        knowledge=command.knowledge,
        show_values=command.show_values,
    )


@contextmanager
def value_folder_of(command: EvalCommand) -> Iterator[Path | None]:
    """A folder for the texts of the set's databases, which goes again: most of those go as well."""
    if command.value_index == "off":
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="sqlcoder-local-values-") as folder:
        yield Path(folder)


def told_head(command: EvalCommand, cases: Sequence[Case]) -> Mapping[str, Any]:
    """What outcomes depend on; nothing where nothing is told, so that earlier runs go on.

    Raises UsageError for a folder that cannot be read.
    """
    told, head = told_of(command), dict[str, Any]()
    if told.instructions:
        head["instructions"] = told.instructions
    if told.knowledge is not None:
        about = {name: told.about(name) for name in sorted({case.database for case in cases})}
        digest = hashlib.sha256(repr(about).encode("utf-8", "surrogatepass")).hexdigest()
        head["knowledge"] = {"folder": told.knowledge.absolute().name, "digest": digest}
        head["examples_withheld"] = count_withheld(told, cases)
    if told.show_values != "none":
        head["show_values"] = told.show_values
    if command.value_index == "on":
        head["value_index"] = "on"
    return head


def told_sentences(head: Mapping[str, Any]) -> tuple[str, ...]:
    """Say it in the report."""
    parts = []
    if instructions := head.get("instructions"):
        parts.append(f"the instructions '{instructions}'")
    if knowledge := head.get("knowledge"):
        withheld = head["examples_withheld"]
        left_out = f", but for examples that give the answer away to {withheld} questions" if withheld else ""
        parts.append(f"what the folder {knowledge['folder']} tells{left_out}")
    if values := head.get("show_values"):
        parts.append(f"values of the columns ({values})")
    if head.get("value_index") == "on":
        parts.append("values that a question misspells")
    return (f"The model was also told: {'; '.join(parts)}.",) if parts else ()
