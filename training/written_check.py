"""Tell which questions of `pairs/` cannot be learnt, and why: python -m training.written_check FILE..."""

import sys
from functools import cache
from pathlib import Path
from random import Random

from llguidance import LLMatcher, LLTokenizer

from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import REFUSAL, schema_grammar
from sqlcoder_local.mentions import Mentions
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement
from training.corpus import is_answerable, real_example
from training.real_pair import RealPair
from training.written_pairs import DIALECT, UnlearnableError, entries_of


def why_not(pair: RealPair) -> str | None:
    """Say what keeps a pair from being learnt: SQL that does not run, or that the grammar does not admit."""
    if pair.sql == REFUSAL:
        return None
    try:
        checked_statement(pair.sql, pair.schema, source_dialect=DIALECT, target_dialect="sqlite")
    except SqlcoderError as error:
        return str(error)
    if text := refused_from(pair.sql, pair.schema):
        return f"the grammar refuses what follows ⟂: {text}"
    mentions = question_mentions(pair.question, pair.schema, pair.values)
    if text := refused_from(pair.sql, pair.schema, mentions):
        return f"a value, number or date that the question does not say: {text}"
    return None


def is_shown_whole(pair: RealPair) -> bool:
    """Say whether the prompt shows every table; the trainer passes over pairs where it does not."""
    return is_answerable(real_example(pair, Random(0)))


@cache
def _letters() -> LLTokenizer:
    return LLTokenizer("byte")


def refused_from(sql: str, schema: Schema, mentions: Mentions | None = None) -> str:
    """Where the starter model's grammar refuses a query, marked in it; empty where it admits the whole."""
    matcher = LLMatcher(_letters(), to_lark(schema_grammar(schema, "qualified", mentions)))
    letters = list(sql.encode())
    taken = matcher.try_consume_tokens(letters)
    return "" if taken == len(letters) and matcher.is_accepting() else f"{sql[:taken]} ⟂ {sql[taken:]}"


def main() -> None:
    """Tell of each file how many of its questions can be learnt, and what is wrong with the others."""
    are_good = [_is_good(path) for path in map(Path, sys.argv[1:])]
    sys.exit(not all(are_good))


def _is_good(path: Path) -> bool:
    learnt, refused = [], 0
    for question, entry in entries_of(path):
        reason = str(entry) if isinstance(entry, UnlearnableError) else why_not(entry)
        if isinstance(entry, UnlearnableError) or reason:
            refused += 1
            print(f"{path.name}: {question}\n    {reason}")
            continue
        learnt.append(entry.sql)
        if not is_shown_whole(entry):
            print(f"{path.name}: {question}\n    passed over: its prompt lacks a table of the SQL")
    print(f"{path.name}: {len(learnt)} questions, {len(set(learnt))} queries")
    return not refused


if __name__ == "__main__":
    main()
