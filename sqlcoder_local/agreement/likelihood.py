"""How likely SQL answers a question: what the model thinks of it, less what it disagrees in with the words.

The weights are in units of the mean log-probability of a token. They come of a conditional logistic
regression over what starter 0.5 wrote for 571 questions that were written by hand over nineteen schemas
and kept from its training (`python -m training.agreement`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlglot.errors import SqlglotError

from sqlcoder_local.agreement.disagreements import disagreements
from sqlcoder_local.agreement.query_parts import QueryParts
from sqlcoder_local.agreement.question_words import QuestionWords
from sqlcoder_local.sql_tree.repetition import repeats_itself

WHOLE_WEIGHT, CHARACTERS = 0.13, 40
"""The score counts more the longer the text is, by so many characters."""
UNREADABLE = -1.0
MOST_REASONS = 3
WORST_BESIDE_A_REFUSAL, LEAST_KNOWN_SHARE = -0.05, 0.5
"""Of 0.3's six wrong refusals of everyday questions they turn three right, of right ones none wrong."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that SQL and question disagree in."""

    weight: float
    sentence: str
    """What the SQL does, after 'it'."""


FAULTS: Mapping[str, Fault] = {
    name: Fault(weight=weight, sentence=sentence)
    for name, weight, sentence in (
        ("no_average", -0.04, "takes no average"),
        ("needless_average", -0.18, "takes an average that is not asked for"),
        ("needless_ratio", -0.02, "divides without being asked"),
        ("no_distinct", -0.14, "may tell the same twice"),
        ("needless_distinct", -0.03, "leaves out what comes twice"),
        ("no_negation", -0.04, "denies nothing"),
        ("needless_negation", -0.06, "denies what is not denied"),
        ("needless_both", -0.07, "asks for two things at once"),
        ("needless_more", -0.15, "has a lower bound that is not asked for"),
        ("needless_less", -0.08, "has an upper bound that is not asked for"),
        ("needless_limit", -0.17, "takes the first or the most without being asked"),
        ("word_unused", -0.12, "does not use a name that the question says"),
        ("table_unasked", -0.08, "reads a table that the question does not speak of"),
        ("table_idle", -0.09, "joins a table without reading from it"),
        ("table_not_joined", -0.17, "names a table that it does not join"),
        ("measure_unasked", -0.05, "computes with a column that the question does not speak of"),
        ("value_left_out", -0.08, "leaves out a value that the question names"),
        ("name_as_value", -0.13, "takes a name of the schema for a value"),
        ("word_as_value", -0.05, "takes a word for a value that the data does not hold"),
        ("number_left_out", -0.04, "leaves out a number that the question names"),
        ("year_elsewhere", -0.06, "takes a year for another number"),
        ("count_far_from_number", -0.05, "counts what the number does not stand beside"),
        ("number_elsewhere", -0.04, "compares a number with a column it does not stand beside"),
        ("id_unasked", -0.10, "shows an id that is not asked for"),
        ("only_what_is_given", -0.18, "shows only what the question says already"),
        ("all_columns", -0.21, "shows all columns"),
        ("grouped_by_measure", -0.16, "groups by a measure"),
        ("direction", 0.04, "takes the right end of an order"),
        ("other_direction", -0.02, "takes the other end of an order"),
        ("no_ratio", -0.05, "divides nothing"),
        ("no_total", -0.15, "adds nothing up"),
        ("no_count", -0.02, "counts nothing"),
        ("needless_count", -0.03, "counts without being asked"),
        ("no_past", -0.07, "does not reckon from today"),
        ("needless_past", -0.12, "reckons from today without being asked"),
        ("key_ahead", -0.05, "joins along a key of a table that it has not joined yet"),
        ("repetition", -0.15, "says something twice"),
        ("length", -0.06, "is longer"),
    )
}


@dataclass(frozen=True, kw_only=True)
class Likelihood:
    """What speaks for a text."""

    score: float
    """The greater the likelier; comparable among texts for one question only."""
    faults: Mapping[str, float]
    """By name, how often."""

    @property
    def against(self) -> float:
        """What the faults come to together; hardly less than nothing where there is none to speak of."""
        return sum(FAULTS[name].weight * amount for name, amount in self.faults.items())


def answers_in_spite_of_refusal(words: QuestionWords, judged: Likelihood) -> bool:
    """Tell whether SQL agrees so well with its question that the model's refusal is taken for a slip."""
    return (
        bool(judged.faults)
        and judged.against >= WORST_BESIDE_A_REFUSAL
        and words.known_share >= LEAST_KNOWN_SHARE
    )


def likelihood(words: QuestionWords, sql: str, model_score: float) -> Likelihood:
    """Judge SQL that a model wrote; `model_score` is the mean log-probability of its tokens."""
    score = model_score * (1 + WHOLE_WEIGHT * len(sql) / CHARACTERS)
    try:
        faults = faults_of(words, sql)
    except (SqlglotError, RecursionError):
        return Likelihood(score=score + UNREADABLE, faults={})
    judged = Likelihood(score=score, faults=faults)
    return replace(judged, score=score + judged.against)


def faults_of(words: QuestionWords, sql: str) -> dict[str, float]:
    """Count what SQL and question disagree in; raises SqlglotError or RecursionError for no SQL."""
    counted = {"repetition": float(repeats_itself(sql)), "length": len(sql) / 100}
    for name, amount in disagreements(words, QueryParts.of(sql)):
        counted[name] = counted.get(name, 0.0) + amount
    return {name: amount for name, amount in counted.items() if amount and name in FAULTS}


def reasons_against(passed_over: Likelihood, chosen: Likelihood) -> str:
    """Say in words what a text has against it that the chosen one has not, the weightiest first."""
    more = {
        name: FAULTS[name].weight * (passed_over.faults.get(name, 0.0) - chosen.faults.get(name, 0.0))
        for name in FAULTS
    }
    told = sorted(
        (name for name in more if more[name] < 0 and name in passed_over.faults), key=more.__getitem__
    )
    return ", ".join(FAULTS[name].sentence for name in told[:MOST_REASONS])
