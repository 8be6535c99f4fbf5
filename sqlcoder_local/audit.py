"""The audit log: what was asked of which database, by whom, each record bound to the one before by its hash.

It is apart from the history, which its person may forget: nothing here is ever changed or taken away, and
where that was done all the same, it shows.
"""

import fcntl
import getpass
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC
from pathlib import Path
from typing import BinaryIO, Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import LONGEST_TEXT, Entry
from sqlcoder_local.paths import state_folder
from sqlcoder_local.settings import chosen_settings
from sqlcoder_local.written_file import PRIVATE, replaced_file

SETTING: Final = "audit_log"
START: Final = "0" * 64
"""What the first record is bound to."""
LONGEST_LINE: Final = 8 << 20
"""More than the texts of a record can take."""
KEPT: Final = ("database", "question", "sql", "outcome", "row_count", "is_truncated", "seconds", "message")
FIELDS: Final = ("number", "at", "user", "command", *KEPT, "previous")
Record = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Head:
    """The newest record, noted beside the log."""

    number: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Verified:
    """An audit log without a fault."""

    head: Head
    after_head: int
    """Records newer than the noted head, bound rightly: a process ended between the two writings."""


def audit(command: str, entry: Entry) -> None:
    """Add a record where the settings ask for a log; raises UsageError where that cannot be done."""
    if file := audit_file():
        AuditLog(file).add(command, entry)


def audit_file() -> Path | None:
    """Find the log that the settings ask for: none without being told."""
    chosen = chosen_settings().get(SETTING)
    if chosen is None or chosen.value == "off":
        return None
    return state_folder() / "audit.jsonl" if chosen.value == "on" else Path(chosen.value).expanduser()


class AuditLog:
    """A file of records, one a line, and its head beside it."""

    def __init__(self, file: Path) -> None:
        """Take a file, which need not exist."""
        self.file = file
        self.head_file = file.with_name(file.name + ".head")

    def add(self, command: str, entry: Entry) -> None:
        """Bind a record to the newest one and write it; raises UsageError."""
        with self._alone() as file:
            head = self._bound_to(file)
            told = asdict(entry)
            record: Record = {
                "number": head.number + 1,
                "at": entry.asked_at.astimezone(UTC).isoformat(timespec="seconds"),
                "user": _user(),
                "command": command,
                **{name: _short(told[name]) for name in KEPT},
                "previous": head.sha256,
            }
            sha256 = hash_of(record)
            line = json.dumps(record | {"sha256": sha256}, ensure_ascii=True).encode()
            # What a process that was ended has left half-written stays, on a line of its own, and is found.
            start = b"" if _ends_with_a_line(file) else b"\n"
            file.write(start + line + b"\n")
            file.flush()
            os.fsync(file.fileno())
            self._note(Head(number=head.number + 1, sha256=sha256))

    def verify(self, expected: str = "") -> Verified:
        """Follow the chain from its start to its head; raises UsageError with the first fault."""
        if not self.file.exists():
            raise UsageError(
                f"There is no audit log {self.file}.", "It is off unless the settings turn it on."
            )
        with self._alone() as file:
            file.seek(0)
            hashes = [START, *self._followed(file)]
        head = self._noted()
        if head.number >= len(hashes):
            lost = head.number - len(hashes) + 1
            raise self._broken(f"its end is missing: {lost} of {head.number} records were taken away")
        if hashes[head.number] != head.sha256:
            raise self._broken(
                f"record {head.number} is not the one that its head notes: it was written anew"
            )
        if expected and expected not in hashes[1:]:
            raise self._broken(
                f"it holds no record with the SHA-256 {expected}: it was written anew, or cut off"
            )
        newest = Head(number=len(hashes) - 1, sha256=hashes[-1])
        return Verified(head=newest, after_head=newest.number - head.number)

    def _bound_to(self, file: BinaryIO) -> Head:
        """Find the newest record, there or cut off: what follows a missing one shows that it is missing."""
        newest = _newest(file)
        noted = self._noted() if self.head_file.exists() else newest
        return noted if noted.number > newest.number else newest

    def _followed(self, file: BinaryIO) -> Iterator[str]:
        """Give the hash of each record, as long as each is bound to the one before."""
        previous = START
        for number, line in enumerate(file, start=1):
            record = _record(line)
            if record is None:
                raise self._broken(f"line {number} is no record: it was edited, or not written to its end")
            told = record.pop("sha256")
            if record["number"] != number or record["previous"] != previous:
                raise self._broken(f"line {number} does not follow: a record was removed, added or moved")
            if hash_of(record) != told:
                raise self._broken(f"record {number} was edited")
            previous = str(told)
            yield previous

    def _noted(self) -> Head:
        try:
            told = json.loads(self.head_file.read_text(encoding="utf-8"))
            return Head(number=int(told["number"]), sha256=str(told["sha256"]))
        except FileNotFoundError as error:
            raise self._broken(f"its head {self.head_file} is missing") from error
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self._broken(f"its head {self.head_file} cannot be read") from error

    def _note(self, head: Head) -> None:
        with replaced_file(self.head_file, mode=PRIVATE) as file:
            file.write(f"{json.dumps(asdict(head))}\n".encode())

    @contextmanager
    def _alone(self) -> Iterator[BinaryIO]:
        """Open the file for this process alone; nobody else may read it."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "r+b") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                yield file
        except OSError as error:
            raise UsageError(
                f"The audit log {self.file} cannot be written: {error.strerror or error}.",
                "Make room or give access, or turn the log off.",
            ) from error

    def _broken(self, what: str) -> UsageError:
        return UsageError(f"The audit log {self.file} is not whole: {what}.", "Compare it with a copy.")


def hash_of(record: Record) -> str:
    """Give the hash of a record without its own hash."""
    written = json.dumps(record, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _newest(file: BinaryIO) -> Head:
    """Find the last line that is a record."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - LONGEST_LINE))
    for line in reversed(file.read().splitlines()):
        if record := _record(line):
            return Head(number=int(str(record["number"])), sha256=str(record["sha256"]))
    return Head(number=0, sha256=START)


def _record(line: bytes) -> Record | None:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    is_whole = isinstance(told, dict) and told.keys() == {*FIELDS, "sha256"}
    return told if is_whole and type(told["number"]) is int else None


def _ends_with_a_line(file: BinaryIO) -> bool:
    if file.seek(0, os.SEEK_END) == 0:
        return True
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _short(value: object) -> object:
    return value[:LONGEST_TEXT] if isinstance(value, str) else value


def _user() -> str:
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return str(os.getuid())
