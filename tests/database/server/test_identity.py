"""Texts of a server's database that are kept, so that a misspelled one is found."""

from sqlcoder_local.value_index.background import BackgroundFilling
from sqlcoder_local.value_index.filling import fill_index
from sqlcoder_local.value_index.near_values import near_values

CITIES = """
    CREATE TABLE clients (id int PRIMARY KEY, name varchar(40), city varchar(40));
    INSERT INTO clients VALUES (1, 'Henrietta Oswald', 'Toronto'), (2, 'Mo', 'Montréal')
"""


def test_a_misspelled_value_of_a_server_is_found(make_database, opened, tmp_path):
    database = opened(make_database(CITIES).reader_url)

    def near(question):
        found = near_values(
            question, (), database=database, schema=database.schema(), folder=tmp_path, within_seconds=60
        )
        return [(one.match.table, one.match.column, one.match.value) for one in found]

    assert near("clients in Torono") == [("clients", "city", "Toronto")]
    assert near("clients in Montreal") == [("clients", "city", "Montréal")]
    assert near("Henrieta Oswald") == []


def test_two_databases_of_one_server_are_told_apart(make_database, opened):
    first, other = (opened(make_database(CITIES).reader_url) for _ in range(2))
    assert first.identity.name != other.identity.name
    assert first.identity == first.identity


def test_texts_of_a_server_are_read_in_the_background_and_a_query_goes_first(make_database, opened, tmp_path):
    tables = "".join(
        f"CREATE TABLE place_{number} (town varchar(40)); INSERT INTO place_{number} VALUES ('Toronto');"
        for number in range(30)
    )
    database = opened(make_database(tables).reader_url)
    filling = BackgroundFilling(database, tmp_path)
    filling.start()
    with filling.held():
        assert database.run("SELECT COUNT(*) FROM place_1").rows == ((1,),)
    filling.stop()
    assert not filling.is_alive()
    filled = fill_index(database, tmp_path, within_seconds=60)
    assert (filled.total, filled.is_whole) == (30, True)
    assert database.run("SELECT COUNT(*) FROM place_2").rows == ((1,),)
