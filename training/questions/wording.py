"""How people say things: openings, synonyms, aggregates, superlatives."""

from random import Random

from training.schemas.made_up import Attribute, Entity

LIST_OPENINGS = (
    "List", "Show", "Show me", "Give me", "What are", "Find", "Return", "Display", "I need", "Can you list",
    "Please show", "Get", "Tell me", "Print", "Give", "I want to see", "Could you show me",
)  # fmt: skip
COUNT_OPENINGS = (
    "How many {} are there", "How many {} do we have", "Count the {}", "What is the number of {}", "number of {}",
    "Give me the number of {}", "What's the total number of {}", "Count of {}", "How many {}", "Count the number of {}",
    "How many {} exist", "Find the total number of {}", "Show the number of {}",
)  # fmt: skip
AGGREGATES = {
    "AVG": ("average", "mean", "avg", "average"),
    "SUM": ("total", "sum of the", "combined", "overall", "total"),
    "MAX": ("maximum", "highest", "largest", "max", "greatest", "biggest"),
    "MIN": ("minimum", "lowest", "smallest", "min"),
}
MOST = ("highest", "largest", "greatest", "biggest", "most", "top", "maximum")
LEAST = ("lowest", "smallest", "least", "minimum", "fewest")
DATE_MOST = ("latest", "most recent", "newest", "last")
DATE_LEAST = ("earliest", "oldest", "first")
SPECIAL_MOST = {
    "age": ("oldest",), "birth date": ("youngest",), "price": ("most expensive",), "cost": ("most expensive", "costliest"),
    "salary": ("best paid", "highest paid", "top earning"), "height": ("tallest", "highest"), "weight": ("heaviest",),
    "length": ("longest",), "duration": ("longest",), "area": ("largest", "biggest"), "hired on": ("newest", "most recently hired"),
    "rating": ("best rated", "top rated"), "founded": ("newest", "youngest"), "built in": ("newest",), "pages": ("longest",),
}  # fmt: skip
SPECIAL_LEAST = {
    "age": ("youngest",), "birth date": ("oldest",), "price": ("cheapest", "least expensive"), "cost": ("cheapest",),
    "salary": ("worst paid", "lowest paid"), "height": ("shortest",), "weight": ("lightest",), "length": ("shortest",),
    "duration": ("shortest",), "area": ("smallest",), "hired on": ("longest serving",), "rating": ("worst rated",),
    "founded": ("oldest",), "built in": ("oldest",), "pages": ("shortest",),
}  # fmt: skip
SYNONYMS = {
    "salary": ("pay", "wage", "earnings"), "price": ("cost",), "cost": ("price", "expense"), "city": ("town",),
    "birth date": ("date of birth", "birthday"), "country": ("nation", "home country"), "rating": ("score",),
    "score": ("rating", "points"), "kind": ("type", "category"), "founded": ("founding year", "year founded"),
    "phone": ("phone number", "telephone number"), "email": ("email address",), "duration": ("length",), "name": ("names", "full name"),
    "status": ("state",), "budget": ("funds",), "revenue": ("income", "turnover"), "quantity": ("amount",),
    "minutes": ("duration in minutes",), "gender": ("sex",), "sex": ("gender",), "title": ("name",), "nationality": ("country of origin",),
    "attendance": ("number of visitors",), "capacity": ("size",), "speciality": ("specialty", "field"),
    "hourly wage": ("hourly pay",), "first name": ("given name",), "last name": ("surname", "family name"),
    "job title": ("position", "job"), "started on": ("start date",), "ended on": ("end date",), "location": ("place",),
}  # fmt: skip
NUMBER_WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 10: "ten"}
SYNONYM_SHARE = 0.12


def spoken(rng: Random, attribute: Attribute) -> str:
    """The column as people call it."""
    words = attribute.words
    if words in SYNONYMS and rng.random() < SYNONYM_SHARE:
        return rng.choice(SYNONYMS[words])
    if attribute.kind == "date" and words.endswith(" on") and rng.random() < 0.5:
        stem = words.removesuffix(" on")
        return rng.choice((f"{stem} date", f"date {stem}", f"{stem} date"))
    return words


def noun(rng: Random, entity: Entity) -> str:
    """The entity, in the plural, as people call it."""
    return entity.plural if rng.random() < 0.97 else entity.words


def finished(rng: Random, sentence: str, *, is_question: bool) -> str:
    """Give a sentence its end, and now and then the carelessness of a chat."""
    sentence = " ".join(sentence.split())
    roll = rng.random()
    if roll < 0.25:
        return sentence[:1].lower() + sentence[1:]
    if roll < 0.35:
        return sentence
    return sentence + ("?" if is_question else rng.choice((".", ".", "", ":" if roll > 0.97 else ".")))


def is_asking(opening: str) -> bool:
    """Say whether a sentence that opens so ends with a question mark."""
    return opening.split(maxsplit=1)[0].lower() in {
        "what",
        "what's",
        "which",
        "how",
        "who",
        "can",
        "could",
        "when",
        "where",
    }


def number_word(rng: Random, number: int) -> str:
    """A small number as a figure or as a word."""
    return NUMBER_WORDS[number] if number in NUMBER_WORDS and rng.random() < 0.5 else str(number)


def listed(rng: Random, words: list[str]) -> str:
    """Join words as people do: a, b and c."""
    if len(words) == 1:
        return words[0]
    comma = ", " if rng.random() < 0.9 else " , "
    return (
        comma.join(words[:-1])
        + rng.choice((" and ", " and ", ", and ", " & " if rng.random() < 0.1 else " and "))
        + words[-1]
    )
