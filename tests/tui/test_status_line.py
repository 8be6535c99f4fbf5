"""The last line but one: what it says, and what it leaves out where there is little room."""

import pytest

from tui.widgets.status_line import BADGE, Facts, StatusLine

FACTS = Facts(
    database="demo (sqlite)",
    model="starter 0.2 Q8_0",
    runs_at_once=True,
    place="asked on this machine",
    context="context 154 of 2,048",
    machine="CPU 96 MB",
    speed="0.21 s, 301 tokens/s",
)


async def line(drive, make_app, facts, width):
    async with drive(make_app(), size=(width, 24)) as app:
        app.workbench.query_one(StatusLine).show(facts)
        await app.pilot.pause()
        return app.workbench.query_one(StatusLine).render().plain


@pytest.mark.parametrize(
    ("width", "seen", "missing"),
    [
        (20, [BADGE], ["demo (sqlite)"]),
        (40, [BADGE, "demo (sqlite)"], ["starter"]),
        (80, [BADGE, "demo (sqlite)", "starter 0.2 Q8_0", "auto-run on"], ["tokens/s"]),
        (110, [BADGE, "asked on this machine"], ["tokens/s"]),
        (200, [BADGE, "context 154 of 2,048", "CPU 96 MB", "301 tokens/s"], []),
    ],
)
async def test_the_most_important_parts_stay_on_a_narrow_terminal(make_app, drive, width, seen, missing):
    shown = await line(drive, make_app, FACTS, width)
    assert [part for part in seen if part not in shown] == []
    assert [part for part in missing if part in shown] == []
    assert len(shown) <= width


async def test_the_model_tells_where_it_is_and_what_it_takes(make_app, drive):
    async with drive(make_app()) as app:
        facts = app.workbench.facts
        assert facts.model == "scripted"
        assert facts.place == "asked on this machine"
        assert facts.machine == "a script"
        assert facts.context == "context 4,096"


async def test_what_a_question_takes_of_the_context_is_told(make_app, drive):
    async with drive(make_app()) as app:
        app.workbench.query_one("#question").value = "How many customers are there?"
        await app.until(lambda: app.workbench.outlook)
        tokens = app.workbench.outlook.tokens
        assert app.workbench.facts.context == f"context {tokens:,} of 4,096"


async def test_a_model_that_cannot_be_loaded_leaves_nothing_behind_in_the_line(make_app, drive, tmp_path):
    app = make_app()
    (tmp_path / "model.replies").unlink()
    async with drive(app, waits=False) as driver:
        await driver.until(lambda: driver.workbench.facts.model == "no model" and driver.message)
        assert "cannot be read" in driver.message
        assert (driver.workbench.facts.place, driver.workbench.facts.machine) == ("", "")
