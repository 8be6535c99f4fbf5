"""What of a schema a question mentions: tables, columns and values, found by their words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlcoder_local.prompt.words import FUNCTION_WORDS, contains_run, stems_of
from sqlcoder_local.schema import Schema, Table, ValueMatch

LONGEST_PHRASE_WORDS = 5
# Quotes and full stops at either end, and the s of a genitive.
WORD_EDGES = re.compile(r"^['.\u2019]+|(?<=\w)['\u2019]s[.]*$|['.\u2019]+$")
# People type curly quotes as well as straight ones.
QUOTED = re.compile(r"'([^']{1,100})'|\"([^\"]{1,100})\"|“([^”]{1,100})”|`([^`]{1,100})`")
BARE_WORD = re.compile(r"[^\s,;:?!()\"“”`]+")
# As in Ph.D. and U.S.: the last full stop belongs to the word, though it may end the sentence.
ABBREVIATION = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)+\.")
SHORTEST_PARTIAL_WORD = 3
PLURALS = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("s", ""))
"""English plural endings, the longer first."""


@dataclass(frozen=True, kw_only=True)
class Hints:
    """The mentions, best first."""

    tables: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    """(table, column) pairs whose whole name stands in the question."""
    partial_columns: tuple[tuple[str, str], ...]
    """(table, column) pairs of which some word stands in the question."""
    values: tuple[ValueMatch, ...]


def phrases_of(question: str) -> tuple[str, ...]:
    """The phrases of a question that may be values of the database: quoted ones, then the longest first.

    Those in the plural come once more in the singular, those that end as Ph.D. does with their full stop.
    """
    quoted = [next(filter(None, groups)) for groups in QUOTED.findall(question)]
    bare = BARE_WORD.findall(question)
    words = [WORD_EDGES.sub("", word) for word in bare]
    runs = [
        " ".join(words[start : start + width])
        for width in range(LONGEST_PHRASE_WORDS, 0, -1)
        for start in range(len(words) - width + 1)
        if _may_be_a_value(words[start : start + width])
    ]
    abbreviated = [
        f"{run}."
        for word in map(str, filter(ABBREVIATION.fullmatch, bare))
        for run in runs
        if f"{run}." == word or run.endswith(f" {word[:-1]}")
    ]
    return tuple(dict.fromkeys([*quoted, *abbreviated, *runs, *filter(None, map(_singular, runs))]))


def find_hints(question: str, schema: Schema, values: Sequence[ValueMatch] = ()) -> Hints:
    """Match the question's words against the schema's names; the values were found in the database."""
    stems = stems_of(question)
    tables = tuple(table.name for table in schema.tables if _mentions(stems, table))
    named = [
        (table.name, column.name)
        for table in schema.tables
        for column in table.columns
        if contains_run(stems, _own_stems(table, column.name))
    ]
    spoken_for = {word for table in tables for word in stems_of(table)}
    content = {word for word in stems if len(word) >= SHORTEST_PARTIAL_WORD and word not in FUNCTION_WORDS}
    partial = [
        (table.name, column.name)
        for table in schema.tables
        for column in table.columns
        if (table.name, column.name) not in named
        and content.intersection(stems_of(column.name)) - spoken_for - set(stems_of(table.name))
    ]
    return Hints(
        tables=tables,
        columns=tuple(_of_mentioned_tables(named, tables)),
        partial_columns=tuple(_of_mentioned_tables(partial, tables)),
        values=_longest(_nearest(values, tables)),
    )


def _may_be_a_value(words: Sequence[str]) -> bool:
    """Values begin as 'in dock' and 'on hold' do, but none ends in a word that only carries grammar."""
    ends_in_a_word = words[-1].lower() not in FUNCTION_WORDS
    return all(words) and (ends_in_a_word or words[0][:1].isupper()) and len(" ".join(words)) > 1


def _singular(phrase: str) -> str:
    """Cut the plural ending off: data says 'nurse' where people ask for nurses; empty where there is none."""
    return next(
        (
            phrase.removesuffix(end) + rest
            for end, rest in PLURALS
            if phrase.endswith(end) and not phrase.endswith("ss")
        ),
        "",
    )


def _mentions(stems: tuple[str, ...], table: Table) -> bool:
    own = stems_of(table.name)
    return bool(own) and contains_run(stems, own)


def _own_stems(table: Table, column: str) -> tuple[str, ...]:
    """The column's stems, less a prefix that only repeats its table's name."""
    stems, prefix = stems_of(column), stems_of(table.name)
    is_prefixed = len(stems) > len(prefix) > 0 and stems[: len(prefix)] == prefix
    own = stems[len(prefix) :] if is_prefixed and stems[-1] != "id" else stems
    return own or (column,)


def _of_mentioned_tables(columns: Sequence[tuple[str, str]], tables: Sequence[str]) -> list[tuple[str, str]]:
    """Of columns that share a name, those of a mentioned table speak for the rest."""
    spoken_for = {column.lower() for table, column in columns if table in tables}
    kept = [pair for pair in columns if pair[0] in tables or pair[1].lower() not in spoken_for]
    return sorted(kept, key=lambda pair: pair[0] not in tables)


def _nearest(values: Sequence[ValueMatch], tables: Sequence[str]) -> list[ValueMatch]:
    """Of columns that hold the same value, those of a mentioned table speak for the rest."""
    spoken_for = {match.value.casefold() for match in values if match.table in tables}
    return [m for m in values if m.table in tables or m.value.casefold() not in spoken_for]


def _longest(values: Sequence[ValueMatch]) -> tuple[ValueMatch, ...]:
    """Leave out a value that is part of a longer one found as well: York, where New York was found."""
    folded = [value.value.casefold() for value in values]
    return tuple(
        match
        for match, text in zip(values, folded, strict=True)
        if not any(text != other and text in other for other in folded)
    )
