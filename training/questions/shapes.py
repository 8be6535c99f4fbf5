"""Every shape of question, and how often each is drawn."""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from training.questions import (
    comparing,
    counting,
    durations,
    grouping,
    joined,
    listing,
    moments,
    per_owner,
    periods,
    ratios,
    set_operations,
    superlatives,
    through_links,
    totals,
)
from training.questions.found import with_choices_found
from training.questions.query import Question
from training.questions.refusals import unanswerable
from training.schemas.entity import MadeUp

Shape = Callable[[Random, MadeUp, float], Question | None]
"""Takes how often conditions shall reach what the rows belong to: 0 never, 1 always."""

SINGLE: dict[Shape, float] = {
    listing.list_columns: 14, listing.list_entities: 16, listing.look_up: 5, counting.count_rows: 13,
    counting.aggregate: 11, counting.is_there_any: 0.7, superlatives.top: 13, superlatives.all_best: 1.5,
    grouping.group: 11, grouping.measure_by: 5, grouping.group_winner: 5, grouping.having_only: 2.5, comparing.against_average: 3,
    comparing.against_one: 1.2, comparing.same_as: 0.6, comparing.two_columns: 0.8, ratios.share: 6, ratios.ratio: 1.2,
    ratios.arithmetic: 3, periods.by_period: 4.5, periods.busiest_period: 1.5, set_operations.shared_values: 1,
    moments.first_or_last: 2.5, moments.part_of_date: 1.5, durations.span: 3, durations.since: 0.8,
    totals.overall_rate: 1.5, totals.share_of_total: 1.2, totals.split_counts: 1,
}  # fmt: skip
REACHING: dict[Shape, float] = {
    listing.list_columns: 8, listing.list_entities: 8, counting.count_rows: 9, counting.aggregate: 8,
    superlatives.top: 4, grouping.group: 4, grouping.group_winner: 1.5, periods.by_period: 1.5, ratios.arithmetic: 0.6, moments.first_or_last: 1.5,
    totals.overall_rate: 0.4,
}  # fmt: skip
JOINED: dict[Shape, float] = {
    joined.both_columns: 8, joined.owner_of: 4, joined.owners_with: 6, joined.without_children: 5, joined.top_joined: 4,
    per_owner.per_owner: 13, per_owner.winning_owner: 7, per_owner.owners_having: 3, per_owner.every_owner: 1,
    counting.count_owners: 2, set_operations.both_values: 2.5, set_operations.two_tables: 1, through_links.through_link: 6, through_links.average_count: 0.7,
}  # fmt: skip
REFUSAL_SHARE = 0.05
REACHING_SHARE = 0.45
"""How much of what needs a join is a question of one table with a condition on another."""
TYPO_SHARE = 0.035
LONG_WORD = re.compile(r"\b[a-z]{5,}\b")
LITERAL = re.compile(r"'((?:[^']|'')*)'")


def draw_question(rng: Random, made_up: MadeUp, *, joined_share: float) -> Question:
    """Draw a question about the schema; shapes that do not fit it are drawn again."""
    if rng.random() < REFUSAL_SHARE:
        return unanswerable(rng, made_up)
    while True:
        shapes, reach = SINGLE, 0.0
        if rng.random() < joined_share and made_up.links():
            shapes, reach = (REACHING, 1.0) if rng.random() < REACHING_SHARE else (JOINED, 0.0)
        shape = rng.choices(list(shapes), weights=list(shapes.values()))[0]
        question = shape(rng, made_up, reach)
        if question:
            break
    if rng.random() < TYPO_SHARE:
        question = with_typo(rng, question)
    return replace(question, values=with_choices_found(question.text, made_up, question.values))


def with_typo(rng: Random, question: Question) -> Question:
    """Two letters of a long word change places, or one is lost; values stay as they are."""
    literals = " ".join(LITERAL.findall(question.sql)).lower()
    words = [match for match in LONG_WORD.finditer(question.text) if match[0] not in literals]
    if not words:
        return question
    word = rng.choice(words)
    place = rng.randrange(1, len(word[0]) - 1)
    swapped = word[0][place + 1] + word[0][place] if rng.random() < 0.5 else word[0][place + 1]
    start = word.start() + place
    return replace(question, text=question.text[:start] + swapped + question.text[start + 2 :])
