"""What differs between two queries, word by word."""

import re
from difflib import SequenceMatcher
from typing import Final

WORDS: Final = re.compile(r"\s+|\w+|[^\w\s]")
MOST_WORDS: Final = 2_000
"""Beyond that, two queries are shown without their differences."""

Part = tuple[str, bool]
"""A piece of text, and whether the other query has it not."""


def sql_difference(before: str, after: str) -> tuple[list[Part], list[Part]]:
    """Mark what is only in the first query, and what is only in the second."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        return [(before, False)], [(after, False)]
    removed: list[Part] = []
    added: list[Part] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        is_changed = kind != "equal"
        removed.append(("".join(old[start:end]), is_changed))
        added.append(("".join(new[new_start:new_end]), is_changed))
    return [part for part in removed if part[0]], [part for part in added if part[0]]
