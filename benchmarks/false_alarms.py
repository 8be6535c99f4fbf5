"""How many good queries the first wall refuses: gold queries of sql-eval and of Spider, none of which may be.

The folders are those of defog-ai/sql-eval's questions, of defog-ai/defog-data's databases, and of Spider.
"""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from measure import parser, report

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_text import checked_statement

COMMAND = "python benchmarks/false_alarms.py --sql-eval DIR --defog-data DIR --spider DIR"
ENDS = re.compile(r";\s*(?=\S|$)")
BRACES = re.compile(r"\{([^{}]*)\}")
EMPTY_GROUP = re.compile(r"GROUP BY\s+(?=ORDER|HAVING|$)", re.IGNORECASE)
FIRST_COLUMN_KEY = re.compile(r"CREATE TABLE ([\w.]+) \(\s*(\w+) [^,]*PRIMARY KEY", re.IGNORECASE)
CARRIED_TO = {
    "postgres": ("postgres", "sqlite", "duckdb", "mysql"),
    "sqlite": ("sqlite",),
    "mysql": ("mysql",),
}


@dataclass(frozen=True, kw_only=True)
class GoodQuery:
    """A query that somebody found right, and the schema it is about."""

    source: str
    dialect: str
    sql: str
    schema: Schema


def main() -> None:
    """Gather the queries, check them and tell."""
    flags = parser(__doc__ or "")
    flags.add_argument("--sql-eval", type=Path, help="folder of questions_gen_*.csv and instruct_*.csv")
    flags.add_argument(
        "--defog-data", type=Path, help="folder of databases, each with a .json beside its .sql"
    )
    flags.add_argument("--spider", type=Path, help="folder of train.json and tables.json")
    chosen = flags.parse_args()
    queries = list(demo_queries())
    if chosen.sql_eval and chosen.defog_data and not chosen.quick:
        queries += sql_eval_queries(chosen.sql_eval, chosen.defog_data)
    if chosen.spider and not chosen.quick:
        queries += spider_queries(chosen.spider)
    report({"command": COMMAND, **figures_of(queries)}, chosen.json)


def figures_of(queries: Iterable[GoodQuery]) -> dict[str, float | str]:
    """Check every query, print the refusals with their reasons, and count them."""
    counts: Counter[str] = Counter()
    milliseconds: defaultdict[str, list[float]] = defaultdict(list)
    for query in queries:
        for target in CARRIED_TO[query.dialect]:
            name = f"{query.source} to {target}"
            started = process_time()
            refusal = refusal_of(query, target)
            milliseconds[query.source].append((process_time() - started) * 1_000)
            counts[f"{name}, queries"] += 1
            counts[f"{name}, refused"] += refusal is not None
            if refusal is not None:
                print(f"{name}: {refusal}\n    {query.sql}")
    medians = {
        f"{source}, milliseconds of the processor per check, median": median(times)
        for source, times in milliseconds.items()
    }
    return {**counts, **medians}


def refusal_of(query: GoodQuery, target: str) -> SqlcoderError | None:
    """Check a query; give the refusal, if there is one."""
    try:
        checked_statement(query.sql, query.schema, source_dialect=query.dialect, target_dialect=target)
    except SqlcoderError as refusal:
        return refusal
    return None


def demo_queries() -> Iterator[GoodQuery]:
    """Queries over the demonstration shop."""
    with open_database("demo") as database:
        schema = database.schema()
    for line in Path(__file__).with_name("demo_questions.jsonl").read_text(encoding="utf-8").splitlines():
        yield GoodQuery(source="demo", dialect="postgres", sql=json.loads(line)["sql"], schema=schema)


def sql_eval_queries(questions: Path, databases: Path) -> Iterator[GoodQuery]:
    """Gold queries of sql-eval, every alternative of each."""
    for file in sorted(questions.glob("*_*.csv")):
        dialect = file.stem.rpartition("_")[2]
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                schema = defog_schema(databases / row["db_name"] / f"{row['db_name']}.json")
                for sql in alternatives(row["query"]):
                    yield GoodQuery(source=f"sql-eval {dialect}", dialect=dialect, sql=sql, schema=schema)


def alternatives(gold: str) -> Iterator[str]:
    """Give the queries of one gold entry, with all the columns that may be chosen from."""
    for sql in ENDS.split(gold):
        text = EMPTY_GROUP.sub("", chosen_columns(sql.strip()))
        if text:
            yield text


def chosen_columns(sql: str) -> str:
    """Write the columns between braces, and group by them where GROUP BY has empty braces."""
    found = BRACES.search(sql)
    if found is None:
        return sql
    names = ", ".join(part.split(" AS ")[0] for part in found[1].split(","))
    return BRACES.sub(lambda braces: braces[1] or names, sql)


def defog_schema(file: Path) -> Schema:
    """Read the tables of a database from its description."""
    described = json.loads(file.read_text(encoding="utf-8"))["table_metadata"]
    script = file.with_suffix(".sql").read_text(encoding="utf-8")
    keys = {
        found[1].lower().removeprefix("public."): (found[2],) for found in FIRST_COLUMN_KEY.finditer(script)
    }
    return Schema(
        tables=tuple(
            Table(
                name=name,
                namespace=name.rpartition(".")[0],
                columns=tuple(column(entry) for entry in columns),
                primary_key=keys.get(name.lower(), ()),
            )
            for name, columns in described.items()
        )
    )


def column(entry: dict[str, str]) -> Column:
    """Read one column."""
    return Column(name=entry["column_name"], declared_type=entry["data_type"])


def spider_queries(folder: Path) -> Iterator[GoodQuery]:
    """Spider's training queries, whose text values stand in double quotes as in its SQLite."""
    schemas = {entry["db_id"]: spider_schema(entry) for entry in read_json(folder / "tables.json")}
    for entry in read_json(folder / "train.json"):
        sql = with_single_quotes(entry["query"].strip().removesuffix(";"))
        yield GoodQuery(source="Spider", dialect="sqlite", sql=sql, schema=schemas[entry["db_id"]])


def with_single_quotes(sql: str) -> str:
    """Write text values as every engine reads them."""
    return re.sub(r'"([^"]*)"', lambda text: "'" + text[1].replace("'", "''") + "'", sql)


def read_json(file: Path) -> list[dict]:  # type: ignore[type-arg]
    """Read a list of objects."""
    found: list[dict] = json.loads(file.read_text(encoding="utf-8"))  # type: ignore[type-arg]
    return found


def spider_schema(entry: dict) -> Schema:  # type: ignore[type-arg]
    """Read the tables of one database of Spider."""
    columns = [
        (table, Column(name=name, declared_type=kind))
        for (table, name), kind in zip(entry["column_names_original"], entry["column_types"], strict=True)
    ]
    return Schema(
        tables=tuple(
            Table(name=name, columns=tuple(found for owner, found in columns if owner == number))
            for number, name in enumerate(entry["table_names_original"])
        )
    )


if __name__ == "__main__":
    main()
