"""Mends ratios of counts: PostgreSQL divides integers without a rest, which makes a share of them 0."""

from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.kinds import INTEGER, kind_of

WHOLE_ON_PURPOSE: Final = (exp.Floor, exp.Ceil, exp.Trunc, exp.Mod, exp.IntDiv)


def mend_ratios(query: exp.Query) -> tuple[str, ...]:
    """Keep the fraction where one count or sum is divided by another; the names were resolved before."""
    notes: dict[str, None] = {}
    for division in list(query.find_all(exp.Div)):
        if _is_ratio(division) and not isinstance(division.parent, WHOLE_ON_PURPOSE):
            notes[f"{division.sql('postgres')} was computed with its fraction."] = None
            number = exp.DataType.build("double precision", dialect="postgres")
            division.set("this", exp.Cast(this=division.this.copy(), to=number))
    return tuple(notes)


def _is_ratio(division: exp.Div) -> bool:
    sides = (division.left, division.right)
    return all(kind_of(side) == INTEGER and side.find(exp.Count, exp.Sum) is not None for side in sides)
