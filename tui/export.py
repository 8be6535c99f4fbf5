"""Rows into a file, in the form that its name ends on."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Final, TextIO

from sqlcoder_local.cli.output import JsonObject, write_rows
from sqlcoder_local.database.rows import RowStream
from sqlcoder_local.errors import UsageError
from sqlcoder_local.written_file import replaced_file

FORMS: Final[Mapping[str, str]] = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".md": "markdown",
    ".xlsx": "xlsx",
    ".parquet": "parquet",
}
ENDINGS: Final = ", ".join(FORMS)


class RowsFile:
    """A file that rows are being written to."""

    def __init__(self, stream: TextIO, form: str, sql: str) -> None:
        """Take an open file and what the rows came from."""
        self._stream = stream
        self._form = form
        self._sql = sql
        self.count = 0
        self.notes: tuple[str, ...] = ()
        """Sentences to tell about what was changed on the way."""

    def write(self, rows: RowStream) -> None:
        """Write the rows as they come."""
        if self._form == "json":
            writer = JsonObject(self._stream, {"sql": self._sql})
            writer.rows(rows)
            writer.end({})
        else:
            self.notes = write_rows(rows, self._form, self._stream, width=None)
        self.count = rows.row_count


def export_path(typed: str) -> Path:
    """Read where rows are to go; raises UsageError where no form has that ending, or the file is there."""
    path = Path(typed.strip()).expanduser()
    if path.suffix.lower() not in FORMS:
        raise UsageError(f"The name of the file tells the form: it must end in one of {ENDINGS}.")
    if path.exists():
        raise UsageError(f"{path} is there already.", "Give another name.")
    return path


@contextmanager
def rows_file(path: Path, sql: str) -> Iterator[RowsFile]:
    """Give a file beside the place, which is moved there when all is written; raises UsageError."""
    form = FORMS[path.suffix.lower()]
    with ExitStack() as stack:
        try:
            file = stack.enter_context(replaced_file(path))
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}.", "Check the folder.") from error
        stream = TextIOWrapper(file, encoding="utf-8", newline="")
        try:
            yield RowsFile(stream, form, sql)
            stream.flush()
        finally:
            # What is left after a failure goes with the file.
            with suppress(OSError):
                stream.detach()
