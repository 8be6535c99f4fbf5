import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from sqlcoder_local.evaluation.postgres_dump import PostgresDump

DUMP = """
SET search_path = public;
CREATE SCHEMA IF NOT EXISTS trade;
CREATE TABLE trade.deals (
    id SERIAL PRIMARY KEY, "when" date NOT NULL, amount numeric(10,2) DEFAULT 0, open boolean,
    note text DEFAULT ''::text
);
CREATE INDEX by_day ON trade.deals ("when");
INSERT INTO trade.deals ("when", amount, open, note) VALUES
('2024-01-02', -3.50, true, 'it''s; so'),
(CURRENT_DATE - INTERVAL '5 days', 14000, NULL, TO_CHAR(CURRENT_DATE, 'YYYY')),
(CURRENT_DATE - INTERVAL '5 days', 1, false, TO_CHAR(NOW(), 'FMRM'));
ALTER TABLE trade.deals OWNER TO somebody;
"""


def loaded(text):
    dump = PostgresDump(text=text)
    connection = sqlite3.connect(":memory:")
    for statement in dump.statements():
        connection.execute(statement)
    return dump, closing(connection)


def test_a_dump_becomes_sqlite_with_its_days_counted_from_today():
    dump, connection = loaded(DUMP)
    with connection as opened:
        rows = opened.execute('SELECT id, "when", amount, open, note FROM deals').fetchall()
    day = (datetime.now(UTC) - timedelta(days=5)).date().isoformat()
    assert rows[0] == (1, "2024-01-02", -3.5, 1, "it's; so")
    assert rows[1][1:4] == (day, 14000.0, None)
    assert rows[1][4] == str(datetime.now(UTC).year)
    assert rows[2][4] is None
    assert dump.skipped == {
        "values, which became NULL: SQLite has no TO_CHAR with this format": 1,
        "ALTER statements": 1,
    }


def test_decimals_divide_as_decimals_and_truths_are_marked():
    _, connection = loaded(DUMP)
    with connection as opened:
        assert opened.execute("SELECT amount / 3 FROM deals WHERE id = 2").fetchone()[0] > 4666.6
        types = {row[1]: row[2] for row in opened.execute("PRAGMA table_info(deals)")}
    assert types["open"] == "BOOLEAN"
    assert types["when"] == "DATE"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("CREATE TABLE (", "cannot be parsed"),
        ("INSERT INTO nowhere VALUES (1)", "'nowhere', which it does not create"),
        ("CREATE TABLE t (a int, b int); INSERT INTO t VALUES (1)", "a row of 't' has 1 values"),
    ],
)
def test_a_script_that_cannot_be_read_is_refused_with_the_reason(text, fault):
    with pytest.raises(ValueError, match=fault):
        list(PostgresDump(text=text).statements())
