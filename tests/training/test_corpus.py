from dataclasses import replace
from random import Random

import pytest
import sqlglot
from sqlglot import exp

from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.prompt.starter import CONTROL_TOKENS
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch
from training.canonical import NotCanonicalError, canonical_sql
from training.corpus import Mix, draw_example, read_pairs, real_example, write_pairs
from training.real_pair import RealPair
from training.schemas.fields import fields
from training.schemas.made_up import draw_schema
from training.schemas.plurals import plural

MIX = Mix(random_names=0.5, made_up=0.5, real=0, tables=(1, 2, 3, 5), joined_share=0.5, hard_share=0.3)
WORDS = ("apple", "river", "cloud", "engine", "spoon", "marble", "yellow", "bridge")
SHOP = Schema(
    tables=(
        Table(name="shop", columns=(Column(name="id"), Column(name="name"))),
        Table(
            name="sale",
            columns=(Column(name="id"), Column(name="shop_id"), Column(name="Amount")),
            foreign_keys=(ForeignKey(columns=("shop_id",), referred_table="shop", referred_columns=("id",)),),
        ),
    )
)


def examples(count, seed=7):
    rng = Random(seed)
    return [draw_example(rng, MIX, (), WORDS) for _ in range(count)]


def test_the_same_seed_draws_the_same_examples():
    assert examples(50) == examples(50)
    assert examples(50) != examples(50, seed=8)


def test_a_mix_of_easy_questions_lets_no_hard_one_through():
    rng = Random(3)
    easy = replace(MIX, hardness=frozenset({"easy", "medium"}))
    drawn = [draw_example(rng, easy, (), WORDS) for _ in range(200)]
    assert {example.hardness for example in drawn} == {"easy", "medium"}
    assert {"hard", "extra"} & {example.hardness for example in examples(200)}


def test_every_answer_is_one_query_over_names_of_its_own_prompt():
    for example in examples(300):
        if example.sql == REFUSAL:
            continue
        (statement,) = sqlglot.parse(example.sql, dialect="postgres")
        assert isinstance(statement, exp.Query)
        names = {table.name for table in statement.find_all(exp.Table)}
        assert names <= set(example.prompt.tables_sent)
        assert all(column.table in names for column in statement.find_all(exp.Column))


def test_joins_are_spelled_as_the_prompt_spells_them():
    joined = [example for example in examples(300) if " JOIN " in example.sql]
    assert joined
    for example in joined:
        for join in sqlglot.parse_one(example.sql, dialect="postgres").find_all(exp.Join):
            assert f"{join.args['on'].sql(dialect='postgres')}\n" in example.prompt.segments[1].text


def test_only_control_tokens_are_trusted():
    for example in examples(50):
        assert [s.text for s in example.prompt.segments if s.is_trusted] == list(CONTROL_TOKENS[1:])


def test_fields_of_validation_are_never_drawn_for_training():
    def tables_of(*, is_held_out):
        rng = Random(3)
        drawn = (
            draw_schema(rng, table_count=2, is_random=False, words=(), is_held_out=is_held_out)
            for _ in range(400)
        )
        return {tuple(sorted(e.words for e in schema.entities)) for schema in drawn}

    assert tables_of(is_held_out=True).isdisjoint(tables_of(is_held_out=False))


def test_there_are_many_fields_and_each_entity_has_columns():
    assert len(fields()) >= 300
    assert all(len(field) >= 4 for field in fields())
    assert all(entity.attributes for field in fields() for entity in field)


def test_every_entity_belongs_to_others_of_its_own_field():
    for field in fields():
        words = {entity.words for entity in field}
        assert all(words.issuperset(entity.parents) for entity in field)


def test_columns_of_one_entity_differ():
    for field in fields():
        for entity in field:
            names = [attribute.words for attribute in entity.attributes]
            assert len(names) == len(set(names))


def test_a_schema_has_as_many_tables_as_are_asked_for():
    rng = Random(4)
    for table_count in (1, 4, 12, 20):
        assert (
            len(draw_schema(rng, table_count=table_count, is_random=False, words=()).entities) == table_count
        )


def test_names_follow_many_habits():
    rng = Random(6)
    names = {
        column.name
        for _ in range(600)
        for table in draw_schema(rng, table_count=3, is_random=False, words=()).schema.tables
        for column in table.columns
    }
    assert {
        "weight_kg",
        "hired",
        "hired_on",
        "dob",
        "date_of_birth",
        "surname",
        "closed_on",
        "is_paid",
    } <= names
    assert any(
        name.count("_") == 1 and len(name.split("_")[0]) == 3 and name.endswith("_name") for name in names
    )


@pytest.mark.parametrize(
    ("one", "many"), [("book", "books"), ("branch", "branches"), ("city", "cities"), ("day", "days")]
)
def test_plurals_follow_the_common_rules(one, many):
    assert plural(one) == many


def test_aliases_become_full_names_and_joins_turn_to_the_key_that_points():
    sql = canonical_sql(
        "SELECT T1.name, sum(T2.amount) AS total FROM shop AS T1 JOIN sale AS T2 ON T1.id = T2.shop_id"
        ' WHERE T1.name != "Corner" GROUP BY T1.name ORDER BY total DESC',
        SHOP,
    )
    assert sql == (
        'SELECT shop.name, SUM(sale."Amount") FROM shop JOIN sale ON sale.shop_id = shop.id'
        " WHERE shop.name <> 'Corner' GROUP BY shop.name ORDER BY SUM(sale.\"Amount\") DESC"
    )


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT a.id FROM sale AS a JOIN sale AS b ON a.id = b.shop_id",
        "SELECT x.n FROM (SELECT count(*) AS n FROM sale) AS x",
        "SELECT id FROM nowhere",
        "SELECT FROM WHERE",
    ],
)
def test_what_needs_aliases_or_does_not_resolve_is_left_out(sql):
    with pytest.raises(NotCanonicalError):
        canonical_sql(sql, SHOP)


def test_pairs_survive_being_written_and_read(tmp_path):
    pair = RealPair(
        question="Wie viele Läden?", sql="SELECT COUNT(*) FROM shop", hardness="easy", schema=SHOP,
        database="shops",
        values=(ValueMatch(table="shop", column="name", value="Eck'"),),
    )  # fmt: skip
    write_pairs(tmp_path / "pairs.jsonl", [pair])
    assert list(read_pairs(tmp_path / "pairs.jsonl")) == [pair]
    assert real_example(pair, Random(1)).sql == pair.sql
