import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlcoder_local.errors import UsageError
from sqlcoder_local.line_file import LineFile

JSON_TEXTS = st.text(st.characters(exclude_categories=("Cs",)))


def test_lines_come_back_and_more_are_added_behind_them(tmp_path):
    path = tmp_path / "lines.jsonl"
    with LineFile(path) as file:
        assert file.lines == []
        file.add({"a": "é\n\u2028"})
    with LineFile(path) as file:
        assert [json.loads(line) for line in file.lines] == [{"a": "é\n\u2028"}]
        file.add({"b": 2})
    assert [json.loads(line) for line in path.read_bytes().splitlines()] == [{"a": "é\n\u2028"}, {"b": 2}]


@settings(max_examples=30)
@given(texts=st.lists(JSON_TEXTS, min_size=1, max_size=4), cut=st.integers(0, 400))
def test_whatever_a_kill_leaves_is_gone_on_from(tmp_path_factory, texts, cut):
    path = tmp_path_factory.mktemp("killed") / "lines.jsonl"
    with LineFile(path, is_synced=False) as file:
        for text in texts:
            file.add({"text": text})
    path.write_bytes(path.read_bytes()[: max(0, path.stat().st_size - cut)])
    with LineFile(path, is_synced=False) as file:
        kept = [json.loads(line)["text"] for line in file.lines]
        for text in texts[len(kept) :]:
            file.add({"text": text})
    assert [json.loads(line)["text"] for line in path.read_bytes().splitlines()] == texts


def test_a_torn_line_stays_until_something_is_added(tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"a": 1}\n{"b": ')
    with LineFile(path) as file:
        assert (file.lines, file.torn) == ([b'{"a": 1}'], b'{"b": ')
    assert path.read_bytes() == b'{"a": 1}\n{"b": '
    with LineFile(path) as file:
        file.add({"b": 2})
    assert path.read_bytes() == b'{"a": 1}\n{"b": 2}\n'


@pytest.mark.parametrize("content", [b"my notes", b"my notes\nmore", b"\xff"])
def test_somebody_elses_last_line_is_not_cut_off(tmp_path, content):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="no file of JSON lines"):
        LineFile(path)
    assert path.read_bytes() == content


def test_a_file_may_be_for_its_owner_alone(tmp_path):
    with LineFile(tmp_path / "a", mode=0o600):
        assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_opened_is_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="directory"):
        LineFile(tmp_path)
