"""Questions that one table, with what it belongs to, answers group by group."""

from random import Random

from training.questions.asked import draw_asked, pick_entity
from training.questions.lexicon import MEASURES
from training.questions.query import (
    GROUP_KINDS,
    Query,
    Question,
    column_sql,
    number_attribute,
    pick_attribute,
)
from training.questions.wording import (
    AGGREGATES,
    LEAST,
    MOST,
    finished,
    is_asking,
    number_word,
    one_of,
    spoken,
    spoken_plural,
)
from training.schemas.entity import Attribute, Entity, MadeUp

BARE_SHARE = 0.45
FEW = 60
"""Numbers of so small a range are grouped by: 'per number of rooms'."""
EACH = "for each {} / per {} / by {} / in each {} / grouped by {} / for every {} / of each {} / across each {} / broken down by {} / in every {}"
HAVING_SIGNS = (
    (">", "more than"), (">=", "at least"), ("<", "fewer than"), ("<=", "at most"), ("=", "exactly"), (">", "over"),
    ("<", "less than"), (">=", "no fewer than"),
)  # fmt: skip


def group(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'How many members are there in each city?'"""
    entity = pick_entity(rng, made_up, reach)
    attribute = pick_attribute(rng, entity, *GROUP_KINDS)
    few = [a for a in entity.attributes if a.kind == "int" and a.high - a.low <= FEW]
    if few and rng.random() < 0.25:
        attribute = rng.choice(few)
    if not attribute:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.25, most=1, reach=reach * 0.5)
    name, columns = spoken(rng, attribute), [column_sql(entity, attribute)]
    if attribute.kind == "int" and name.endswith("s") and rng.random() < 0.6:
        name = f"number of {name}"
    second = pick_attribute(rng, entity, *GROUP_KINDS) if rng.random() < 0.12 else None
    if second and second is not attribute:
        name += f" and {spoken(rng, second)}"
        columns.append(column_sql(entity, second))
    each = one_of(rng, EACH).format(name)
    number = number_attribute(rng, entity)
    if number and number is not attribute and rng.random() < 0.5:
        measure, what, sentence = _measured(rng, entity, number, (asked.words, name, each))
        if not asked.where and not asked.joined and rng.random() < BARE_SHARE and is_only(made_up, number):
            # Nobody says whose weight the average weight per breed is, where only one thing has a weight.
            ways = "{o} {x} {e} / {x} {e} / {x} {e} / For each {a}, show the {x} / {a} and {x} / What is the {x} {e} / {x} of each {a}"
            function, quantity = measure.partition("(")[0], spoken(rng, number)
            bare = f"{rng.choice(AGGREGATES[function])} {quantity}"
            ways += f" / {quantity} {{e}} / {quantity} {{e}}" if function == "SUM" else ""
            opening = rng.choice(
                ("What is the", "Show the", "Show me the", "Give me the", "Calculate the", "the")
            )
            sentence = one_of(rng, ways).format(o=opening, x=bare, e=each, a=name)
    else:
        measure, what, sentence = (
            "COUNT(*)",
            f"number of {entity.plural}",
            _counted(rng, asked.words, name, each),
        )
    having, order, limit, tail = group_tail(rng, measure, what)
    query = Query(
        select=(*columns, measure), tables=asked.tables, where=asked.where, group=tuple(columns), having=having,
        order=order, limit=limit,
    )  # fmt: skip
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence.strip())),
        sql=query.sql(made_up), hardness="medium", values=asked.values,
    )  # fmt: skip


def measure_by(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Average weight per breed', 'How many litres of each kind?': a measure of one table, whose rows nobody names."""
    found = [(e, a) for e in made_up.entities for a in e.attributes if a.is_number and is_only(made_up, a)]
    if not found:
        return None
    entity, number = rng.choice(found)
    key = pick_attribute(rng, entity, *GROUP_KINDS)
    if not key or key is number:
        return None
    function, name, quantity = rng.choice(sorted(AGGREGATES)), spoken(rng, key), spoken(rng, number)
    units = MEASURES[number.words].units if number.words in MEASURES else ()
    ways = (
        "{x} {e} / {x} {e} / {x} by {a} / What is the {x} {e} / Show the {x} {e} / {a} and {x} / For each {a}, the {x}"
        "/ {x} for every {a} / What was the {x} of each {a} / Give the {x} {e} / List {a} and {x} / the {x} of every {a}"
        "/ Tell me the {x} {e} / For every {a}: {x} / {x} split by {a} / Calculate the {x} {e}"
    )
    if function == "SUM":
        ways += "/ {q} {e} / {q} by {a} / How much {q} {e} / How much {q} is there {e} / How much {q} did we have {e}"
        if units and _is_only_unit(made_up, number):
            ways += "/ How many {u} {e} / How many {u} of each {a} / How many {u} of {q} {e} / How many {u} are there {e} / {u} {e}"
    sentence = one_of(rng, ways).format(
        x=f"{rng.choice(AGGREGATES[function])} {quantity}", e=one_of(rng, EACH).format(name), a=name, q=quantity,
        u=rng.choice(units or ("",)),
    )  # fmt: skip
    column, measure = column_sql(entity, key), f"{function}({column_sql(entity, number)})"
    _, order, limit, tail = group_tail(rng, measure, quantity) if rng.random() < 0.2 else ("", "", None, "")
    if limit is not None or not order:
        order, limit, tail = "", None, ""
    query = Query(select=(column, measure), tables=(entity,), group=(column,), order=order)
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence)),
        sql=query.sql(made_up), hardness="medium",
    )  # fmt: skip


