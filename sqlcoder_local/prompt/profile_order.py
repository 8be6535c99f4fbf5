"""Which columns a model is told the content of first: those that the question speaks of, and short lists."""

from collections.abc import Sequence

from sqlcoder_local.column_profile import ColumnProfile, Profiles
from sqlcoder_local.prompt.relevant_tables import content_stems
from sqlcoder_local.prompt.words import stems_of
from sqlcoder_local.schema import Schema, ValueMatch

MOST_COLUMNS = 32
"""Every value is read by the model before it writes, which takes a processor its time."""
COLUMN_WEIGHT, TABLE_WEIGHT, VALUE_WEIGHT = 4.0, 2.0, 1.0
FEW_VALUES_WEIGHT, SPAN_WEIGHT, EXAMPLES_WEIGHT = 1.5, 1.0, 0.0
DATE_STEMS = frozenset(
    stem
    for word in "when date day week month quarter year since before after until recent last time".split()
    for stem in stems_of(word)
)


def profiles_by_relevance(
    question: str, schema: Schema, values: Sequence[ValueMatch], profiles: Profiles
) -> list[tuple[tuple[str, str], ColumnProfile]]:
    """Put those of the question first, and leave out what is far from it where there are many."""
    asked, all_words = content_stems(question), set(stems_of(question))
    is_about_time = bool(DATE_STEMS & all_words) or any(word.isdigit() for word in all_words)
    with_values = {match.table for match in values}

    def weight(pair: tuple[str, str], profile: ColumnProfile) -> float:
        table, column = pair
        known = schema.table(table)
        own = set(stems_of(known.bare_name if known else table))
        return (
            COLUMN_WEIGHT * bool(asked & set(stems_of(column)) - own)
            + TABLE_WEIGHT * len(asked & own) / max(1, len(own))
            + VALUE_WEIGHT * (table in with_values)
            + _weight_of_kind(profile, is_about_time=is_about_time)
        )

    places = {
        (table.name, column.name): place
        for place, (table, column) in enumerate(
            (table, column) for table in schema.tables for column in table.columns
        )
    }
    told = [(pair, profile) for pair, profile in profiles.items() if pair in places]
    told.sort(key=lambda one: (-weight(*one), places[one[0]]))
    return told[:MOST_COLUMNS]


def _weight_of_kind(profile: ColumnProfile, *, is_about_time: bool) -> float:
    if profile.least:
        return SPAN_WEIGHT + COLUMN_WEIGHT * is_about_time / 2
    return FEW_VALUES_WEIGHT if profile.are_all_texts else EXAMPLES_WEIGHT
