"""Questions that count or add up what belongs to each: orders per customer."""

from dataclasses import dataclass
from random import Random

from training.questions.asked import Asked, draw_asked
from training.questions.grouping import HAVING_SIGNS, group_tail
from training.questions.joined import draw_link, group_key
from training.questions.labels import label_columns, label_words
from training.questions.query import Query, Question, column_sql, key_sql, number_attribute
from training.questions.wording import (
    AGGREGATES,
    LEAST,
    MOST,
    finished,
    is_asking,
    number_word,
    one_of,
    spoken,
)
from training.schemas.entity import Entity, MadeUp

NAMED_SHARE = 0.25


@dataclass(frozen=True, kw_only=True)
class Groups:
    """Groups of what belongs to an owner, and what is measured of each."""

    owner: Entity
    asked: Asked
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    said: str
    measure: str
    what: str
    """The measure in words: 'number of books', 'average price of books'."""
    quantity: str = ""
    """What is added up, alone: 'hours'."""

    @property
    def is_count(self) -> bool:
        """Whether rows are counted rather than added up."""
        return self.measure == "COUNT(*)"

    def query(
        self, *, has_measure: bool = True, having: str = "", order: str = "", limit: int | None = None
    ) -> Query:
        """One row a group."""
        return Query(
            select=(*self.columns, self.measure) if has_measure else self.columns,
            tables=(self.owner, *self.asked.tables), where=self.asked.where, group=self.keys, having=having,
            order=order, limit=limit,
        )  # fmt: skip


