"""Conditions on one table, said in many ways."""

from dataclasses import dataclass
from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.date_filters import ACTIVE_STEMS, date_filter
from training.questions.number_filters import number_filter, year_filter
from training.questions.query import Filter, column_sql
from training.questions.text_filters import like_filter, text_filter
from training.questions.wording import one_of, spoken
from training.schemas.entity import Attribute, Entity, MadeUp

TEXT_KINDS = ("word", "person", "first", "last", "place", "country", "title", "code", "company", "choice")
NULL_SHARE = 0.07
TWO_SHARE = 0.3
OR_SHARE = 0.25


@dataclass(frozen=True, kw_only=True)
class Where:
    """One or more conditions, with the words for each place in a sentence."""

    condition: str = ""
    before: str = ""
    after: str = ""
    finite: str = ""
    """All of it as a clause with a verb; empty where it cannot be said so."""
    values: tuple[ValueMatch, ...] = ()
    count: int = 0


def draw_where(rng: Random, made_up: MadeUp, entity: Entity, most: int = 2) -> Where:
    """Up to so many conditions on one table."""
    count = 2 if most > 1 and rng.random() < TWO_SHARE else 1
    drawn = [f for f in (draw_filter(rng, made_up, entity) for _ in range(count)) if f]
    drawn = list({f.condition.split(" ")[0]: f for f in drawn}.values())
    if not drawn:
        return Where()
    after = [f.words for f in drawn if not f.adjective]
    is_or = len(after) > 1 and rng.random() < OR_SHARE
    link = " or " if is_or else rng.choice((" and ", " and ", ", "))
    verbs = [f"are {f.adjective}" if f.adjective else f.finite for f in drawn]
    return Where(
        condition=(" OR " if is_or else " AND ").join(f.condition for f in drawn),
        before=" ".join(f.adjective for f in drawn if f.adjective),
        after=link.join(after),
        finite=(" or " if is_or else " and ").join(verbs) if all(verbs) else "",
        values=tuple(v for f in drawn for v in f.values),
        count=len(drawn),
    )


def draw_filter(  # noqa: PLR0911 - one way out for each kind of column
    rng: Random, made_up: MadeUp, entity: Entity
) -> Filter | None:
    """A condition on some column of the table."""
    if not entity.attributes:
        return None
    attribute = rng.choice(entity.attributes)
    column = column_sql(entity, attribute)
    if rng.random() < NULL_SHARE:
        return _null_filter(rng, attribute, column)
    if attribute.kind == "bool":
        return _bool_filter(rng, attribute, column)
    if attribute.kind == "date":
        return date_filter(rng, attribute, column)
    if attribute.kind == "year":
        return year_filter(rng, attribute, column)
    if attribute.is_number:
        return number_filter(rng, attribute, column)
    if attribute.kind in TEXT_KINDS:
        return text_filter(rng, made_up, entity, attribute)
    return like_filter(rng, attribute, column)


def _bool_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    is_true = rng.random() < 0.65
    said = attribute.words.removeprefix("is ").removeprefix("has ")
    condition = f"{column} = {'TRUE' if is_true else 'FALSE'}"
    if attribute.words.startswith("has "):
        words = one_of(
            rng, "with {} / with a {} / having {}" if is_true else "without {} / with no {} / without a {}"
        )
        finite = "have {}" if is_true else "have no {}"
        return Filter(condition=condition, words=words.format(said), finite=finite.format(said))
    if rng.random() < 0.4:
        adjective = said if is_true else one_of(rng, "non-{} / not {} / un{} / not yet {}").format(said)
        return Filter(condition=condition, adjective=adjective)
    words = one_of(
        rng,
        "that are {} / which are {} / marked as {} / where {} is true / flagged as {} / being {}"
        if is_true
        else "that are not {} / which are not {} / not {} / not yet {} / not {} yet / still not {} / that have not been {} / that haven't been {} yet / where {} is false / that aren't {} / not marked as {}",
    )
    finite = (
        "are {}"
        if is_true
        else one_of(
            rng, "are not {} / aren't {} / are not {} / are not yet {} / have not been {} / are still not {}"
        )
    )
    return Filter(condition=condition, words=words.format(said), finite=finite.format(said))


def _null_filter(rng: Random, attribute: Attribute, column: str) -> Filter:
    if attribute.kind == "date" and attribute.words.endswith((" on", " at")) and rng.random() < 0.7:
        return _undone_filter(rng, attribute.words[:-3], column)
    name = spoken(rng, attribute)
    if rng.random() < 0.6:
        words = one_of(
            rng,
            "without a {} / without any {} / without {} / that do not have a {} / that have no {} yet / with no {} / whose {} is missing / that have no {} / where {} is empty"
            "/ where {} is null / whose {} is unknown / lacking a {} / with missing {} / with unknown {}",
        )
        finite = one_of(rng, "have no {} / do not have a {} / are missing a {} / lack a {}")
        return Filter(condition=f"{column} IS NULL", words=words.format(name), finite=finite.format(name))
    words = one_of(
        rng,
        "that have a {} / with a {} / having a {} / with some {} / that have a {} / that do have {} / with a known {} / where {} is not null / whose {} is known / where {} is not empty"
        "/ whose {} is filled in",
    )
    return Filter(
        condition=f"{column} IS NOT NULL",
        words=words.format(name),
        finite=f"{one_of(rng, 'have a known / have a / have a / have')} {name}",
    )


def _undone_filter(rng: Random, stem: str, column: str) -> Filter:
    """What has no date of being done is not done yet."""
    is_undone = rng.random() < 0.75
    done = ("have" if stem in ACTIVE_STEMS else "have been") + f" {stem}"
    if not is_undone:
        words = one_of(rng, "that {d} / already {s} / that {d} already / that are {s}")
        return Filter(condition=f"{column} IS NOT NULL", words=words.format(d=done, s=stem), finite=done)
    if rng.random() < 0.2:
        adjective = one_of(rng, "un{s} / not yet {s} / un{s}")
        return Filter(condition=f"{column} IS NULL", adjective=adjective.format(s=stem))
    have, _, rest = done.partition(" ")
    words = one_of(
        rng,
        "not {s} yet / not yet {s} / that are not {s} / that {h} not {r} / that {h} not {r} yet / still not {s} / that haven't {r}"
        "/ that are still not {s} / that were never {s} / never {s} / without a {s} date / that are not {s} yet",
    )
    finite = one_of(
        rng,
        "{h} not {r} / {h} not {r} yet / are not {s} yet / haven't {r} / are still not {s} / were never {s}",
    )
    said = {"s": stem, "h": have, "r": rest}
    return Filter(condition=f"{column} IS NULL", words=words.format(**said), finite=finite.format(**said))
