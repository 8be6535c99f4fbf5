from pathlib import Path

import pytest

from sqlcoder_local.errors import ModelFileError
from sqlcoder_local.models.store import find_model, starter_model


def make(folder: Path, *names: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"GGUF")


def test_path_is_taken_as_it_is(tmp_path: Path) -> None:
    make(tmp_path, "any name.bin")
    assert find_model(str(tmp_path / "any name.bin"), folders=()) == tmp_path / "any name.bin"


@pytest.mark.parametrize(
    "name", ["sqlcoder-7b-2.Q4_K_M.gguf", "sqlcoder-7b-2.Q4_K_M", "sqlcoder-7b-2", "SQLCoder-7b-2"]
)
def test_name_finds_the_file_in_the_first_folder_that_has_it(name: str, tmp_path: Path) -> None:
    make(tmp_path / "second", "sqlcoder-7b-2.Q4_K_M.gguf", "sqlcoder-7b.Q8_0.gguf")
    found = find_model(name, folders=(tmp_path / "first", tmp_path / "second"))
    assert found == tmp_path / "second" / "sqlcoder-7b-2.Q4_K_M.gguf"


def test_name_of_several_files_is_refused_with_their_names(tmp_path: Path) -> None:
    make(tmp_path, "coder.Q4_0.gguf", "coder.Q8_0.gguf")
    with pytest.raises(ModelFileError, match=r"coder\.Q4_0\.gguf, coder\.Q8_0\.gguf"):
        find_model("coder", folders=(tmp_path,))


def test_unknown_name_tells_where_was_looked(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError) as caught:
        find_model("nothing", folders=(tmp_path / "a", tmp_path / "b"))
    assert str(tmp_path / "a") in caught.value.message
    assert str(tmp_path / "b") in caught.value.message


def test_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is a folder"):
        find_model(str(tmp_path), folders=())


def test_the_word_starter_is_the_model_in_the_package(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "starter").mkdir()
    assert find_model("starter", folders=[tmp_path]) == starter_model()


def test_a_published_model_that_is_not_here_is_offered(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="models pull sqlcoder-7b-2"):
        find_model("sqlcoder-7b-2", folders=[tmp_path])
