"""The clipboard of the system, where a program on it takes text."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from typing import Final

COMMANDS: Final = (
    ("", ("pbcopy",)),
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)
"""What takes text, and the variable without which it cannot."""
WAIT_SECONDS: Final = 2.0
WITHOUT_OSC_52: Final = frozenset({"linux", "dumb", "vt100", "vt220", "Apple_Terminal"})
"""Values of TERM and TERM_PROGRAM of terminals that pass no text on to a clipboard."""
MOST_CHARACTERS: Final = 74_994
"""That xterm takes of a text once it is coded (ctlseqs, OSC 52)."""
ELSEWHERE: Final = "Ctrl+E writes the rows to a file."


def is_taken_by_command(text: str) -> bool:
    """Hand a text to the first program that takes it; False where there is none."""
    for variable, command in COMMANDS:
        if (variable and not os.environ.get(variable)) or not shutil.which(command[0]):
            continue
        try:
            subprocess.run(  # noqa: S603 - own words
                command,
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=WAIT_SECONDS,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return True
    return False


def note_on_copy(
    what: str, text: str, *, is_taken: bool, variables: Mapping[str, str] = os.environ
) -> tuple[str, bool]:
    """Say what became of a copy, and whether it may have arrived at all."""
    if is_taken:
        return f"Copied {what}.", True
    if {variables.get("TERM", "dumb"), variables.get("TERM_PROGRAM", "")} & WITHOUT_OSC_52:
        sentence = f"There is no clipboard here to copy {what} to: this terminal passes nothing on."
        return f"{sentence} {ELSEWHERE}", False
    if len(text) * 4 / 3 > MOST_CHARACTERS:
        return f"Copied {what} through the terminal; it is longer than some take. {ELSEWHERE}", True
    return f"Copied {what} through the terminal, which passes it on if it can (OSC 52).", True
