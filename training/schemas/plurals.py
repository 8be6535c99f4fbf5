"""Plurals of English nouns."""

import re

IRREGULAR_PLURALS = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "life": "lives", "knife": "knives", "leaf": "leaves", "shelf": "shelves", "half": "halves",
    "staff": "staff", "series": "series", "species": "species", "aircraft": "aircraft", "sheep": "sheep",
    "equipment": "equipment", "personnel": "personnel", "criterion": "criteria", "medium": "media",
    "cattle": "cattle", "fish": "fish", "salmon": "salmon",
}  # fmt: skip


def plural(words: str) -> str:
    """The plural of an English noun, by the common rules and a few exceptions."""
    head, _, last = words.rpartition(" ")
    if last in IRREGULAR_PLURALS:
        return f"{head} {IRREGULAR_PLURALS[last]}".strip()
    if last.endswith("sis"):
        return words[:-2] + "es"
    if re.search(r"(s|x|z|ch|sh)$", words):
        return words + "es"
    if re.search(r"[^aeiou]y$", words):
        return words[:-1] + "ies"
    return words + "s"
