"""Questions written for training by hand, each over a schema of its own file (`pairs/*.sql`).

A file opens with its tables, one column a line; behind a column stand some of its values. Then come
questions, one or more in other words, and under them the SQL that answers them in PostgreSQL's words:

    CREATE TABLE kites (
      kite_id INTEGER PRIMARY KEY,
      colour TEXT, -- red; blue
      maker_id INTEGER REFERENCES makers (maker_id)
    );

    ? How many red kites are there?
    ? number of kites that are red
    SELECT COUNT(*) FROM kites WHERE colour = 'red'

`python -m training.written_check FILE...` tells which of them cannot be learnt, and why.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, value_kind
from training.canonical import NotCanonicalError, canonical_sql, hardness_of, in_usual_order
from training.corpus import read_pairs
from training.other_values import ValuesOf, found_values
from training.real_pair import RealPair

FOLDER = Path(__file__).with_name("pairs")
TABLE = re.compile(r"CREATE TABLE (?P<name>\w+) \(\n(?P<columns>.*?)\n\);", re.DOTALL)
COLUMN = re.compile(
    r"\s*(?P<name>\w+) (?P<type>[A-Z]+(?:\([\d, ]+\))?)(?P<key> PRIMARY KEY)?"
    r"(?: REFERENCES (?P<table>\w+) \((?P<theirs>\w+)\))?,?\s*(?:--\s*(?P<values>.*))?"
)
UNIT = re.compile(r"(?<=INTERVAL ')[^']*(?=')|(?<=DATE_TRUNC\(')\w+(?=')")
"""sqlglot writes units in capitals."""
DIALECT = "postgres"
PREPARED = "written.jsonl"
"""What training.prepare writes into a data folder."""
HELD_OUT_EVERY = 12
"""Files; which ones, their names decide."""


class UnlearnableError(ValueError):
    """A pair that is not written as the model can write it, or a file that cannot be read."""


def written_pairs() -> Iterator[RealPair]:
    """Every pair there is; raises UnlearnableError where one has no form that the model writes."""
    for path in sorted(FOLDER.glob("*.sql")):
        yield from pairs_of(path)


def is_held_out(pair: RealPair) -> bool:
    """Whether a pair is kept for validation, with all others of its file."""
    return crc32(pair.database.encode()) % HELD_OUT_EVERY == 0


def prepared_pairs(data: Path, *, are_held_out: bool) -> list[RealPair]:
    """The learnt pairs of a data folder, or those kept for validation; none where it has none."""
    path = data / PREPARED
    return [pair for pair in read_pairs(path) if is_held_out(pair) == are_held_out] if path.exists() else []


def pairs_of(path: Path) -> Iterator[RealPair]:
    """The pairs of one file; raises UnlearnableError where one has no form that the model writes."""
    for _, pair in entries_of(path):
        if isinstance(pair, UnlearnableError):
            raise pair
        yield pair


def entries_of(path: Path) -> Iterator[tuple[str, RealPair | UnlearnableError]]:
    """Each question with its pair, or with why it cannot be one."""
    text = path.read_text(encoding="utf-8")
    schema, values_of = _schema(text)
    if not schema.tables:
        raise UnlearnableError(f"{path.name} holds no table")
    asked: list[str] = []
    for line in TABLE.sub("", text).splitlines():
        if line.startswith("? "):
            asked.append(line[2:].strip())
        elif line.strip() and not line.startswith("--"):
            for question in asked:
                yield question, _pair(question, line.strip().rstrip(";"), schema, values_of, path.stem)
            asked = []


def _pair(
    question: str, sql: str, schema: Schema, values_of: ValuesOf, file: str
) -> RealPair | UnlearnableError:
    try:
        written = REFUSAL if sql == REFUSAL else _own_form(sql, schema)
    except (NotCanonicalError, SqlglotError) as error:
        return UnlearnableError(f"{question} {str(error).splitlines()[0]}")
    hardness = "easy" if written == REFUSAL else hardness_of(written, DIALECT)
    return RealPair(
        question=question, sql=written, hardness=hardness, schema=schema, database=file,
        values=found_values(question, values_of), values_of=values_of,
    )  # fmt: skip


def _own_form(sql: str, schema: Schema) -> str:
    qualified = _with_told_truths(canonical_sql(sql, schema, DIALECT), schema)
    text = UNIT.sub(lambda unit: unit[0].lower(), qualified)
    return text.replace("AS DOUBLE PRECISION)", "AS FLOAT)")


def _with_told_truths(sql: str, schema: Schema) -> str:
    """Write 'is_open = FALSE' for 'NOT is_open' and '= TRUE' for a bare column, as the generator does."""
    truths = {
        (table.name, column.name)
        for table in schema.tables
        for column in table.columns
        if value_kind(column.declared_type) == "boolean"
    }
    tree = sqlglot.parse_one(sql, dialect=DIALECT)
    for column in list(tree.find_all(exp.Column)):
        parent = column.parent
        is_test = isinstance(parent, exp.Not | exp.Connector | exp.Where | exp.Having | exp.Paren) or (
            isinstance(parent, exp.If) and parent.this is column
        )
        if is_test and (column.table, column.name) in truths:
            is_negated = isinstance(parent, exp.Not)
            told = exp.EQ(this=column.copy(), expression=exp.Boolean(this=not is_negated))
            (parent if is_negated else column).replace(told)
    return in_usual_order(tree.sql(dialect=DIALECT))


def schema_of(path: Path) -> Schema:
    """The tables of a file; raises UnlearnableError where a column is not written as one."""
    return _schema(path.read_text(encoding="utf-8"))[0]


def _schema(text: str) -> tuple[Schema, ValuesOf]:
    tables, values_of = [], {}
    for found in TABLE.finditer(text):
        lines = found["columns"].splitlines()
        columns = [COLUMN.fullmatch(line) for line in lines]
        if None in columns:
            raise UnlearnableError(f"a column is not written as one: {lines[columns.index(None)].strip()}")
        kept = [column for column in columns if column]
        tables.append(
            Table(
                name=found["name"],
                columns=tuple(Column(name=c["name"], declared_type=c["type"]) for c in kept),
                primary_key=tuple(c["name"] for c in kept if c["key"]),
                foreign_keys=tuple(
                    ForeignKey(
                        columns=(c["name"],), referred_table=c["table"], referred_columns=(c["theirs"],)
                    )
                    for c in kept
                    if c["table"]
                ),
            )
        )
        for column in kept:
            if column["values"]:
                values_of[found["name"], column["name"]] = [v.strip() for v in column["values"].split(";")]
    return Schema(tables=tuple(tables)), values_of
