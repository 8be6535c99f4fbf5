"""The app over a model that a server runs."""

from pathlib import Path

from sqlcoder_local.engine.options import Endpoint, EngineOptions
from tests.engine.model_server import Behaviour, model_server
from tui.app import SqlcoderApp
from tui.session import SessionOptions
from tui.state import State


def app_of(url):
    options = SessionOptions(model=Path(url), engine=EngineOptions(endpoint=Endpoint(url=url)))
    return SqlcoderApp(options, target="demo", state=State(), history=None)


async def test_a_server_is_asked_and_the_status_line_tells_which(drive):
    behaviour = Behaviour(replies=["SELECT COUNT(*) FROM customers"])
    with model_server(behaviour) as url:
        async with drive(app_of(url), waits=False) as app:
            workbench = app.workbench
            await app.until(lambda: workbench.opened is not None and workbench.facts.model)
            assert "127.0.0.1" in workbench.facts.model + workbench.facts.place
            await app.ask("How many customers are there?")
            assert app.sql.startswith("SELECT COUNT(*)")
    assert len(behaviour.asked) == 1


async def test_a_server_that_is_not_there_is_a_sentence(drive):
    async with drive(app_of("http://127.0.0.1:1/v1"), waits=False) as app:
        await app.until(lambda: "is not reached" in app.message)
