"""What the model will see of the database for a question."""

from dataclasses import dataclass

from tui.chosen_tables import ChosenTables


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """The tables of a prompt, and what it takes."""

    question: str
    chosen: ChosenTables
    tables_sent: frozenset[str]
    table_count: int
    """Of all there are."""
    tokens: int
    context_size: int
    """Tokens that prompt and SQL may take together."""
