"""Nothing that is evaluated on is trained on: no schema, no question.

The everyday set comes with the program. Where DEFOG_DATA names the folder of the databases behind sql-eval,
and SQL_EVAL_QUESTIONS that of its questions, those are held against the training as well.
"""

import csv
import json
import os
import re
import sqlite3
from functools import cache
from pathlib import Path
from random import Random

import pytest

from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER
from sqlcoder_local.prompt.words import stems_of
from training.questions.refusals import TALK
from training.questions.shapes import draw_question
from training.schemas.fields import fields
from training.schemas.made_up import draw_schema
from training.written_pairs import FOLDER, schema_of

MOST_SHARED = 0.15
"""The share of an evaluated schema's columns, each with its table, that one field of training may have."""
DRAWN = 3000


def columns_of_script(script):
    """(table, column) pairs, in stems, of a database made by a script."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(script.read_text(encoding="utf-8"))
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    pairs = {
        (stems_of(table), stems_of(column[1]))
        for table in tables
        for column in connection.execute(f'PRAGMA table_info("{table}")')
    }
    connection.close()
    return pairs


def columns_of_defog(file):
    tables = json.loads(file.read_text(encoding="utf-8"))["table_metadata"]
    return {
        (stems_of(table.rpartition(".")[2]), stems_of(column["column_name"]))
        for table, columns in tables.items()
        for column in columns
    }


@cache
def columns_of_fields():
    """Of every field of the generator, and of every schema that questions were written over by hand."""
    drawn = [
        {(stems_of(entity.words), stems_of(a.words)) for entity in field for a in entity.attributes}
        for field in fields()
    ]
    written = [
        {(stems_of(table.name), stems_of(c.name)) for table in schema.tables for c in table.columns}
        for schema in (schema_of(path) for path in FOLDER.glob("*.sql"))
    ]
    return drawn + written


def folded(question):
    return " ".join(re.findall(r"\w+", question.casefold()))


@cache
def written_questions():
    lines = (line for path in FOLDER.glob("*.sql") for line in path.read_text("utf-8").splitlines())
    return frozenset(folded(line) for line in lines if line.startswith("? "))


@cache
def drawn_questions():
    rng = Random("held apart")
    schemas = (draw_schema(rng, table_count=3, is_random=False, words=()) for _ in range(DRAWN))
    return frozenset(folded(draw_question(rng, schema, joined_share=0.4).text) for schema in schemas)


@pytest.mark.parametrize("script", sorted(EVERYDAY_FOLDER.glob("*.sql")), ids=lambda path: path.stem)
def test_no_everyday_schema_is_a_training_field(script):
    evaluated = columns_of_script(script)
    assert evaluated
    assert max(len(evaluated & field) / len(evaluated) for field in columns_of_fields()) <= MOST_SHARED


def test_no_everyday_question_is_drawn_for_training():
    lines = (EVERYDAY_FOLDER / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked = {folded(json.loads(line)["question"]) for line in lines}
    assert asked
    assert asked.isdisjoint(drawn_questions())
    assert asked.isdisjoint(written_questions())
    assert asked.isdisjoint(map(folded, TALK))


if databases := os.environ.get("DEFOG_DATA"):

    @pytest.mark.parametrize("file", sorted(Path(databases).glob("*/*.json")), ids=lambda path: path.stem)
    def test_no_schema_of_sql_eval_is_a_training_field(file):
        evaluated = columns_of_defog(file)
        assert evaluated
        assert max(len(evaluated & field) / len(evaluated) for field in columns_of_fields()) <= MOST_SHARED


if questions := os.environ.get("SQL_EVAL_QUESTIONS"):

    @pytest.mark.parametrize("file", sorted(Path(questions).glob("*.csv")), ids=lambda path: path.stem)
    def test_no_question_of_sql_eval_is_drawn_for_training(file):
        with file.open(encoding="utf-8", newline="") as rows:
            asked = {folded(row["question"]) for row in csv.DictReader(rows)}
        assert asked
        assert asked.isdisjoint(drawn_questions())
        assert asked.isdisjoint(written_questions())
        assert asked.isdisjoint(map(folded, TALK))
