import sqlite3

import pytest

from sqlcoder_local.database.connect import open_database
from training.own_pairs import LeftOut, generated_pairs, learnable_pair, split_by_answer
from training.own_samples import own_samples
from training.own_schema import own_schema
from training.saved_pairs import SavedPair


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    file = tmp_path_factory.mktemp("own") / "harbour.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript("""
        CREATE TABLE ports (id INTEGER PRIMARY KEY, name TEXT, country TEXT);
        CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT, length REAL, port_id INTEGER REFERENCES ports);
        INSERT INTO ports VALUES (1, 'Bergen', 'Norway'), (2, 'Cork', 'Ireland');
        INSERT INTO boats VALUES (1, 'Gull', 9.5, 1), (2, 'Tern', 12, 1), (3, 'Auk', 7, 2);
    """)
    connection.close()
    with open_database(str(file)) as opened:
        yield opened


def learnt(database, sql, question="Which boats lie in bergen?"):
    return learnable_pair(SavedPair(question=question, sql=sql), database)


def test_a_saved_query_is_written_as_the_model_writes_and_its_values_are_found(database):
    pair = learnt(
        database,
        "SELECT b.name AS n FROM boats b INNER JOIN ports AS p ON p.id = b.port_id WHERE p.name = 'Bergen'",
    )
    assert pair.sql == (
        "SELECT boats.name FROM boats JOIN ports ON boats.port_id = ports.id WHERE ports.name = 'Bergen'"
    )
    assert [(match.table, match.column, match.value) for match in pair.values] == [
        ("ports", "name", "Bergen")
    ]


def test_a_text_in_double_quotes_is_taken_as_sqlite_takes_it(database):
    pair = learnt(database, 'SELECT name FROM ports WHERE country = "Norway" AND "id" > 0')
    assert pair.sql == "SELECT ports.name FROM ports WHERE ports.country = 'Norway' AND ports.id > 0"


def test_keys_that_nobody_declared_stand_in_the_prompt_as_when_asking(tmp_path):
    connection = sqlite3.connect(tmp_path / "undeclared.sqlite")
    connection.executescript("""
        CREATE TABLE ports (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT, port_id INTEGER);
    """)
    connection.close()
    with open_database(str(tmp_path / "undeclared.sqlite")) as opened:
        pair = learnt(opened, "SELECT b.name FROM ports p JOIN boats b ON p.id = b.port_id")
    assert [key.referred_table for key in pair.schema.table("boats").foreign_keys] == ["ports"]
    assert pair.sql == "SELECT boats.name FROM ports JOIN boats ON boats.port_id = ports.id"


def test_a_question_without_an_answer_teaches_to_decline(database):
    assert learnt(database, None).sql == "I do not know"


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("DELETE FROM boats", ""),
        ("SELECT nothing FROM boats", "nothing"),
        ("SELECT a.name FROM boats a JOIN boats b ON a.length < b.length", "self-join"),
        ("SELECT", ""),
    ],
)
def test_what_cannot_be_learnt_is_left_out_with_the_reason(database, sql, reason):
    pair = learnt(database, sql)
    assert isinstance(pair, LeftOut)
    assert reason in pair.reason
    assert pair.reason


def test_generated_pairs_are_different_run_and_are_the_same_for_one_seed(database):
    own = own_schema(database.schema(), own_samples(database))
    counted = []
    pairs = generated_pairs(own, database, count=6, seed=1, on_pair=lambda: counted.append(1))
    again = generated_pairs(own, database, count=6, seed=1, on_pair=lambda: None)
    assert len({pair.question for pair in pairs}) == len(counted) == 6
    assert [(p.question, p.sql) for p in pairs] == [(p.question, p.sql) for p in again]


def test_samples_are_rows_by_column(database):
    samples = own_samples(database)
    assert samples["boats", "length"] == [9.5, 12.0, 7.0]


def pair_of(number):
    sql = f"SELECT {number // 2}" if number % 2 else f"select  {number // 2}"
    return SavedPair(question=str(number), sql=sql)


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5])
def test_questions_with_the_same_sql_are_held_out_together(share):
    pairs = [pair_of(number) for number in range(40)]
    kept, held_out = split_by_answer(pairs, share=share, seed=3)
    assert len(kept) + len(held_out) == 40
    assert abs(len(held_out) - 40 * share) <= 1
    assert not {int(pair.question) // 2 for pair in kept} & {int(pair.question) // 2 for pair in held_out}
    assert split_by_answer(pairs, share=share, seed=3) == (kept, held_out)
    assert split_by_answer(pairs, share=share, seed=4) != (kept, held_out)
