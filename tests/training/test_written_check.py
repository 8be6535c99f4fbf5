"""Which pairs written by hand the model cannot write, by the grammar and by the words of the question."""

import sys
from random import Random

import pytest

from training.other_values import with_other_values
from training.written_check import is_shown_whole, main, why_not
from training.written_pairs import FOLDER, pairs_of

FILES = sorted(FOLDER.glob("*.sql"))
CHECKED_PER_FILE = 4


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("SELECT price FROM kites WHERE colour = 'blue'", "does not say"),
        ("SELECT price FROM kites LIMIT 7", "does not say"),
        ("SELECT SUM(colour) FROM kites", "grammar refuses"),
    ],
)
def test_what_the_grammar_would_not_admit_is_told(kites_asked, sql, reason):
    (pair,) = pairs_of(kites_asked("? red kites", sql))
    assert reason in (why_not(pair) or "")


def test_a_question_that_hides_its_table_is_passed_over(kites_asked):
    more = "".join(f"CREATE TABLE t{n} (\n  id INTEGER PRIMARY KEY,\n  note TEXT\n);\n" for n in range(6))
    path = kites_asked(more, "? Which notes are there?", "SELECT colour FROM kites")
    (pair,) = pairs_of(path)
    assert not is_shown_whole(pair)


def test_the_command_tells_what_is_wrong_and_counts_what_is_right(kites_asked, monkeypatch, capsys):
    path = kites_asked(
        "? red kites", "SELECT kite_id FROM kites WHERE colour = 'red'",
        "? blue kites", "SELECT kite_id FROM kites WHERE colour = 'red'",
        "? kites by weight", "SELECT weight FROM kites",
    )  # fmt: skip
    monkeypatch.setattr(sys, "argv", ["written_check", str(path)])
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr().out
    assert ended.value.code
    assert "kites.sql: blue kites\n    a value, number or date that the question does not say" in told
    assert "kites.sql: kites by weight\n" in told
    assert told.endswith("kites.sql: 1 questions, 1 queries\n")


def the_few(path):
    """Some pairs of a file, as they are and with other values."""
    rng = Random(path.stem)
    pairs = list(pairs_of(path))
    chosen = rng.sample(pairs, min(CHECKED_PER_FILE, len(pairs)))
    return [*chosen, *(with_other_values(pair, rng) for pair in chosen)]


@pytest.mark.parametrize("path", FILES[:: len(FILES) // 5], ids=lambda path: path.stem)
def test_what_is_written_can_be_learnt(path):
    assert [why_not(pair) for pair in the_few(path)] == [None] * (2 * CHECKED_PER_FILE)


@pytest.mark.slow
def test_a_few_of_every_file_can_be_learnt():
    """The command of the module checks them all."""
    refused = {pair.question: why_not(pair) for path in FILES for pair in the_few(path)}
    assert {question: reason for question, reason in refused.items() if reason} == {}
