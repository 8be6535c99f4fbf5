import json
import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.engine.memory_fit import Placement
from sqlcoder_local.engine.memory_speed import tokens_per_second
from sqlcoder_local.models.catalog import catalogue
from sqlcoder_local.models.store import starter_model


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


def test_speed_is_bounded_by_what_memory_gives(capsys) -> None:
    found = told(capsys)
    assert found["memory_bytes_per_second"] > 1e8
    speeds = {
        entry["quantization"]: entry["tokens_per_second_at_most"]
        for entry in found["models"]
        if entry["model"] == "sqlcoder-7b-2" and entry["where"] == "CPU"
    }
    assert list(speeds.values()) == sorted(speeds.values())
    release = catalogue()["sqlcoder-7b-2"]
    for quantization, speed in speeds.items():
        read = release.bytes[quantization].layers + release.bytes[quantization].output
        assert speed == pytest.approx(found["memory_bytes_per_second"] / read, rel=0.02, abs=0.01)
    assert all(entry["tokens_per_second_at_most"] is None for entry in found["models"] if not entry["fits"])


def test_a_card_that_reads_all_weights_sets_a_pace_that_is_not_told() -> None:
    sizes = sizes_of_release(catalogue()["sqlcoder-7b-2"], "q4_k_m")
    layers = len(sizes.layers)
    everything = Placement(gpu_layers=layers + 1, gpu_bytes=1, host_bytes=1)
    half = Placement(gpu_layers=layers // 2 + 1, gpu_bytes=1, host_bytes=1)
    nothing = Placement(gpu_layers=0, gpu_bytes=0, host_bytes=1)
    assert tokens_per_second(sizes, everything, 1e9) is None
    at_half, at_none = (tokens_per_second(sizes, one, 1e9) for one in (half, nothing))
    assert at_half is not None
    assert at_none is not None
    assert at_half > 1.9 * at_none


@pytest.mark.model
def test_a_loaded_model_takes_what_was_estimated(capsys) -> None:
    found = told(capsys, "--model", "starter")["loaded"]
    assert abs(found["error"]) < 0.05
    assert found["taken_bytes"] > starter_model().stat().st_size
    assert 0 < found["tokens_per_second"] < found["most_tokens_per_second"]
    assert run(["doctor", "--model", "starter"]) == 0
    shown = capsys.readouterr().out
    assert "estimated " in shown
    assert "tokens/s; reading the memory allows" in shown


def test_a_model_that_cannot_be_loaded_is_told(capsys, tmp_path) -> None:
    (tmp_path / "broken.gguf").write_bytes(b"GGUF" + bytes(100))
    assert run(["doctor", "--model", str(tmp_path / "broken.gguf")]) == 2
    assert "broken.gguf" in capsys.readouterr().err
