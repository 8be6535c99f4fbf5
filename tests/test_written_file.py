import os
import stat
import threading
from contextlib import suppress

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.written_file import PRIVATE, replaced_file, write_file


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
