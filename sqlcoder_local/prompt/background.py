"""What a model is told, or the choice of its tables follows, beside the question and the schema."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Background:
    """What the asker adds to a question."""

    pinned: tuple[str, ...] = ()
    """Tables that must be shown, whatever the question says."""


NO_BACKGROUND = Background()
