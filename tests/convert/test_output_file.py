"""A file must appear whole or not at all, whatever happens on the way."""

import errno
import os
import stat
from pathlib import Path

import pytest

from convert.output_file import output_file, write_at
from sqlcoder_local.errors import UsageError
from sqlcoder_local.written_file import place_beside


def write(path: Path, content: bytes = b"new", *, may_replace: bool = False) -> None:
    with output_file(path, byte_count=len(content), may_replace=may_replace) as descriptor:
        write_at(descriptor, content, 0)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_holds_what_was_written_at_any_place(tmp_path):
    with output_file(tmp_path / "a", byte_count=6, may_replace=False) as descriptor:
        write_at(descriptor, b"def", 3)
        write_at(descriptor, b"abc", 0)
        assert names(tmp_path) == [".a.partial"]
    assert (tmp_path / "a").read_bytes() == b"abcdef"
    assert names(tmp_path) == ["a"]
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) & 0o077 == 0o044 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, SystemExit])
def test_nothing_is_left_after_an_interruption(tmp_path, error):
    def write_half() -> None:
        with output_file(tmp_path / "a", byte_count=6, may_replace=False) as descriptor:
            write_at(descriptor, b"abc", 0)
            raise error

    with pytest.raises(error):
        write_half()
    assert names(tmp_path) == []


def test_an_interruption_keeps_the_file_that_was_to_be_replaced(tmp_path):
    write(tmp_path / "a", b"old")
    with pytest.raises(KeyboardInterrupt), output_file(tmp_path / "a", byte_count=3, may_replace=True):
        raise KeyboardInterrupt
    assert (tmp_path / "a").read_bytes() == b"old"


def test_an_existing_file_is_replaced_only_when_asked(tmp_path):
    write(tmp_path / "a", b"old")
    with pytest.raises(UsageError, match="exists already"):
        write(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"old"
    write(tmp_path / "a", may_replace=True)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_leftover_of_a_killed_run_is_taken_over(tmp_path):
    place_beside(tmp_path / "a").write_bytes(b"half of a much longer file")
    write(tmp_path / "a")
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"new"


def test_two_conversions_of_one_file_do_not_mix(tmp_path):
    with output_file(tmp_path / "a", byte_count=3, may_replace=False) as descriptor:
        with pytest.raises(UsageError, match="Another conversion is writing a"):
            write(tmp_path / "a")
        write_at(descriptor, b"abc", 0)
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"abc"


def test_a_link_in_place_of_the_temporary_is_not_followed(tmp_path):
    (tmp_path / "precious").write_bytes(b"precious")
    place_beside(tmp_path / "a").symlink_to(tmp_path / "precious")
    with pytest.raises(UsageError, match="cannot be written"):
        write(tmp_path / "a")
    assert (tmp_path / "precious").read_bytes() == b"precious"


def test_a_folder_or_a_missing_folder_is_no_destination(tmp_path):
    with pytest.raises(UsageError, match="is a folder"):
        write(tmp_path)
    with pytest.raises(UsageError, match="There is no folder"):
        write(tmp_path / "none" / "a")


def test_a_file_larger_than_the_free_space_is_refused_before_work(tmp_path):
    with (
        pytest.raises(UsageError, match="has room for"),
        output_file(tmp_path / "a", byte_count=2**60, may_replace=False),
    ):
        pytest.fail("the body must not run")
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", ["pwrite", "fsync", "ftruncate", "posix_fallocate"])
@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "The disk filled up"), (errno.EIO, "cannot be written")]
)
def test_a_failing_call_leaves_nothing_and_is_told_in_words(tmp_path, monkeypatch, call, number, words):
    if not hasattr(os, call):
        return

    def fail(*_arguments):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(UsageError, match=words):
        write(tmp_path / "a")
    assert names(tmp_path) == []


def test_a_full_disk_is_told_in_words_by_a_real_device(tmp_path):
    full = Path("/dev/full")
    if not full.exists():
        return
    with (
        pytest.raises(UsageError, match="The disk filled up"),
        output_file(tmp_path / "a", byte_count=3, may_replace=False),
        full.open("wb", buffering=0) as file,
    ):
        file.write(b"abc")
    assert names(tmp_path) == []
