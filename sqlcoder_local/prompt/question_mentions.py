"""What of a question may stand in its SQL as a value; the grammar of the starter model admits no other."""

import re
from collections.abc import Iterator, Sequence

from sqlcoder_local.mentions import Mentions
from sqlcoder_local.prompt.date_mentions import MONTHS, mentioned_dates
from sqlcoder_local.prompt.question_hints import QUOTED, phrases_of
from sqlcoder_local.prompt.words import FUNCTION_WORDS, stems_of, words_of
from sqlcoder_local.schema import Schema, ValueMatch

NUMBER = re.compile(r"(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.])\d+(?:\.\d+)?")
LETTER = re.compile(r"(?<![\w'])[A-Za-z](?![\w'])")
USUAL_NUMBERS = ("0", "1", "2", "3", "100", "1.0", "100.0")
"""What counts, shares and percentages need, though no question names it."""
NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty""".split()
    )
} | {"once": "1", "twice": "2", "dozen": "12", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
     "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000",
     "million": "1000000", "half": "0.5", "quarter": "0.25"}  # fmt: skip
WEEKDAYS = "sun mon tue wed thu fri sat".split()
CALENDAR_WORD = re.compile(
    r"\b(?:(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?"
    r"|(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:days?)?)\b"
)
QUARTERS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "last": "4"}
TIMES = {"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "tonne": 1_000, "dozen": 12}
UNITS_OF_TIME = {"hour": "3600", "minute": "60", "week": "7"}
"""A time between two moments is in seconds, and one between two dates in days."""
LETTERS_FOR_WORDS = {"female": "F", "females": "F", "male": "M", "males": "M", "women": "F", "men": "M"}


def question_mentions(question: str, schema: Schema, values: Sequence[ValueMatch]) -> Mentions:
    """Gather the values found in the data, the other texts, and the numbers that a question names."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for match in values:
        if schema.table(match.table):
            pair = (match.table, match.column)
            found[pair] = (*found.get(pair, ()), match.value)
    texts = tuple(_other_texts(question, schema, values))
    words = [word for word in words_of(question) if word.lower() not in FUNCTION_WORDS]
    held = [match.value for match in values]
    numbers = tuple(_numbers(question))
    return Mentions(
        found=found,
        texts=texts,
        patterns=tuple(dict.fromkeys([*texts, *held, *words, *LETTER.findall(question)])),
        numbers=tuple(dict.fromkeys([*numbers, *_calendar_numbers(question), *USUAL_NUMBERS])),
        dates=mentioned_dates(question),
        counts=tuple(dict.fromkeys(["1", *(number for number in numbers if number.isdecimal())])),
    )


def _other_texts(question: str, schema: Schema, values: Sequence[ValueMatch]) -> Iterator[str]:
    """Give the phrases that may be values though none was found, the words of the schema's names left out.

    Where some value was found, only what is quoted, has a capital or a digit can be another one.
    """
    yield from (next(filter(None, groups)) for groups in QUOTED.findall(question))
    named = {stem for table in schema.tables for stem in stems_of(table.name)}
    named |= {stem for table in schema.tables for column in table.columns for stem in stems_of(column.name)}
    held = {match.value.casefold() for match in values}
    first = question.split()[:1]
    for phrase in phrases_of(question):
        is_named = named.union(FUNCTION_WORDS).issuperset((*stems_of(phrase), *phrase.lower().split()))
        words = phrase.split()
        stands_out = any(word[:1].isupper() for word in words if [word] != first) or (
            len(words) == 1 and any(letter.isdigit() for letter in phrase)
        )
        is_other = words[0] in FUNCTION_WORDS or phrase.casefold() in held
        if (stands_out or not held) and not is_named and not is_other:
            yield phrase
    for word, letter in LETTERS_FOR_WORDS.items():
        if word in question.lower().split():
            yield letter


def _numbers(question: str) -> Iterator[str]:
    """Give the numbers in digits and in words, and what '5 thousand' and '2 tonnes' come to."""
    asked = question.lower()
    for digits in NUMBER.findall(asked):
        plain = digits.replace(",", "")
        yield plain
        if factor := next((n for word, n in TIMES.items() if re.search(rf"{digits}\s*{word}s?\b", asked)), 0):
            yield f"{float(plain) * factor:.0f}"
    for word in words_of(asked):
        if number := NUMBER_WORDS.get(word):
            yield number


def _calendar_numbers(question: str) -> Iterator[str]:
    """Give the numbers of months, weekdays and quarters as EXTRACT counts them, and the lengths of units."""
    asked = question.lower()
    for month, weekday in CALENDAR_WORD.findall(asked):
        yield str(MONTHS.index(month[:3]) + 1 if month else WEEKDAYS.index(weekday))
    yield from (number for unit, number in UNITS_OF_TIME.items() if unit in asked)
    if "weekend" in asked:
        yield from ("0", "6")
    if "quarter" in asked:
        yield from (QUARTERS[word] for word in words_of(asked) if word in QUARTERS)
    yield from re.findall(r"\bq([1-4])\b", asked)
