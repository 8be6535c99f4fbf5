"""Every attack against each wall alone, on the real engine, as a user who may write.

The files of tests/data/attacks hold one attack a line under headings that say what is tried.
"""

import re
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.cli.main import run
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.separated import separated_rows
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import SqlcoderError, StatementRefusedError
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.text_to_sql import answer_question

FOLDER = Path(__file__).parents[1] / "data" / "attacks"
ENGINES = ("sqlite", "duckdb", "postgres", "mysql")
PASSING = "bombs that are queries, which the limits stop"
REFUSED = 6
PASSED = (0, 1, 4)
"""Rows, or the sentence that tells which limit was reached: of size or of time."""
SECRET = "kept under the stone"  # noqa: S105 - what attacks look for
PATIENCE_SECONDS = {"sqlite": 0.05, "duckdb": 0.3, "postgres": 0.3, "mysql": 0.3}

LOCKS_OF_A_CONNECTION = frozenset(
    (
        "SELECT GET_LOCK('x', 5)",
        "SELECT pg_advisory_lock(42)",
        "SELECT pg_try_advisory_lock_shared(42)",
    )
)
"""Attacks that only the first wall stops: their lock outlives the query, and goes with the connection."""


def attacks(engine):
    heading = ""
    for line in FOLDER.joinpath(f"{engine}.sql").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            heading = line.removeprefix("# ")
        else:
            yield heading, re.sub(r"\{U\+([0-9A-F]{4})\}", lambda code: chr(int(code[1], 16)), line)


def headings():
    return [
        pytest.param(engine, heading, id=f"{engine}: {heading}")
        for engine in ENGINES
        for heading in dict.fromkeys(heading for heading, _ in attacks(engine))
    ]


def under(engine, heading):
    return [attack for found, attack in attacks(engine) if found == heading]


def test_there_are_enough_attacks():
    counts = {engine: len({attack for _, attack in attacks(engine)}) for engine in ENGINES}
    assert sum(counts.values()) >= 600
    assert min(counts.values()) >= 150


def wait_for(claim):
    """A server takes a moment to see that a connection is closed."""
    deadline = monotonic() + 10
    while not claim() and monotonic() < deadline:
        sleep(0.05)


def refuses(attack, schema, source_dialect, target_dialect):
    try:
        checked_statement(attack, schema, source_dialect=source_dialect, target_dialect=target_dialect)
    except StatementRefusedError:
        return True
    return False


@pytest.mark.parametrize(("target", "heading"), headings(), indirect=["target"])
def test_the_check_alone_refuses(target, heading):
    schema = target.database.schema()
    for attack in under(target.name, heading):
        for dialect in {"postgres", target.name}:
            is_refused = refuses(attack, schema, dialect, target.name)
            assert is_refused == (heading != PASSING), (attack, dialect)


@pytest.mark.parametrize(("target", "heading"), headings(), indirect=["target"])
def test_the_connection_alone_lets_nothing_be_changed_or_learned(target, heading):
    before = target.state()
    for attack in under(target.name, heading):
        if attack in LOCKS_OF_A_CONNECTION:
            with target.opened_anew() as database:
                rows = target.rows(attack, seconds=PATIENCE_SECONDS[target.name], database=database)
            wait_for(lambda: target.state() == before)
        else:
            rows = target.rows(attack, seconds=PATIENCE_SECONDS[target.name])
        assert target.state() == before, attack
        assert SECRET not in str(rows), attack


@pytest.mark.parametrize(
    ("target", "heading"),
    [case for case in headings() if case.values[0] in {"postgres", "mysql"}],
    indirect=["target"],
)
def test_the_quick_road_to_csv_alone_lets_nothing_be_changed_or_learned(target, heading):
    before = target.state()
    limits = Limits(rows=None, total_bytes=None, seconds=PATIENCE_SECONDS[target.name])
    for attack in under(target.name, heading):
        if attack in LOCKS_OF_A_CONNECTION:
            continue
        with (
            suppress(SqlcoderError, UnicodeEncodeError),
            target.database.stream(attack, limits=limits) as rows,
        ):
            assert all(SECRET not in part.text for part in separated_rows(rows, ",")), attack
        assert target.state() == before, attack


@pytest.mark.parametrize(("target", "heading"), headings(), indirect=["target"])
def test_a_model_that_writes_attacks_changes_nothing_and_ends_in_a_sentence(target, heading):
    before = target.state()
    options = AskOptions(timeout_seconds=PATIENCE_SECONDS[target.name], row_limit=50)
    for attack in under(target.name, heading):
        engine = ScriptedEngine([attack], prompt_format="v2")
        try:
            answer = answer_question("How many?", database=target.database, engine=engine, options=options)
        except SqlcoderError:
            continue
        assert SECRET not in str(answer.rows), attack
        assert heading == PASSING or attack != answer.sql, attack
    assert target.state() == before


@pytest.mark.parametrize("target", ENGINES, indirect=True)
def test_the_database_still_answers_after_all_attacks(target):
    assert target.database.run("SELECT COUNT(*) FROM customers").rows == (
        (320 if target.name == "sqlite" else 3,),
    )


@pytest.mark.parametrize(("target", "heading"), headings(), indirect=["target"])
def test_the_command_run_refuses_attacks_and_changes_nothing(target, heading, capsys):
    before = target.state()
    arguments = ["run", target.named, *target.flags, "--timeout", str(PATIENCE_SECONDS[target.name])]
    for attack in under(target.name, heading):
        exit_code = run([*arguments, "--", attack])
        out, err = capsys.readouterr()
        assert exit_code in PASSED if heading == PASSING else exit_code == REFUSED, (attack, err)
        assert SECRET not in out + err.replace(attack, ""), attack
        assert "Traceback" not in err, attack
    wait_for(lambda: target.state() == before)
    assert target.state() == before
