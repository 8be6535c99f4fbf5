import json
import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.evaluation.described_database import DescribedDatabase, read_descriptions


@pytest.fixture
def described(harbour, tmp_path):
    metadata = {"boats": [{"column_name": "length", "column_description": "in  meters"}]}
    (tmp_path / "boats.json").write_text(json.dumps({"table_metadata": metadata}), "utf-8")
    with open_database(str(harbour / "marina.sqlite")) as database:
        yield DescribedDatabase(database, read_descriptions(tmp_path / "boats.json"))


def test_what_is_derived_from_its_schema_can_be_kept_until_that_changes(described, harbour):
    before = described.schema()
    assert before.tables[0].column("length").comment == "in meters"
    assert described.schema() is before
    with closing(sqlite3.connect(harbour / "marina.sqlite")) as connection:
        connection.execute("ALTER TABLE boats ADD COLUMN crew INTEGER")
    after = described.schema()
    assert [column.name for column in after.tables[0].columns][-1] == "crew"
    assert after.tables[0].column("length").comment == "in meters"


def test_it_is_kept_apart_from_others_as_the_database_itself(described, harbour):
    with open_database(str(harbour / "marina.sqlite")) as database:
        assert described.identity == database.identity
        assert described.notes == database.notes
