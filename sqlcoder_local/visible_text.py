"""Text made safe to show: nothing in it can move a cursor, change a colour or turn the writing direction."""

from unicodedata import category

HARMLESS = frozenset({"Zs"})
"""Spaces that are not ASCII's; Python calls them unprintable, terminals show them as spaces."""


def visible(text: str, *, keep: str = "") -> str:
    """Write control, format and broken characters as escapes, but for those in `keep`."""
    if text.isprintable():
        return text
    return "".join(
        character
        if character.isprintable() or character in keep or category(character) in HARMLESS
        else _escape(character)
        for character in text
    )


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
