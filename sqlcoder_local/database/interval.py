"""Spans of time as databases count them, and their ISO 8601 text."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Self

MICROSECOND: Final = timedelta(microseconds=1)
MICROSECONDS_IN_A_DAY: Final = 86_400_000_000


@dataclass(frozen=True, kw_only=True)
class Interval:
    """A span of months, days and microseconds, which no timedelta holds: months differ in length."""

    months: int = 0
    days: int = 0
    microseconds: int = 0

    @classmethod
    def of(cls, span: timedelta) -> Self:
        """Take over a span of days, hours and so on, its parts all of one sign."""
        total = span // MICROSECOND
        sign = -1 if total < 0 else 1
        days, microseconds = divmod(abs(total), MICROSECONDS_IN_A_DAY)
        return cls(days=sign * days, microseconds=sign * microseconds)

    def __str__(self) -> str:
        """Write it as PostgreSQL does with intervalstyle iso_8601."""
        years, months = _parts(self.months, 12)
        minutes, microseconds = _parts(self.microseconds, 60_000_000)
        hours, minutes = _parts(minutes, 60)
        day = "".join(f"{n}{unit}" for n, unit in ((years, "Y"), (months, "M"), (self.days, "D")) if n)
        clock = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
        clock += _seconds(microseconds)
        if not day and not clock:
            return "PT0S"
        return f"P{day}T{clock}" if clock else f"P{day}"


def _parts(number: int, size: int) -> tuple[int, int]:
    """Divide towards zero, so that both parts keep the sign."""
    whole, rest = divmod(abs(number), size)
    return (whole, rest) if number >= 0 else (-whole, -rest)


def _seconds(microseconds: int) -> str:
    if not microseconds:
        return ""
    sign = "-" if microseconds < 0 else ""
    whole, fraction = divmod(abs(microseconds), 1_000_000)
    return f"{sign}{whole}{f'.{fraction:06}'.rstrip('0') if fraction else ''}S"
