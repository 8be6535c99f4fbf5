import subprocess
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge import example_saving
from sqlcoder_local.knowledge.example_saving import example_name, remove_example, save_example
from sqlcoder_local.knowledge.examples import MOST_FILE_BYTES, example_files, read_examples
from sqlcoder_local.knowledge.knowledge import Example

LATE = Example(question="How many orders were late?", sql="SELECT\n  COUNT(*)\nFROM orders")
TEXT = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=80)


@given(question=TEXT, literals=st.lists(TEXT, max_size=3))
def test_what_is_saved_is_read_back(tmp_path_factory, question, literals):
    folder = tmp_path_factory.mktemp("examples")
    words = " ".join(question.split())
    lines = "\n".join(f"'{literal}' ```" for literal in literals)
    example = Example(question=words or "x", sql=f"SELECT\n{lines}\n``` 1".strip())
    saved = save_example(folder, example)
    assert read_examples(folder) == (example,)
    assert saved.path.name.isascii()
    remove_example(folder, saved.path.stem)
    assert read_examples(folder) == ()


def test_a_file_is_named_after_its_question_and_nothing_else(tmp_path: Path) -> None:
    names = {
        example_name(question)
        for question in ("Who is late?", "who  is LATE", "Who is late", "Who is late now?")
    }
    assert names == {"who-is-late-c519d9", "who-is-late-now-" + example_name("Who is late now?")[-6:]}
    assert example_name("誰が遅い?").startswith("example-")
    assert example_name("誰が遅い?") != example_name("誰が早い?")
    assert len(example_name("word " * 100)) <= 70
    assert save_example(tmp_path / "new", LATE).path.parent == tmp_path / "new"


def test_a_question_that_is_saved_again_replaces_its_sql_and_keeps_what_else_is_told(tmp_path: Path) -> None:
    file = tmp_path / "late.md"
    file.write_text(
        "Asked in May.\n\n# How many orders were late?\n```sql\nSELECT 1;\n```\nOf 2023.\n", "utf-8"
    )
    saved = save_example(tmp_path, Example(question="how many  orders were LATE", sql="SELECT 2"))
    assert (saved.path, saved.is_replaced) == (file, True)
    assert file.read_text("utf-8") == (
        "Asked in May.\n\n# How many orders were late?\n```sql\nSELECT 2\n```\nOf 2023.\n"
    )


def test_a_private_example_lies_apart_and_stays_there(tmp_path: Path) -> None:
    shared = save_example(tmp_path, LATE)
    private = save_example(tmp_path, LATE, is_private=True)
    assert private.path == tmp_path / "private" / shared.path.name
    assert not shared.path.exists()
    assert save_example(tmp_path, LATE).path == private.path
    assert [file.is_private for file in example_files(tmp_path)] == [True]
    assert read_examples(tmp_path) == (LATE,)


@pytest.mark.skipif(which("git") is None, reason="git is not installed")
def test_git_passes_over_what_is_private(tmp_path: Path) -> None:
    save_example(tmp_path, LATE)
    save_example(tmp_path, Example(question="Whose salary is 1?", sql="SELECT 1"), is_private=True)
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "-q"], check=True)
    told = subprocess.run(
        [*git, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    )
    assert told.stdout == f"?? {example_name(LATE.question)}.md\n"


@pytest.mark.parametrize(
    "example",
    [
        Example(question="Who?", sql="SELECT 'a\r\nb'"),
        Example(question="Who\nelse?", sql="SELECT 1"),
        Example(question="Who?", sql="SELECT 1;"),
        Example(question="Who?", sql="x" * MOST_FILE_BYTES),
    ],
)
def test_what_would_be_read_back_otherwise_is_refused_and_nothing_is_written(tmp_path, example):
    with pytest.raises(UsageError, match="cannot be kept as Markdown"):
        save_example(tmp_path, example)
    assert list(tmp_path.iterdir()) == []


def test_a_file_too_long_to_be_read_whole_is_not_cut(tmp_path: Path) -> None:
    file = tmp_path / "late.md"
    text = f"# {LATE.question}\n```sql\nSELECT 1\n```\n" + "note\n" * MOST_FILE_BYTES
    file.write_text(text, "utf-8")
    with pytest.raises(UsageError):
        save_example(tmp_path, LATE)
    assert file.read_text("utf-8") == text


def test_a_full_folder_takes_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(example_saving, "MOST_FILES", 1)
    save_example(tmp_path, LATE)
    with pytest.raises(UsageError, match="1 examples already"):
        save_example(tmp_path, Example(question="Who?", sql="SELECT 1"))
    assert save_example(tmp_path, LATE).is_replaced


def test_a_name_that_is_not_there_is_told_with_those_near_it(tmp_path: Path) -> None:
    saved = save_example(tmp_path, LATE)
    with pytest.raises(UsageError, match=saved.path.stem):
        remove_example(tmp_path, "how-many-orders-were-lat")
    assert remove_example(tmp_path, saved.path.name) == saved.path
    with pytest.raises(UsageError, match="No example"):
        remove_example(tmp_path, "../secrets")
