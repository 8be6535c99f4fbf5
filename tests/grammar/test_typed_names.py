"""The qualified profile: what the kinds of the columns and the words of the question allow."""

from pathlib import Path

import pytest

from sqlcoder_local.grammar.expressions import Choice, Reference, Repeat, Rule, Sequence, Text
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.productive import without_missing
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.mentions import Mentions
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table


def table(name: str, columns: str, **more) -> Table:
    pairs = (column.split(":") for column in columns.split())
    return Table(
        name=name,
        columns=tuple(Column(name=n, declared_type=t) for n, t in pairs),
        primary_key=("id",),
        **more,
    )


FLEET = Schema(
    tables=(
        table(
            "trucks", "id:INTEGER plate:TEXT fuel:TEXT payload:REAL bought_on:DATE is_leased:BOOLEAN note:"
        ),
        table(
            "trips",
            "id:INTEGER truck_id:INTEGER driver:TEXT kilometres:INTEGER started_at:TIMESTAMP",
            foreign_keys=(
                ForeignKey(columns=("truck_id",), referred_table="trucks", referred_columns=("id",)),
            ),
        ),
    )
)


def statements(name: str) -> list[str]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("--")]


@pytest.fixture(scope="module")
def admits(read_lark):
    return read_lark(to_lark(schema_grammar(FLEET, "qualified")))


@pytest.mark.parametrize("sql", statements("accept_typed.sql"))
def test_what_fits_the_kinds_of_its_columns_is_admitted(admits, sql):
    assert admits(sql)


@pytest.mark.parametrize("sql", statements("refuse_typed.sql"))
def test_what_does_not_fit_the_kinds_of_its_columns_is_refused(admits, sql):
    assert not admits(sql)


@pytest.fixture(scope="module")
def admits_mentioned(read_lark):
    """As after the question: Which diesel trucks did Anna drive over 300 km in 2023?"""
    mentions = Mentions(
        found={("trucks", "fuel"): ("diesel",)}, texts=("Anna",), patterns=("Anna",), numbers=("300", "2023"),
        counts=("1", "300", "2023"), dates=("2023-12-31", "2024-01-01"),
    )  # fmt: skip
    return read_lark(to_lark(schema_grammar(FLEET, "qualified", mentions)))


@pytest.mark.parametrize(
    ("condition", "is_admitted"),
    [
        ("trucks.fuel = 'diesel'", True),
        ("trucks.plate = 'diesel'", False),
        ("trucks.fuel = 'Anna'", False),
        ("trips.driver = 'Anna'", True),
        ("trips.driver LIKE '%Anna%'", True),
        ("trips.driver = 'Berta'", False),
        ("trips.kilometres > 300", True),
        ("trips.kilometres > 500", False),
        ("trucks.bought_on < '2024-01-01'", True),
        ("trucks.bought_on < '2025-01-01'", False),
        ("EXTRACT(YEAR FROM trucks.bought_on) = 2023", True),
        ("trucks.bought_on > CURRENT_DATE - INTERVAL '300 days'", True),
        ("trucks.bought_on > CURRENT_DATE - INTERVAL '6 months'", True),
        ("trucks.bought_on > CURRENT_DATE - INTERVAL '299 days'", False),
        ("trucks.bought_on > CURRENT_DATE - INTERVAL '23880 months'", False),
    ],
)
def test_only_the_values_of_the_question_are_admitted(admits_mentioned, condition, is_admitted):
    sql = f"SELECT trucks.plate FROM trucks JOIN trips ON trips.truck_id = trucks.id WHERE {condition}"
    assert admits_mentioned(sql) is is_admitted


def test_a_column_that_may_hold_few_values_takes_no_other(read_lark):
    state = Column(name="state", declared_type="TEXT", allowed_values=("open", "closed"))
    schema = Schema(tables=(Table(name="calls", columns=(state,)),))
    admits = read_lark(to_lark(schema_grammar(schema, "qualified", Mentions(texts=("late",)))))
    assert admits("SELECT calls.state FROM calls WHERE calls.state = 'closed'")
    assert not admits("SELECT calls.state FROM calls WHERE calls.state = 'late'")


def test_a_schema_without_numbers_has_a_grammar_without_sums(read_lark):
    names = Schema(tables=(Table(name="people", columns=(Column(name="city", declared_type="TEXT"),)),))
    admits = read_lark(to_lark(schema_grammar(names, "qualified", Mentions())))
    assert admits("SELECT people.city, COUNT(*) FROM people GROUP BY people.city")
    assert not admits("SELECT people.city FROM people WHERE people.city = 'Rome'")


def test_what_needs_a_missing_rule_is_left_out():
    rules = (
        Rule("root", Choice((Reference("here"), Sequence((Text("a"), Reference("gone")))))),
        Rule("here", Sequence((Text("b"), Repeat(Reference("also_gone"), 0, None)))),
        Rule("also_gone", Reference("gone")),
    )
    kept = {rule.name: rule.expression for rule in without_missing(rules)}
    assert kept == {"root": Reference("here"), "here": Sequence((Text("b"),))}


def test_each_question_has_its_own_words_in_the_shared_shape() -> None:
    grammars = [
        to_lark(schema_grammar(FLEET, "qualified", Mentions(texts=(text,), numbers=(number,))))
        for text, number in (("diesel", "3"), ("petrol", "40"))
    ]
    assert "'diesel'" in grammars[0]
    assert "'diesel'" not in grammars[1]
    assert grammars[1] == grammars[0].replace("diesel", "petrol").replace('"3"', '"40"')


def test_a_second_question_about_a_schema_proves_the_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    schema_grammar(FLEET, "qualified", Mentions(texts=("diesel",)))
    monkeypatch.setattr("sqlcoder_local.grammar.grammar.check_sound", lambda *_: pytest.fail("proved again"))
    schema_grammar(FLEET, "qualified", Mentions(texts=("petrol",)))


def test_keywords_are_in_capitals_as_the_starter_model_writes_them() -> None:
    qualified, general = (to_lark(schema_grammar(FLEET, profile)) for profile in ("qualified", "general"))
    assert 'WORD_SELECT: "SELECT"\n' in qualified
    assert 'WORD_SELECT: "SELECT" | "select"\n' in general
