"""What a column holds, as far as a short look told: its most frequent texts, or how far its dates reach."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ColumnProfile:
    """What a column holds; nothing at all where a look brought nothing worth telling."""

    texts: tuple[str, ...] = ()
    """The most frequent first, as the data spells them."""
    are_all_texts: bool = False
    """True where every row was read and held no other."""
    least: str = ""
    """Of dates; the earliest, as the database writes it."""
    greatest: str = ""
    is_whole_span: bool = False
    """True where every row was read for the earliest and the latest."""
    looks_personal: bool = False
    """True where a text looked like what tells of persons; the texts are there only if somebody asked."""


Profiles = Mapping[tuple[str, str], ColumnProfile]
"""By the names of table and column, those first that matter most."""
EMPTY_PROFILE = ColumnProfile()
