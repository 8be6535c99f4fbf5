import os
import stat
import threading
from contextlib import suppress

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.written_file import PRIVATE, place_beside, replaced_file, replaced_place, write_file


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "r.json"
    write_file(path, b"one")
    path.chmod(0o640)
    write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    link, path = tmp_path / "link", tmp_path / "r.json"
    path.write_bytes(b"one")
    link.symlink_to(path)
    write_file(link, b"two")
    assert link.is_symlink()
    assert path.read_bytes() == b"two"


def test_a_pipe_takes_what_is_written_and_stays_a_pipe(tmp_path):
    pipe, heard = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    reader.start()
    write_file(pipe, b"figures")
    reader.join(timeout=30)
    assert heard == [b"figures"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("name", ["absent/r.json", "."])
def test_what_cannot_be_written_is_told_and_leaves_nothing_behind(tmp_path, name):
    with pytest.raises(UsageError, match="cannot be written"):
        write_file(tmp_path / name, b"x")
    assert list(tmp_path.iterdir()) == []


def test_what_stops_half_way_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "r.json"
    path.write_bytes(b"old")
    with suppress(KeyboardInterrupt), replaced_file(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_private_file_is_for_its_owner_alone(tmp_path):
    with replaced_file(tmp_path / "secret", mode=PRIVATE) as file:
        file.write(b"x")
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_place_becomes_the_target_when_all_is_there(tmp_path, is_folder):
    target = tmp_path / "out"
    with replaced_place(target) as place:
        assert not target.exists()
        if is_folder:
            place.mkdir()
            (place / "part").write_bytes(b"x")
        else:
            place.write_bytes(b"x")
    assert target.is_dir() == is_folder
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_place_that_is_given_up_is_gone_and_what_was_there_stays(tmp_path, is_folder):
    target = tmp_path / "out"
    target.write_bytes(b"old")
    with suppress(KeyboardInterrupt), replaced_place(target) as place:
        if is_folder:
            place.mkdir()
            (place / "part").write_bytes(b"x")
        else:
            place.write_bytes(b"x")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_a_killed_run_has_left_is_removed_by_the_next(tmp_path, kind):
    target, elsewhere = tmp_path / "out", tmp_path / "kept"
    elsewhere.mkdir()
    (elsewhere / "mine").write_bytes(b"x")
    left = place_beside(target)
    if kind == "file":
        left.write_bytes(b"half")
    elif kind == "folder":
        left.mkdir()
        (left / "half").write_bytes(b"x")
    else:
        left.symlink_to(elsewhere)
    with replaced_place(target) as place:
        assert not place.exists()
        place.write_bytes(b"whole")
    assert target.read_bytes() == b"whole"
    assert (elsewhere / "mine").exists()
