from dataclasses import dataclass, replace

import pytest

from sqlcoder_local.kept_file import KeptFile


@dataclass(frozen=True, kw_only=True)
class Value:
    """Something to keep."""

    text: str


def kept(folder, name="here", **more):
    return KeptFile.of(folder, name, ".kept", form=1, **more)


def test_what_is_kept_is_found_again_by_who_asks_for_the_same(tmp_path):
    kept(tmp_path).write(Value(text="ä 🦆"))
    assert kept(tmp_path).read(Value) == Value(text="ä 🦆")
    assert kept(tmp_path, "there").read(Value) is None
    assert kept(tmp_path, state="changed").read(Value) is None
    assert KeptFile.of(tmp_path, "here", ".kept", form=2).read(Value) is None


def test_another_state_takes_the_place_of_the_one_before(tmp_path):
    kept(tmp_path, state="one").write(Value(text="1"))
    kept(tmp_path, state="two").write(Value(text="2"))
    assert kept(tmp_path, state="two").read(Value) == Value(text="2")
    assert kept(tmp_path, state="one").read(Value) is None
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:-1], lambda b: b + b" ", lambda b: b[:0], lambda b: b[:40] + b"x" + b[41:]]
)
def test_what_is_not_whole_is_passed_over_and_written_anew(tmp_path, spoil):
    file = kept(tmp_path)
    file.write(Value(text="one"))
    file.path.write_bytes(spoil(file.path.read_bytes()))
    assert file.read(Value) is None
    file.write(Value(text="two"))
    assert file.read(Value) == Value(text="two")


def test_a_value_that_is_too_large_for_the_folder_is_not_kept(tmp_path):
    small = replace(kept(tmp_path), most_bytes=1_000)
    small.write(Value(text="x" * 300))
    assert list(tmp_path.iterdir()) == []
    small.write(Value(text="x" * 200))
    assert small.read(Value) is not None
