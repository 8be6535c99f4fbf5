"""The training examples: prompts exactly as the runtime renders them, each with the SQL to write."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.starter import starter_prompt
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch
from sqlcoder_local.sql_name import sql_name
from training.other_values import with_other_values
from training.questions.shapes import draw_question
from training.real_pair import RealPair
from training.schemas.made_up import draw_schema
from training.varied import varied


@dataclass(frozen=True, kw_only=True)
class Example:
    """A prompt and the answer the model shall give."""

    prompt: Prompt
    sql: str
    hardness: str


@dataclass(frozen=True, kw_only=True)
class Mix:
    """How often each kind of example is drawn, and how big the schemas are."""

    random_names: float
    made_up: float
    real: float
    tables: tuple[int, ...]
    """Numbers of tables to draw from."""
    joined_share: float
    hard_share: float
    """How often an example drawn as easy or medium is drawn again in the hope of a hard one."""
    hardness: frozenset[str] = frozenset({"easy", "medium", "hard", "extra"})
    """What is let through."""


def draw_example(
    rng: Random, mix: Mix, real_pairs: Sequence[RealPair], words: Sequence[str], *, is_held_out: bool = False
) -> Example:
    """Draw one example after the mix."""
    while True:
        example = _any_example(rng, mix, real_pairs, words, is_held_out=is_held_out)
        if example.hardness in mix.hardness and is_answerable(example):
            return example


def is_answerable(example: Example) -> bool:
    """Say whether the prompt shows every table that the answer needs."""
    needed = [sql_name(table) for table in example.prompt.tables_left_out]
    return not any(f" {name}." in example.sql or f" {name} " in f"{example.sql} " for name in needed)


def _any_example(
    rng: Random, mix: Mix, real_pairs: Sequence[RealPair], words: Sequence[str], *, is_held_out: bool
) -> Example:
    kind = rng.choices(("random", "made up", "real"), weights=(mix.random_names, mix.made_up, mix.real))[0]
    if kind == "real" and real_pairs:
        pair = rng.choice(real_pairs)
        asked = with_other_values(pair, rng) if pair.values_of else pair
        return real_example(varied(asked, rng), rng)
    tables = rng.choice(mix.tables)
    made_up = draw_schema(
        rng, table_count=tables, is_random=kind == "random", words=words, is_held_out=is_held_out
    )
    question = draw_question(rng, made_up, joined_share=mix.joined_share if tables > 1 else 0)
    if question.hardness in ("easy", "medium") and rng.random() < mix.hard_share:
        question = draw_question(rng, made_up, joined_share=mix.joined_share if tables > 1 else 0)
    prompt = starter_prompt(question.text, made_up.schema, question.values)
    return Example(prompt=prompt, sql=question.sql, hardness=question.hardness)


def real_example(pair: RealPair, rng: Random) -> Example:
    """Render a person's question, its tables in a new order, so that places cannot be learnt by heart."""
    tables = list(pair.schema.tables)
    rng.shuffle(tables)
    prompt = starter_prompt(pair.question, Schema(tables=tuple(tables)), pair.values)
    return Example(prompt=prompt, sql=pair.sql, hardness=pair.hardness)


def write_pairs(path: Path, pairs: Sequence[RealPair]) -> None:
    """Keep prepared pairs as JSON lines."""
    lines = (json.dumps(_as_json(pair), ensure_ascii=False) for pair in pairs)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def read_pairs(path: Path) -> Iterator[RealPair]:
    """Read pairs that write_pairs kept."""
    with path.open(encoding="utf-8") as lines:
        yield from (_from_json(json.loads(line)) for line in lines)


def _as_json(pair: RealPair) -> dict[str, object]:
    tables = [
        {
            "name": table.name,
            "columns": [[c.name, c.declared_type] for c in table.columns],
            "keys": [[k.columns, k.referred_table, k.referred_columns] for k in table.foreign_keys],
        }
        for table in pair.schema.tables
    ]
    values = [[v.table, v.column, v.value] for v in pair.values]
    return {
        "question": pair.question, "sql": pair.sql, "hardness": pair.hardness, "tables": tables,
        "values": values, "database": pair.database,
        "values_of": [[table, column, list(held)] for (table, column), held in pair.values_of.items()],
    }  # fmt: skip


def _from_json(record: dict) -> RealPair:  # type: ignore[type-arg] - JSON is of any shape
    tables = tuple(
        Table(
            name=table["name"],
            columns=tuple(Column(name=name, declared_type=declared) for name, declared in table["columns"]),
            foreign_keys=tuple(
                ForeignKey(columns=tuple(own), referred_table=other, referred_columns=tuple(theirs))
                for own, other, theirs in table["keys"]
            ),
        )
        for table in record["tables"]
    )
    return RealPair(
        question=record["question"], sql=record["sql"], hardness=record["hardness"],
        database=record["database"],
        schema=Schema(tables=tables),
        values=tuple(ValueMatch(table=t, column=c, value=v) for t, c, v in record["values"]),
        values_of={(t, c): held for t, c, held in record.get("values_of", ())},
    )  # fmt: skip
