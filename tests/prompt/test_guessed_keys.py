import csv
from dataclasses import replace
from pathlib import Path

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from sqlcoder_local.prompt.schema_text import schema_text
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.text_to_sql import answer_question


def table(name: str, *columns: str, key: str = "", **others: object) -> Table:
    made = tuple(
        Column(name=one.partition(" ")[0], declared_type=one.partition(" ")[2] or "INT") for one in columns
    )
    return Table(name=name, columns=made, primary_key=(key,) if key else (), **others)


def guesses(*tables: Table) -> list[str]:
    return [
        f"{one.name}.{key.columns[0]} = {key.referred_table}.{key.referred_columns[0]}"
        for one in with_guessed_keys(Schema(tables=tables)).tables
        for key in one.foreign_keys
        if key.is_guess
    ]


CUSTOMERS = table("Customers", "id", "name TEXT", key="id")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (("id", "customer_id"), ["orders.customer_id = Customers.id"]),
        (("id", "CustomerID"), ["orders.CustomerID = Customers.id"]),
        (("id", "billing_customer_id"), ["orders.billing_customer_id = Customers.id"]),
        (("id", "customer_id TEXT"), []),
        (("id", "customer"), []),
        (("id", "customer_code"), []),
        (("id", "supplier_id"), []),
        (("customer_name TEXT", "id"), []),
    ],
)
def test_a_column_named_after_another_table_refers_to_its_key(
    columns: tuple[str, ...], expected: list[str]
) -> None:
    assert guesses(CUSTOMERS, table("orders", *columns, key="id")) == expected


def test_a_column_that_bears_the_name_of_one_tables_key_refers_to_it() -> None:
    student, pet = table("student", "stuid", key="stuid"), table("has_pet", "stuid", "petid")
    assert guesses(student, pet) == ["has_pet.stuid = student.stuid"]
    assert guesses(student, table("former_student", "stuid", key="stuid"), pet) == []


def test_a_name_that_several_tables_use_is_the_key_of_the_one_that_is_named_like_it() -> None:
    nurse, ward = table("nurse", "nid", "name TEXT"), table("ward", "wid", "floor INT")
    duty = table("duty", "nid", "wid")
    assert guesses(nurse, ward, duty) == ["duty.nid = nurse.nid", "duty.wid = ward.wid"]
    assert guesses(table("order_items", "order_id", "item_id"), table("orders", "order_id")) == [
        "order_items.order_id = orders.order_id"
    ]
    assert guesses(table("a", "zone_no TEXT"), table("b", "id", "zone_no"), table("c", "zone_no")) == []


def test_a_name_is_shared_as_a_key_only_where_it_says_so() -> None:
    assert guesses(table("a", "id", "town TEXT"), table("b", "id", "town TEXT")) == []
    depot, tram = table("depot", "depot_name TEXT"), table("tram", "tram_name TEXT", "depot_name TEXT")
    assert guesses(depot, tram) == ["tram.depot_name = depot.depot_name"]


def test_a_key_is_found_behind_the_part_it_plays_and_behind_a_prefix_of_all_columns() -> None:
    airport = table("airport", "apid", "town TEXT")
    assert guesses(airport, table("route", "id", "src_apid", "dst_apid")) == [
        "route.src_apid = airport.apid",
        "route.dst_apid = airport.apid",
    ]
    client = table("wmClient", "wmCliId", "wmCliTown TEXT")
    visit = table("wmVisit", "wmVisId", "wmVisCliId")
    assert guesses(client, visit) == ["wmVisit.wmVisCliId = wmClient.wmCliId"]


def test_keys_that_are_declared_and_views_are_left_alone() -> None:
    key = ForeignKey(columns=("customer_id",), referred_table="people", referred_columns=("id",))
    orders = table("orders", "id", "customer_id", foreign_keys=(key,))
    schema = Schema(tables=(CUSTOMERS, orders, table("seen", "customer_id", is_view=True)))
    assert with_guessed_keys(schema) is schema


def test_a_guess_is_made_once_and_marked_as_one() -> None:
    schema = Schema(tables=(CUSTOMERS, table("orders", "id", "customer_id")))
    assert with_guessed_keys(schema) is with_guessed_keys(schema)
    assert with_guessed_keys(replace(schema, database_name="shop")).database_name == "shop"
    assert schema_text(with_guessed_keys(schema)).endswith(
        '-- orders.customer_id can be joined with "Customers".id (a guess by the names)'
    )


def test_files_that_know_no_keys_can_be_joined(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    for name, rows in {
        "clients": (("id", "town"), (1, "Rome")),
        "bills": (("id", "client_id", "total"), (7, 1, 5)),
    }.items():
        with (tmp_path / f"{name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows(rows)
    engine = ScriptedEngine(["SELECT COUNT(*) FROM bills JOIN clients ON bills.client_id = clients.id"])
    with open_database(str(tmp_path)) as database:
        answer = answer_question(
            "How many bills per client town?", database=database, engine=engine, options=AskOptions()
        )
    assert "bills.client_id = clients.id" in answer.prompt.text
    assert "bills.client_id = clients.id" in (engine.grammars[0] or "").replace('"', "")
