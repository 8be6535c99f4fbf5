import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.engine.prefix_store import HEAD_BYTES, PrefixStore, file_fingerprint

TOKENS = (1, 2, 3)
STATE = bytearray(b"keys and values" * 50)


@pytest.fixture
def store(tmp_path: Path) -> PrefixStore:
    return PrefixStore(tmp_path / "prefixes", b"model")


def only_file(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "prefixes").iterdir()
    return path


@given(state=st.binary(max_size=2000), tokens=st.lists(st.integers(0, 200_000), max_size=50))
def test_what_is_kept_is_found(
    tmp_path_factory: pytest.TempPathFactory, state: bytes, tokens: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("store")
    PrefixStore(folder, b"model").save(tokens, bytearray(state))
    assert PrefixStore(folder, b"model").find(tokens) == state


def test_other_tokens_models_and_settings_have_their_own_states(store: PrefixStore, tmp_path: Path) -> None:
    store.save(TOKENS, STATE)
    assert store.find((1, 23)) is None
    assert store.find((1, 2)) is None
    assert PrefixStore(tmp_path / "prefixes", b"other").find(TOKENS) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data[: HEAD_BYTES - 3],
        lambda _data: b"",
        lambda data: data + b"x",
        lambda data: data[:-1] + b"?",
        lambda data: b"GGUFxxxx" + data[8:],
        lambda data: data[:10] + b"?" + data[11:],
    ],
)
def test_damaged_files_are_not_trusted_and_written_anew(
    store: PrefixStore, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    store.save(TOKENS, STATE)
    path = only_file(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert store.find(TOKENS) is None
    assert not path.exists()
    store.save(TOKENS, STATE)
    assert store.find(TOKENS) == STATE


def test_a_file_under_a_name_that_is_not_its_own_is_not_trusted(store: PrefixStore, tmp_path: Path) -> None:
    store.save(TOKENS, STATE)
    first = only_file(tmp_path)
    store.save((9,), bytearray(b"other"))
    (other,) = (path for path in (tmp_path / "prefixes").iterdir() if path != first)
    first.write_bytes(other.read_bytes())
    assert store.find(TOKENS) is None


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    store = PrefixStore(tmp_path, b"model", most_bytes=3 * (HEAD_BYTES + len(STATE)))
    for number in range(3):
        store.save((number,), STATE)
        for path in tmp_path.iterdir():
            stat = path.stat()
            os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns - 10**9))
    assert store.find((0,)) == STATE
    store.save((3,), STATE)
    assert [store.find((number,)) is not None for number in range(4)] == [True, False, True, True]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 3 * (HEAD_BYTES + len(STATE))


def test_what_is_larger_than_all_that_may_be_kept_is_not(tmp_path: Path) -> None:
    store = PrefixStore(tmp_path, b"model", most_bytes=100)
    store.save(TOKENS, STATE)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_keeps_nothing_and_stops_nobody(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    store = PrefixStore(file / "prefixes", b"model")
    store.save(TOKENS, STATE)
    assert store.find(TOKENS) is None


def test_no_half_written_file_stays(
    store: PrefixStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    store.save(TOKENS, STATE)
    assert list((tmp_path / "prefixes").iterdir()) == []


def test_files_that_differ_have_other_fingerprints(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(bytes(100_000))
    before, stat = file_fingerprint(path), path.stat()
    assert file_fingerprint(path) == before
    path.write_bytes(bytes(50_000) + b"x" + bytes(49_999))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert file_fingerprint(path) != before
    path.write_bytes(bytes(100_000))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert file_fingerprint(path) != before
