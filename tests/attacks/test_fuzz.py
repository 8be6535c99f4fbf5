"""Mutated and recombined statements, drawn from a seed, through both walls: whatever passes changes nothing.

SQLCODER_FUZZ sets how many statements each engine gets, 10000 for a full run; SQLCODER_FUZZ_JSON names a file
for what came of them.
"""

import json
import os
import random
import re
from contextlib import contextmanager
from pathlib import Path

import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_text import checked_statement
from tests.attacks.many_queries import ManyQueries

DATA = Path(__file__).parents[1] / "data" / "attacks"
ENGINES = ("sqlite", "duckdb", "postgres", "mysql")
COUNT = int(os.environ.get("SQLCODER_FUZZ", "300"))
WORDS = re.compile(r"'[^']*'|\w+|\s+|.", re.DOTALL)
SEED = 20261121
COMMAND = "SQLCODER_FUZZ=10000 SQLCODER_FUZZ_JSON=FILE python -m pytest -n0 tests/attacks/test_fuzz.py"
SECONDS, GRACE_SECONDS = 0.3, 0.25
BATCH = 100
"""Statements between two looks at the state of the whole database."""
ODD = (
    *(";", "--", "/*", "*/", "/*!", "'", '"', "`", "\\", "\x00", "\ufeff", "$$", "(", ")", ",", "."),
    *(" INTO ", " UNION ALL ", " FOR UPDATE", " RETURNING *", "\n", "#", "@x", ":=", "E'", "U&"),
    *("{", "}", "[", "]", "::", "|*|"),
)
GOOD = (
    "SELECT id, name FROM customers WHERE country = 'Peru' ORDER BY name LIMIT 2",
    "SELECT country, COUNT(*) FROM customers GROUP BY country HAVING COUNT(*) > 1",
    "SELECT c.name, COUNT(*) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.name",
    "WITH w AS (SELECT id FROM orders) SELECT * FROM customers WHERE id IN (SELECT id FROM w)",
    "SELECT UPPER(name) || '!' AS loud, CASE WHEN id > 1 THEN 'x' ELSE 'y' END FROM customers",
    "SELECT id FROM customers UNION SELECT customer_id FROM orders",
    "SELECT ROW_NUMBER() OVER (PARTITION BY country ORDER BY id) FROM customers",
)


def sources(engine):
    lines = DATA.joinpath(f"{engine}.sql").read_text(encoding="utf-8").split("# bombs")[0].splitlines()
    return [*GOOD * 20, *(line for line in lines if not line.startswith("#"))]


def mutated(statement, others, draw):
    """Cut, double, swap, insert, and graft parts of another statement, up to three times."""
    parts = WORDS.findall(statement)
    for _ in range(draw.randint(1, 3)):
        place, other = draw.randrange(len(parts) + 1), WORDS.findall(draw.choice(others))
        end = min(len(parts), place + draw.randint(1, 4))
        change = draw.choice(("cut", "double", "swap", "insert", "graft", "graft", "wrap"))
        if change == "cut":
            del parts[place:end]
        elif change == "double":
            parts[place:place] = parts[place:end]
        elif change == "swap":
            parts[place:end] = reversed(parts[place:end])
        elif change == "insert":
            parts.insert(place, draw.choice(ODD))
        elif change == "graft":
            start = draw.randrange(len(other))
            parts[place:end] = other[start : start + draw.randint(1, 8)]
        else:
            parts = [f"SELECT * FROM ({''.join(parts)}) AS fuzzed"]
    return "".join(parts)


@pytest.mark.parametrize("target", ENGINES, indirect=True)
@pytest.mark.timeout(3600)
def test_fuzzed_statements_change_nothing_and_end_in_a_sentence(target):
    draw = random.Random(f"{SEED} {target.name}")
    statements, schema, before = sources(target.name), target.database.schema(), target.state()
    with runner_of(target) as run:
        passed, ran = fuzzed(draw, statements, schema, target=target, before=before, run=run)
    assert target.state() == before
    assert passed >= COUNT // 20
    tell(target.name, {"statements": COUNT, "past_the_first_wall": passed, "run": ran, "changes": 0})


@contextmanager
def runner_of(target):
    """What runs a query until its time is over; DuckDB's walls are taken down with a process alone."""
    if target.name != "duckdb":
        yield lambda query: target.rows(query, seconds=SECONDS)
        return
    with ManyQueries({"file": str(target.folder / target.named), "tables": []}) as worker:
        worker.run(GOOD[0], seconds=60)
        assert worker.starts == 1
        yield lambda query: worker.run(query, seconds=SECONDS + GRACE_SECONDS)


def tell(engine, figures):
    """Add figures to the file that is named, if one is."""
    if name := os.environ.get("SQLCODER_FUZZ_JSON"):
        file = Path(name)
        told = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"command": COMMAND}
        told |= {f"{engine}_{key}": value for key, value in figures.items()}
        file.write_text(f"{json.dumps(told, indent=2)}\n", encoding="utf-8")


def fuzzed(draw, statements, schema, *, target, before, run):
    """Try them all; tells how many the first wall let through and how many were run."""
    passed = ran = 0
    for number in range(COUNT):
        statement = mutated(draw.choice(statements), statements, draw)
        dialect = draw.choice(("postgres", target.name))
        try:
            checked = checked_statement(
                statement, schema, source_dialect=dialect, target_dialect=target.name
            ).sql
        except StatementRefusedError:
            # What the first wall refuses goes to the second now and then.
            checked = statement if number % 20 == 0 else None
        if checked is not None:
            passed += checked is not statement
            ran += 1
            run(checked)
        if number % BATCH == 0:
            assert target.state() == before, statement
    return passed, ran
