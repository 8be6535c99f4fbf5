"""The last line but one: that nothing can be written, what is open, and how fast it goes."""

from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len
from rich.text import Text
from textual.widget import Widget

from sqlcoder_local.visible_text import visible

BADGE: Final = " READ-ONLY "
BETWEEN: Final = "  "
SPINNER: Final = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
TURNS_PER_SECOND: Final = 10


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the line says; an empty text is left out."""

    database: str = "no database"
    model: str = "no model"
    values: str = ""
    """How much of the texts is read that misspelled values are looked for in."""
    runs_at_once: bool = False
    place: str = ""
    """Where questions go."""
    context: str = ""
    """What the prompt takes of what the model can read at once."""
    machine: str = ""
    """What computes, and how much memory that takes."""
    doing: str = ""
    """What is being done now."""
    elapsed_seconds: float = 0.0
    speed: str = ""


class StatusLine(Widget):
    """Facts side by side; where the terminal is narrow, the least important are left out."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.facts = Facts()

    def show(self, facts: Facts) -> None:
        """Show other facts."""
        if facts != self.facts:
            self.facts = facts
            self.refresh()

    def render(self) -> Text:
        """Write as many of them as fit, in the order of their importance."""
        facts = self.facts
        parts = [visible(part) for part in self._parts() if part]
        # A style of the whole text would be that of the other parts as well.
        line = Text(no_wrap=True, overflow="ellipsis").append(BADGE, "reverse bold")
        if facts.doing:
            turn = SPINNER[int(facts.elapsed_seconds * TURNS_PER_SECOND) % len(SPINNER)]
            parts.insert(0, f"{turn} {facts.doing} {facts.elapsed_seconds:.1f} s, Esc stops")
        for part in parts:
            if cell_len(line.plain) + len(BETWEEN) + cell_len(part) <= self.size.width:
                line.append(BETWEEN + part)
        return line

    def _parts(self) -> tuple[str, ...]:
        facts = self.facts
        auto_run = f"auto-run {'on' if facts.runs_at_once else 'off'}"
        return (
            facts.database,
            facts.model,
            auto_run,
            facts.values,
            facts.place,
            facts.context,
            facts.machine,
            facts.speed,
        )
