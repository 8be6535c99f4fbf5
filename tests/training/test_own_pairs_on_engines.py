"""Saved and generated pairs on the engines besides SQLite: read in their words, learnt in the model's."""

from pathlib import Path

import pytest

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.sql_text import checked_statement
from training.own_pairs import (
    LeftOut,
    RealPair,
    general_form,
    generated_pairs,
    learnable_pair,
    qualified_form,
)
from training.own_samples import own_samples
from training.own_schema import own_schema
from training.saved_pairs import SavedPair

HARBOUR = """
CREATE TABLE ports (id INTEGER PRIMARY KEY, name VARCHAR(40), country VARCHAR(40));
CREATE TABLE boats (
    id INTEGER PRIMARY KEY, name VARCHAR(40), length NUMERIC(6, 2), built DATE, is_sold BOOLEAN,
    port_id INTEGER, FOREIGN KEY (port_id) REFERENCES ports (id)
);
INSERT INTO ports VALUES (1, 'Bergen', 'Norway'), (2, 'Cork', 'Ireland');
INSERT INTO boats VALUES
    (1, 'Gull', 9.5, '2019-04-01', true, 1), (2, 'Tern', 12, '2020-05-02', false, 1),
    (3, 'Auk', 7, '2020-06-03', true, 2), (4, 'Loon', NULL, '2021-07-04', false, NULL);
"""
JOINED = "SELECT b.name FROM boats b INNER JOIN ports p ON p.id = b.port_id WHERE p.name = 'Bergen'"
JOINED_LEARNT = (
    "SELECT boats.name FROM boats JOIN ports ON boats.port_id = ports.id WHERE ports.name = 'Bergen'"
)
LONGEST = "SELECT name FROM boats WHERE length IS NOT NULL ORDER BY length DESC LIMIT 1"
LONGEST_LEARNT = (
    "SELECT boats.name FROM boats WHERE boats.length IS NOT NULL ORDER BY boats.length DESC LIMIT 1"
)
YEAR_LEARNT = "SELECT COUNT(*) FROM boats WHERE EXTRACT(YEAR FROM boats.built) = 2020"
LEARNT = {
    "duckdb": {
        JOINED: JOINED_LEARNT, LONGEST: LONGEST_LEARNT,
        "SELECT count(*) FROM boats WHERE year(built) = 2020": YEAR_LEARNT,
    },
    "postgres": {
        JOINED: JOINED_LEARNT, LONGEST: LONGEST_LEARNT,
        "SELECT count(*) FROM boats WHERE EXTRACT(year FROM built) = 2020": YEAR_LEARNT,
        "SELECT name FROM boats WHERE name ILIKE 'g%'":
            "SELECT boats.name FROM boats WHERE boats.name ILIKE 'g%'",
    },
    "mysql": {
        JOINED: JOINED_LEARNT, LONGEST: LONGEST_LEARNT,
        "SELECT COUNT(*) FROM `boats` WHERE YEAR(built) = 2020": YEAR_LEARNT,
        'SELECT name FROM ports WHERE country = "Norway"':
            "SELECT ports.name FROM ports WHERE ports.country = 'Norway'",
    },
}  # fmt: skip
SELF_JOIN = "SELECT a.name FROM boats a JOIN boats b ON a.length > b.length WHERE b.name = 'Auk'"


@pytest.fixture(scope="module", params=LEARNT)
def database(request, tmp_path_factory):
    if request.param == "duckdb":
        import duckdb

        target = str(Path(tmp_path_factory.mktemp("duck")) / "harbour.duckdb")
        with duckdb.connect(target) as connection:
            connection.execute(HARBOUR)
    else:
        server = request.getfixturevalue(f"{request.param.replace('mysql', 'mariadb')}_server")
        target = new_database(server, HARBOUR).reader_url
    with open_database(target) as opened:
        yield opened


def learnt(database, sql, form=qualified_form):
    return learnable_pair(SavedPair(question="Which boats lie in bergen?", sql=sql), database, form)


def test_saved_queries_are_read_in_the_words_of_the_engine_and_learnt_in_the_models(database):
    found = {sql: learnt(database, sql) for sql in LEARNT[database.dialect]}
    assert {sql: getattr(pair, "sql", pair) for sql, pair in found.items()} == LEARNT[database.dialect]
    values = next(iter(found.values())).values
    assert [(match.table, match.column, match.value) for match in values] == [("ports", "name", "Bergen")]


def test_what_a_model_writes_with_aliases_is_learnt_as_it_stands(database):
    assert isinstance(learnt(database, SELF_JOIN), LeftOut)
    assert learnt(database, SELF_JOIN, general_form).sql.startswith(
        "SELECT a.name FROM boats AS a JOIN boats"
    )
    for sql in LEARNT[database.dialect]:
        assert isinstance(learnt(database, sql, general_form), RealPair)


@pytest.mark.parametrize("sql", ["DELETE FROM boats", "SELECT nothing FROM boats", "DROP TABLE boats"])
def test_what_may_not_run_is_left_out_and_nothing_is_changed(database, sql):
    assert isinstance(learnt(database, sql), LeftOut)
    assert database.run("SELECT COUNT(*) FROM boats").rows == ((4,),)


def test_generated_queries_run_on_the_engine(database):
    own = own_schema(database.schema(), own_samples(database))
    assert {entity.sql for entity in own.entities} == {"ports", "boats"}
    pairs = generated_pairs(own, database, count=12, seed=4, on_pair=lambda: None)
    assert len(pairs) == 12
    for pair in pairs:
        if pair.sql.startswith("SELECT"):
            carried = checked_statement(
                pair.sql, database.schema(), source_dialect="postgres", target_dialect=database.dialect
            )
            assert database.run(carried.sql).columns