def _is_only_unit(made_up: MadeUp, number: Attribute) -> bool:
    """Whether no other column of the schema is told in the same units."""
    units = set(MEASURES[number.words].units)
    others = (a.words for e in made_up.entities for a in e.attributes if a.words != number.words)
    return all(units.isdisjoint(MEASURES[words].units) for words in others if words in MEASURES)


def is_only(made_up: MadeUp, attribute: Attribute) -> bool:
    """Whether no other table has a column of these words."""
    return sum(a.words == attribute.words for e in made_up.entities for a in e.attributes) == 1


def group_winner(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'Which city has the most members?'"""
    entity = pick_entity(rng, made_up, reach)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "year", "word", "company", "person")
    if not attribute:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.2, most=1, reach=reach * 0.5)
    column, name = column_sql(entity, attribute), spoken(rng, attribute)
    is_most = rng.random() < 0.7
    number = number_attribute(rng, entity)
    limit = 1 if rng.random() < 0.8 else rng.choice((2, 3, 5, 10))
    if number and number is not attribute and rng.random() < 0.35:
        function = rng.choice(("AVG", "SUM"))
        measure = f"{function}({column_sql(entity, number)})"
        what = f"{rng.choice(MOST[:4] if is_most else LEAST[:3])} {rng.choice(AGGREGATES[function])} {spoken(rng, number)}"
        ways = "Which {a} of {w} has the {x} / What is the {a} with the {x} of {w} / {a} with the {x} among {w} / Which {a} has the {x} of {w}"
    else:
        measure, what = "COUNT(*)", f"{'largest' if is_most else 'smallest'} number of {asked.words}"
        ways = (
            "Which {a} has the {f} {w} / What is the {c} {a} of {w} / What is the {c} {a} among {w} / {a} with the {f} {w}"
            "/ Which {a} do {f} {w} have / Find the {a} with the {x} / Which {a} has the {x} / {c} {a} of {w} / What {a} is {c} among {w}"
            "/ Which {a} appears {o} among {w} / In which {a} are there the {f} {w} / Show the {c} {a} of {w}"
        )
    if limit > 1:
        many, top = spoken_plural(rng, attribute), "top" if is_most else "bottom"
        name = f"{number_word(rng, limit)} {many}"
        fewest = "most" if is_most else "fewest"
        ways = (
            (
                "Which {a} have the {x} / What are the {t} {a} by {m} / {t} {a} by {m} / Show the {t} {a} by {m}"
                if measure != "COUNT(*)"
                else "Which {a} have the {f} {w} / {t} {a} by number of {w} / What are the {t} {a} with the {f} {w}"
            )
            .replace("{t}", top)
            .replace("{m}", what.split(" ", 1)[1] + f" of {asked.words}")
            .replace("{f}", fewest)
        )
    sentence = one_of(rng, ways).format(
        a=name, x=what, w=asked.words, f="most" if is_most else "fewest",
        c="most common" if is_most else "least common", o="most often" if is_most else "least often",
    )  # fmt: skip
    query = Query(
        select=(column,), tables=asked.tables, where=asked.where, group=(column,), limit=limit,
        order=f"{measure} {'DESC' if is_most else 'ASC'}",
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard",
        values=asked.values,
    )  # fmt: skip


def having_only(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which cities have more than three members?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "year", "word", "company", "person")
    if not attribute:
        return None
    column, name = column_sql(entity, attribute), spoken_plural(rng, attribute)
    sign, words = rng.choice(HAVING_SIGNS)
    number_column = number_attribute(rng, entity)
    if number_column and number_column is not attribute and rng.random() < 0.3:
        function = rng.choice(("AVG", "SUM", "AVG", "MAX", "MIN"))
        number = rng.randint(int(number_column.low), max(int(number_column.high), int(number_column.low) + 1))
        measure = f"{function}({column_sql(entity, number_column)})"
        words = "less than" if words == "fewer than" else words
        said = f"a {rng.choice(AGGREGATES[function])} {spoken(rng, number_column)} of {words} {number}"
    else:
        number, measure = (
            rng.choice((2 if sign == "<" else 1, 2, 2, 3, 3, 4, 5, 10, rng.randint(2, 50))),
            "COUNT(*)",
        )
        said = f"{words} {number_word(rng, number)} {entity.plural if number > 1 else entity.words}"
    sentence = one_of(
        rng, "Which {a} have {s} / List the {a} that have {s} / Find {a} with {s} / What {a} have {s} / {a} with {s}"
        "/ {a} having {s} / Show all {a} with {s}",
    ).format(a=name, s=said)  # fmt: skip
    query = Query(select=(column,), tables=(entity,), group=(column,), having=f"{measure} {sign} {number}")
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="medium",
    )


def group_tail(rng: Random, measure: str, what: str) -> tuple[str, str, int | None, str]:
    """(having, order, limit, words) that may follow a grouping."""
    roll = rng.random()
    if roll < 0.15:
        number = rng.choice((1, 2, 3, 5, 10, rng.randint(1, 100)))
        sign, words = rng.choice(HAVING_SIGNS[:4])
        ways = "with {w} {k} / having {w} {k} / where the {x} is {w} {k} / but only those with {w} {k} / if there are {w} {k}"
        if measure != "COUNT(*)":
            ways = "where the {x} is {w} {k} / if the {x} is {w} {k}"
            words = words.replace("fewer", "less")
        return f"{measure} {sign} {number}", "", None, one_of(rng, ways).format(w=words, k=number, x=what)
    if roll < 0.4:
        is_most = rng.random() < 0.65
        limit = rng.choice((None, None, None, 3, 5, 10))
        words = one_of(
            rng,
            "highest first / in descending order / sorted from highest to lowest / ordered by {x} descending / most first"
            "/ largest first / descending / starting with the highest / ordered by {x} from high to low"
            if is_most
            else "lowest first / in ascending order / ordered by {x} / sorted from lowest to highest / smallest first / ascending",
        ).format(x=what)
        said = f"{words}, {'top' if is_most else 'first'} {limit}" if limit else words
        return "", f"{measure} {'DESC' if is_most else 'ASC'}", limit, said
    return "", "", None, ""


def _measured(
    rng: Random, entity: Entity, number: Attribute, said: tuple[str, str, str]
) -> tuple[str, str, str]:
    """(measure, its words, sentence) for an aggregate of each group."""
    who, name, each = said
    function = rng.choice(sorted(AGGREGATES))
    what = f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)}"
    if function == "SUM" and rng.random() < 0.35:
        quantity = spoken(rng, number)
        sentence = one_of(
            rng,
            "How many {q} do {w} have {e} / How much {q} {e} / {q} {e} / {q} of {w} {e} / How much {q} is there {e} for {w}"
            "/ How many {q} {e} / How much {q} did the {w} have {e} / What {q} do we have {e} / How many {q} in total {e}",
        ).format(q=quantity, w=who, e=each)
        return f"SUM({column_sql(entity, number)})", what, sentence
    opening = one_of(
        rng, "What is the / Show the / Find the / the / Give me the / List the / Compute the / Tell me the"
    )
    sentence = one_of(
        rng,
        "{o} {x} of {w} {e} / {o} {x} of {w} {e} / {o} {a} and the {x} of {w} / For each {a}, show the {x} of {w}"
        "/ {o} {x} {e} of {w} / For every {a}, what is the {x} of {w} / {a} and {x} of {w}",
    ).format(o=opening, x=what, w=who, e=each, a=name)
    return f"{function}({column_sql(entity, number)})", what, sentence


def _counted(rng: Random, who: str, name: str, each: str) -> str:
    ways = (
        "How many {w} are there {e} / number of {w} {e} / Show the number of {w} {e} / Count the {w} {e} / count of {w} {e}"
        "/ How many {w} do we have {e} / List each {a} with the number of {w} / What is the number of {w} {e} / {a} and number of {w}"
        "/ For each {a}, how many {w} are there / For each {a}, count the {w} / How are {w} distributed by {a}"
        "/ Show each {a} and how many {w} there are / breakdown of {w} by {a} / Group the {w} by {a} and count them"
    )
    if each.startswith(("per", "by")):
        ways += "/ {w} {e} / {w} {e}"
    return one_of(rng, ways).format(w=who, e=each, a=name)
