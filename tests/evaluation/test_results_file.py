import json

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.results_file import ResultsFile, read_results

HEAD = {"set": "mine", "model": "a.gguf"}


def test_outcomes_come_back_as_they_were(tmp_path, outcome):
    path = tmp_path / "r.jsonl"
    with ResultsFile(path, HEAD) as file:
        file.add(outcome(2, "wrong", error="é\n\u2028"))
        file.add(outcome(1))
    head, read = read_results(path)
    assert head == {"version": 1, **HEAD}
    assert read == (outcome(1), outcome(2, "wrong", error="é\n\u2028"))


def test_a_file_goes_on_where_a_killed_run_stopped(tmp_path, outcome):
    path = tmp_path / "r.jsonl"
    with ResultsFile(path, HEAD) as file:
        file.add(outcome(1))
    whole = path.read_bytes()
    path.write_bytes(whole + json.dumps(outcome(2).as_record()).encode()[:40])
    with ResultsFile(path, HEAD) as file:
        assert file.done == (outcome(1),)
        file.add(outcome(3))
    assert [one.number for one in read_results(path)[1]] == [1, 3]
    assert path.read_bytes().startswith(whole)


@pytest.mark.parametrize("length", range(0, 60, 7))
def test_a_file_killed_while_its_head_was_written_begins_anew(tmp_path, outcome, length):
    path = tmp_path / "r.jsonl"
    with ResultsFile(path, HEAD):
        pass
    path.write_bytes(path.read_bytes()[:length])
    with ResultsFile(path, HEAD) as file:
        assert file.done == ()
        file.add(outcome(1))
    assert read_results(path)[1] == (outcome(1),)


def test_a_run_with_other_choices_does_not_go_on_in_the_file(tmp_path):
    path = tmp_path / "r.jsonl"
    with ResultsFile(path, HEAD):
        pass
    with pytest.raises(UsageError, match="another model"):
        ResultsFile(path, HEAD | {"model": "b.gguf"})


@pytest.mark.parametrize(
    "text", ["no json\n", "{}\n", '{"version": 2}\n', '{"version": 1}\n{"number": 1}\n', "[]\n"]
)
def test_a_file_that_is_none_is_left_alone(tmp_path, text):
    path = tmp_path / "notes.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="no file of results"):
        ResultsFile(path, HEAD)
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(UsageError, match="cannot be written"):
        ResultsFile(tmp_path / "absent" / "r.jsonl", HEAD)
