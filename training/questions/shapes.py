"""Every shape of question, how often each is drawn, and the questions that a schema cannot answer."""

from collections.abc import Callable
from random import Random

from sqlcoder_local.grammar.schema_grammar import REFUSAL
from training.questions import counting, grouping, joined, listing
from training.questions.query import Question
from training.questions.wording import COUNT_OPENINGS, LIST_OPENINGS, finished, is_asking
from training.schemas.made_up import MadeUp, draw_schema

Shape = Callable[[Random, MadeUp], Question | None]

SINGLE: dict[Shape, float] = {
    listing.list_columns: 16, listing.list_entities: 13, counting.count_rows: 13, counting.aggregate: 11,
    listing.top: 12, grouping.group: 11, grouping.group_winner: 5, grouping.having_only: 2,
    counting.against_average: 3, counting.ratio: 3, grouping.by_period: 4,
}  # fmt: skip
JOINED: dict[Shape, float] = {
    joined.children_of: 14, joined.both_columns: 7, joined.parents_of: 6, joined.per_parent: 14,
    joined.without_children: 4, joined.top_joined: 4,
}  # fmt: skip
REFUSAL_SHARE = 0.03


def draw_question(rng: Random, made_up: MadeUp, *, joined_share: float) -> Question:
    """Draw a question about the schema; shapes that do not fit it are drawn again."""
    if rng.random() < REFUSAL_SHARE:
        return _unanswerable(rng, made_up)
    while True:
        shapes = JOINED if rng.random() < joined_share else SINGLE
        shape = rng.choices(list(shapes), weights=list(shapes.values()))[0]
        question = shape(rng, made_up)
        if question and "  " not in question.text:
            return question


def _unanswerable(rng: Random, made_up: MadeUp) -> Question:
    """A question about something that this schema does not hold."""
    known = {word for entity in made_up.entities for word in entity.words.split()}
    known |= {word for entity in made_up.entities for a in entity.attributes for word in a.words.split()}
    while True:
        stranger = rng.choice(
            draw_schema(rng, table_count=3, is_random=rng.random() < 0.3, words=()).entities
        )
        if known.isdisjoint(stranger.words.split()):
            break
    if rng.random() < 0.5 or not stranger.attributes:
        sentence = rng.choice(COUNT_OPENINGS).format(stranger.plural)
    else:
        sentence = f"{rng.choice(LIST_OPENINGS)} the {rng.choice(stranger.attributes).words} of all {stranger.plural}"
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=REFUSAL, hardness="easy"
    )
