"""Where a SQLite database lies, as the process that leaves it to workers knows it."""

from collections.abc import Mapping
from pathlib import Path

from sqlcoder_local.database.sqlite_file import OpenableFile


class SqliteSource:
    """A SQLite file; this process looks at its bytes and never opens it with SQLite."""

    engine = "sqlite"

    def __init__(self, path: Path) -> None:
        self._file = OpenableFile(path)

    @property
    def name(self) -> str:
        """The file as the user named it."""
        return str(self._file.path)

    def target(self) -> Mapping[str, str]:
        """Choose how a worker opens the file as it lies there now; raises DatabaseOpenError."""
        return {"path": self.name, "uri": self._file.uri()}

    def state(self) -> object:
        """Something that differs when a program has written to the file."""
        return self._file.state()

    def close(self) -> None:
        """Remove the private copy, if there is one."""
        self._file.close()
