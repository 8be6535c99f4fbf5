"""SQLite files where nothing can be written: on a medium mounted read-only, as a container or a disc is."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

RUN = """
mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 99
touch "$1/x" 2>/dev/null && exit 98
"$2" -m sqlcoder_local run "$1/shop.sqlite" "SELECT a FROM t ORDER BY a" --out csv
"""
CANNOT_MOUNT = 99
BESIDE = {"at rest": (), "in use": ("-wal", "-shm"), "copied without its index": ("-wal",)}


@pytest.mark.skipif(not shutil.which("unshare"), reason="NOT TESTED: there is no unshare to mount with")
@pytest.mark.parametrize("left", BESIDE)
def test_a_write_ahead_database_is_read_from_a_read_only_medium(left, tmp_path):
    medium = tmp_path / "medium"
    medium.mkdir()
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        connection.executescript(
            "PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)"
        )
        if left == "at rest":
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for suffix in ("", *BESIDE[left]):
            shutil.copy(f"{tmp_path}/a.sqlite{suffix}", medium / f"shop.sqlite{suffix}")
    before = sorted(entry.name for entry in medium.iterdir())
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", RUN, "sh", str(medium), sys.executable],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode == CANNOT_MOUNT:
        pytest.skip(f"NOT TESTED: this system lets nobody mount: {done.stderr}")
    assert (done.returncode, done.stdout) == (0, "a\n1\n2\n"), done.stderr
    assert sorted(entry.name for entry in medium.iterdir()) == before


FULL = """
mount -t tmpfs -o size=64k tmpfs "$1" || exit 99
TMPDIR="$1" "$2" -m sqlcoder_local run "$3" "SELECT count(*) AS n FROM t" --out csv
code=$?
ls "$1"
exit $code
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="NOT TESTED: there is no unshare to mount with")
def test_a_disk_too_full_for_a_private_copy_is_told(tmp_path):
    disk, given = tmp_path / "disk", tmp_path / "given"
    disk.mkdir()
    given.mkdir()
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        connection.executescript(
            "PRAGMA journal_mode = WAL; CREATE TABLE t (a TEXT); INSERT INTO t VALUES (hex(zeroblob(100000)))"
        )
        for suffix in ("", "-wal"):
            shutil.copy(f"{tmp_path}/a.sqlite{suffix}", given / f"shop.sqlite{suffix}")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", FULL, "sh", str(disk), sys.executable, str(given / "shop.sqlite")],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode == CANNOT_MOUNT:
        pytest.skip(f"NOT TESTED: this system lets nobody mount: {done.stderr}")
    # Nothing is left on the disk either.
    assert (done.returncode, done.stdout) == (3, "")
    assert "No space left on device" in done.stderr
    assert done.stderr.count("\n") == 1
