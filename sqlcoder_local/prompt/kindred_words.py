"""Words that mean much the same in everyday databases: clients are asked for, and customers are there."""

from collections.abc import Collection
from functools import cache
from typing import Final

from sqlcoder_local.prompt.words import stems_of

GROUPS: Final = """
    employee staff worker personnel
    customer client buyer shopper consumer
    purchase buy bought order sale sold invoice
    teacher instructor professor faculty lecturer educator
    course class lesson subject
    student pupil enrollment
    store shop branch outlet
    product item good merchandise article
    vendor supplier manufacturer maker
    price cost amount fee charge
    doctor physician
    city town location address place
    country nation
    salary wage pay earning compensation
    film movie
    song track music
    author writer
    company firm business organization
    trip journey travel
    car vehicle automobile
    picture photo image
    phone telephone
    people person
    team club squad
    match game
    winner champion victory win
    payment pay transaction
    live living reside residence address
    work job employ occupation
    start begin
    end finish
    rating score grade
    kind type category class
    date day time
    flight plane airplane aircraft
    hotel room booking reservation
    delivery shipment ship
    department dept division unit
    manager head boss supervisor
    document paper report
    apartment flat building property
"""
"""One group a line; a word may stand in several."""


def kindred_stems(stems: Collection[str]) -> set[str]:
    """The stems of words that mean much the same as some of these, and are none of them."""
    return {kindred for stem in stems for kindred in _kindred().get(stem, ())} - set(stems)


@cache
def _kindred() -> dict[str, set[str]]:
    by_stem: dict[str, set[str]] = {}
    for group in GROUPS.splitlines():
        stems = {stem for word in group.split() for stem in stems_of(word)}
        for stem in stems:
            by_stem.setdefault(stem, set()).update(stems - {stem})
    return by_stem
