"""Makes one question of two, for a model that knows no conversation: "and in 2023?" joins its forerunner.

What the new words name in the place of something old (another value of the same column, another year, another
"by month") takes its place; "how many are there?" takes the place of the beginning; all else is added to the
end.
"""

import re
from collections.abc import Sequence
from typing import Final

from sqlcoder_local.prompt.words import FUNCTION_WORDS, stems_of, words_of
from sqlcoder_local.schema import Schema, ValueMatch

JOINS: Final = (
    "and|but|ok(?:ay)?|now|then|also|so|what about|how about|what if|the same|same|instead|only|just"
)
LEAD: Final = re.compile(
    rf"^(?:(?:{JOINS}|please|show|give|list|tell|keep|filter|restrict|limit|me|us|it|this|them|those"
    r"|these|the ones|ones|of|to|for only|by only|that(?!\s+\w+))\b[\s,:]*)+",
    re.IGNORECASE,
)
"""Words that only join a follow-up to what it follows."""
REFERENCE: Final = re.compile(r"\b(?:them|those|these|they|ones|it|same|instead|else)\b", re.IGNORECASE)
WEAK_REFERENCE: Final = re.compile(r"\b(?:their|its|that|this|there)\b", re.IGNORECASE)
"""As in "how many orders are there this year?", which refers to nothing where it names a table."""
JOINING: Final = re.compile(
    rf"^(?:{JOINS}|in|for|by|per|from|with|without|since|before|after|until|between|during|sorted|sort|order"
    r"|except|not|top)\b",
    re.IGNORECASE,
)
"""How a question begins that cannot stand alone."""
ASKING: Final = re.compile(
    r"^(?:how many|how much|which|what|who|whose|where|when|list|show|give|count|find|tell|name|display|get"
    r"|are|is|do|does|did)\b",
    re.IGNORECASE,
)
COUNTING: Final = re.compile(
    rf"^(?:(?:{JOINS})\b[\s,]*)?(?:how many(?: of (?:them|those|these))?"
    r"(?: are there| were there| is that| in total)?"
    r"|count (?:them|those|these)|what is the (?:number|count)(?: of (?:them|those|these))?)\W*$",
    re.IGNORECASE,
)
FIRST_WORDS: Final = re.compile(
    r"^(?:please\s+)?(?:can you\s+)?(?:list|show|give|find|display|get|name|tell)(?:\s+(?:me|us))?"
    r"(?:\s+all)?\s+(?:the\s+)?(?:names? of\s+)?(?:the\s+)?(?:all\s+)?"
    r"|^(?:which|what)(?:\s+(?:are|is|were|was))?(?:\s+the)?(?:\s+names? of)?(?:\s+the)?\s+",
    re.IGNORECASE,
)
"""What asks for a list, to be replaced by what asks for a number."""
YEAR: Final = re.compile(r"\b(?:1[89]|20|21)\d\d\b")
GROUPING: Final = re.compile(r"\b(?:by|per|for each|for every|in each|in every)\s+([a-z_]+)\b", re.IGNORECASE)
SORTING: Final = re.compile(
    rf"^(?:(?:{JOINS})\b[\s,]*)?(?:sort|order|rank)(?:ed)?\s+(?:(?:them|it|those|these|that|this)\s+)?by\b",
    re.IGNORECASE,
)
ENOUGH_TO_STAND_ALONE: Final = 2
"""Words of the schema, or values of the data, in a question that needs none before it."""


def in_one_question(
    before: str,
    question: str,
    schema: Schema,
    *,
    values_before: Sequence[ValueMatch] = (),
    values_now: Sequence[ValueMatch] = (),
) -> str:
    """Give a question that says both; one that stands alone stays as it is."""
    before, asked = before.strip().rstrip("?.! "), question.strip()
    if not before or _stands_alone(asked, schema, values_now):
        return asked
    if COUNTING.match(asked):
        return f"How many {FIRST_WORDS.sub('', before)}?"
    told = LEAD.sub("", SORTING.sub("sorted by", asked)).rstrip("?.! ")
    if not told:
        return asked
    for replaced in (
        _with_other_value(before, told, values_before, values_now),
        _with_other_match(before, told, YEAR),
        _with_other_match(before, told, GROUPING),
    ):
        if replaced:
            return f"{replaced}?"
    return f"{before}{_joined(told)}?"


def _stands_alone(asked: str, schema: Schema, values: Sequence[ValueMatch]) -> bool:
    """Tell a question with a beginning of its own that refers to nothing and names things of the schema."""
    if JOINING.match(asked) or not ASKING.match(asked) or REFERENCE.search(asked):
        return False
    stems = {
        stem for word in words_of(asked) if word.lower() not in FUNCTION_WORDS for stem in stems_of(word)
    }
    tables = {stem for table in schema.tables for stem in stems_of(table.name)}
    names = tables | {
        stem for table in schema.tables for column in table.columns for stem in stems_of(column.name)
    }
    if stems & tables:
        return True
    return not WEAK_REFERENCE.search(asked) and len(stems & names) + len(values) >= ENOUGH_TO_STAND_ALONE


def _with_other_value(
    before: str, told: str, values_before: Sequence[ValueMatch], values_now: Sequence[ValueMatch]
) -> str:
    """Put a value into the place of another value of the same column."""
    for new in sorted(values_now, key=lambda match: -len(match.value)):
        for old in sorted(values_before, key=lambda match: -len(match.value)):
            is_same_column = (old.table, old.column) == (new.table, new.column)
            if is_same_column and old.value.casefold() != new.value.casefold():
                place = re.search(rf"(?<!\w){re.escape(old.value)}(?!\w)", before, re.IGNORECASE)
                if place and new.value.casefold() in told.casefold():
                    return before[: place.start()] + new.value + before[place.end() :]
    return ""


def _with_other_match(before: str, told: str, pattern: re.Pattern[str]) -> str:
    """Put a year or a grouping into the place of another one, where each question holds just one."""
    old, new = list(pattern.finditer(before)), list(pattern.finditer(told))
    if len(old) != 1 or len(new) != 1 or old[0][0].lower() == new[0][0].lower():
        return ""
    changed = before[: old[0].start()] + new[0][0] + before[old[0].end() :]
    rest = " ".join((told[: new[0].start()] + " " + told[new[0].end() :]).split())
    only_joins = all(word.lower() in FUNCTION_WORDS for word in words_of(rest))
    return changed if only_joins else f"{changed} {rest}"


def _joined(told: str) -> str:
    """Write what is added as a part of a sentence."""
    comma = ", " if told.lower().startswith("top ") else " "
    return comma + (told[:1].lower() + told[1:] if told[1:2].islower() else told)
