from random import Random

import pytest

from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.sql_text import checked_statement
from training.own_schema import UNSPOKEN, own_attribute, own_schema
from training.questions.shapes import draw_question


def column(name, declared="TEXT", **more):
    return Column(name=name, declared_type=declared, **more)


CLUBS = Table(
    name="clubs", columns=(column("id", "INTEGER"), column("title"), column("city")), primary_key=("id",)
)
PLAYERS = Table(
    name="players",
    columns=(
        column("player_id", "INTEGER"), column("name"),
        column("club", "INTEGER"), column("loaned_from", "INTEGER"),
        column("wage_eur", "REAL"), column("born", "DATE"), column("password"),
    ),
    primary_key=("player_id",),
    foreign_keys=(
        ForeignKey(columns=("club",), referred_table="clubs", referred_columns=("id",)),
        ForeignKey(columns=("loaned_from",), referred_table="clubs", referred_columns=("id",)),
    ),
)  # fmt: skip
SAMPLES = {
    ("clubs", "city"): ["Oslo", "Oslo", "Bergen", "Bergen"],
    ("clubs", "title"): ["Red Star", "Blue Moon", "Green Hill", "Old Town"],
    ("players", "name"): ["Zacharias Quist"] * 4,
    ("players", "wage_eur"): [1200.5, 3000.0],
    ("players", "password"): ["hunter2"],
}
SCHEMA = Schema(tables=(CLUBS, PLAYERS))


@pytest.mark.parametrize(
    ("declared", "name", "values", "kind"),
    [
        ("TEXT", "status", ["open", "shut", "open", "open", "shut"], "choice"),
        ("TEXT", "city", [f"Town {n}" for n in range(40)], "place"),
        ("TEXT", "motto", [f"word {n}" for n in range(40)], "word"),
        ("INTEGER", "founded", [1890, 1912, 1950], "year"),
        ("INTEGER", "seats", [120, 34_000], "int"),
        ("REAL", "length", [1.5, 2.5], "real"),
        ("REAL", "ticket_price", [1.5, 2.5], "money"),
        ("INTEGER", "is_open", [0, 1, 1], UNSPOKEN),
        ("DATE", "opened_on", ["2020-01-02"], "date"),
        ("BOOLEAN", "is_open", [0, 1], "bool"),
        ("BLOB", "picture", [b"x"], UNSPOKEN),
        ("INTEGER", "seats", ["many", 12], UNSPOKEN),
        ("INTEGER", "seats", [], UNSPOKEN),
    ],
)
def test_what_a_column_holds_is_guessed_from_its_type_its_name_and_its_values(declared, name, values, kind):
    assert own_attribute(column(name, declared), "stadium", values).kind == kind


def test_a_list_of_allowed_values_is_known_without_a_row():
    attribute = own_attribute(column("size", allowed_values=("S", "M", "L")), "shirt", [])
    assert (attribute.kind, attribute.choices) == ("choice", ("S", "M", "L"))


def test_keys_become_links_one_to_each_table_and_no_columns_to_ask_about():
    own = own_schema(SCHEMA, SAMPLES)
    assert [condition for _, _, condition in own.links()] == ["players.club = clubs.id"]
    assert {attribute.sql for attribute in own.entity("player").attributes} == {
        "name",
        "wage_eur",
        "born",
        "password",
    }


def test_questions_name_values_of_the_data_but_none_of_persons_and_secrets():
    own = own_schema(SCHEMA, SAMPLES)
    rng = Random(0)
    told = " ".join(
        f"{question.text} {question.sql}"
        for question in (draw_question(rng, own, joined_share=0.5) for _ in range(400))
    )
    assert "Oslo" in told
    assert "Quist" not in told
    assert "hunter2" not in told


def test_every_query_about_a_schema_of_ones_own_is_one_that_may_run():
    own, rng = own_schema(SCHEMA, SAMPLES), Random(1)
    questions = [draw_question(rng, own, joined_share=0.5) for _ in range(60)]
    for question in questions:
        if question.sql != "I do not know":
            checked_statement(question.sql, SCHEMA, target_dialect="sqlite")
    assert len({question.sql for question in questions}) > 30


def test_tables_of_the_same_words_are_told_apart_and_those_of_other_schemas_left_out():
    tables = (
        Table(name="order", columns=(column("a"),)), Table(name="orders", columns=(column("a"),)),
        Table(name="old.orders", namespace="old", columns=(column("a"),)),
    )  # fmt: skip
    own = own_schema(Schema(tables=tables), {})
    assert [(entity.words, entity.sql) for entity in own.entities] == [
        ("order", "order"),
        ("orders", "orders"),
    ]
