import pytest

from sqlcoder_local.agreement.likelihood import FAULTS, faults_of, likelihood, reasons_against
from sqlcoder_local.agreement.question_words import question_words
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

SHIPS = Schema(
    tables=(
        Table(
            name="ships",
            columns=(
                Column(name="id", declared_type="INTEGER"),
                Column(name="name", declared_type="TEXT"),
                Column(name="capacity", declared_type="INTEGER"),
                Column(name="status", declared_type="TEXT"),
                Column(name="launched", declared_type="DATE"),
                Column(name="paid", declared_type="BOOLEAN"),
            ),
        ),
        Table(
            name="sailings",
            columns=(
                Column(name="ship_id", declared_type="INTEGER"),
                Column(name="delay_minutes", declared_type="INTEGER"),
                Column(name="sailed_on", declared_type="DATE"),
            ),
        ),
        Table(
            name="captains",
            columns=(
                Column(name="name", declared_type="TEXT"),
                Column(name="birth_date", declared_type="DATE"),
                Column(name="age", declared_type="INTEGER"),
            ),
        ),
    )
)
DOCKED = (ValueMatch(table="ships", column="status", value="in dock"),)
WORSE_AND_BETTER = [
    (
        "other_direction", "Who is the youngest captain?",
        "SELECT captains.name FROM captains ORDER BY captains.birth_date ASC LIMIT 1",
        "SELECT captains.name FROM captains ORDER BY captains.birth_date DESC LIMIT 1",
    ),
    (
        "other_direction", "What is the age of the youngest captain?",
        "SELECT MAX(captains.age) FROM captains",
        "SELECT MIN(captains.age) FROM captains",
    ),
    (
        "no_average", "Average capacity per status",
        "SELECT ships.status, COUNT(*) FROM ships GROUP BY ships.status",
        "SELECT ships.status, AVG(ships.capacity) FROM ships GROUP BY ships.status",
    ),
    (
        "value_left_out", "Names of ships in dock",
        "SELECT ships.name FROM ships",
        "SELECT ships.name FROM ships WHERE ships.status = 'in dock'",
    ),
    (
        "word_unused", "Names of ships with more than 60 minutes of delay",
        "SELECT ships.name FROM ships JOIN sailings ON TRUE GROUP BY ships.name HAVING COUNT(*) > 60",
        "SELECT ships.name FROM ships JOIN sailings ON TRUE WHERE sailings.delay_minutes > 60",
    ),
    (
        "year_elsewhere", "How many sailings were there in 2023?",
        "SELECT COUNT(*) FROM sailings WHERE sailings.ship_id = 2023",
        "SELECT COUNT(*) FROM sailings WHERE EXTRACT(YEAR FROM sailings.sailed_on) = 2023",
    ),
    (
        "number_left_out", "Names of ships with a capacity over 500",
        "SELECT ships.name FROM ships WHERE ships.capacity > 0",
        "SELECT ships.name FROM ships WHERE ships.capacity > 500",
    ),
    (
        "no_negation", "unpaid ships",
        "SELECT ships.name FROM ships WHERE ships.paid = TRUE",
        "SELECT ships.name FROM ships WHERE NOT ships.paid = TRUE",
    ),
    (
        "only_what_is_given", "Which ships are in dock?",
        "SELECT ships.status FROM ships WHERE ships.status = 'in dock'",
        "SELECT ships.name FROM ships WHERE ships.status = 'in dock'",
    ),
    (
        "name_as_value", "Which captains have an age?",
        "SELECT captains.name FROM captains WHERE captains.name = 'age'",
        "SELECT captains.name FROM captains WHERE captains.age IS NOT NULL",
    ),
    (
        "repetition", "List the ships",
        "SELECT ships.name, ships.name FROM ships",
        "SELECT ships.name FROM ships",
    ),
    (
        "table_idle", "Names of ships",
        "SELECT ships.name FROM ships JOIN sailings ON sailings.ship_id = ships.id",
        "SELECT ships.name FROM ships",
    ),
    (
        "needless_limit", "Names of all ships",
        "SELECT ships.name FROM ships LIMIT 1",
        "SELECT ships.name FROM ships",
    ),
    (
        "grouped_by_measure", "Which ship has the most capacity?",
        "SELECT ships.name FROM ships GROUP BY ships.capacity ORDER BY COUNT(*) DESC LIMIT 1",
        "SELECT ships.name FROM ships ORDER BY ships.capacity DESC LIMIT 1",
    ),
    (
        "no_total", "Total capacity per status",
        "SELECT ships.status, COUNT(*) FROM ships GROUP BY ships.status",
        "SELECT ships.status, SUM(ships.capacity) FROM ships GROUP BY ships.status",
    ),
    (
        "no_ratio", "What is the ratio of capacity to delay?",
        "SELECT ships.capacity, sailings.delay_minutes FROM ships JOIN sailings ON TRUE",
        "SELECT ships.capacity / sailings.delay_minutes FROM ships JOIN sailings ON TRUE",
    ),
    (
        "no_past", "How many sailings in the last 30 days?",
        "SELECT COUNT(*) FROM sailings WHERE sailings.delay_minutes < 30",
        "SELECT COUNT(*) FROM sailings WHERE sailings.sailed_on >= CURRENT_DATE - INTERVAL '30 days'",
    ),
    (
        "needless_past", "How many sailings in 2023?",
        "SELECT COUNT(*) FROM sailings WHERE sailings.sailed_on >= CURRENT_DATE",
        "SELECT COUNT(*) FROM sailings WHERE EXTRACT(YEAR FROM sailings.sailed_on) = 2023",
    ),
    (
        "key_ahead", "Names of captains with a delay",
        "SELECT captains.name FROM captains JOIN sailings ON ships.id = sailings.ship_id JOIN ships ON TRUE",
        "SELECT captains.name FROM captains JOIN ships ON TRUE JOIN sailings ON ships.id = sailings.ship_id",
    ),
    (
        "no_count", "How many ships are there?",
        "SELECT ships.name, ships.capacity FROM ships",
        "SELECT COUNT(*) FROM ships",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "question", "worse", "better"), WORSE_AND_BETTER)
