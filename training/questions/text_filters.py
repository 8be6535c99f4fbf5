"""Conditions on text: a name, a place, a word out of a list, a part of a text."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_name import sql_literal
from training.questions.found import found
from training.questions.query import Filter, column_sql
from training.questions.wording import listed, one_of, spoken
from training.schemas.entity import Attribute, Entity, MadeUp

PLACES = ("place", "country")
CAUSES = frozenset(("reason", "cause", "problem", "hazard", "damage", "excuse", "fault"))
TOPICS = frozenset(("topic", "subject", "theme", "field", "speciality", "category"))
WITH_NAME = (
    "with {a} {v} / whose {a} is {v} / where {a} is {v} / with the {a} {v} / having {a} {v} / where the {a} is {v}"
    "/ that have {a} {v} / with {a} = {v} / with {v} as {a} / with {v} as their {a} / where {a} = {v} / {a} {v}"
    "/ whose {a} equals {v} / with {v} {a}"
)
OF_PLACE = (
    "from {v} / in {v} / from {v} / in {v} / based in {v} / located in {v} / of {v} / living in {v} / out of {v}"
    "/ that come from {v} / situated in {v}"
)
VERB_OF_PLACE = "are from {v} / are in {v} / live in {v} / come from {v} / are located in {v} / are based in {v} / are from {v}"


def text_filter(rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute) -> Filter:
    """A condition that a text is this, one of these, not this, or like this."""
    roll = rng.random()
    if roll < 0.12:
        several = tuple(dict.fromkeys(attribute.value(rng) for _ in range(rng.choice((2, 2, 2, 3)))))
        if len(several) > 1:
            return _either_filter(rng, made_up, entity, attribute, several)
    if roll < 0.2:
        return like_filter(rng, attribute, column_sql(entity, attribute))
    value = attribute.value(rng)
    said, stored, values = said_value(rng, made_up, entity, attribute, value)
    condition = f"{column_sql(entity, attribute)} {'<>' if roll < 0.27 else '='} {stored}"
    if roll < 0.27:
        return _other_filter(rng, attribute, condition, said, values)
    return _equal_filter(rng, attribute, condition, said, values)


def said_value(
    rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute, value: str
) -> tuple[str, str, tuple[ValueMatch, ...]]:
    """(the value as typed, the literal to compare with, what the database holds)."""
    typed = value.lower() if rng.random() < 0.12 else value
    values = found(rng, made_up, entity, attribute, value)
    said = rng.choice(("{}",) * 7 + ("'{}'", '"{}"')).format(typed)
    return said, sql_literal(value if values else typed), values


def like_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    """A condition on a part of the text."""
    part = attribute.value(rng).split()[0][: rng.choice((1, 2, 3, 4, 20))]
    letter = "the letter {}" if len(part) == 1 else "the word {}"
    said = rng.choice(("'{}'", '"{}"', "{}", letter)).format(part)
    pattern, ways, verbs = rng.choice(
        (
            (
                f"%{part}%",
                (
                    "whose {a} contains {v} / with {v} in the {a} / with {v} in their {a} / where {a} includes {v}"
                    "/ whose {a} has {v} in it / containing {v} in the {a} / with a {a} like {v}"
                ),
                "have {v} in their {a} / contain {v} in the {a}",
            ),
            (
                f"{part}%",
                (
                    "whose {a} starts with {v} / with a {a} beginning with {v} / where {a} starts with {v}"
                    "/ whose {a} begins with {v} / with {a} starting with {v}"
                ),
                "have a {a} starting with {v} / have a {a} that begins with {v}",
            ),
            (
                f"%{part}",
                "whose {a} ends with {v} / with a {a} ending in {v} / where {a} ends with {v} / with {a} ending with {v}",
                "have a {a} ending in {v}",
            ),
        )
    )
    name = spoken(rng, attribute)
    has_not = rng.random() < 0.06 and pattern.count("%") == 2
    if has_not:
        ways = verbs = "whose {a} does not contain {v} / without {v} in the {a}"
    words, like = one_of(rng, ways).format(a=name, v=said), "NOT LIKE" if has_not else "LIKE"
    if rng.random() < 0.12:
        like = like.replace("LIKE", "ILIKE")
        case = one_of(
            rng,
            "ignoring case / in upper or lower case / regardless of case / case-insensitively / whatever the case",
        )
        words = f"{words}, {case}" if rng.random() < 0.5 else f"{words} ({case})"
    return Filter(
        condition=f"{column} {like} {sql_literal(pattern)}",
        words=words,
        finite="" if has_not else one_of(rng, verbs).format(a=name, v=said),
    )


def _either_filter(
    rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute, several: tuple[str, ...]
) -> Filter:
    has_not = rng.random() < 0.12
    condition = f"{column_sql(entity, attribute)} {'NOT IN' if has_not else 'IN'} ({', '.join(map(sql_literal, several))})"
    either = "or" if len(several) > 2 or rng.random() < 0.8 else "and"
    said = (
        listed(rng, list(several))
        if rng.random() < 0.2
        else f"{', '.join(several[:-1])} {either} {several[-1]}"
    )
    name = spoken(rng, attribute)
    if has_not:
        ways, verbs = "whose {a} is neither {v} / other than {v} / not in {v}", "are not in {v}"
        said = said.replace(" or ", " nor ") if rng.random() < 0.5 else said
    elif attribute.kind in PLACES and rng.random() < 0.75:
        ways, verbs = "in {v} / from {v} / in either {v} / located in {v}", VERB_OF_PLACE
    else:
        ways = "whose {a} is {v} / with {a} {v} / where {a} is {v} / with {a} either {v} / whose {a} is one of {v}"
        verbs = "have {a} {v} / have the {a} {v}"
    return Filter(
        condition=condition,
        words=one_of(rng, ways).format(a=name, v=said),
        finite=one_of(rng, verbs).format(a=name, v=said),
        values=tuple(v for value in several for v in found(rng, made_up, entity, attribute, value)),
    )


def _other_filter(
    rng: Random, attribute: Attribute, condition: str, said: str, values: tuple[ValueMatch, ...]
) -> Filter:
    ways = (
        "whose {a} is not {v} / with a {a} other than {v} / where {a} is not {v} / except those with {a} {v}"
        "/ excluding those with {a} {v} / apart from those with {a} {v} / leaving out {a} {v} / whose {a} isn't {v}"
    )
    verbs = "do not have {a} {v} / have a {a} other than {v}"
    if attribute.kind in PLACES:
        ways += "/ not from {v} / outside {v} / not in {v} / outside of {v} / that are not from {v}"
        verbs += "/ are not from {v} / are not in {v} / do not live in {v}"
    elif attribute.kind == "choice":
        ways += "/ that are not {v} / not {v} / which aren't {v} / except {v} ones"
        verbs += "/ are not {v} / aren't {v}"
    name = spoken(rng, attribute)
    return Filter(
        condition=condition,
        words=one_of(rng, ways).format(a=name, v=said),
        finite=one_of(rng, verbs).format(a=name, v=said),
        values=values,
    )


def _equal_filter(
    rng: Random, attribute: Attribute, condition: str, said: str, values: tuple[ValueMatch, ...]
) -> Filter:
    name = spoken(rng, attribute)
    if attribute.kind == "choice" and rng.random() < 0.5:
        adjective = f"{said} {name}" if rng.random() < 0.2 else said
        return Filter(condition=condition, adjective=adjective, values=values)
    ways, verbs = WITH_NAME, "have {a} {v} / have the {a} {v} / have {v} as {a}"
    if attribute.kind in PLACES and rng.random() < 0.8:
        ways, verbs = OF_PLACE, VERB_OF_PLACE
    elif attribute.words == "name" and rng.random() < 0.7:
        ways, verbs = "named {v} / called {v} / by the name of {v}", "are called {v} / are named {v}"
    elif attribute.words in CAUSES and rng.random() < 0.6:
        ways = "because of {v} / due to {v} / caused by {v} / for {v} / with {a} {v} / on account of {v}"
        verbs = "are because of {v} / are due to {v}"
    elif attribute.words in TOPICS and rng.random() < 0.6:
        ways, verbs = (
            "about {v} / on {v} / concerning {v} / dealing with {v} / regarding {v}",
            "are about {v} / deal with {v}",
        )
    elif attribute.kind in ("choice", "place", "word", "company") and rng.random() < 0.12:
        ways = "in the {v} {a} / from the {v} {a} / of the {v} {a} / in {a} {v} / of {a} {v} / belonging to the {v} {a}"
        verbs = "are in the {v} {a} / belong to the {v} {a} / are from the {v} {a}"
    elif attribute.kind in ("person", "word", "title", "company") and rng.random() < 0.35:
        ways = "for {v} / of {v} / in {v} / by {v} / with {v} / from {v}"
    elif attribute.kind == "choice" and rng.random() < 0.6:
        ways, verbs = "that are {v} / for {v} / of {v} / marked {v} / in {v}", "are {v}"
    return Filter(
        condition=condition,
        words=one_of(rng, ways).format(a=name, v=said),
        finite=one_of(rng, verbs).format(a=name, v=said),
        values=values,
    )
