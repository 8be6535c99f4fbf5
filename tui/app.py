"""The terminal app: its screens, its commands, and how it ends."""

import asyncio
import signal
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import ClassVar, Final

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from sqlcoder_local.history import History
from tui.events import Crashed, Event
from tui.messages import Told
from tui.screens.workbench import Workbench
from tui.session import Session, SessionOptions
from tui.state import State, keep_state

ENDING_SIGNALS: Final = (signal.SIGTERM, signal.SIGHUP)
SIGNAL_EXIT_CODE: Final = 128
"""What a shell adds to the number of the signal that ended a program."""


class SqlcoderApp(App[None]):
    """Questions in plain English to SQL and rows."""

    TITLE = "sqlcoder-local"
    CSS_PATH = "app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", "Quit", priority=True)]
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self, options: SessionOptions, *, target: str, state: State, history: History | None
    ) -> None:
        """Take what was typed and how the app was left; an empty target asks for a database."""
        super().__init__()
        self.session = Session(options, history=history, tell=self._tell)
        self.workbench = Workbench(self.session, state, history=history, target=target)
        self._theme_at_start = state.theme

    def on_mount(self) -> None:
        """Show the main screen."""
        if self._theme_at_start in self.available_themes:
            self.theme = self._theme_at_start
        for number in ENDING_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self._end_by, number)
        self.push_screen(self.workbench)

    def on_told(self, message: Told) -> None:
        """Pass on the session's news; a mistake of the program ends it as if it had been made here."""
        if isinstance(message.event, Crashed):
            raise message.event.error
        self.workbench.hear(message.event)

    def on_unmount(self) -> None:
        """Keep how the app is left, and end the model and the database."""
        keep_state(replace(self.workbench.state, theme=self.theme))
        self.session.close()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002 - Textual's
        """Offer every key of the main screen by its name, and what no key does."""
        for binding in Workbench.BINDINGS:
            if isinstance(binding, Binding) and binding.description:
                act = partial(self.workbench.run_action, binding.action)
                yield SystemCommand(binding.description, f"Key: {self._keys(binding)}", act)
        yield SystemCommand("Light or dark", "Change between the two themes", self.action_light_or_dark)
        yield SystemCommand("Theme", "Choose one of all themes", self.action_change_theme)
        yield SystemCommand("Quit", "End the app. Key: Ctrl+Q", self.action_quit)

    def action_light_or_dark(self) -> None:
        """Change between the light and the dark theme."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    def _keys(self, binding: Binding) -> str:
        return " or ".join(
            key.strip().replace("ctrl+", "Ctrl+").capitalize() for key in binding.key.split(",")
        )

    def _tell(self, event: Event) -> None:
        self.post_message(Told(event))

    def _end_by(self, number: signal.Signals) -> None:
        self.exit(return_code=SIGNAL_EXIT_CODE + number)
