"""Whether the rows of an answer must come in an order, and which columns make it."""

import re
from collections.abc import Sequence
from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlcoder_local.evaluation.case import Case

ORDERED_CATEGORY: Final = "order_by"
ASKS_FOR_ORDER: Final = re.compile(r"\b(?:order|sort|arrange)\b", re.IGNORECASE)


def asks_for_order(case: Case) -> bool:
    """Tell whether the category or the question asks for an order, by sql-eval's rule."""
    return case.category == ORDERED_CATEGORY or ASKS_FOR_ORDER.search(case.question) is not None


def is_ordered(gold: str, dialect: str) -> bool:
    """Tell whether a query sorts its rows; one that only its engine can read is taken not to."""
    return _order(_parsed(gold, dialect)) is not None


def order_places(gold: str, columns: Sequence[str], dialect: str) -> tuple[int, ...] | None:
    """Find the result columns that a query sorts by; None where it sorts by something it does not show."""
    query = _parsed(gold, dialect)
    order = _order(query)
    if order is None:
        return None
    shown = query.selects if isinstance(query, exp.Query) else []
    places = [_place(ordered.this, shown, columns) for ordered in order.expressions]
    known = tuple(place for place in places if place is not None)
    return known if len(known) == len(places) else None


def _parsed(gold: str, dialect: str) -> exp.Expr | None:
    try:
        return sqlglot.parse_one(gold, read=dialect)
    except SqlglotError:
        return None


def _order(query: exp.Expr | None) -> exp.Order | None:
    order = query.args.get("order") if query is not None else None
    return order if isinstance(order, exp.Order) else None


def _place(key: exp.Expr, shown: Sequence[exp.Expr], columns: Sequence[str]) -> int | None:
    if isinstance(key, exp.Literal) and key.is_int:
        return int(key.name) - 1 if 1 <= int(key.name) <= len(columns) else None
    names = [column.lower() for column in columns]
    if isinstance(key, exp.Column) and names.count(key.name.lower()) == 1:
        return names.index(key.name.lower())
    alike = [place for place, item in enumerate(shown) if item.unalias() == key]
    return alike[0] if alike and len(shown) == len(columns) else None
