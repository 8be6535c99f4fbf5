from pathlib import Path

import pytest

from sqlcoder_local.database import connections
from sqlcoder_local.database.connections import Connection, save_connection
from sqlcoder_local.database.knowledge_place import knowledge_place
from sqlcoder_local.errors import UsageError


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    monkeypatch.setattr(connections, "settings_folder", lambda: tmp_path / "settings")
    return tmp_path / "settings"


def test_it_lies_beside_a_file_however_the_file_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    beside = tmp_path / "shop.sqlcoder"
    save_connection("till", Connection(target=str(tmp_path / "shop.sqlite")))
    for typed in ("shop.sqlite", str(tmp_path / "shop.duckdb"), "sqlite:///shop.sqlite", "till"):
        assert knowledge_place(typed) == beside


def test_it_lies_beside_a_folder_of_files_even_the_one_that_one_is_in(tmp_path, monkeypatch):
    (tmp_path / "sales").mkdir()
    monkeypatch.chdir(tmp_path / "sales")
    assert knowledge_place(".") == tmp_path / "sales.sqlcoder"
    assert knowledge_place(str(Path(tmp_path.root))) is None


def test_what_has_no_place_of_its_own_has_one_among_the_settings_under_its_name(settings):
    save_connection("sales", Connection(target="postgresql://me@db/sales"))
    assert knowledge_place("sales") == settings / "knowledge" / "sales.sqlcoder"
    assert knowledge_place("demo") == settings / "knowledge" / "demo.sqlcoder"
    assert knowledge_place("postgresql://me@db/sales") is None


def test_what_no_engine_opens_is_refused():
    with pytest.raises(UsageError, match="cannot be opened"):
        knowledge_place("oracle://me@db/sales")
