"""Columns that are named like secrets or like what tells about persons: their values are not kept."""

from sqlcoder_local.prompt.words import words_of
from sqlcoder_local.value_index.private_words import NAME_WORDS, NAMES, PARTS, PERSONAL, PERSONS, SECRETS


def is_private(table: str, column: str) -> bool:
    """Tell from the names alone whether a column holds secrets or tells about persons."""
    words = [word.casefold() for word in words_of(column)]
    joined = "".join(words)
    if SECRETS.union(PERSONAL).intersection((*words, joined)) or any(part in joined for part in PARTS):
        return True
    if not NAMES.intersection(words):
        return False
    about = {word.casefold().removesuffix("s") for word in words_of(table)}
    of_person = {word.removesuffix("s") for word in words if word not in NAMES}
    is_bare = not of_person or of_person <= about
    return bool(
        NAME_WORDS.intersection(words)
        or _singular(PERSONS) & of_person
        or (is_bare and _singular(PERSONS) & about)
    )


def _singular(words: frozenset[str]) -> set[str]:
    return {word.removesuffix("s") for word in words}
