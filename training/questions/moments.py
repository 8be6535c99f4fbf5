"""Questions for a moment: the first or the last time, the year or the weekday of something."""

from random import Random

from training.questions.asked import draw_asked, pick_entity
from training.questions.date_filters import ACTIVE_STEMS
from training.questions.labels import label_columns, label_words, named
from training.questions.query import Query, Question, column_sql, pick_attribute
from training.questions.wording import finished, is_asking, one_of, spoken
from training.schemas.entity import Attribute, MadeUp

PARTS = {
    "year": "EXTRACT(YEAR FROM {})", "month": "EXTRACT(MONTH FROM {})", "quarter": "EXTRACT(QUARTER FROM {})",
    "weekday": "EXTRACT(DOW FROM {})", "day of the week": "EXTRACT(DOW FROM {})", "day of the month": "EXTRACT(DAY FROM {})",
}  # fmt: skip
COMMON_PARTS = ("year", "year", "year", "month", *PARTS)


def first_or_last(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'When was the last visit?': the date alone is asked for."""
    entity = pick_entity(rng, made_up, reach)
    date = pick_attribute(rng, entity, "date", "date", "year")
    if not date:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.35, most=1, reach=reach)
    is_last = rng.random() < 0.55
    one = asked.words.replace(entity.plural, entity.words, 1)
    verb, stem = _verb(date)
    ways = (
        "When was the {f} {e} / What is the date of the {f} {e} / Date of the {f} {e} / When did we have the {f} {e} / {f} {a} of the {w}"
        "/ What is the {f} {a} of {w} / What is the {f} {a} among {w} / When was the {f} time we had {w} / On which date was the {f} {e}"
        "/ the {f} {a} of {w} / When is the {f} {e}"
    )
    if stem:
        ways += (
            "/ When was the {f} {e} {s} / When were {w} {f} {s} / When was the {f} of the {w} {s} / What was the {f} date that {w} {v} {s}"
            if verb
            else "/ When did the {f} {e} {s} / When was the {f} time that {w} {s} / When was it that the {f} {e} {s}"
        )
    first = one_of(
        rng, "last / latest / most recent / last" if is_last else "first / earliest / first / oldest"
    )
    sentence = one_of(rng, ways).format(f=first, e=one, w=asked.words, a=spoken(rng, date), s=stem, v=verb)
    function = "MAX" if is_last else "MIN"
    query = Query(select=(f"{function}({column_sql(entity, date)})",), tables=asked.tables, where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence) or sentence.startswith("On ")),
        sql=query.sql(made_up), values=asked.values, hardness="medium" if asked.joined else "easy",
    )  # fmt: skip


def part_of_date(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'In which year was Anna Schmidt hired?', 'Show the name and the month of birth of the members.'"""
    entity = rng.choice(made_up.entities)
    date = pick_attribute(rng, entity, "date")
    if not date:
        return None
    part = rng.choice(COMMON_PARTS)
    value, (verb, stem) = PARTS[part].format(column_sql(entity, date)), _verb(date)
    by_name = named(rng, made_up, entity) if rng.random() < 0.5 else None
    if by_name:
        said, condition, values = by_name
        ways = "What is the {p} of the {a} of {v} / {p} of {a} of {v} / In what {p} is the {a} of {v} / Show the {p} of the {a} for {v}"
        if stem:
            ways = "In which {p} was {v} {s} / In what {p} was {v} {s} / What {p} was {v} {s} / Which {p} was {v} {s}"
        select: tuple[str, ...] = (value,)
        where = condition
        words = said
    else:
        asked = draw_asked(rng, made_up, entity, share=0.3, most=1)
        ways = (
            "Show the {l} of {w} and the {p} of their {a} / {l} and {p} of the {a} of {w} / List {w} with the {p} of {a}"
            "/ For all {w}, show the {l} and the {p} of {a}"
        )
        if stem:
            ways += (
                "/ List the {l} of {w} and the {p} they {b} {s} / Show {w} and the {p} in which they {b} {s}"
            )
        select, where = (*label_columns(entity), value), asked.where
        words, values = asked.words, asked.values
    sentence = one_of(rng, ways).format(
        p=part,
        a=spoken(rng, date),
        v=words,
        w=words,
        s=stem,
        l=label_words(rng, entity),
        b="were" if verb else "",
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence) or sentence.startswith("In ")),
        sql=Query(select=select, tables=(entity,), where=where).sql(made_up), values=values, hardness="medium",
    )  # fmt: skip


def _verb(date: Attribute) -> tuple[str, str]:
    """('were', 'hired'), or ('', 'join') for what things do by themselves; empty where the column has no verb."""
    if date.kind != "date" or not date.words.endswith((" on", " at")):
        return ("were", "born") if date.words == "birth date" else ("", "")
    stem = date.words[:-3]
    if stem.endswith("s"):
        return "", stem.removesuffix("s")
    return ("", stem) if stem in ACTIVE_STEMS else ("were", stem)
