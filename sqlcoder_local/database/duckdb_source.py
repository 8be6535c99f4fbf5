"""Where DuckDB's data lie: a database file, CSV and Parquet files, or a folder of them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from sqlcoder_local.database.sqlite_file import FileState, beside
from sqlcoder_local.errors import DatabaseOpenError

FORMS: Final = {
    ".csv": "csv",
    ".tsv": "csv",
    ".csv.gz": "csv",
    ".tsv.gz": "csv",
    ".parquet": "parquet",
}
"""What the end of a file's name says about it."""


@dataclass(frozen=True, kw_only=True)
class FileTable:
    """A CSV or Parquet file that is asked like a table."""

    name: str
    path: str
    form: str
    """'csv' or 'parquet'."""


class DuckdbSource:
    """A DuckDB file, or files that DuckDB reads; this process never opens them with DuckDB."""

    engine = "duckdb"

    def __init__(self, path: Path) -> None:
        """Name a database file, a CSV or Parquet file, or a folder; raises DatabaseOpenError."""
        if find_spec("duckdb") is None:
            raise DatabaseOpenError(
                f"{path} is read with DuckDB, which is not installed.",
                "Install it with: pip install 'sqlcoder-local[duckdb]'",
            )
        self._path = path

    @property
    def name(self) -> str:
        """The file or folder as the user named it."""
        return str(self._path)

    def target(self) -> Mapping[str, Any]:
        """Tell a worker the files; raises DatabaseOpenError."""
        tables = self._tables()
        if not self._path.exists():
            raise DatabaseOpenError(f"There is no file {self._path}.", "Check the path.")
        if self._path.is_dir() and not tables:
            raise DatabaseOpenError(
                f"{self._path} is a directory without CSV and Parquet files.",
                "Name a database file inside it.",
            )
        file = None if tables else str(self._path.absolute())
        return {"file": file, "tables": [asdict(table) for table in tables]}

    def state(self) -> object:
        """Something that differs when a program has written to the files."""
        files = [Path(table.path) for table in self._tables()] or [self._path, beside(self._path, ".wal")]
        return [(file, FileState.of(file)) for file in files]

    def close(self) -> None:
        """Leave everything as it is, for nothing was copied."""

    def _tables(self) -> Sequence[FileTable]:
        if self._path.is_dir():
            files = sorted(entry for entry in self._path.iterdir() if form_of(entry) and entry.is_file())
        else:
            files = [self._path] if form_of(self._path) else []
        return with_distinct_names(files)


def form_of(path: Path) -> str | None:
    """Tell from a file's name whether it is read as CSV or Parquet; None if it is neither."""
    return next((form for end, form in FORMS.items() if path.name.lower().endswith(end)), None)


def with_distinct_names(files: Sequence[Path]) -> tuple[FileTable, ...]:
    """Call each file by its name without the ending, or with it where two would be called alike."""
    stems = [_stem(file) for file in files]
    folded = [stem.lower() for stem in stems]
    return tuple(
        FileTable(
            name=stem if folded.count(stem.lower()) == 1 else file.name,
            path=str(file.absolute()),
            form=form_of(file) or "csv",
        )
        for file, stem in zip(files, stems, strict=True)
    )


def _stem(file: Path) -> str:
    return file.name[: -len(next(end for end in FORMS if file.name.lower().endswith(end)))]
