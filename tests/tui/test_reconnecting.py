"""A server that goes away under the app is told, and asked again with the next question."""

import pytest

from benchmarks.throwaway_servers import new_database
from tests.database.server.loopback_proxy import Proxy
from tui.widgets.sql_editor import SqlEditor

GOODS = "CREATE TABLE goods (id int PRIMARY KEY); INSERT INTO goods SELECT * FROM generate_series(1, 3000)"
LONG = "SELECT COUNT(*) FROM goods AS a CROSS JOIN goods AS b CROSS JOIN goods AS c"
SHORT = "SELECT COUNT(*) FROM goods"


@pytest.fixture
def proxied(postgres_server):
    made = new_database(postgres_server, GOODS)
    proxy = Proxy(made.server.port)
    yield made.reader_url.replace(f":{made.server.port}/", f":{proxy.port}/"), proxy
    proxy.close()


async def test_a_connection_lost_in_mid_query_is_told_and_the_next_query_answered(make_app, drive, proxied):
    url, proxy = proxied
    async with drive(make_app(target=url)) as app:

        async def run(sql):
            app.workbench.query_one(SqlEditor).put(sql)
            await app.press("f5")

        await run(LONG)
        await app.until(lambda: app.workbench.job is not None)
        await app.pilot.pause(1.0)
        proxy.drop()
        await app.until_idle()
        assert "was lost" in app.message
        for _ in range(2):
            await run(SHORT)
            await app.until_idle()
            assert app.grid.row(0) == (3000,)
            # What is lost between two queries is mended without a word.
            assert "lost" not in app.message
            proxy.drop()
