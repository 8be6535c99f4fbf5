"""Conditions on one table, said in many ways."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_name import sql_literal
from training.questions.query import Filter, column_sql, pick_attribute
from training.questions.wording import spoken
from training.schemas.made_up import Attribute, Entity, MadeUp

ABOVE = (
    "more than {}",
    "over {}",
    "above {}",
    "greater than {}",
    "higher than {}",
    "> {}",
    "exceeding {}",
    "larger than {}",
)
BELOW = ("less than {}", "under {}", "below {}", "lower than {}", "smaller than {}", "< {}", "fewer than {}")
AT_LEAST = (
    "at least {}",
    "{} or more",
    "no less than {}",
    ">= {}",
    "not less than {}",
    "{} or higher",
    "a minimum of {}",
)
AT_MOST = (
    "at most {}",
    "{} or less",
    "no more than {}",
    "<= {}",
    "up to {}",
    "{} or lower",
    "a maximum of {}",
)
EQUAL = ("{}", "of {}", "equal to {}", "exactly {}")
COMPARISONS = ((">", ABOVE), ("<", BELOW), (">=", AT_LEAST), ("<=", AT_MOST), ("=", EQUAL))
MONTHS = """January February March April May June July August September October November December""".split()
TEXT_KINDS = ("word", "person", "first", "last", "place", "country", "title", "code", "company", "choice")
FOUND_SHARE = 0.9
"""How often a value that the question mentions is found in the database."""


def draw_filter(  # noqa: PLR0911 - one way out for each kind of column
    rng: Random, made_up: MadeUp, entity: Entity
) -> Filter | None:
    """A condition on some column of the table."""
    if not entity.attributes:
        return None
    attribute = rng.choice(entity.attributes)
    column = column_sql(entity, attribute)
    if rng.random() < 0.05:
        return _null_filter(rng, attribute, column)
    if attribute.kind == "bool":
        return _bool_filter(rng, attribute, column)
    if attribute.kind == "date":
        return _date_filter(rng, attribute, column)
    if attribute.kind == "year":
        return _number_filter(rng, attribute, column, prefix_words=("in", "since", "from"))
    if attribute.is_number:
        return _number_filter(rng, attribute, column)
    if attribute.kind in TEXT_KINDS:
        return _text_filter(rng, made_up, entity, attribute)
    return _like_filter(rng, attribute, column)


def draw_where(
    rng: Random, made_up: MadeUp, entity: Entity, most: int = 2
) -> tuple[str, str, str, tuple[ValueMatch, ...], int]:
    """(adjectives, words after the noun, condition, values, number of conditions), up to so many conditions."""
    count = 2 if most > 1 and rng.random() < 0.22 else 1
    drawn = [f for f in (draw_filter(rng, made_up, entity) for _ in range(count)) if f]
    drawn = list({f.condition.split(" ")[0]: f for f in drawn}.values())
    if not drawn:
        return "", "", "", (), 0
    before = " ".join(f.words for f in drawn if f.is_adjective)
    after = [f.words for f in drawn if not f.is_adjective]
    is_or = len(after) > 1 and rng.random() < 0.2
    words = (" or " if is_or else rng.choice((" and ", " and ", ", "))).join(after)
    condition = (" OR " if is_or else " AND ").join(f.condition for f in drawn)
    return before, words, condition, tuple(v for f in drawn for v in f.values), len(drawn)


def found(
    rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute, value: str
) -> tuple[ValueMatch, ...]:
    """What a look into the database would find: the value, and sometimes the same one in another column."""
    if rng.random() > FOUND_SHARE:
        return ()
    matches = [ValueMatch(table=entity.sql, column=attribute.sql, value=value)]
    others = [
        ValueMatch(table=other.sql, column=a.sql, value=value)
        for other in made_up.entities
        for a in other.attributes
        if a.kind == attribute.kind
        and a.kind != "choice"
        and (other.sql, a.sql) != (entity.sql, attribute.sql)
    ]
    matches += [match for match in others if rng.random() < 0.3]
    order = [entity.sql for entity in made_up.entities]
    return tuple(sorted(matches, key=lambda match: order.index(match.table)))


def _text_filter(rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute) -> Filter:
    column, value = column_sql(entity, attribute), attribute.value(rng)
    roll = rng.random()
    if roll < 0.12:
        other = attribute.value(rng)
        if other != value:
            return _either_filter(rng, made_up, entity, attribute, (value, other))
    if roll < 0.2:
        return _like_filter(rng, attribute, column)
    said = value.lower() if rng.random() < 0.12 else value
    said = rng.choice(("{}",) * 6 + ("'{}'", '"{}"')).format(said)
    values = found(rng, made_up, entity, attribute, value)
    is_known = bool(values) or said.strip("'\"") == value
    stored = sql_literal(value if is_known else said.strip("'\""))
    if roll < 0.28:
        words = rng.choice(
            (
                "whose {} is not {}",
                "not {1}",
                "with a {} other than {}",
                "where {} is not {}",
                "except those with {} {}",
            )
        )
        return Filter(
            condition=f"{column} <> {stored}", words=words.format(spoken(rng, attribute), said), values=values
        )
    condition = f"{column} = {stored}"
    if attribute.kind == "choice" and rng.random() < 0.5:
        return Filter(condition=condition, words=said, is_adjective=True, values=values)
    ways = [
        "with {} {}",
        "whose {} is {}",
        "where {} is {}",
        "with the {} {}",
        "having {} {}",
        "where the {} is {}",
        "that have {} {}",
        "with {} = {}",
    ]
    if attribute.kind in ("place", "country"):
        ways += [
            "from {1}",
            "in {1}",
            "from {1}",
            "in {1}",
            "based in {1}",
            "located in {1}",
            "of {1}",
            "living in {1}",
        ]
    if attribute.words == "name":
        ways += ["named {1}", "called {1}", "by the name of {1}"]
    if attribute.kind in ("person", "choice", "word", "title"):
        ways += ["for {1}", "of {1}", "in {1}"]
    return Filter(
        condition=condition, words=rng.choice(ways).format(spoken(rng, attribute), said), values=values
    )


def _either_filter(
    rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute, pair: tuple[str, str]
) -> Filter:
    column = column_sql(entity, attribute)
    condition = f"{column} IN ({', '.join(map(sql_literal, pair))})"
    said = rng.choice(("{} or {}", "either {} or {}", "{} and {}")).format(*pair)
    is_place = attribute.kind in ("place", "country")
    ways = (
        ("in {1}", "from {1}")
        if is_place and rng.random() < 0.7
        else ("whose {} is {}", "with {} {}", "where {} is {}")
    )
    values = tuple(v for value in pair for v in found(rng, made_up, entity, attribute, value))
    return Filter(
        condition=condition, words=rng.choice(ways).format(spoken(rng, attribute), said), values=values
    )


def _like_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    part = attribute.value(rng).split()[0][: rng.choice((1, 2, 3, 4, 20))]
    said = rng.choice(("'{}'", '"{}"', "{}", "the letter {}" if len(part) == 1 else "the word {}")).format(
        part
    )
    name = spoken(rng, attribute)
    pattern, ways = rng.choice((
        (f"%{part}%", ("whose {} contains {}", "with {1} in the {0}", "with {1} in their {0}", "where {} includes {}", "whose {} has {} in it")),
        (f"{part}%", ("whose {} starts with {}", "with a {} beginning with {}", "where {} starts with {}", "whose {} begins with {}")),
        (f"%{part}", ("whose {} ends with {}", "with a {} ending in {}", "where {} ends with {}")),
    ))  # fmt: skip
    return Filter(
        condition=f"{column} LIKE {sql_literal(pattern)}", words=rng.choice(ways).format(name, said)
    )


def _number_filter(
    rng: Random, attribute: Attribute, column: str, prefix_words: tuple[str, ...] = ()
) -> Filter:
    number = _number(rng, attribute)
    name = spoken(rng, attribute)
    if rng.random() < 0.12:
        high = number + rng.randint(1, 100)
        ways = (
            "with {} between {} and {}",
            "whose {} is between {} and {}",
            "with a {} from {} to {}",
            "where {} is between {} and {}",
        )
        return Filter(
            condition=f"{column} BETWEEN {number} AND {high}",
            words=rng.choice(ways).format(name, number, high),
        )
    if prefix_words and rng.random() < 0.5:
        if rng.random() < 0.6:
            return Filter(
                condition=f"{column} = {number}",
                words=rng.choice(
                    (
                        f"{name} {number}",
                        f"{name} in {number}",
                        f"from {number}",
                        f"with {name} {number}",
                        f"{attribute.words} {number}",
                    )
                ),
            )
        sign, words = rng.choice(((">", "after"), ("<", "before"), (">=", "since")))
        return Filter(condition=f"{column} {sign} {number}", words=f"{name} {words} {number}")
    sign, phrases = rng.choices(COMPARISONS, weights=(4, 3, 2, 2, 3))[0]
    comparison = rng.choice(phrases).format(number)
    ways = [
        "with {} {}",
        "whose {} is {}",
        "where {} is {}",
        "with a {} {}",
        "that have a {} {}",
        "where the {} is {}",
        "having {} {}",
    ]
    if sign != "=" and rng.random() < 0.3:
        ways = ["with {1} {0}", "that have {1} {0}", "having {1} {0}"]
    if attribute.words == "age":
        older = {
            ">": "older than {}",
            "<": "younger than {}",
            ">=": "at least {} years old",
            "<=": "at most {} years old",
            "=": "aged {}",
        }
        ways += [older[sign].format(number)] * 3
    if attribute.words in ("price", "cost", "ticket price", "unit price"):
        costing = {
            ">": "costing more than {}",
            "<": "cheaper than {}",
            ">=": "costing at least {}",
            "<=": "costing at most {}",
            "=": "that cost {}",
        }
        ways += [costing[sign].format(number)] * 2
    return Filter(condition=f"{column} {sign} {number}", words=rng.choice(ways).format(name, comparison))


def _number(rng: Random, attribute: Attribute) -> float | int:
    low, high = attribute.low, attribute.high
    if attribute.kind == "real" and rng.random() < 0.4:
        return round(rng.uniform(low, high), 1)
    number = rng.randint(int(low), max(int(low) + 1, int(high)))
    rounding = 10 ** max(len(str(abs(number))) - 2, 0)
    return number // rounding * rounding if attribute.kind != "year" and rng.random() < 0.7 else number


def _bool_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    is_true = rng.random() < 0.65
    said = attribute.words.removeprefix("is ").removeprefix("has ")
    if attribute.words.startswith("has "):
        words = (
            rng.choice((f"with {said}", f"that have {said}"))
            if is_true
            else rng.choice((f"without {said}", f"that have no {said}"))
        )
    else:
        words = (
            rng.choice(("that are {}", "which are {}", "marked as {}", "where {} is true"))
            if is_true
            else rng.choice(("that are not {}", "which are not {}", "not {}", "where {} is false"))
        )
        words = words.format(said)
    return Filter(condition=f"{column} = {'TRUE' if is_true else 'FALSE'}", words=words)


def _null_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    name = spoken(rng, attribute)
    if rng.random() < 0.6:
        ways = (
            "without a {}",
            "with no {}",
            "whose {} is missing",
            "that have no {}",
            "where {} is empty",
            "where {} is null",
            "whose {} is unknown",
        )
        return Filter(condition=f"{column} IS NULL", words=rng.choice(ways).format(name))
    ways = (
        "that have a {}",
        "with a known {}",
        "where {} is not null",
        "whose {} is known",
        "where {} is not empty",
    )
    return Filter(condition=f"{column} IS NOT NULL", words=rng.choice(ways).format(name))


def _date_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    year, month, day = rng.randint(1990, 2025), rng.randint(1, 12), rng.randint(1, 28)
    name = spoken(rng, attribute)
    stem = (
        attribute.words.removesuffix(" on").removesuffix(" at")
        if attribute.words.endswith((" on", " at"))
        else ""
    )
    said = stem if stem and rng.random() < 0.8 else f"with {name}"
    roll = rng.random()
    if roll < 0.4:
        condition = f"EXTRACT(YEAR FROM {column}) = {year}"
        return Filter(
            condition=condition, words=f"{said} {rng.choice(('in', 'in', 'during', 'in the year'))} {year}"
        )
    if roll < 0.55:
        condition = f"EXTRACT(YEAR FROM {column}) = {year} AND EXTRACT(MONTH FROM {column}) = {month}"
        return Filter(
            condition=condition, words=f"{said} in {MONTHS[month - 1]} {rng.choice(('', 'of '))}{year}"
        )
    date = f"{year}-{month:02}-{day:02}"
    if roll < 0.65:
        later = f"{year + rng.randint(1, 3)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        return Filter(
            condition=f"{column} BETWEEN '{date}' AND '{later}'", words=f"{said} between {date} and {later}"
        )
    if roll < 0.8:
        sign, word = rng.choice(
            ((">", "after"), ("<", "before"), (">=", "since"), (">=", "from"), ("<=", "until"), ("=", "on"))
        )
        return Filter(condition=f"{column} {sign} '{date}'", words=f"{said} {word} {date}")
    sign, words = rng.choice(
        ((">", ("after",)), ("<", ("before", "earlier than")), (">=", ("since", "from")))
    )
    return Filter(
        condition=f"EXTRACT(YEAR FROM {column}) {sign} {year}", words=f"{said} {rng.choice(words)} {year}"
    )


def number_attribute(rng: Random, entity: Entity) -> Attribute | None:
    """A column that can be added up or averaged."""
    return pick_attribute(rng, entity, "money", "int", "real")
