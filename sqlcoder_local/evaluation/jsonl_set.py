"""Questions of one's own: a JSONL file, one question a line, beside the databases it names.

Each line is an object with the keys `question`, `sql` and `database`, and where wanted `category` and
`instructions`:

    {"question": "How many boats are there?", "sql": "SELECT COUNT(*) FROM boats", "database": "harbour"}

`sql` is SQL of SQLite, a list of queries any of which is right, or null where the database cannot answer
and the model should say so. Between braces stand columns of which any choice is right:
`SELECT {id, name} FROM boats`. `database` names a file in the folder of the questions, or in the one given
as `--databases`: `harbour.sql`, a script of CREATE TABLE and INSERT statements that is loaded into a
throwaway SQLite file, or `harbour.sqlite`. Under the category `order_by`, or where the question says order,
sort or arrange, the rows must come in the order of the gold. Empty lines are passed over.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case, CaseSet
from sqlcoder_local.evaluation.gold_queries import gold_queries
from sqlcoder_local.evaluation.text_file import text_of

NEEDED: Final = ("question", "sql", "database")
KNOWN: Final = (*NEEDED, "category", "instructions")


def read_jsonl(path: Path) -> CaseSet:
    """Read the questions; raises UsageError with the line that is wrong."""
    cases = tuple(_cases(path))
    if not cases:
        raise UsageError(f"{path} holds no questions.", "Write one JSON object a line.")
    return CaseSet(name=path.stem, rule="sql-eval", cases=cases)


def _cases(path: Path) -> Iterator[Case]:
    for number, line in enumerate(text_of(path).split("\n"), start=1):
        if line.strip():
            try:
                yield _case(number, json.loads(line))
            except ValueError as error:
                raise UsageError(f"Line {number} of {path}: {error}.", "Correct the line.") from error


def _case(number: int, record: object) -> Case:
    if not isinstance(record, dict):
        raise ValueError("a question is an object in braces")  # noqa: TRY004  the reader tells all in one way
    if unknown := [key for key in record if key not in KNOWN]:
        raise ValueError(f"the key {unknown[0]!r} is not known; known are {', '.join(KNOWN)}")
    if missing := [key for key in NEEDED if key not in record]:
        raise ValueError(f"the key {missing[0]!r} is missing")
    texts = {key: record.get(key, "") for key in KNOWN if key != "sql"}
    if wrong := [key for key, text in texts.items() if not isinstance(text, str)]:
        raise ValueError(f"{wrong[0]!r} is no text")
    if not texts["question"].strip() or not texts["database"].strip():
        raise ValueError("the question or the name of the database is empty")
    return Case(number=number, golds=_golds(record["sql"]), **texts)


def _golds(sql: object) -> tuple[str, ...]:
    if sql is None:
        return ()
    texts = [sql] if isinstance(sql, str) else sql
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError("'sql' is neither a query, nor a list of queries, nor null")
    golds = tuple(query for text in texts for query in gold_queries(text))
    if not golds:
        raise ValueError("'sql' holds no query; null says that the database cannot answer")
    return golds
