"""What the model is told beside the question reaches it from the app as well."""

import sqlite3
from contextlib import closing

SQL = "SELECT towns.name FROM towns WHERE towns.name = 'Toronto'"


async def test_a_misspelled_value_is_found_and_the_person_is_told(make_app, drive, tmp_path):
    file = tmp_path / "towns.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("CREATE TABLE towns (name TEXT); INSERT INTO towns VALUES ('Toronto')")
    async with drive(make_app(SQL, target=str(file), value_index="on")) as app:
        await app.ask("What is Torono like?")
        assert "Took 'Torono' as 'Toronto'" in app.message
