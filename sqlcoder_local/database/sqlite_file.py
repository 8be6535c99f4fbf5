"""A SQLite file as it lies on disk: is it one, and how it is opened without leaving anything beside it."""

import shutil
import stat
import tempfile
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final, Protocol

from sqlcoder_local.errors import DatabaseOpenError

SQLITE_MAGIC: Final = b"SQLite format 3\0"
HEADER_BYTES: Final = 100
JOURNAL_VERSION_OFFSET: Final = 18
WRITE_AHEAD_LOG: Final = 2
OTHER_KINDS: Final = (
    (0, b"** This file contains an SQLite 2", "a SQLite 2 file"),
    (8, b"DUCK", "a DuckDB file"),
    (0, b"PAR1", "a Parquet file"),
    (0, b"PGDMP", "a PostgreSQL dump"),
    (4, b"Standard Jet DB", "a Microsoft Access file"),
    (4, b"Standard ACE DB", "a Microsoft Access file"),
    (0, b"PK\x03\x04", "a zip archive or a spreadsheet"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"%PDF", "a PDF document"),
    (0, b"GGUF", "a model file"),
    (0, b"{", "JSON text"),
)
SHORTEST_PAGE: Final = 512
LEAST_BLANKS: Final = 2
"""A name of three words that no file has is taken for a question."""


@dataclass(frozen=True, kw_only=True)
class FileState:
    """What changes when a program writes to the file."""

    inode: int
    size: int
    modified_nanoseconds: int

    @classmethod
    def of(cls, path: Path) -> "FileState | None":
        """Look at the file now; None where there is none to look at."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(inode=found.st_ino, size=found.st_size, modified_nanoseconds=found.st_mtime_ns)


def beside(path: Path, suffix: str) -> Path:
    """Name a file SQLite keeps next to the database."""
    return Path(f"{path}{suffix}")


def checked_header(path: Path) -> bytes:
    """Read the first bytes of a SQLite file; raises DatabaseOpenError for anything else."""
    try:
        # Opening a pipe or a device would wait for ever.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise DatabaseOpenError(f"{path} is a directory.", "Name a SQLite file inside it.")
        if not stat.S_ISREG(mode):
            raise DatabaseOpenError(f"{path} is not a file.", "Name a SQLite file.")
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except FileNotFoundError as error:
        raise DatabaseOpenError(f"There is no file {path}.", near_names(path)) from error
    except PermissionError as error:
        raise DatabaseOpenError(
            f"{path} may not be read by you.", "Ask its owner for read permission."
        ) from error
    except OSError as error:
        raise DatabaseOpenError(f"{path} cannot be read: {error.strerror}.") from error
    if not header:
        raise DatabaseOpenError(f"{path} is empty.", "Name a SQLite file that holds tables.")
    if not header.startswith(SQLITE_MAGIC):
        raise DatabaseOpenError(f"{path} is not a SQLite file.", what_it_seems(header, path.stat().st_size))
    return header


def near_names(path: Path) -> str:
    """Point to a file in the same folder whose name is alike; what is written as a question is none."""
    if "?" in path.name or path.name.count(" ") >= LEAST_BLANKS:
        return "The database comes first, the question behind it."
    try:
        names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    except OSError:
        return "Check the path."
    close = get_close_matches(path.name, names, n=1)
    return f"Did you mean {path.with_name(close[0])}?" if close else "Check the path."


def what_it_seems(header: bytes, size: int) -> str:
    """Say what kind of file this is instead."""
    for offset, magic, kind in OTHER_KINDS:
        if header[offset:].startswith(magic):
            return f"It seems to be {kind}."
    try:
        # The last three bytes may be the start of a character that goes on.
        text = header[:-3].decode("utf-8") if len(header) == HEADER_BYTES else header.decode("utf-8")
    except UnicodeDecodeError:
        is_paged = size % SHORTEST_PAGE == 0
        return "It may be an encrypted database." if is_paged else "It may be damaged or of another program."
    if not text.isprintable() and any(ord(sign) < ord("\t") for sign in text):
        return "It may be damaged or of another program."
    return "It seems to be text: CSV files are read if their names end in .csv; SQL must be loaded first."


def file_uri(path: Path, options: str) -> str:
    """Write a path as the URI SQLite reads."""
    escaped = str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file:{escaped}?{options}"


class SqliteFile(Protocol):
    """What a connection must know of the file it reads."""

    @property
    def path(self) -> Path:
        """The file as the user named it."""
        ...

    def uri(self) -> str:
        """Choose how to open the file as it lies there now; raises DatabaseOpenError."""
        ...

    def has_changed(self) -> bool:
        """Tell whether the connection must be opened anew."""
        ...

    def close(self) -> None:
        """Remove what was copied, if anything was."""
        ...


@dataclass(frozen=True, kw_only=True)
class GivenFile:
    """A file whose URI another process has chosen, and which that process watches and cleans up."""

    path: Path
    given_uri: str

    def uri(self) -> str:
        """The URI that was chosen."""
        return self.given_uri

    def has_changed(self) -> bool:
        """Leave it to the other process."""
        return False

    def close(self) -> None:
        """Leave it to the other process."""


class OpenableFile:
    """A SQLite file, or the private copy of one, and the URI that opens it without writing anything.

    A file in write-ahead mode would be given -wal and -shm files by any ordinary reader. Three cases:
    no log: nobody has it open, and it is read as immutable until it changes; log and index: somebody has it
    open or crashed, both files are there already and are used; log without index, as left by copying:
    the pair is copied to a private folder and read there, because reading it in place would leave an index.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._private_copy: tempfile.TemporaryDirectory[str] | None = None
        self._seen: tuple[FileState | None, ...] | None = None

    def uri(self) -> str:
        """Choose how to open the file as it lies there now."""
        self.close()
        header = checked_header(self.path)
        log, index = beside(self.path, "-wal"), beside(self.path, "-shm")
        if header[JOURNAL_VERSION_OFFSET] != WRITE_AHEAD_LOG or (log.exists() and index.exists()):
            return file_uri(self.path, "mode=ro")
        if log.exists():
            return file_uri(self._copied(log), "mode=ro")
        self._seen = self.state()
        # A journal next to a file in write-ahead mode is a crash while the mode was changed: SQLite decides.
        is_settled = not beside(self.path, "-journal").exists()
        return file_uri(self.path, "mode=ro&immutable=1" if is_settled else "mode=ro")

    def has_changed(self) -> bool:
        """Tell whether a file that was taken as immutable is not."""
        state = self.state()
        return self._seen is not None and state[0] is not None and state != self._seen

    def state(self) -> tuple[FileState | None, ...]:
        """Look at the file and its log."""
        return FileState.of(self.path), FileState.of(beside(self.path, "-wal"))

    def close(self) -> None:
        """Remove the private copy, if there is one."""
        self._seen = None
        if self._private_copy is not None:
            self._private_copy.cleanup()
            self._private_copy = None

    def _copied(self, log: Path) -> Path:
        self._private_copy = tempfile.TemporaryDirectory(prefix="sqlcoder-local-")
        copy = Path(self._private_copy.name) / "copy.sqlite"
        try:
            shutil.copyfile(self.path, copy)
            shutil.copyfile(log, beside(copy, "-wal"))
        except OSError as error:
            raise DatabaseOpenError(
                f"{self.path} has an unfinished log and cannot be copied to read it: {error.strerror}.",
                "Open and close it once with the program that wrote it.",
            ) from error
        return copy
