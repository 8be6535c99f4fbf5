"""A pane whose edge can be dragged with the mouse."""

from typing import TYPE_CHECKING, ClassVar, Literal

from textual.events import MouseDown, MouseEvent, MouseMove, MouseUp

from tui.messages import PaneResized

# Textual takes looks and focus of a widget from its first base that is one, which must be the pane.
if TYPE_CHECKING:
    from textual.widget import Widget as Base
else:
    Base = object


class DraggedEdge(Base):
    """Watches the border on one side; what is asked for there is told, and not done."""

    EDGE: ClassVar[Literal["right", "bottom"]] = "bottom"
    _is_dragged = False

    def on_mouse_down(self, event: MouseDown) -> None:
        """Take hold of the edge."""
        if self._cells_to(event) == self._cells_now():
            event.prevent_default()
            event.stop()
            self._is_dragged = True
            self.capture_mouse()

    def on_mouse_move(self, event: MouseMove) -> None:
        """Tell where the edge is wanted."""
        if self._is_dragged:
            event.prevent_default()
            event.stop()
            self.post_message(PaneResized(pane=self.id or "", cells=self._cells_to(event)))

    def on_mouse_up(self, event: MouseUp) -> None:
        """Let go of the edge."""
        if self._is_dragged:
            event.prevent_default()
            event.stop()
            self._is_dragged = False
            self.release_mouse()

    def _cells_to(self, event: MouseEvent) -> int:
        if self.EDGE == "right":
            return int(event.screen_x) - self.region.x + 1
        return int(event.screen_y) - self.region.y + 1

    def _cells_now(self) -> int:
        return self.region.width if self.EDGE == "right" else self.region.height
