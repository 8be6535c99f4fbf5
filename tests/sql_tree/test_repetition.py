import pytest

from sqlcoder_local.sql_tree.repetition import repeats_itself

SAID_TWICE = [
    "SELECT a.x, a.x FROM a",
    "SELECT a.x, COUNT(*), a.x FROM a",
    "SELECT a.x FROM a JOIN b ON b.id = a.id JOIN a ON b.id = a.id",
    'SELECT "A"."x" FROM "A" JOIN "B" ON "B".id = "A".id JOIN "B" ON "B".id = "A".id',
    "SELECT a.x FROM a WHERE a.y = 'b' OR a.y = 'b' GROUP BY a.x",
    "SELECT a.x FROM a WHERE a.y > 1 AND a.y > 1 ORDER BY a.x",
    "SELECT a.x FROM a WHERE a.y = 1 OR a.y = 1",
    "SELECT a.x FROM a WHERE a.y IN ('b', 'b')",
    "SELECT AVG(a.x - a.x) FROM a",
    "SELECT a.x FROM a GROUP BY a.x, a.x",
    "SELECT a.x FROM a ORDER BY a.x ASC, a.x DESC LIMIT 1",
    "SELECT COUNT(COUNT(a.x)) FROM a",
    "SELECT SUM(CAST(COUNT(a.x) AS FLOAT)) FROM a",
    "SELECT a.x FROM a WHERE a.y IN (SELECT b.y FROM b JOIN b ON b.id = a.id)",
    "SELECT a.x FROM a INTERSECT SELECT a.x FROM a",
    "SELECT a.x FROM a WHERE a.y > (SELECT 1) UNION SELECT a.x FROM a WHERE a.y > (SELECT 1)",
]
SAID_ONCE = [
    "SELECT AVG(a.x), AVG(a.y) FROM a",
    "SELECT a.x, COUNT(*) FROM a GROUP BY a.x ORDER BY COUNT(*) DESC",
    "SELECT a.x, a.xy FROM a",
    "SELECT a.x FROM a WHERE a.y = 1 AND a.z = 2 OR a.y = 1 AND a.z = 3",
    "SELECT a.x FROM a WHERE a.y BETWEEN 1 AND 2 AND a.z BETWEEN 1 AND 2",
    "SELECT a.x FROM a WHERE a.y = 'b' INTERSECT SELECT a.x FROM a WHERE a.y = 'c'",
    "SELECT a.x FROM a WHERE a.y IN (SELECT a.y FROM a GROUP BY a.y HAVING COUNT(*) > 1)",
    "SELECT 100.0 * SUM(CASE WHEN a.x = 'b' THEN 1 ELSE 0 END) / COUNT(*) FROM a WHERE a.x = 'b'",
    "SELECT a.x FROM a WHERE a.y = 'x, x' OR a.y = 'OR OR'",
    "SELECT CAST(COUNT(a.x) AS FLOAT) / NULLIF(COUNT(DISTINCT a.x), 0) FROM a",
    'SELECT a."it\'s", a."it\'s more" FROM a',
    "SELECT staff.name FROM staff WHERE staff.boss = staff.id",
    "SELECT EXTRACT(YEAR FROM a.x), EXTRACT(MONTH FROM a.x) FROM a",
]


@pytest.mark.parametrize("sql", SAID_TWICE)
def test_what_is_said_twice_is_found(sql):
    assert repeats_itself(sql)


@pytest.mark.parametrize("sql", SAID_ONCE)
def test_plain_sql_does_not_repeat_itself(sql):
    assert not repeats_itself(sql)


def test_parentheses_that_do_not_match_end_nothing():
    assert not repeats_itself(")) SELECT a.x FROM a (")
