"""What the screens that lie over the main one share: Escape leaves them with nothing."""

from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

Result = TypeVar("Result")


class Dialog(ModalScreen[Result | None]):
    """A box over the main screen."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Back", id="dialog_back")]

    def action_leave(self) -> None:
        """Go back with nothing."""
        self.dismiss(None)
