"""What the asker tells a model beside the schema: what words mean here, and questions answered before."""

from collections.abc import Iterator, Mapping, Sequence

from sqlcoder_local.knowledge.knowledge import Example
from sqlcoder_local.prompt.background import Background
from sqlcoder_local.prompt.earlier import one_line
from sqlcoder_local.prompt.prompt import Segment
from sqlcoder_local.prompt.words import contains_run, content_stems, stems_of

LONGEST_MEANING = 300
LONGEST_EXAMPLE_QUESTION, LONGEST_EXAMPLE_SQL = 300, 1_500
MOST_EXAMPLES, MOST_WORDS = 3, 10
LEAST_LIKENESS = 0.3
"""Of 1: the share of words two questions have in common. One that is only remotely alike would be echoed."""


def told_segments(background: Background) -> Iterator[Segment]:
    """Write it after the schema; only the words around are ours, each told text keeps to one line."""
    for word, meaning in background.glossary:
        yield from _told("Here the words mean: ", f"{word}: {meaning}", LONGEST_MEANING)
    for example in background.examples:
        yield from _told("A similar question: ", example.question, LONGEST_EXAMPLE_QUESTION)
        yield from _told("The SQL that answers the similar question: ", example.sql, LONGEST_EXAMPLE_SQL)


def _told(lead: str, text: str, longest: int) -> Iterator[Segment]:
    if line := one_line(text, longest):
        yield Segment(text=f"\n{lead}", is_trusted=True)
        yield Segment(text=line, is_trusted=False)


def words_meant(question: str, glossary: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The words of the glossary that stand in a question."""
    stems = stems_of(question)
    meant = [(word, text) for word, text in glossary.items() if contains_run(stems, stems_of(word))]
    return tuple(meant[:MOST_WORDS])


def similar_examples(question: str, examples: Sequence[Example]) -> tuple[Example, ...]:
    """The examples whose questions are the most like this one, the best last: next to the question."""
    asked = content_stems(question)
    likeness = {example: _likeness(asked, content_stems(example.question)) for example in examples}
    alike = [example for example in examples if likeness[example] >= LEAST_LIKENESS]
    return tuple(sorted(alike, key=lambda example: likeness[example])[-MOST_EXAMPLES:])


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))
