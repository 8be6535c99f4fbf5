import pytest

from sqlcoder_local.errors import UsageError
from training.saved_pairs import SavedPair, read_saved_pairs

GOOD = """{"question": " How many? ", "sql": "SELECT COUNT(*) FROM t"}

{"question": "Who is blue?", "sql": null, "private": true}
{"question": "Which?", "sql": "SELECT a FROM t", "database": "shop"}
"""
BAD = {
    "{": "Line 1", "[]": "braces", '{"question": "a", "sql": "b", "hint": 1}': "'hint'",
    '{"question": "", "sql": "b"}': "'question'", '{"question": "a"}': "'sql'",
    '{"question": "a", "sql": ""}': "'sql'", '{"question": "a", "sql": "b", "private": 1}': "'private'",
    "": "no pairs",
}  # fmt: skip


def test_json_lines_are_read_with_what_is_private(tmp_path):
    (tmp_path / "pairs.jsonl").write_text(GOOD)
    assert read_saved_pairs(tmp_path / "pairs.jsonl") == (
        SavedPair(question="How many?", sql="SELECT COUNT(*) FROM t"),
        SavedPair(question="Who is blue?", sql=None, is_private=True),
        SavedPair(question="Which?", sql="SELECT a FROM t"),
    )


def test_all_pairs_can_be_called_private(tmp_path):
    (tmp_path / "pairs.jsonl").write_text(GOOD)
    assert all(pair.is_private for pair in read_saved_pairs(tmp_path / "pairs.jsonl", are_private=True))


@pytest.mark.parametrize("inner", ["", "examples"])
def test_saved_examples_in_markdown_are_read_from_their_folder_or_the_one_around_it(tmp_path, inner):
    (tmp_path / inner).mkdir(exist_ok=True)
    (tmp_path / inner / "one.md").write_text(
        "# How many boats?\n\n```sql\nSELECT COUNT(*) FROM boats;\n```\n"
    )
    (pair,) = read_saved_pairs(tmp_path)
    assert (pair.question, pair.sql) == ("How many boats?", "SELECT COUNT(*) FROM boats")


def test_examples_that_are_kept_private_stay_so(tmp_path):
    (tmp_path / "private").mkdir()
    for folder in (tmp_path, tmp_path / "private"):
        (folder / "one.md").write_text(f"# Asked in {folder.name}?\n\n```sql\nSELECT 1\n```\n")
    assert [pair.is_private for pair in read_saved_pairs(tmp_path)] == [False, True]


@pytest.mark.parametrize(("text", "told"), BAD.items())
def test_what_is_wrong_is_told_with_its_line(tmp_path, text, told):
    (tmp_path / "pairs.jsonl").write_text(text)
    with pytest.raises(UsageError, match=told):
        read_saved_pairs(tmp_path / "pairs.jsonl")


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageError, match="There is no file"):
        read_saved_pairs(tmp_path / "none.jsonl")
