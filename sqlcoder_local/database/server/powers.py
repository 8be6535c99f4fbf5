"""What a role on a server may do besides reading."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcoder_local.errors import DatabaseOpenError


@dataclass(frozen=True, kw_only=True)
class Powers:
    """A role that could do harm if every other guard failed."""

    role: str
    claims: tuple[str, ...]
    """'is a superuser', 'owns 3 tables': what no read-only transaction is trusted to stop."""
    writes: tuple[str, ...] = ()
    """'may write to 3 tables': what a read-only transaction stops, and a better role could not even try."""
    script: str
    """The statements that make a role that may only read."""

    @property
    def sentence(self) -> str:
        """Name the role and all it may."""
        return f"The role {self.role} {listed(self.claims or self.writes)}"


def note_of(powers: Powers | None, *, are_allowed: bool) -> str:
    """Refuse a powerful role, or give the note that says it was taken; raises DatabaseOpenError."""
    if powers is None:
        return ""
    if not powers.claims:
        return f"{powers.sentence}, though nothing here does. A role that may only read: {powers.script}"
    if are_allowed:
        return f"{powers.sentence}; it was used because --allow-powerful-role was given."
    raise DatabaseOpenError(
        f"{powers.sentence}, so nothing but this program's own care would keep it from writing.",
        f"Make a role that may only read: {powers.script} To go on with this one all the same,"
        " give --allow-powerful-role.",
    )


def listed(parts: Sequence[str]) -> str:
    """Join parts with commas and an and."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
