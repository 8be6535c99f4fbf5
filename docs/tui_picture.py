"""Draws docs/tui.svg: the terminal app over the demonstration shop, as it looks after a question.

python docs/tui_picture.py
"""

import asyncio
import time
from pathlib import Path

from sqlcoder_local.models.store import starter_model
from tui.app import SqlcoderApp
from tui.session import SessionOptions
from tui.state import State

PICTURE = Path(__file__).parent / "tui.svg"
QUESTION = "How many customers are there in each country?"
COLUMNS, LINES = 110, 32
PATIENCE_SECONDS = 120


async def draw() -> str:
    """Ask the real model, and take a picture of the answer."""
    app = SqlcoderApp(SessionOptions(model=starter_model()), target="demo", state=State(), history=None)
    async with app.run_test(size=(COLUMNS, LINES)) as pilot:
        workbench, deadline = app.workbench, time.monotonic() + PATIENCE_SECONDS
        asked = False
        while workbench.fetched is None and time.monotonic() < deadline:
            if not asked and workbench.opened and workbench.facts.model.startswith("starter"):
                asked = True
                workbench.query_one("#question").value = QUESTION  # type: ignore[attr-defined]
                workbench.ask(QUESTION, is_run=True)
            await pilot.pause(0.05)
        await pilot.press("f7")
        await pilot.pause(0.2)
        return app.export_screenshot(title="sqlcoder-local tui demo")


if __name__ == "__main__":
    PICTURE.write_text(asyncio.run(draw()), encoding="utf-8")
