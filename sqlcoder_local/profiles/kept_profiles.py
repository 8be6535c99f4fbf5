"""What looks into a database brought, kept in memory and on disk as long as it does not change.

A file that is cut short, changed or written by another version is passed over. Of columns that are private by
their names nothing is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from sqlcoder_local.column_profile import ColumnProfile
from sqlcoder_local.database.database import Identity
from sqlcoder_local.kept_file import KeptFile
from sqlcoder_local.profiles.overlap import Guess, Overlap

SUFFIX: Final = ".profiles"
FORM: Final = 2
"""Counted up when a look brings other things than it did."""
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
        self._file = (
            KeptFile.of(folder, identity.name, SUFFIX, form=FORM, state=identity.state) if folder else None
        )
        looks = (self._file and self._file.read(KeptLooks)) or KeptLooks()
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
        if self._file is None:
            return
        profiles = (KeptProfile(table=t, column=c, profile=one) for (t, c), one in self._public.items())
        overlaps = (KeptOverlap(guess=guess, overlap=one) for guess, one in self.overlaps.items())
        self._file.write(KeptLooks(profiles=tuple(profiles), overlaps=tuple(overlaps)))


@lru_cache(maxsize=MOST_DATABASES_REMEMBERED)
def kept_profiles(identity: Identity, folder: Path | None) -> KeptProfiles:
    """The profiles of a database as it is now, the same value as long as it stays so."""
    return KeptProfiles(identity, folder)
