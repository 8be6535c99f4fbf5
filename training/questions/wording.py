"""How people say things: openings, aggregates, figures, lists, and how a sentence is finished."""

import re
from functools import lru_cache
from random import Random

from training.questions.lexicon import MEASURES, SYNONYMS
from training.schemas.entity import Attribute, Entity
from training.schemas.plurals import plural

LIST_OPENINGS = (
    "List", "Show", "Show me", "Give me", "What are", "Find", "Return", "Display", "I need", "Get", "Tell me",
    "Print", "Give", "I want to see", "List", "Show", "What are", "Find", "Provide", "I want", "Retrieve", "Fetch",
    "Look up", "Select", "Report",
)  # fmt: skip
COUNT_OPENINGS = (
    "How many {} are there", "How many {} do we have", "Count the {}", "What is the number of {}", "number of {}",
    "Give me the number of {}", "What's the total number of {}", "Count of {}", "How many {}", "Count the number of {}",
    "How many {} exist", "Find the total number of {}", "Show the number of {}", "How many {} are there in total",
    "What is the count of {}", "Count {}", "Tell me how many {} there are", "total number of {}", "# of {}",
    "How many {} are in the database", "What is the total count of {}", "I need the number of {}",
)  # fmt: skip
AGGREGATES = {
    "AVG": ("average", "mean", "avg", "average", "typical"),
    "SUM": ("total", "sum of the", "combined", "overall", "total", "summed"),
    "MAX": ("maximum", "highest", "largest", "max", "greatest", "biggest"),
    "MIN": ("minimum", "lowest", "smallest", "min", "least"),
}
MOST = ("highest", "largest", "greatest", "biggest", "most", "top", "maximum")
LEAST = ("lowest", "smallest", "least", "minimum", "fewest")
DATE_MOST = ("latest", "most recent", "newest", "last")
DATE_LEAST = ("earliest", "oldest", "first")
NUMBER_WORDS = {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
    12: "twelve", 20: "twenty",
}  # fmt: skip
SYNONYM_SHARE = 0.22
TABLE_SYNONYM_SHARE = 0.12
QUOTED_OWNER = re.compile(r"([\"'])([^\"']+)\1's")
ORDERING = frozenset(
    """list show give find return display get tell print provide retrieve fetch look select report count
    calculate compute determine""".split()
)
ASKING = frozenset("what what's which how who can could when where is are do does whose".split())


@lru_cache(maxsize=4096)
def phrases(text: str) -> tuple[str, ...]:
    """The ways to say something, kept in one text with slashes between them."""
    return tuple(way.strip() for way in text.split("/"))


def one_of(rng: Random, text: str, needed: str = "") -> str:
    """One of the ways to say something; of those that hold what is needed, where some do."""
    ways = phrases(text)
    return rng.choice([way for way in ways if needed in way] or ways) if needed else rng.choice(ways)


def spoken(rng: Random, attribute: Attribute) -> str:
    """The column as people call it."""
    words = attribute.words
    if words in SYNONYMS and rng.random() < SYNONYM_SHARE:
        return rng.choice(SYNONYMS[words])
    if attribute.kind == "bool" and rng.random() < 0.7:
        return words.removeprefix("is ").removeprefix("has ")
    if attribute.kind == "date" and words.endswith((" on", " at")) and rng.random() < 0.6:
        stem = words[:-3]
        return rng.choice((f"{stem} date", f"date {stem}", f"date of being {stem}", f"{stem} date"))
    return words


def spoken_plural(rng: Random, attribute: Attribute) -> str:
    """Many values of the column: cities, birth dates."""
    words = spoken(rng, attribute)
    return words if words.endswith((" on", " at", "s", " of", " by")) else plural(words)


def noun(rng: Random, entity: Entity) -> str:
    """The entity, in the plural, as people call it."""
    if entity.words in SYNONYMS and rng.random() < TABLE_SYNONYM_SHARE:
        return plural(rng.choice(SYNONYMS[entity.words]))
    return entity.plural if rng.random() < 0.97 else entity.words


def superlative(rng: Random, attribute: Attribute, *, is_most: bool) -> tuple[str, bool]:
    """(word, whether it stands alone, as in 'the oldest')."""
    measure = MEASURES.get(attribute.words)
    if measure and rng.random() < 0.6:
        return rng.choice(measure.most if is_most else measure.least), True
    if attribute.kind in ("date", "year"):
        return rng.choice(DATE_MOST if is_most else DATE_LEAST), False
    return rng.choice(MOST[:5] if is_most else LEAST[:3]), False


def finished(rng: Random, sentence: str, *, is_question: bool) -> str:
    """Give a sentence its end, its courtesies, and now and then the carelessness of a chat."""
    sentence = re.sub(r"\b(the) (the|all|every) ", r"\2 ", " ".join(sentence.split()))
    sentence = QUOTED_OWNER.sub(r"\2's", sentence.replace(" ,", ","))
    if rng.random() < 0.07:
        return _polite(rng, sentence, is_question=is_question)
    roll = rng.random()
    if roll < 0.25:
        return sentence[:1].lower() + sentence[1:]
    sentence = sentence[:1].upper() + sentence[1:]
    if roll < 0.35:
        return sentence
    return sentence + ("?" if is_question else rng.choice((".", ".", "", ":" if roll > 0.97 else ".")))


def is_asking(opening: str) -> bool:
    """Say whether a sentence that opens so ends with a question mark."""
    return opening.split(maxsplit=1)[0].lower() in ASKING


def number_word(rng: Random, number: int) -> str:
    """A small number as a figure or as a word."""
    return NUMBER_WORDS[number] if number in NUMBER_WORDS and rng.random() < 0.5 else str(number)


def figure(rng: Random, number: float) -> str:
    """A number as people type it: 12000, 12,000, 12k."""
    if isinstance(number, int) and number >= 1000:
        roll = rng.random()
        if roll < 0.15:
            return f"{number:,}"
        if roll < 0.2 and number % 1000 == 0:
            return f"{number // 1000}k"
    return str(number)


def listed(rng: Random, words: list[str]) -> str:
    """Join words as people do: a, b and c."""
    if len(words) == 1:
        return words[0]
    comma = ", " if rng.random() < 0.9 else " , "
    last = rng.choice((" and ", " and ", ", and ", " & " if rng.random() < 0.1 else " and ", ", "))
    return comma.join(words[:-1]) + last + words[-1]


def _polite(rng: Random, sentence: str, *, is_question: bool) -> str:
    lower = sentence[:1].lower() + sentence[1:]
    if is_question:
        return one_of(
            rng,
            "Can you tell me: {}? / Quick question: {}? / Hi, {}? / I would like to know: {}. / Hello, {}?"
            "/ For the report: {}? / Question: {}? / Please tell me: {}? / Do you know {}? / {}, please?",
        ).format(lower)
    if sentence.split(maxsplit=1)[0].lower() not in ORDERING:
        return one_of(rng, "{}, please / I need this: {}. / Please: {} / For the report: {}").format(lower)
    return one_of(
        rng,
        "Please {}. / Could you {}? / Can you please {}? / I'd like you to {}. / {}, please. / Kindly {}."
        "/ We need you to {}. / Would you {}? / Can you {}? / Please {}",
    ).format(lower)
