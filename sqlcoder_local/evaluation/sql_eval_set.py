"""The questions of defog's sql-eval: a CSV file beside the schemas and dumps of defog-data."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case, CaseSet
from sqlcoder_local.evaluation.gold_queries import gold_queries
from sqlcoder_local.evaluation.text_file import text_of

NEEDED: Final = ("question", "query", "db_name")


def read_sql_eval(path: Path) -> CaseSet:
    """Read the questions; raises UsageError for a file that is none of sql-eval's."""
    reader = csv.DictReader(io.StringIO(text_of(path), newline=""))
    try:
        missing = [column for column in NEEDED if column not in (reader.fieldnames or ())]
        if missing:
            raise UsageError(
                f"{path} has no column {missing[0]!r}.", "Name a questions_*.csv of sql-eval's folder data/."
            )
        records = list(reader)
    except csv.Error as error:
        raise UsageError(f"{path} is no CSV file: {error}.", "Name a questions_*.csv of sql-eval.") from error
    faults: Counter[str] = Counter()
    cases = tuple(_cases(records, faults))
    if not cases:
        raise UsageError(f"{path} holds no questions.", "Name a questions_*.csv of sql-eval's folder data/.")
    return CaseSet(
        name=path.stem,
        rule="sql-eval",
        cases=cases,
        skipped=tuple(f"{count} rows: {fault}" for fault, count in faults.items()),
        script_dialect="postgres",
    )


def _cases(records: list[dict[str, str]], faults: Counter[str]) -> Iterator[Case]:
    for number, record in enumerate(records, start=1):
        try:
            yield _case(number, {key: text or "" for key, text in record.items() if isinstance(key, str)})
        except ValueError as error:
            faults[str(error)] += 1


def _case(number: int, record: Mapping[str, str]) -> Case:
    if empty := [column for column in NEEDED if not record[column].strip()]:
        raise ValueError(f"{empty[0]} is empty")
    # The questions without the column are PostgreSQL's, in which sql-eval began.
    dialect = record.get("db_type") or "postgres"
    if dialect not in sqlglot.Dialect.classes:
        raise ValueError(f"the SQL is for {dialect}, which is not known")
    golds = gold_queries(record["query"])
    return Case(
        number=number,
        question=record["question"],
        golds=() if all(says_only_text(gold, dialect) for gold in golds) else golds,
        database=record["db_name"],
        category=record.get("query_category", ""),
        instructions=record.get("instructions", ""),
        dialect=dialect,
    )


def says_only_text(query: str, dialect: str) -> bool:
    """Tell whether a query is a sentence in SQL, as sql-eval writes that the database cannot answer."""
    try:
        tree = sqlglot.parse_one(query, read=dialect)
    except SqlglotError:
        return False
    return (
        isinstance(tree, exp.Select)
        and not tree.args.get("from_")
        and all(expression.unalias().is_string for expression in tree.expressions)
    )
