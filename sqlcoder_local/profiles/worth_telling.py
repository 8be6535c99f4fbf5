"""Of what a look brought, what is worth telling: no long texts, no codes, nothing that looks personal."""

import re
from collections.abc import Sequence
from typing import Final

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile
from sqlcoder_local.profiles.look import LONGEST_TEXT, MOST_TEXTS, ROWS_FOR_SPAN, ROWS_FOR_TEXTS

DATE: Final = re.compile(r"\d{4}(?:[-/.]\d{1,2}(?:[-/.]\d{1,2}.*)?)?\Z|\d{1,2}:\d\d\b.*\Z")
PERSONAL: Final = re.compile(
    r"[^@\s]+@[^@\s]+\.\w+"  # an address for mail
    r"|\+?(?:[\s()/.-]?\d){9,}\Z"  # a number to call, or of a card
    r"|\d{3}-\d{2}-\d{4}\Z"  # a social security number
    r"|[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,}(?:\s?[A-Z0-9]{1,3})?\Z"  # an IBAN
    r"|(?:\d{1,3}\.){3}\d{1,3}\Z"  # a machine
)
CODE: Final = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\Z|(?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9+/_=.$-]{20,}\Z",
    re.IGNORECASE,
)
"""An identifier, a digest, a token: no question names one, and some are secrets."""


def told_texts(counted: Sequence[tuple[str | None, int]], *, is_asked_for: bool) -> ColumnProfile:
    """Make a profile of texts and how many rows hold each; of what looks personal only if somebody asked."""
    held = [(text, uses) for text, uses in counted if text is not None and text.strip()]
    texts = [text for text, _ in held]
    looks_personal = any(PERSONAL.match(text) or CODE.match(text) for text in texts)
    if looks_personal and not is_asked_for:
        return ColumnProfile(looks_personal=True)
    if not texts or any(len(text) > LONGEST_TEXT for text in texts):
        return EMPTY_PROFILE
    rows = sum(uses for _, uses in counted)
    are_all = len(counted) <= MOST_TEXTS + 1 and len(texts) <= MOST_TEXTS and rows < ROWS_FOR_TEXTS
    return ColumnProfile(
        texts=tuple(texts[:MOST_TEXTS]), are_all_texts=are_all, looks_personal=looks_personal
    )


def told_span(least: str | None, greatest: str | None, rows: int) -> ColumnProfile:
    """Make a profile of the earliest and the latest; empty where they are no dates."""
    if not least or not greatest or not DATE.match(least) or not DATE.match(greatest):
        return EMPTY_PROFILE
    short = [text.removesuffix(" 00:00:00") for text in (least, greatest)]
    return ColumnProfile(least=short[0], greatest=short[1], is_whole_span=rows < ROWS_FOR_SPAN)
