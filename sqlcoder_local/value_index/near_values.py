"""Values that a question nearly names: found in the index of texts, spelled as the data spells them."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from sqlcoder_local.database.database import Database
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.words import FUNCTION_WORDS, stems_of
from sqlcoder_local.schema import Schema, ValueMatch
from sqlcoder_local.value_index.filling import fill_index
from sqlcoder_local.value_index.index_file import IndexFile, opened_index
from sqlcoder_local.value_index.reading import TextColumn, text_columns

LEAST_LIKENESS, LEAST_LIKENESS_OF_PLAIN_WORDS = 0.75, 0.82
"""Of 1; a word in small letters is the more often a word of its own, as Iran is beside Iraq."""
SHORTEST_PHRASE = 4
LONGEST_SHORT_NAME = 8
"""Of more letters, some three in a row are spelled rightly."""
MOST_PHRASES = 30


@dataclass(frozen=True, kw_only=True)
class NearValue:
    """A value that stands for a phrase spelled otherwise."""

    phrase: str
    match: ValueMatch

    @property
    def note(self) -> str:
        """Tell the asker."""
        return f"Took {self.phrase!r} as {self.match.value!r}, as the data spells it."


def near_values(
    question: str,
    found: Sequence[ValueMatch],
    *,
    database: Database,
    schema: Schema,
    folder: Path,
    within_seconds: float,
) -> tuple[NearValue, ...]:
    """Look up the phrases that no column holds as they are written, in columns that are not private.

    Columns that were not read yet are read for so many seconds at most; the next question goes on from there.
    """
    phrases = list(unknown_phrases(question, found, schema))[:MOST_PHRASES]
    identity = database.identity
    if not phrases or identity is None:
        return ()
    columns = text_columns(schema)
    fill_index(database, folder, within_seconds=within_seconds)
    try:
        with opened_index(folder, identity=identity.name, state=identity.state) as index:
            return tuple(dict.fromkeys(_near(phrases, index, columns)))
    except (OSError, sqlite3.Error):
        # A full or read-only disk, or another program at the file: the question is answered without.
        return ()


def unknown_phrases(question: str, found: Sequence[ValueMatch], schema: Schema) -> Iterator[str]:
    """The phrases that may be misspelled values: of words that are neither found, nor names, nor grammar."""
    known = {stem for table in schema.tables for stem in stems_of(table.name)}
    known |= {stem for table in schema.tables for column in table.columns for stem in stems_of(column.name)}
    known |= {stem for match in found for stem in stems_of(match.value)}
    known |= {stem for word in FUNCTION_WORDS for stem in stems_of(word)}
    first = question.split()[:1]
    for phrase in phrases_of(question):
        words = phrase.split()
        may_be_values = all(
            not known.issuperset(stems_of(word)) or (word[:1].isupper() and [word] != first) for word in words
        )
        if len(phrase) >= SHORTEST_PHRASE and may_be_values and not known.issuperset(stems_of(phrase)):
            yield phrase


def _near(phrases: Sequence[str], index: IndexFile, columns: Sequence[TextColumn]) -> Iterator[NearValue]:
    """The nearest texts of each phrase, a word once matched not being matched again."""
    taken: set[str] = set()
    for phrase in phrases:
        words = set(phrase.split())
        if words & taken:
            continue
        found = _nearest(phrase, index.sharing_trigrams(phrase)) or _exchanged(phrase, index)
        if found:
            taken |= words
        for text, place in found:
            column = columns[place]
            match = ValueMatch(table=column.table, column=column.column, value=text)
            yield NearValue(phrase=phrase, match=match)


def _nearest(phrase: str, texts: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Of some texts, those that are the most alike, if they are alike enough."""
    least = LEAST_LIKENESS if _stands_out(phrase) else LEAST_LIKENESS_OF_PLAIN_WORDS
    if len(phrase) == SHORTEST_PHRASE:
        least = LEAST_LIKENESS_OF_PLAIN_WORDS
    likeness = {(text, place): _likeness(phrase, text) for text, place in texts}
    best = max(likeness.values(), default=0.0)
    return [found for found, like in likeness.items() if like == best] if best >= least else []


def _exchanged(phrase: str, index: IndexFile) -> list[tuple[str, int]]:
    """Short names of the same letters: two exchanged in the middle leave no three in a row alike."""
    if len(phrase) > LONGEST_SHORT_NAME or not phrase.isalpha() or not _stands_out(phrase):
        return []
    letters = sorted(phrase.casefold())
    return [found for found in index.as_long(phrase) if sorted(found[0].casefold()) == letters]


def _likeness(phrase: str, text: str) -> float:
    """How alike two texts are but for case, when they begin alike; 0 where one has more words."""
    one, other = phrase.casefold(), text.casefold()
    if one[:1] != other[:1] or len(one.split()) != len(other.split()):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _stands_out(phrase: str) -> bool:
    return any(word[:1].isupper() for word in phrase.split())
