"""What looks into a database brought, kept in memory and on disk as long as it does not change.

A file that is cut short, changed or written by another version is passed over. Of columns that are private by
their names nothing is written.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec

from sqlcoder_local.bounded_folder import make_room
from sqlcoder_local.column_profile import ColumnProfile
from sqlcoder_local.database.database import Identity
from sqlcoder_local.profiles.overlap import Guess, Overlap
from sqlcoder_local.written_file import PRIVATE, replaced_file

SUFFIX: Final = ".profiles"
UNFINISHED_SUFFIX: Final = ".part"
FORM: Final = 2
"""Counted up when a look brings other things than it did."""
DIGEST_BYTES: Final = 32
MOST_BYTES: Final = 64 << 20
"""All files together."""
MOST_DATABASES_REMEMBERED: Final = 4


@dataclass(frozen=True, kw_only=True)
class KeptProfile:
    """One column's profile, as it stands in a file."""

    table: str
    column: str
    profile: ColumnProfile


@dataclass(frozen=True, kw_only=True)
class KeptOverlap:
    """A guess that was held against the data, as it stands in a file."""

    guess: Guess
    overlap: Overlap


@dataclass(frozen=True, kw_only=True)
class KeptLooks:
    """What a file holds."""

    profiles: tuple[KeptProfile, ...] = ()
    overlaps: tuple[KeptOverlap, ...] = ()


class KeptProfiles:
    """What is known of the columns of one database in one state."""

    def __init__(self, identity: Identity, folder: Path | None) -> None:
        """Read what the folder holds, if there is one."""
        form = f"{FORM} {version('sqlcoder-local')}\0{identity.name}"
        self._place = blake2b(form.encode(errors="surrogatepass"), digest_size=DIGEST_BYTES).digest()
        self._state = identity.state.encode(errors="surrogatepass")
        self._path = None if folder is None else folder / f"{self._place.hex()}{SUFFIX}"
        looks = self._read()
        self._public = {(one.table, one.column): one.profile for one in looks.profiles}
        self._private: dict[tuple[str, str], ColumnProfile] = {}
        self.overlaps = {one.guess: one.overlap for one in looks.overlaps}
        """Of guessed keys; what is added is written by `save`."""

    @property
    def known(self) -> Mapping[tuple[str, str], ColumnProfile]:
        """All that is known."""
        return {**self._public, **self._private}

    def add(self, pair: tuple[str, str], profile: ColumnProfile, *, is_private: bool) -> None:
        """Remember a profile; `save` writes it, unless it is private."""
        (self._private if is_private else self._public)[pair] = profile

    def save(self) -> None:
        """Write the file anew; a disk that is full keeps nothing."""
        if self._path is None:
            return
        profiles = (KeptProfile(table=t, column=c, profile=one) for (t, c), one in self._public.items())
        overlaps = (KeptOverlap(guess=guess, overlap=one) for guess, one in self.overlaps.items())
        kept = KeptLooks(profiles=tuple(profiles), overlaps=tuple(overlaps))
        with suppress(OSError, UnicodeEncodeError):
            text = msgspec.json.encode(kept)
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            endings = (SUFFIX, UNFINISHED_SUFFIX)
            make_room(self._path.parent, endings, size=len(text), most_bytes=MOST_BYTES)
            with replaced_file(self._path, mode=PRIVATE, suffix=UNFINISHED_SUFFIX) as file:
                file.write(self._digest(text) + text)

    def _read(self) -> KeptLooks:
        if self._path is None:
            return KeptLooks()
        try:
            content = self._path.read_bytes()
            digest, text = content[:DIGEST_BYTES], content[DIGEST_BYTES:]
            if digest != self._digest(text):
                return KeptLooks()
            return msgspec.json.decode(text, type=KeptLooks)
        except (OSError, msgspec.DecodeError):
            # A convenience: what cannot be read is looked up again.
            return KeptLooks()

    def _digest(self, text: bytes) -> bytes:
        return blake2b(self._place + self._state + b"\0" + text, digest_size=DIGEST_BYTES).digest()


@lru_cache(maxsize=MOST_DATABASES_REMEMBERED)
def kept_profiles(identity: Identity, folder: Path | None) -> KeptProfiles:
    """The profiles of a database as it is now, the same value as long as it stays so."""
    return KeptProfiles(identity, folder)
