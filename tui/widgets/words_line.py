"""Which question the SQL answers, in plain words; it goes when the SQL is changed."""

from tui.widgets.sentence import Sentence


class WordsLine(Sentence):
    """The sentence about the SQL in the editor."""

    MOST_LINES = 2

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._sql = ""

    def tell(self, words: str, *, sql: str) -> None:
        """Show what a query gives, as long as the editor holds that query."""
        self._sql = sql.strip()
        self.put(words)

    def follow(self, sql: str) -> None:
        """Go where the sentence is no longer about what the editor holds, and come back where it is."""
        self.display = bool(self.text) and sql.strip() == self._sql
