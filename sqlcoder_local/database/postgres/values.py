"""Reads the text PostgreSQL writes for a value where Python's own types would lose something."""

import re
from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from typing import Final

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.rows import Value
from sqlcoder_local.database.server.value_texts import read_date, read_json, read_moment

ISO_INTERVAL: Final = re.compile(
    r"P(?:(?P<years>-?\d+)Y)?(?:(?P<months>-?\d+)M)?(?:(?P<days>-?\d+)D)?"
    r"(?:T(?:(?P<hours>-?\d+)H)?(?:(?P<minutes>-?\d+)M)?(?:(?P<seconds>-?\d+(?:\.\d+)?)S)?)?"
)


def read_text(text: str) -> Value:
    """Keep the server's own words: for ranges, network addresses and what else has no counterpart."""
    return text


def read_time(text: str) -> Value:
    """Read a time of day; 24:00:00 stays text."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        return text


def read_interval(text: str) -> Value:
    """Read a span written in the style iso_8601, months apart from days."""
    parts = ISO_INTERVAL.fullmatch(text)
    if parts is None:
        return text
    whole = {name: int(parts[name] or 0) for name in ("years", "months", "days", "hours", "minutes")}
    seconds = Decimal(parts["seconds"] or 0)
    minutes = whole["hours"] * 60 + whole["minutes"]
    return Interval(
        months=whole["years"] * 12 + whole["months"],
        days=whole["days"],
        microseconds=minutes * 60_000_000 + int(seconds * 1_000_000),
    )


READERS: Final[Mapping[str, Callable[[str], Value]]] = {
    "interval": read_interval,
    "json": read_json,
    "jsonb": read_json,
    "inet": read_text,
    "cidr": read_text,
    **dict.fromkeys(
        "int4range int8range numrange daterange tsrange tstzrange int4multirange int8multirange nummultirange"
        " datemultirange tsmultirange tstzmultirange".split(),
        read_text,
    ),
}
"""By the name of the type; intervals must be written in the style iso_8601."""
OWN_READERS: Final[Mapping[str, Callable[[str], Value]]] = {
    "date": read_date,
    "timestamp": read_moment,
    "timestamptz": read_moment,
    "time": read_time,
    "timetz": read_time,
    **READERS,
}
"""For rows that the driver's own readers, which are much quicker, do not take; dates in the style ISO."""