def per_owner(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many books has each author written?'"""
    groups = _draw_groups(rng, made_up)
    if not groups:
        return None
    sentence = _each_sentence(rng, groups)
    if groups.owner.labels and groups.said == groups.owner.words and rng.random() < NAMED_SHARE:
        sentence += f"{rng.choice(('', ',', '.'))} {_by_name(rng, groups)}"
    having, order, limit, tail = group_tail(rng, groups.measure, groups.what)
    return _question(
        rng, made_up, groups, f"{sentence} {tail}", groups.query(having=having, order=order, limit=limit),
        "hard" if having or order else "medium",
    )  # fmt: skip


def _by_name(rng: Random, groups: Groups) -> str:
    """What shall be shown of each owner: 'with their names'."""
    return one_of(
        rng,
        "with their {ls} / with the {l} / Show the {p} {l} / Give the {l} of the {p} / with the {p} {l} / by {l} / , with {ls}"
        "/ Show the {p} {l} and the number / and the {p} {l} / Include the {l}"
        if groups.is_count
        else "with their {ls} / with the {l} / Show the {p} {l} / with the {p} {l} / by {l} / and the {p} {l} / Include the {l}",
    ).format(
        p=groups.owner.words,
        l=label_words(rng, groups.owner),
        ls=label_words(rng, groups.owner, is_plural=True),
    )


def winning_owner(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which author has written the most books?'"""
    groups = _draw_groups(rng, made_up)
    if not groups:
        return None
    is_most = rng.random() < 0.75
    limit = 1 if rng.random() < 0.65 else rng.choice((3, 5, 10, 2, 20))
    names = {
        "s": groups.said, "x": groups.what, "w": groups.asked.words, "d": rng.choice(MOST[:4] if is_most else LEAST[:3]),
        "f": "most" if is_most else rng.choice(("fewest", "least")), "t": "top" if is_most else "bottom",
        "k": number_word(rng, limit), "p": groups.owner.plural if groups.said == groups.owner.words else groups.said,
    }  # fmt: skip
    if limit == 1:
        ways = "Which {s} has the {d} {x} / {s} with the {d} {x} / Find the {s} with the {d} {x} / What is the {s} with the {d} {x}"
        if groups.is_count:
            ways += (
                "/ Which {s} has the {f} {w} / Which {s} has the {f} {w} / {s} with the {f} {w} / Which {s} has {f} {w}"
                "/ Show the {s} with the {f} {w} / Find the {s} that has the {f} {w}"
            )
        if groups.owner.is_person and groups.said == groups.owner.words:
            ways += "/ Who has the {d} {x} / Who is the {s} with the {d} {x}"
            ways += "/ Who has the {f} {w} / Who had the {f} {w}" if groups.is_count else ""
    else:
        ways = "Which {k} {p} have the {d} {x} / Show the {t} {k} {p} by {x} / {t} {k} {p} by {x} / List the {k} {p} with the {d} {x} / {k} {p} with the {d} {x}"
        if groups.is_count:
            ways += "/ {t} {k} {p} with the {f} {w} / Which {k} {p} have the {f} {w} / Who are the {k} {p} with the {f} {w}"
    sentence = one_of(rng, ways).format(**names)
    has_measure = rng.random() < 0.18
    if has_measure:
        ways = "and show it / and the {x} / with the value / along with the {x}" + (
            "/ and how many" if groups.is_count else ""
        )
        sentence += f" {one_of(rng, ways)}".format(x=groups.what)
    order = f"{groups.measure} {'DESC' if is_most else 'ASC'}"
    return _question(
        rng,
        made_up,
        groups,
        sentence,
        groups.query(has_measure=has_measure, order=order, limit=limit),
        "hard",
    )


def owners_having(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which authors have more than three books?'"""
    groups = _draw_groups(rng, made_up)
    if not groups or not groups.is_count:
        return None
    sign, words = rng.choice(HAVING_SIGNS)
    number = rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 10, rng.randint(1, 40)))
    if number == 1 and sign == "<":
        number = 2
    what = groups.asked.words
    if number == 1:
        what = what.replace(groups.asked.entity.plural, groups.asked.entity.words, 1)
    who = groups.owner.plural if groups.said == groups.owner.words else f"{groups.said} values"
    sentence = one_of(
        rng,
        "Which {p} have {k} {n} {w} / List the {p} with {k} {n} {w} / Find {p} that have {k} {n} {w} / {p} with {k} {n} {w}"
        "/ Show all {p} having {k} {n} {w} / Which {p} have had {k} {n} {w} / names of {p} with {k} {n} {w}",
    ).format(p=who, k=words, n=number_word(rng, number), w=what)
    query = groups.query(has_measure=False, having=f"COUNT(*) {sign} {number}")
    return _question(rng, made_up, groups, sentence, query, "hard")


def every_owner(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many books has each author, including those without any?'"""
    links = made_up.links()
    if not links:
        return None
    child, owner, _ = rng.choice(links)
    labels = label_columns(owner) if owner.labels else (key_sql(owner),)
    sentence = one_of(
        rng,
        "How many {w} does each {p} have, including {q} without any / number of {w} for every {p}, even those with none"
        "/ List all {q} with their number of {w}, also those with zero / Show every {p} and the number of {w}, zero included"
        "/ For all {q}, also the ones without {w}, count the {w}",
    ).format(w=child.plural, p=owner.words, q=owner.plural)
    query = Query(
        select=(*labels, f"COUNT({key_sql(child)})"), tables=(owner, child), is_outer=True,
        group=tuple(dict.fromkeys((key_sql(owner), *labels))),
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def _draw_groups(rng: Random, made_up: MadeUp) -> Groups | None:
    link = draw_link(rng, made_up)
    key = group_key(rng, link[1]) if link else None
    if not link or not key:
        return None
    child, owner = link
    columns, keys, said = key
    asked = draw_asked(rng, made_up, child, share=0.25, most=1)
    number = number_attribute(rng, child)
    measure, what = "COUNT(*)", f"number of {asked.words}"
    if number and rng.random() < 0.5:
        function = rng.choice(("SUM", "AVG", "SUM", "AVG", "MAX", "MIN"))
        measure = f"{function}({column_sql(child, number)})"
        what = f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)} of {asked.words}"
    return Groups(
        owner=owner, asked=asked, columns=columns, keys=keys, said=said, measure=measure, what=what,
        quantity=spoken(rng, number) if number else "",
    )  # fmt: skip


def _each_sentence(rng: Random, groups: Groups) -> str:
    each = one_of(
        rng, "for each {} / per {} / by {} / of each {} / for every {} / for all {} / by each {}"
    ).format(groups.said)
    ways = (
        "What is the {x} {e} / {x} {e} / Show the {x} {e} / Find the {x} {e} / List each {s} with the {x} / For each {s}, show the {x}"
        "/ Give me the {x} {e} / {s} and {x} / What was the {x} {e} / Show each {s} and the {x}"
    )
    if groups.is_count:
        ways += (
            "/ How many {w} does each {s} have / How many {w} are there {e} / Count the {w} {e} / How many {w} does each {s} have"
            "/ For each {s}, how many {w} are there / How many {w} has each {s} / {w} {e}"
        )
    elif not groups.asked.where:
        if groups.measure.startswith("SUM(") and groups.quantity:
            ways += (
                f"/ How many {groups.quantity} does each {{s}} have / How many {groups.quantity} {{e}} / How much {groups.quantity} {{e}}"
                f"/ How many {groups.quantity} has each {{s}} in total / How much {groups.quantity} did we have {{e}} / {groups.quantity} {{e}}"
                f"/ How many {groups.quantity} did each {{s}} have / {groups.quantity} {{e}} in total / How much {groups.quantity} does each {{s}} have"
            )
        short = groups.what.removesuffix(f" of {groups.asked.words}")
        ways += f"/ What is the {short} {{e}} / {short} {{e}} / Show the {short} {{e}} / {short} {{e}} / {short} {{e}} / What is the {short} {{e}}"
    return one_of(rng, ways).format(x=groups.what, e=each, s=groups.said, w=groups.asked.words)


def _question(  # noqa: PLR0917 - one call, all of it known
    rng: Random, made_up: MadeUp, groups: Groups, sentence: str, query: Query, hardness: str
) -> Question:
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence.strip())), sql=query.sql(made_up),
        hardness=hardness, values=groups.asked.values,
    )  # fmt: skip
