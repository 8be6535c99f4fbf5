"""Databases on real servers, made for one test and left behind when the server goes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from benchmarks.throwaway_servers import Server, ServerDatabase, new_database
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.database.server.server_database import ServerDatabase as OpenDatabase


@pytest.fixture
def make_postgres(postgres_server: Server) -> Callable[[str], ServerDatabase]:
    return lambda script: new_database(postgres_server, script)


@pytest.fixture
def make_mysql(mariadb_server: Server) -> Callable[[str], ServerDatabase]:
    return lambda script: new_database(mariadb_server, script)


@pytest.fixture(params=["postgres", "mysql"])
def make_database(request: pytest.FixtureRequest) -> Callable[[str], ServerDatabase]:
    """The same on each kind of server."""
    make: Callable[[str], ServerDatabase] = request.getfixturevalue(f"make_{request.param}")
    return make


@pytest.fixture
def opened() -> Iterator[Callable[..., OpenDatabase]]:
    """Opens what a URL names, until the test ends."""
    with ExitStack() as stack:
        yield lambda url, **options: stack.enter_context(open_server(url, **options))
