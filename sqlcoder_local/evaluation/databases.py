"""The databases that questions are asked about: files, scripts that are loaded, or those of a server."""

import importlib.util
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.described_database import DescribedDatabase, read_descriptions
from sqlcoder_local.evaluation.postgres_dump import Target
from sqlcoder_local.evaluation.throwaway_sqlite import load_script

FILE_SUFFIXES: Final = (".sqlite", ".sqlite3", ".db", ".duckdb")
SCRIPT_SUFFIX: Final = ".sql"
DESCRIPTIONS_SUFFIX: Final = ".json"


class Databases:
    """Opens databases by name, and removes what it made of scripts when it is closed."""

    def __init__(
        self,
        place: str,
        *,
        script_dialect: str,
        allows_powerful_role: bool = False,
        script_engine: Target = "sqlite",
    ) -> None:
        """Take a folder, or the URL of a server without a database; raises UsageError.

        Scripts become files of `script_engine`, which go when this is closed.
        """
        if script_engine == "duckdb" and script_dialect != "postgres":
            raise UsageError(
                "DuckDB takes scripts written for PostgreSQL, and these are for SQLite.",
                "Leave out --scripts-into.",
            )
        if script_engine == "duckdb" and importlib.util.find_spec("duckdb") is None:
            raise UsageError(
                "DuckDB is not installed.", "Install it with: pip install 'sqlcoder-local[duckdb]'"
            )
        self._script_engine = script_engine
        self._place = place
        self._is_server = "://" in place
        self._script_dialect = script_dialect
        self._allows_powerful_role = allows_powerful_role
        if not self._is_server and not Path(place).is_dir():
            raise UsageError(
                f"There is no folder {place}.", "Name the folder of the databases with --databases."
            )
        self._made = tempfile.TemporaryDirectory(prefix="sqlcoder-local-eval-")
        self.skipped: list[str] = []
        """What scripts held that was left out, in sentences."""

    def has(self, name: str) -> bool:
        """Tell whether there is something to open; a server is asked when it is opened."""
        return self._is_server or self._file(name) is not None

    def open(self, name: str) -> Database:
        """Open a database for reading; raises DatabaseOpenError and UsageError."""
        if self._is_server:
            address, mark, options = self._place.partition("?")
            target = f"{address.rstrip('/')}/{name}{mark}{options}"
            return open_database(target, allows_powerful_role=self._allows_powerful_role)
        file = self._file(name)
        if file is None:
            raise UsageError(f"{self._place} holds no database {name!r}.", "Check --databases.")
        database = open_database(str(self._loaded(file) if file.suffix == SCRIPT_SUFFIX else file))
        descriptions = file.with_suffix(DESCRIPTIONS_SUFFIX)
        # Beside one's own databases a file of that name may be anything.
        if self._script_dialect != "postgres" or not descriptions.is_file():
            return database
        try:
            return DescribedDatabase(database, read_descriptions(descriptions))
        except UsageError:
            database.close()
            raise

    def close(self) -> None:
        """Remove what was made; a second call does nothing."""
        self._made.cleanup()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _file(self, name: str) -> Path | None:
        """A file of that name in the folder, or in a folder of its own as Spider and defog-data have it."""
        if Path(name).name != name:
            return None
        for suffix in (*FILE_SUFFIXES, SCRIPT_SUFFIX):
            for folder in (Path(self._place), Path(self._place) / name):
                if (file := folder / f"{name}{suffix}").is_file():
                    return file
        return None

    def _loaded(self, script: Path) -> Path:
        file = Path(self._made.name) / f"{script.stem}.{self._script_engine}"
        if not file.exists() and self._script_engine == "duckdb":
            # Deferred: DuckDB is an extra.
            from sqlcoder_local.evaluation.throwaway_duckdb import load_into_duckdb  # noqa: PLC0415

            self.skipped += load_into_duckdb(script, file)
        elif not file.exists():
            self.skipped += load_script(script, self._script_dialect, file)
        return file
