import io
import json
import signal
import subprocess
import sys
import time

import gguf
import pytest

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.errors import SqlcoderError, UsageError
from training.tune_command import tune

UNTOLD = "What is the length of the boat that nobody shall know of"
PAIRS = [
    ("How many boats are there?", "SELECT COUNT(*) FROM boats"),
    ("Which boats are there?", "SELECT name FROM boats"),
    ("What is the longest boat?", "SELECT name FROM boats ORDER BY length DESC LIMIT 1"),
    ("How long are the boats?", "SELECT length FROM boats"),
    ("How long are boats on average?", "SELECT AVG(length) FROM boats"),
]
QUICK = "--generate 3 --steps 1 --threads 1".split()


@pytest.fixture
def database(harbour):
    return harbour


@pytest.fixture
def pairs(tmp_path):
    records = [{"question": question, "sql": sql} for question, sql in PAIRS]
    records.append({"question": UNTOLD, "sql": "SELECT length FROM boats WHERE id = 3", "private": True})
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(map(json.dumps, records)))
    return file


def run(*arguments):
    told = io.StringIO()
    try:
        tune.main([str(argument) for argument in arguments], obj=Messages(told), standalone_mode=False)
    except SqlcoderError as error:
        return told.getvalue(), error
    return told.getvalue(), None


@pytest.mark.model
def test_a_tuned_model_is_written_with_a_card_that_only_counts_what_is_private(
    tmp_path, database, pairs, tiny_model, capfd
):
    out = tmp_path / "harbour.gguf"
    told, error = run(
        database, "--pairs", pairs, "-m", tiny_model, "-o", out, *QUICK, "--force", "--everyday", "2"
    )
    assert error is None
    printed = capfd.readouterr().out
    assert "before  0 of " in printed
    assert "after   0 of 2 everyday questions right (0.0%)" in printed
    assert f"{out} was written" in told
    card = gguf.GGUFReader(out).fields["general.description"].contents()
    assert "harbour.sqlite" in card
    assert UNTOLD.encode() not in out.read_bytes()
    assert sum(question in card for question, _ in PAIRS) >= 3
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "harbour.gguf",
        "harbour.sqlite",
        "pairs.jsonl",
    ]


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_a_database_on_a_server_is_tuned_on_and_its_password_is_not_in_the_card(
    request, tmp_path, pairs, tiny_model, kind
):
    script = """
        CREATE TABLE boats (id INTEGER PRIMARY KEY, name VARCHAR(20), length REAL);
        INSERT INTO boats VALUES (1, 'Gull', 9.5), (2, 'Tern', 12), (3, 'Auk', 7);
    """
    database = new_database(request.getfixturevalue(f"{kind}_server"), script)
    out = tmp_path / "harbour.gguf"
    told, error = run(database.reader_url, "--pairs", pairs, "-m", tiny_model, "-o", out, *QUICK, "--force")
    assert error is None
    assert "left out" not in told
    card = gguf.GGUFReader(out).fields["general.description"].contents()
    assert f"on the database {database.name}." in card
    assert database.reader not in card


@pytest.mark.model
def test_a_model_that_is_no_better_is_not_kept(tmp_path, database, pairs, tiny_model):
    out = tmp_path / "harbour.gguf"
    _, error = run(database, "--pairs", pairs, "-m", tiny_model, "-o", out, *QUICK)
    assert error is not None
    assert "no better" in error.message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harbour.sqlite", "pairs.jsonl"]


@pytest.mark.model
@pytest.mark.slow
def test_ctrl_c_leaves_the_file_as_it_was_and_the_same_command_goes_on(tmp_path, database, pairs, tiny_model):
    out = tmp_path / "harbour.gguf"
    out.write_bytes(b"as it was")
    begun = tmp_path / ".harbour.gguf.tuning" / "tuning.json"
    options = "--generate 3 --threads 1 --force --steps".split()
    command = [sys.executable, "-m", "sqlcoder_local", "tune", database, "--pairs", pairs, "-m", tiny_model]
    first = subprocess.Popen([*command, "-o", out, *options, "400"], stderr=subprocess.PIPE, text=True)
    while not begun.exists():
        assert first.poll() is None
        time.sleep(0.05)
    first.send_signal(signal.SIGINT)
    told = first.communicate(timeout=240)[1]
    assert first.returncode == 130, told
    assert "The same command goes on from there" in told
    assert out.read_bytes() == b"as it was"
    begun.write_text(begun.read_text().replace('"steps": 400', '"steps": 2'))
    done = subprocess.run([*command, "-o", out, *options, "2"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "going on from step" in done.stderr
    assert out.read_bytes().startswith(b"GGUF")
    assert not begun.exists()


@pytest.mark.model
def test_examples_saved_beside_the_database_are_learnt_unasked(tmp_path, database, tiny_model):
    folder = database.with_suffix(".sqlcoder") / "examples"
    folder.mkdir(parents=True)
    (folder / "one.md").write_text("# How many boats are there?\n\n```sql\nSELECT COUNT(*) FROM boats\n```\n")
    told, _ = run(database, "-m", tiny_model, "-o", tmp_path / "a.gguf", *QUICK)
    assert "1 saved and" in told


def test_a_file_that_exists_is_not_replaced_unasked(tmp_path, database):
    out = tmp_path / "harbour.gguf"
    out.write_bytes(b"mine")
    _, error = run(database, "-o", out)
    assert isinstance(error, UsageError)
    assert "exists already" in error.message
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(("place", "told"), [("", "is a folder"), ("none/a.gguf", "no folder")])
def test_a_place_that_takes_no_file_is_told_before_anything_is_done(tmp_path, database, place, told):
    _, error = run(database, "-o", tmp_path / place)
    assert isinstance(error, UsageError)
    assert told in error.message


def test_a_model_of_another_kind_is_refused(tmp_path, database):
    (tmp_path / "a.gguf").write_bytes(b"GGUF" + bytes(40))
    _, error = run(database, "-m", tmp_path / "a.gguf", "-o", tmp_path / "b.gguf")
    assert isinstance(error, UsageError)
    assert not (tmp_path / "b.gguf").exists()


@pytest.mark.model
def test_a_file_that_other_models_prompts_are_for_is_refused(tmp_path, database, tiny_model):
    other = tmp_path / "other.gguf"
    other.write_bytes(
        tiny_model.read_bytes().replace(b"\x07\0\0\0\0\0\0\0starter", b"\x07\0\0\0\0\0\0\0strange")
    )
    _, error = run(database, "-m", other, "-o", tmp_path / "b.gguf")
    assert isinstance(error, UsageError)
    assert "not the starter model" in error.message


def test_without_pytorch_one_line_says_how_to_install_it(tmp_path, database, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("training.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "torch", None)
    _, error = run(database, "-o", tmp_path / "a.gguf")
    assert isinstance(error, UsageError)
    assert "[train]" in error.hint
