import json
import sqlite3
from contextlib import closing

from sqlcoder_local.cli.main import run
from sqlcoder_local.models.catalog import catalogue


def told(capsys, *arguments: str) -> dict:
    assert run(["doctor", "--json", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_doctor_tells_of_the_machine_and_of_every_model_at_every_quantization(capsys) -> None:
    found = told(capsys)
    assert "CPU" in found["llama_cpp"]["backends"]
    assert found["packages"]["llama-cpp-python"]
    assert 0 < found["memory"]["available_bytes"] <= found["memory"]["total_bytes"]
    assert {(entry["model"], entry["quantization"]) for entry in found["models"]} == {
        (release.name, quantization) for release in catalogue().values() for quantization in release.bytes
    }
    assert found["recommendation"]["reason"]


def test_doctor_counts_on_the_context_that_a_schema_needs(capsys, tmp_path) -> None:
    path = tmp_path / "wide.sqlite"
    with closing(sqlite3.connect(path)) as database:
        for number in range(200):
            columns = ", ".join(f"a_rather_long_column_name_{place} INTEGER" for place in range(10))
            database.execute(f"CREATE TABLE table_{number} ({columns})")
    small, large = told(capsys, "--database", "demo"), told(capsys, "--database", str(path))
    assert small["context"] == 2048
    assert large["context"] > 16384
    needed = [
        next(entry["needed_bytes"] for entry in found["models"] if entry["model"] == "sqlcoder-7b-2")
        for found in (small, large)
    ]
    assert needed[0] < needed[1]


def test_doctor_speaks_to_people_too(capsys, monkeypatch) -> None:
    monkeypatch.setenv("SQLCODER_MODEL", "mine")
    assert run(["doctor"]) == 0
    printed = capsys.readouterr().out
    for words in (
        "compiled for",
        "available of",
        "model is mine, from SQLCODER_MODEL",
        "sqlcoder-70b-alpha",
        "Recommended: ",
    ):
        assert words in printed


def test_doctor_refuses_a_database_that_is_not_there(capsys) -> None:
    assert run(["doctor", "--database", "nowhere.sqlite"]) == 3
    assert "nowhere.sqlite" in capsys.readouterr().err
