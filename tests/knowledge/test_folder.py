import json
from dataclasses import replace
from pathlib import Path

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge.described import described, unknown_names
from sqlcoder_local.knowledge.examples import read_examples
from sqlcoder_local.knowledge.folder import folder_beside, read_knowledge
from sqlcoder_local.knowledge.knowledge import Example, Knowledge
from sqlcoder_local.schema import Column, Schema, Table

TOML = """
[customers]
description = "Whoever bought once"
[customers.columns]
city = "Where they live,\\n now"
["sales.orders"]
columns = { Placed_On = "the day of the order" }
"""
SCHEMA = Schema(
    tables=(
        Table(
            name="Customers", columns=(Column(name="City", comment="old"), Column(name="id", comment="key"))
        ),
        Table(name="sales.orders", namespace="sales", columns=(Column(name="placed_on"),)),
    )
)


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        file = folder / name.replace("__", "/").replace("_dot_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def test_descriptions_become_comments_whatever_the_case_of_the_names(tmp_path: Path) -> None:
    knowledge = read_knowledge(written(tmp_path, descriptions_dot_toml=TOML))
    customers, orders = described(SCHEMA, knowledge).tables
    assert customers.comment == "Whoever bought once"
    assert [column.comment for column in customers.columns] == ["Where they live, now", "key"]
    assert orders.columns[0].comment == "the day of the order"
    assert list(unknown_names(SCHEMA, knowledge)) == []
    assert described(SCHEMA, knowledge) is described(SCHEMA, knowledge)
    assert described(SCHEMA, Knowledge()) is SCHEMA
    assert described(replace(SCHEMA, database_name="shop"), knowledge).database_name == "shop"


def test_descriptions_list_columns_to_hide_and_to_show_and_odd_ones_are_told(tmp_path: Path) -> None:
    text = '[customers]\nhide_values = ["City", "twon"]\nshow_values = ["*"]\n'
    knowledge = read_knowledge(written(tmp_path, descriptions_dot_toml=text))
    assert knowledge.hidden_values == {("customers", "city"), ("customers", "twon")}
    assert knowledge.shown_values == {("customers", "*")}
    assert list(unknown_names(SCHEMA, knowledge)) == ["customers.twon"]
    with pytest.raises(UsageError, match="'City' is no list"):
        read_knowledge(written(tmp_path, descriptions_dot_toml='[customers]\nhide_values = "City"\n'))


def test_metadata_of_defogs_tools_is_read_as_json_and_csv(tmp_path: Path) -> None:
    column = {"column_name": "city", "data_type": "text", "column_description": "town"}
    metadata = {"table_metadata": {"customers": [column]}, "glossary": "- none"}
    folder = written(tmp_path / "a", descriptions_dot_json=json.dumps(metadata))
    assert read_knowledge(folder).columns == {("customers", "city"): "town"}
    rows = 'table_name,column_name,data_type,column_description\ncustomers,id,int,"the ""key"""\n'
    folder = written(tmp_path / "b", descriptions_dot_csv=rows)
    assert read_knowledge(folder).columns == {("customers", "id"): 'the "key"'}


def test_what_is_described_and_not_there_is_named() -> None:
    knowledge = Knowledge(
        tables={"staff": "x"}, columns={("customers", "town"): "y", ("orders", "placed_on"): "z"}
    )
    assert list(unknown_names(SCHEMA, knowledge)) == ["staff", "customers.town"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("descriptions_dot_toml", "[customers"),
        ("descriptions_dot_toml", "customers = 1"),
        ("descriptions_dot_toml", "[customers]\ndescripton = 'x'"),
        ("descriptions_dot_toml", "[customers.columns]\ncity = 5"),
        ("descriptions_dot_json", "[1]"),
        ("descriptions_dot_json", '{"customers": [{"name": "x"}]}'),
        ("descriptions_dot_csv", "table,column\na,b\n"),
        ("glossary_dot_toml", "churn = 5"),
        ("glossary_dot_toml", "churn"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_file_and_the_form(
    name: str, text: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=name.partition("_dot_")[0]) as caught:
        read_knowledge(written(tmp_path, **{name: text}))
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_not_there_is_refused_and_one_beside_the_file_is_found(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        read_knowledge(tmp_path / "nothing")
    assert folder_beside(tmp_path / "shop.sqlite") is None
    (tmp_path / "shop.sqlcoder").mkdir()
    assert folder_beside(tmp_path / "shop.sqlite") == tmp_path / "shop.sqlcoder"


def test_examples_come_from_markdown_with_a_heading_and_sql(tmp_path: Path) -> None:
    written(
        tmp_path,
        a_dot_md="# How many orders were late?\n\n```sql\nSELECT 1\nFROM orders;\n```\n",
        README_dot_md="# About this folder\n\nNothing to run.\n",
        b_dot_md="Asked in May.\n\n## Top towns?\nBecause of the board.\n```SQL\nSELECT 2;\n```\nDone.\n",
        c_dot_txt="# no\n```sql\nSELECT 3\n```",
    )
    assert read_examples(tmp_path) == (
        Example(question="How many orders were late?", sql="SELECT 1\nFROM orders"),
        Example(question="Top towns?", sql="SELECT 2"),
    )
