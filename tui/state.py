"""How the app was left: what is restored when it starts again."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from sqlcoder_local.paths import state_folder
from sqlcoder_local.written_file import PRIVATE, replaced_file

MOST_RECENT: Final = 10


@dataclass(frozen=True, kw_only=True)
class State:
    """What is remembered between two runs."""

    theme: str = "textual-dark"
    runs_files_at_once: bool = True
    """Whether the model's SQL runs as soon as it is shown, where the database is a file."""
    runs_servers_at_once: bool = False
    row_limit: int = 500
    is_tree_shown: bool = True
    tree_width: int = 0
    """Cells; 0 leaves it to the style sheet."""
    editor_height: int = 0
    """Lines, as above."""
    recent: tuple[str, ...] = ()
    """Databases opened last, the newest first; none holds a password."""

    def with_recent(self, target: str) -> "State":
        """Put a database at the head of the recent ones."""
        others = tuple(other for other in self.recent if other != target)
        return replace(self, recent=(target, *others)[:MOST_RECENT])


def state_file() -> Path:
    """The file, which need not exist."""
    return state_folder() / "tui.json"


def restored_state() -> State:
    """Read what was kept; what is missing or damaged is as it is at the first start."""
    try:
        kept = json.loads(state_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return State()
    return replace(State(), **_sound(kept)) if isinstance(kept, dict) else State()


def keep_state(state: State) -> None:
    """Write the file beside its place and move it there; a folder that takes no files keeps nothing."""
    file = state_file()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(file, mode=PRIVATE) as stream:
            stream.write(json.dumps(asdict(state), indent=2).encode())


def _sound(kept: dict[str, Any]) -> dict[str, Any]:
    """Pick the values that are of the kinds they must be."""
    sound: dict[str, Any] = {}
    for field in fields(State):
        value = kept.get(field.name)
        if field.name == "recent" and isinstance(value, list):
            sound[field.name] = tuple(item for item in value if isinstance(item, str))[:MOST_RECENT]
        elif value.__class__ is field.default.__class__ and not (isinstance(value, int) and value < 0):
            sound[field.name] = value
    return sound
