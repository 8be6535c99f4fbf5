"""What was asked before, searched as one types."""

from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import Entry, History
from sqlcoder_local.visible_text import visible
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine
from tui.widgets.message_line import MessageLine

MOST_SHOWN: Final = 200
STAR: Final = "★"


@dataclass(frozen=True, kw_only=True)
class Recalled:
    """An entry, and what is to be done with it."""

    entry: Entry
    purpose: Literal["show", "ask", "run"] = "show"


class EntryList(OptionList):
    """The entries, and what Enter does with one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "select", "Show", id="history_show")]


class SearchLine(Input):
    """What is searched for; Enter takes the entry that is marked."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "Show", id="history_show_found")]


class HistoryScreen(Dialog[Recalled]):
    """A list of questions, the newest first; Enter brings one back with its SQL."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "to_list", "List", show=False),
        Binding("ctrl+a", "recall('ask')", "Ask again", priority=True, id="history_ask"),
        Binding("ctrl+r,f5", "recall('run')", "Run again", priority=True, id="history_run"),
        Binding("ctrl+t", "star", "Star", priority=True, id="history_star"),
        Binding("ctrl+s", "toggle_starred", "Starred", priority=True, id="history_starred"),
    ]

    def __init__(self, history: History) -> None:
        super().__init__()
        self._history = history
        self._entries: list[Entry] = []
        self._shows_starred = False

    def compose(self) -> ComposeResult:
        """List what was asked."""
        with Vertical(classes="box") as box:
            box.border_title = "History"
            yield SearchLine(placeholder="search", id="search", compact=True)
            yield EntryList(id="entries")
            yield MessageLine(id="problem")
            yield KeyLine()

    def on_mount(self) -> None:
        """Begin with everything."""
        self.query_one(MessageLine).hush()
        self._find("")

    @on(Input.Changed, "#search")
    def _search(self, event: Input.Changed) -> None:
        self._find(event.value)

    @work(thread=True, exclusive=True)
    def _find(self, words: str) -> None:
        try:
            entries = self._history.entries(words, is_starred=self._shows_starred, most=MOST_SHOWN)
        except UsageError as error:
            self.app.call_from_thread(self.query_one(MessageLine).say, str(error), "error")
            return
        self.app.call_from_thread(self._show, entries)

    def _show(self, entries: list[Entry]) -> None:
        options = self.query_one(OptionList)
        place = options.highlighted
        self._entries = entries
        options.clear_options()
        options.add_options([Option(_label(entry)) for entry in entries])
        if entries:
            options.highlighted = min(place or 0, len(entries) - 1)

    def action_to_list(self) -> None:
        """Go from the search to the list."""
        self.query_one(OptionList).focus()

    def action_star(self) -> None:
        """Mark the entry, or take the mark away."""
        place = self.query_one(OptionList).highlighted
        if place is not None and self._entries:
            entry = self._entries[place]
            self._history.star(entry.number, is_starred=not entry.is_starred)
            self._find(self.query_one(Input).value)

    def action_toggle_starred(self) -> None:
        """Show only what has a star, or all."""
        self._shows_starred = not self._shows_starred
        self.query_one(".box").border_subtitle = f"{STAR} only" if self._shows_starred else ""
        self._find(self.query_one(Input).value)

    def action_recall(self, purpose: Literal["show", "ask", "run"]) -> None:
        """Take the entry, to look at it, to ask it again, or to run its SQL again."""
        place = self.query_one(OptionList).highlighted
        if place is None or not self._entries:
            return
        entry = self._entries[place]
        if (purpose == "run" and not entry.sql) or (purpose == "ask" and not entry.question):
            what = "SQL" if purpose == "run" else "question"
            self.query_one(MessageLine).say(f"This entry has no {what}.", "note")
            return
        self.dismiss(Recalled(entry=entry, purpose=purpose))

    @on(Input.Submitted, "#search")
    @on(OptionList.OptionSelected)
    def _take(self) -> None:
        self.action_recall("show")


def _label(entry: Entry) -> Text:
    label = Text(f"{STAR if entry.is_starred else ' '} {visible(entry.question or entry.sql)}", no_wrap=True)
    when = entry.asked_at.astimezone().strftime("%Y-%m-%d %H:%M")
    database = visible(entry.database.rsplit("/", 1)[-1])
    label.append(f"\n  {when} {database}: {entry.result}, {entry.seconds:.1f} s", "dim")
    return label
