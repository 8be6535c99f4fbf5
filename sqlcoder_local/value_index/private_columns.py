"""Columns that are named like secrets or like what tells about persons: their values are not kept."""

from sqlcoder_local.prompt.words import words_of

SECRETS = frozenset(
    """password passwd passphrase pwd pass secret token apikey key hash salt pin otp cvv cvc ssn credential
    credentials signature certificate private iban swift card account""".split()
)
PERSONAL = frozenset(
    """firstname lastname fullname surname forename givenname maiden middlename username login nickname email
    mail phone telephone mobile cell fax address street postcode zip birth birthday birthdate dob passport
    licence license contact ip diagnosis""".split()
)
NAME_WORDS = frozenset({"first", "last", "full", "given", "family", "middle", "user", "contact"})
PERSONS = frozenset(
    """person people customer client user employee staff worker patient student pupil teacher instructor
    professor doctor physician nurse member passenger guest visitor tenant resident citizen owner contact
    candidate applicant author driver child children parent player educator guardian technician inspector
    agent manager trainer coach singer actor""".split()
)


def is_private(table: str, column: str) -> bool:
    """Tell from the names alone whether a column holds secrets or tells about persons."""
    words = [word.lower() for word in words_of(column)]
    if SECRETS.union(PERSONAL).intersection((*words, "".join(words))):
        return True
    if "name" not in words and "names" not in words:
        return False
    about = {word.lower().removesuffix("s") for word in words_of(table)}
    of_person = {word.removesuffix("s") for word in words[:-1]}
    is_bare = not of_person or of_person <= about
    return bool(
        NAME_WORDS.intersection(words)
        or _singular(PERSONS) & of_person
        or (is_bare and _singular(PERSONS) & about)
    )


def _singular(words: frozenset[str]) -> set[str]:
    return {word.removesuffix("s") for word in words}
