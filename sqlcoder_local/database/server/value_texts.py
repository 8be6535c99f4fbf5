"""Values read from the text that servers send for them, where Python's own types may not hold them."""

import json
from datetime import date, datetime
from decimal import Decimal

from sqlcoder_local.database.rows import Value


def read_date(text: str) -> Value:
    """Read a date; one before the year 1 or after 9999, infinity or 0000-00-00 stays text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def read_moment(text: str) -> Value:
    """Read a moment, with its offset where it has one; what Python cannot hold stays text."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def read_json(text: str) -> Value:
    """Read a JSON document with its numbers exact; one too deep or too long for Python stays text."""
    try:
        value: Value = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return text
    return value
