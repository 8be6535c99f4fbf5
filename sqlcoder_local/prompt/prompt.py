"""The prompt: pieces of text, each known to be ours or somebody else's."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A piece of the prompt."""

    text: str
    is_trusted: bool
    """True for text of a template, where control tokens count; names, values and questions never do."""


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """What the model is given, and which tables it was told about."""

    segments: tuple[Segment, ...]
    tables_sent: tuple[str, ...]
    tables_left_out: tuple[str, ...] = ()
    tables_in_brief: tuple[str, ...] = ()
    """Those of which it was told the names of the columns and no types, to leave room for more tables."""
    values_sent: tuple[str, ...] = ()
    """The columns of which it was told what they hold, as 'table.column'."""
    values_left_out: tuple[str, ...] = ()
    """Those for which there was no room."""
    values_kept_back: tuple[str, ...] = ()
    """Those that are named like persons or secrets, into which nobody looked."""
    shared_segments: int = 0
    """How many of the first segments are the same for every question about these tables."""

    @property
    def text(self) -> str:
        """The prompt as one string, as a person reads it."""
        return "".join(segment.text for segment in self.segments)
