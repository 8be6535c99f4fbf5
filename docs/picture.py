"""Draw docs/ask.svg: a real question answered by the real command, as a terminal shows it.

python docs/picture.py
"""

import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

QUESTION = "How many customers are there in each country?"


def main() -> None:
    """Ask, and keep what is shown."""
    command = ["ask", "demo", QUESTION]
    done = subprocess.run(
        [sys.executable, "-m", "sqlcoder_local", *command], check=True, text=True, capture_output=True
    )
    console = Console(record=True, width=80, file=StringIO())
    console.print(Text.assemble(("$ ", "green"), f'sqlcoder-local ask demo "{QUESTION}"'))
    console.print(Text(done.stderr.rstrip(), "dim"))
    console.print(Text(done.stdout.rstrip()))
    console.save_svg(str(Path(__file__).with_name("ask.svg")), title="sqlcoder-local")


if __name__ == "__main__":
    main()
