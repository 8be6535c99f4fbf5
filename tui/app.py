"""The terminal app: its screens, its commands, and how it ends."""

import asyncio
import os
import signal
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import ClassVar, Final

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from sqlcoder_local.history import History
from tui.actions import Action, actions
from tui.events import Crashed, Event
from tui.keys import FUNCTION_KEYS
from tui.messages import Told
from tui.screens.workbench import Workbench
from tui.session import Session, SessionOptions
from tui.state import State, keep_state

ENDING_SIGNALS: Final = (signal.SIGTERM, signal.SIGHUP)
APP_ACTIONS: Final = frozenset({"quit", "palette", "light_or_dark"})
ORPHAN_SECONDS: Final = 1.0
SIGNAL_EXIT_CODE: Final = 128
"""What a shell adds to the number of the signal that ended a program."""


class SqlcoderApp(App[None]):
    """Questions in plain English to SQL and rows."""

    TITLE = "sqlcoder-local"
    CSS_PATH = "app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit", priority=True, id="quit"),
        Binding("ctrl+p", "command_palette", "Everything there is", show=False, priority=True, id="palette"),
        Binding("alt+t", "light_or_dark", "Light or dark", show=False, priority=True, id="light_or_dark"),
    ]
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        options: SessionOptions,
        *,
        target: str,
        state: State,
        history: History | None,
        keys: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take what was typed, how the app was left, and keys that differ from ours by action.

        An empty target asks for a database.
        """
        super().__init__()
        self._chosen_keys = keys
        self.session = Session(options, history=history, tell=self._tell)
        self.workbench = Workbench(self.session, state, history=history, target=target)
        self._theme_at_start = state.theme

    def on_mount(self) -> None:
        """Show the main screen."""
        if self._theme_at_start in self.available_themes:
            self.theme = self._theme_at_start
        for number in ENDING_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self._end_by, number)
        if self.is_web:
            self.set_interval(ORPHAN_SECONDS, partial(self._end_without, os.getppid()))
        self.set_keymap(dict(self._chosen_keys))
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

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer everything that a key does, and what no key does; over a dialog, what is for every screen."""
        for action in actions(SqlcoderApp):
            if screen is self.workbench or action.name in APP_ACTIONS:
                yield SystemCommand(action.title, self._explained(action), partial(self._do, action))
        yield SystemCommand("Theme", "Choose one of all themes", self.action_change_theme)

    def action_light_or_dark(self) -> None:
        """Change between the light and the dark theme."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    def get_key_display(self, binding: Binding) -> str:
        """Write F1, as keyboards do."""
        shown = super().get_key_display(binding)
        return shown.upper() if shown in FUNCTION_KEYS else shown

    def _explained(self, action: Action) -> str:
        keys = self._chosen_keys.get(action.name, action.binding.key).split(",")
        told = [self.get_key_display(replace(action.binding, key=key, key_display=None)) for key in keys]
        return f"Key: {' or '.join(dict.fromkeys(told))}"

    async def _do(self, action: Action) -> None:
        """Do what a key does; what is done in a pane is done there."""
        if action.name in APP_ACTIONS:
            await self.run_action(action.binding.action)
        elif not action.pane:
            await self.workbench.run_action(action.binding.action)
        else:
            pane = self.workbench.query_one(action.pane)
            if pane.can_focus:
                pane.focus()
            await pane.run_action(action.binding.action)

    def _tell(self, event: Event) -> None:
        self.post_message(Told(event))

    def _end_without(self, server: int) -> None:
        """End when the server of the page has gone without a word."""
        if os.getppid() != server:
            self.exit()

    def _end_by(self, number: signal.Signals) -> None:
        self.exit(return_code=SIGNAL_EXIT_CODE + number)
