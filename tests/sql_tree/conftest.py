"""One small table on each engine, to run what was carried there."""

import pytest

from benchmarks.dialect_engines import (
    SCHEMA,
    duckdb_engine,
    mysql_engine,
    postgres_engine,
    sqlite_engine,
)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory):
    with sqlite_engine(tmp_path_factory.mktemp("carried")) as engine:
        yield engine


@pytest.fixture(scope="session")
def duck():
    with duckdb_engine() as engine:
        yield engine


@pytest.fixture(scope="session")
def postgres(postgres_server):
    with postgres_engine(postgres_server) as engine:
        yield engine


@pytest.fixture(scope="session")
def mysql(mariadb_server):
    with mysql_engine(mariadb_server) as engine:
        yield engine


@pytest.fixture(scope="session", params=["sqlite", "duck", "postgres", "mysql"])
def engine(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def schema_of_t():
    return SCHEMA
