"""What is said where a question is not answered: what of it nothing is called, which tables are near."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import DeclinedError
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.relevant_tables import tables_by_relevance
from sqlcoder_local.prompt.words import FUNCTION_WORDS, stem, stems_of, words_of
from sqlcoder_local.schema import Schema, Table, ValueMatch

LOOKUP_SECONDS = 1.0
SURE = 0.97
"""From this confidence on, a model is believed to know a word that the schema lacks."""
MOST_UNKNOWN = 0.6
"""Starter 0.2 so declines 3 more of 16 everyday questions without an answer, and none that it is right on."""
SHORTEST_WORD = 3
MOST_WORDS = 6
MOST_TABLES = 3
GENERIC = frozenset(
    stem(word)
    for word in """number count total sum average mean median maximum minimum highest lowest largest smallest
    biggest best worst latest newest oldest earliest recent first last percentage percent
    share ratio rate proportion difference change growth year quarter month week day hour
    minute today yesterday tomorrow date time different distinct unique various kind type
    sort sorted ordered group grouped alphabetical alphabetically descending ascending want
    need know like please show display find look give are was were does have been between
    than over since ago per currently current now still ever yet us our you your people
    thing things one two three four five six seven eight nine ten hundred thousand million
    happen happened january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday weekend
    morning evening night both corresponding associated related across among belong
    information detail details common exactly full single well never always often frequently
    usually old older young younger youngest new newer long longer longest short shorter
    shortest tall high higher low lower great greater greatest big bigger small smaller
    little few fewer fewest less heavy heaviest cheap cheaper cheapest expensive fast faster
    slow early earlier late later close closer near nearest far equal respectively overall
    altogether together used use using take took taken place occur held hold include
    including involved record records entry entries id ids person male female males females
    zero money item items case cases""".split()
)
"""Words that ask or compute, and so are no names of what is asked for."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of a question that mean something by themselves."""

    known: tuple[str, ...]
    unknown: tuple[str, ...]
    """What nothing of the schema is called, nor a value found in the data."""

    @property
    def unknown_share(self) -> float:
        """How many of them are unknown; 0 of none."""
        return len(self.unknown) / max(1, len(self.known) + len(self.unknown))


def words_by_schema(question: str, schema: Schema, values: Sequence[ValueMatch]) -> Words:
    """Sort the words of a question by whether the schema, its comments or the data know them."""
    texts = [text for table in schema.tables for text in (table.name, table.comment, *_of_columns(table))]
    named = {stem_ for text in (*texts, *(match.value for match in values)) for stem_ in stems_of(text)}
    words = dict.fromkeys(
        word
        for word in words_of(question)
        if len(word) >= SHORTEST_WORD and not word.isdigit() and word.lower() not in FUNCTION_WORDS
    )
    unknown = tuple(word for word in words if stem(word) not in named | GENERIC)
    return Words(known=tuple(word for word in words if word not in unknown), unknown=unknown)


def _of_columns(table: Table) -> Iterator[str]:
    for column in table.columns:
        yield from (column.name, column.comment)


def hint_for_declined(question: str, database: Database) -> str:
    """Say what is missing and what is near, for somebody who does not know the schema by heart."""
    schema = database.schema()
    values = database.matching_values(phrases_of(question), within_seconds=LOOKUP_SECONDS)
    missing = words_by_schema(question, schema, values).unknown[:MOST_WORDS]
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


def beyond_the_schema() -> DeclinedError:
    """Refuse to answer what the tables do not seem to hold."""
    return DeclinedError(
        "The tables do not seem to hold what is asked for, and the model is not sure of its SQL.",
        "Put the question in their words, or take the answer with --min-confidence 0.",
    )
