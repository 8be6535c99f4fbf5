"""What people call the tables and columns of a schema: names taken apart, shortened words written out."""

import re

from training.schemas.naming import SHORT_WORDS, UNITS
from training.schemas.plurals import IRREGULAR_PLURALS

PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
PREFIXES = frozenset("tbl dim fact t tb".split())
LONG_WORDS = {short: long for long, short in SHORT_WORDS.items() if len(short) > 1}
SINGULARS = {plural: one for one, plural in IRREGULAR_PLURALS.items()}
ENDS_AS_SINGULAR = ("ss", "us", "is", "news")
SAME_WORDS = {
    "firstname": "first name", "lastname": "last name", "fname": "first name", "lname": "last name",
    "surname": "last name", "family name": "last name", "full name": "name", "fullname": "name",
    "dob": "birth date", "date of birth": "birth date", "birthdate": "birth date", "birthday": "birth date",
}  # fmt: skip
"""Names under which the corpus knows a column by other words."""


def words_of_table(name: str) -> str:
    """Call one row of a table: 'order line' for tbl_OrderLines."""
    words = _words(name)
    if len(words) > 1 and words[0] in PREFIXES:
        words = words[1:]
    return " ".join([*words[:-1], singular(words[-1])]) if words else name.lower()


def words_of_column(name: str, table_words: str) -> str:
    """Call a column: 'name' for customer_name of customers, 'weight' for weight_kg."""
    words = _words(name)
    own = table_words.split()
    if words[: len(own)] == own and len(words) > len(own):
        words = words[len(own) :]
    elif len(words) > 1 and words[0] == own[-1]:
        words = words[1:]
    said = " ".join(words) or name.lower()
    said = SAME_WORDS.get(said, said)
    quantity, _, unit = said.rpartition(" ")
    return quantity if unit in UNITS.get(quantity, ()) else said


def singular(word: str) -> str:
    """One of many, by the common rules; a word that is no plural stays."""
    if word in SINGULARS:
        return SINGULARS[word]
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    if re.search(r"(sses|xes|zes|ches|shes)$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(ENDS_AS_SINGULAR) else word


def _words(name: str) -> list[str]:
    parts = (part.lower() for part in PARTS.findall(name))
    return [LONG_WORDS.get(part, part) for part in parts]
