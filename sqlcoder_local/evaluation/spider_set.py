"""The questions of Spider: a folder with the JSON of its parts and a folder of SQLite files."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case, CaseSet
from sqlcoder_local.evaluation.text_file import text_of

PARTS: Final = ("dev.json", "test.json", "train_spider.json", "train.json")
"""In the order in which a folder is asked for them."""
DATABASE_FOLDERS: Final = ("database", "databases", "test_database")
NEEDED: Final = ("question", "query", "db_id")


def read_spider(path: Path) -> CaseSet:
    """Read one part, a JSON file or the first part that lies in a folder; raises UsageError."""
    part = _part(path)
    try:
        records = json.loads(text_of(part))
    except ValueError as error:
        raise UsageError(f"{part} is no JSON: {error}.", "Name a file such as dev.json of Spider.") from error
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise UsageError(f"{part} is no list of questions.", "Name a file such as dev.json of Spider.")
    faults: Counter[str] = Counter()
    cases = tuple(_cases(records, faults))
    if not cases:
        raise UsageError(f"{part} holds no questions.", "Name a file such as dev.json of Spider.")
    return CaseSet(
        name=f"spider_{part.stem}",
        rule="spider",
        cases=cases,
        skipped=tuple(f"{count} questions: {fault}" for fault, count in faults.items()),
    )


def spider_databases(path: Path) -> Path:
    """The folder of databases that lies beside the questions; raises UsageError."""
    folder = path if path.is_dir() else path.parent
    for name in DATABASE_FOLDERS:
        if (folder / name).is_dir():
            return folder / name
    raise UsageError(f"{folder} has no folder database.", "Name the folder of SQLite files with --databases.")


def _part(path: Path) -> Path:
    if not path.is_dir():
        return path
    for name in PARTS:
        if (path / name).is_file():
            return path / name
    raise UsageError(f"{path} holds none of {', '.join(PARTS)}.", "Name Spider's folder, or one such file.")


def _cases(records: list[dict[str, object]], faults: Counter[str]) -> Iterator[Case]:
    for number, record in enumerate(records, start=1):
        question, query, database = (record.get(key) for key in NEEDED)
        if isinstance(question, str) and isinstance(query, str) and isinstance(database, str):
            yield Case(number=number, question=question, golds=(query,), database=database)
        else:
            faults[f"one of {', '.join(NEEDED)} is missing"] += 1
