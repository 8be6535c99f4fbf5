"""Columns told by a clause: when they were hired, where they live, how much they cost."""

from random import Random

from training.questions.date_filters import ACTIVE_STEMS
from training.questions.wording import one_of
from training.schemas.entity import Attribute

CLAUSES = {
    "age": "how old they are", "birth date": "when they were born", "city": "where they live / in which city they are",
    "country": "where they come from / which country they are from", "price": "how much they cost / what they cost",
    "cost": "how much they cost / what they cost", "salary": "how much they earn / what they earn / what they are paid",
    "wage": "what they earn / how much they are paid", "height": "how tall they are", "weight": "how heavy they are / how much they weigh",
    "length": "how long they are", "duration": "how long they take / how long they last", "pages": "how long they are",
    "area": "how big they are / how large they are", "capacity": "how many they hold", "address": "where they are / where they live",
    "email": "how to reach them by email", "founded": "when they were founded", "built in": "when they were built",
    "population": "how many people live there", "stock": "how many are in stock", "rating": "how they are rated",
    "nationality": "where they come from", "quantity": "how many", "colour": "what colour they are",
}  # fmt: skip


def clause_of(rng: Random, attribute: Attribute, *, is_person: bool) -> str:
    """The column as a clause; empty where people have none for it."""
    words = attribute.words
    if attribute.kind == "date" and words.endswith((" on", " at")):
        stem = words[:-3]
        if stem.endswith("s"):
            return one_of(rng, "when they {}").format(stem.removesuffix("s"))
        return f"when they {stem}" if stem in ACTIVE_STEMS else f"when they were {stem}"
    if attribute.kind == "bool" and words.startswith(("is ", "has ")):
        verb, _, rest = words.partition(" ")
        return f"whether they {'are' if verb == 'is' else 'have'} {rest}"
    if words in ("city", "address") and not is_person:
        return "where they are"
    return one_of(rng, CLAUSES[words]) if words in CLAUSES else ""
