"""Every attack against each wall alone: the check of the statement, and the connection that cannot write."""

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sqlcoder_local.database.connect import DEMO_FILE, open_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import SqlcoderError, StatementRefusedError
from sqlcoder_local.sql_text import checked_statement

ATTACKS = Path(__file__).with_name("attacks.sql")
PASSING = "bombs that are queries, which the limits stop"


def attacks():
    heading = ""
    for line in ATTACKS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.removeprefix("# ")
        else:
            statement = re.sub(r"\{U\+([0-9A-F]{4})\}", lambda code: chr(int(code[1], 16)), line)
            yield pytest.param(heading, statement, id=ascii(line))


def state(folder):
    return {
        entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
        for entry in folder.iterdir()
    }


@pytest.fixture(scope="module")
def shop_schema():
    with open_database("demo") as database:
        return database.schema()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a shop to harm and another database to reach for."""
    folder = tmp_path_factory.mktemp("attacked")
    shutil.copy(DEMO_FILE, folder / "shop.sqlite")
    with closing(sqlite3.connect(folder / "other.sqlite")) as connection:
        connection.executescript("CREATE TABLE secrets (secret TEXT); INSERT INTO secrets VALUES ('hidden')")
    return folder


@pytest.fixture(scope="module")
def shop(folder):
    with SqliteDatabase.open(folder / "shop.sqlite") as database:
        yield database


def test_there_are_enough_attacks():
    assert len(list(attacks())) >= 200


@pytest.mark.parametrize(("heading", "attack"), list(attacks()))
@pytest.mark.parametrize("dialect", ["postgres", "sqlite"])
def test_the_check_refuses(shop_schema, heading, attack, dialect):
    if heading == PASSING:
        checked_statement(attack, shop_schema, source_dialect=dialect, target_dialect="sqlite")
    else:
        with pytest.raises(StatementRefusedError):
            checked_statement(attack, shop_schema, source_dialect=dialect, target_dialect="sqlite")


@pytest.mark.parametrize(("heading", "attack"), list(attacks()))
def test_the_connection_alone_lets_nothing_be_changed(folder, shop, monkeypatch, heading, attack):
    monkeypatch.chdir(folder)
    before = state(folder)
    try:
        rows = shop.run(attack, limits=Limits(rows=50, seconds=0.02)).rows
    except SqlcoderError:
        rows = ()
    assert state(folder) == before
    assert "hidden" not in str(rows)
    assert heading != "functions that do more than compute" or not rows or attack == "SELECT version()"


def test_the_connection_still_reads_after_all_attacks(shop):
    rows = shop.run("SELECT count(*) FROM customers").rows
    assert rows == ((320,),)
