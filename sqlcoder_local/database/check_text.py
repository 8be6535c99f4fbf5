"""Finds the texts that CHECK allows in the text of a definition; loading a parser would make workers slow."""

import re
from typing import Final

MOST_VALUES: Final = 50
TEXT: Final = r"'(?:[^']|'')*'"
NAME: Final = r'"(?:[^"]|"")+"|`[^`]+`|\[[^\]]+\]|\w+'
LIST: Final = re.compile(
    rf"\bCHECK\s*\(\s*(?P<name>{NAME})\s+IN\s*\(\s*(?P<texts>{TEXT}(?:\s*,\s*{TEXT})*)\s*\)\s*\)",
    re.IGNORECASE,
)
"""The whole condition: one that goes on after the list says something else."""


def checked_texts(definition: str) -> dict[str, tuple[str, ...]]:
    """Give the columns, folded, that may hold nothing but listed texts."""
    found = {}
    for match in LIST.finditer(definition):
        texts = [_unquoted(text) for text in re.findall(TEXT, match["texts"])]
        if len(texts) <= MOST_VALUES:
            found[_unquoted(match["name"]).lower()] = tuple(texts)
    return found


def _unquoted(token: str) -> str:
    if token[0] == "[":
        return token[1:-1]
    return token[1:-1].replace(token[0] * 2, token[0]) if token[0] in "'\"`" else token
