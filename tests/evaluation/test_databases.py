import json
from pathlib import Path

import pytest

from sqlcoder_local.errors import DatabaseOpenError, UsageError
from sqlcoder_local.evaluation.databases import Databases


def count(database):
    return database.run("SELECT COUNT(*) FROM boats").rows


def test_scripts_are_loaded_into_files_that_go_again(harbour):
    before = sorted(harbour.iterdir())
    with Databases(str(harbour), script_dialect="sqlite") as databases:
        for _ in range(2):
            with databases.open("harbour") as database:
                assert count(database) == ((3,),)
        made = databases._made.name
    assert sorted(harbour.iterdir()) == before
    with pytest.raises(FileNotFoundError):
        open(made)  # noqa: PTH123, SIM115  it must not be there


def test_files_are_opened_where_they_lie(harbour):
    (harbour / "fjord").mkdir()
    (harbour / "marina.sqlite").rename(harbour / "fjord" / "fjord.sqlite")
    with Databases(str(harbour), script_dialect="sqlite") as databases:
        assert databases.has("fjord")
        with databases.open("fjord") as database:
            assert count(database) == ((3,),)


@pytest.mark.parametrize("name", ["absent", "../harbour", "", "."])
def test_a_name_without_a_database_in_the_folder_is_refused(harbour, name):
    (harbour / "inside").mkdir()
    with Databases(str(harbour / "inside"), script_dialect="sqlite") as databases:
        assert not databases.has(name)
        with pytest.raises(UsageError, match="holds no database"):
            databases.open(name)


def test_a_script_that_fails_is_told(harbour):
    (harbour / "harbour.sql").write_text(
        "CREATE TABLE boats (id); CREATE TABLE boats (id);", encoding="utf-8"
    )
    with (
        Databases(str(harbour), script_dialect="sqlite") as databases,
        pytest.raises(DatabaseOpenError, match="already exists"),
    ):
        databases.open("harbour")


def test_a_script_reaches_no_other_file(harbour):
    other = harbour / "other.sqlite"
    script = f"CREATE TABLE boats (id); ATTACH '{other}' AS x; CREATE TABLE x.t (a);"
    (harbour / "harbour.sql").write_text(script, encoding="utf-8")
    with (
        Databases(str(harbour), script_dialect="sqlite") as databases,
        pytest.raises(DatabaseOpenError, match="not authorized"),
    ):
        databases.open("harbour")
    assert not other.exists()


def test_what_a_dump_loses_is_told(harbour):
    (harbour / "d.sql").write_text("CREATE TABLE t (a int); ALTER TABLE t OWNER TO x;", encoding="utf-8")
    with Databases(str(harbour), script_dialect="postgres") as databases:
        databases.open("d").close()
        assert databases.skipped == ["d.sql: 1 ALTER statements"]


def test_a_folder_that_is_not_there_is_told():
    with pytest.raises(UsageError, match="There is no folder"):
        Databases("/nowhere", script_dialect="sqlite")


def test_columns_are_described_by_the_schema_file_beside_the_script(harbour):
    columns = [
        {"column_name": "Length", "data_type": "real", "column_description": "in\n metres"},
        {"column_name": "name", "data_type": "text", "column_description": None},
    ]
    described = {"table_metadata": {"public.boats": columns}}
    (harbour / "harbour.json").write_text(json.dumps(described), encoding="utf-8")
    with (
        Databases(str(harbour), script_dialect="postgres") as databases,
        databases.open("harbour") as database,
    ):
        table = database.schema().table("boats")
        assert {column.name: column.comment for column in table.columns} == {
            "id": "",
            "name": "",
            "length": "in metres",
            "country": "",
        }
        assert database.dialect == "sqlite"
        assert count(database) == ((3,),)
        assert [match.value for match in database.matching_values(["ask"], within_seconds=5)] == ["Ask"]
        assert database.explain("SELECT * FROM boats", timeout_seconds=5).lines


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"table_metadata": {"t": [{}]}}', '{"table_metadata": []}']
)
def test_a_schema_file_of_another_kind_is_told(harbour, text):
    (harbour / "marina.json").write_text(text, encoding="utf-8")
    with (
        Databases(str(harbour), script_dialect="postgres") as databases,
        pytest.raises(UsageError, match="no schema as defog-data"),
    ):
        databases.open("marina")


def test_a_file_of_that_name_beside_ones_own_databases_is_left_alone(harbour):
    (harbour / "harbour.json").write_text("[]", encoding="utf-8")
    with (
        Databases(str(harbour), script_dialect="sqlite") as databases,
        databases.open("harbour") as database,
    ):
        assert count(database) == ((3,),)


DUMP = """
CREATE TABLE public.people (uid BIGSERIAL PRIMARY KEY, name TEXT NOT NULL, is_here BOOLEAN);
CREATE TABLE public.visits (id SERIAL PRIMARY KEY, who INTEGER REFERENCES public.people(uid), seen TIMESTAMP);
INSERT INTO public.people VALUES (1, 'O''Neil', true), (2, 'Zo\u00eb', false);
INSERT INTO public.visits (id, who, seen) VALUES (1, 2, CURRENT_TIMESTAMP - INTERVAL '15 min'), (2, 1, NULL);
"""


def test_dumps_of_postgresql_are_loaded_into_duckdb_and_go_again(tmp_path):
    (tmp_path / "house.sql").write_text(DUMP, encoding="utf-8")
    with Databases(str(tmp_path), script_dialect="postgres", script_engine="duckdb") as databases:
        with databases.open("house") as database:
            assert database.dialect == "duckdb"
            people = database.run("SELECT name, is_here FROM people ORDER BY uid").rows
            late = database.run(
                "SELECT CURRENT_TIMESTAMP - seen > INTERVAL 14 MINUTE FROM visits WHERE id = 1"
            )
        assert databases.skipped == []
        made = Path(databases._made.name)
    assert people == (("O'Neil", True), ("Zo\u00eb", False))
    assert late.rows == ((True,),)
    assert not made.exists()
    assert [file.name for file in tmp_path.iterdir()] == ["house.sql"]


@pytest.mark.parametrize("script", ["CREATE TABLE t (a INT); INSERT INTO t VALUES (1, 2);", "SELECT (("])
def test_a_dump_that_duckdb_cannot_take_is_told_in_one_line(tmp_path, script):
    (tmp_path / "house.sql").write_text(script, encoding="utf-8")
    with (
        Databases(str(tmp_path), script_dialect="postgres", script_engine="duckdb") as databases,
        pytest.raises(DatabaseOpenError, match=r"house.sql cannot be loaded: [^\n]+$"),
    ):
        databases.open("house")


def test_a_missing_duckdb_is_told_before_any_work(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(UsageError, match=r"DuckDB is not installed.*sqlcoder-local\[duckdb\]"):
        Databases(str(tmp_path), script_dialect="postgres", script_engine="duckdb")


def test_scripts_written_for_sqlite_are_not_taken_to_duckdb(tmp_path):
    with pytest.raises(UsageError, match="scripts written for PostgreSQL"):
        Databases(str(tmp_path), script_dialect="sqlite", script_engine="duckdb")