def test_sql_that_disagrees_with_its_question_is_the_less_likely(fault, question, worse, better):
    words = question_words(question, SHIPS, DOCKED if "dock" in question else ())
    assert faults_of(words, worse).get(fault, 0) > faults_of(words, better).get(fault, 0)
    of_worse, of_better = likelihood(words, worse, -0.1), likelihood(words, better, -0.1)
    assert of_better.score > of_worse.score
    assert reasons_against(of_worse, of_better)


def test_the_weightiest_reason_is_said_first():
    words = question_words("Who is the youngest captain?", SHIPS, ())
    worse = likelihood(
        words, "SELECT captains.name FROM captains ORDER BY captains.birth_date ASC LIMIT 1", 0
    )
    better = likelihood(
        words, "SELECT captains.name FROM captains ORDER BY captains.birth_date DESC LIMIT 1", 0
    )
    assert reasons_against(worse, better).startswith("takes the other end of an order")
    assert reasons_against(better, better) == ""


def test_what_the_model_finds_far_likelier_stays_before_what_agrees_a_little_better():
    words = question_words("Names of ships", SHIPS, ())
    plain, starred = "SELECT ships.name FROM ships", "SELECT ships.* FROM ships"
    assert likelihood(words, starred, -0.01).score > likelihood(words, plain, -0.6).score


def test_sql_that_cannot_be_read_comes_last_and_has_no_reasons():
    words = question_words("List the ships", SHIPS, ())
    unreadable = likelihood(words, "SELECT ships.name FROM", -0.01)
    assert unreadable.score < likelihood(words, "SELECT ships.status FROM ships LIMIT 1", -0.5).score
    assert unreadable.faults == {}
    nested = f"SELECT {'COUNT(' * 3000}ships.id{')' * 3000} FROM ships"
    assert likelihood(words, nested, -0.01).faults == {}


def test_all_but_the_right_direction_speaks_against():
    assert [name for name, fault in FAULTS.items() if fault.weight >= 0] == ["direction"]
