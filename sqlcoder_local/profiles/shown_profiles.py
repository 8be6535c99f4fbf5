"""The profiles of a schema's columns: those that are kept, and what a look within a short time adds."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile, Profiles
from sqlcoder_local.database.database import Database
from sqlcoder_local.knowledge.knowledge import Knowledge
from sqlcoder_local.profiles.kept_profiles import KeptProfiles, kept_profiles
from sqlcoder_local.profiles.postgres_statistics import profiles_in_statistics
from sqlcoder_local.profiles.profiled_columns import ProfiledColumn, ShowValues, profiled_columns
from sqlcoder_local.profiles.reading import read_profiles
from sqlcoder_local.schema import Schema

READING_SECONDS: Final = 1.5
"""What a question may wait for columns that nobody looked into yet; the next one goes on from there."""


def shown_profiles(
    shown: Schema,
    *,
    database: Database,
    show_values: ShowValues,
    knowledge: Knowledge,
    folder: Path | None,
    within_seconds: float = READING_SECONDS,
) -> Profiles:
    """What the columns of these tables hold, as far as it may be shown; looks at what is not known yet."""
    columns = profiled_columns(shown, show_values, knowledge)
    identity = database.identity
    if not columns or identity is None:
        return {}
    kept = kept_profiles(identity, folder)
    unread = [column for column in columns if _is_unread(column, kept)]
    if unread:
        _add(kept, unread, database, within_seconds)
    known = kept.known
    told = ((column, known.get(column.pair, EMPTY_PROFILE)) for column in columns)
    return {column.pair: profile for column, profile in told if _is_shown(column, profile)}


def _is_unread(column: ProfiledColumn, kept: KeptProfiles) -> bool:
    profile = kept.known.get(column.pair)
    is_held_back = profile is not None and profile.looks_personal and not profile.texts
    return profile is None or (is_held_back and column.is_asked_for)


def _is_shown(column: ProfiledColumn, profile: ColumnProfile) -> bool:
    may_be_shown = column.is_asked_for or not profile.looks_personal
    return may_be_shown and bool(profile.texts or profile.least)


def _add(
    kept: KeptProfiles, columns: Sequence[ProfiledColumn], database: Database, within_seconds: float
) -> None:
    schema = database.schema()
    told = dict(profiles_in_statistics(columns, database=database, schema=schema))
    rest = [column for column in columns if column not in told]
    read = read_profiles(rest, database=database, schema=schema, within_seconds=within_seconds)
    for column, profile in chain(told.items(), read):
        is_private = column.is_private or (profile.looks_personal and bool(profile.texts))
        kept.add(column.pair, profile, is_private=is_private)
    kept.save()
