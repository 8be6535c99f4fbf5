"""What is said where a question is not answered: what of it nothing is called, which tables are near."""

from collections.abc import Sequence

from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import DeclinedError
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.relevant_tables import tables_by_relevance
from sqlcoder_local.prompt.words import FUNCTION_WORDS, stem, stems_of, words_of
from sqlcoder_local.schema import Schema, ValueMatch

LOOKUP_SECONDS = 1.0
SHORTEST_WORD = 3
MOST_WORDS = 6
MOST_TABLES = 3
GENERIC = frozenset(
    stem(word)
    for word in """number count total sum average mean median maximum minimum highest lowest largest smallest
    biggest best worst latest newest oldest earliest recent first last percentage percent share
    ratio rate proportion difference change growth year quarter month week day hour minute today
    yesterday tomorrow date time different distinct unique various kind type sort sorted ordered
    group grouped alphabetical alphabetically descending ascending want need know like please
    show display find look give are was were does have been between than over since ago per
    currently current now still ever yet us our you your people thing things one two three four
    five six seven eight nine ten hundred thousand million happen happened""".split()
)
"""Words that ask or compute, and so are no names of what is asked for."""


def unknown_words(question: str, schema: Schema, values: Sequence[ValueMatch]) -> tuple[str, ...]:
    """Give the words of a question that nothing of the schema is called, nor a value found in the data."""
    named = {
        stem_
        for table in schema.tables
        for name in (table.name, *(column.name for column in table.columns))
        for stem_ in stems_of(name)
    }
    held = {stem_ for match in values for stem_ in stems_of(match.value)}
    words = dict.fromkeys(
        word
        for word in words_of(question)
        if len(word) >= SHORTEST_WORD and not word.isdigit() and word.lower() not in FUNCTION_WORDS
    )
    return tuple(word for word in words if stem(word) not in named | held | GENERIC)


def hint_for_declined(question: str, database: Database) -> str:
    """Say what is missing and what is near, for somebody who does not know the schema by heart."""
    schema = database.schema()
    values = database.matching_values(phrases_of(question), within_seconds=LOOKUP_SECONDS)
    missing = unknown_words(question, schema, values)[:MOST_WORDS]
    near = tables_by_relevance(question, schema, values)[:MOST_TABLES]
    quoted = ", ".join(f"'{word}'" for word in missing)
    sentences = (
        f"Nothing in the schema is called {quoted}." if missing else "",
        f"The nearest tables are {', '.join(near)}." if near else "",
    )
    return " ".join(filter(None, sentences))


def unsure(confidence: float, least: float) -> DeclinedError:
    """Refuse an answer that is too likely to be wrong."""
    return DeclinedError(
        f"The model is not sure enough of its SQL: {confidence:.2f}, where {least:.2f} is asked for.",
        "Put the question in the words of the tables, or lower --min-confidence.",
    )
