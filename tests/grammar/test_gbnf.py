"""What is spelled out once is not spelled out again: a server is sent a grammar with each question."""

from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.grammar import gbnf
from sqlcoder_local.grammar.expressions import FreeWord
from sqlcoder_local.grammar.schema_grammar import schema_grammar


def test_the_words_of_every_schema_are_spelled_out_once():
    # Another test may have had the same grammar written.
    gbnf._written.cache_clear()
    with SqliteDatabase.open(DEMO_FILE) as database:
        schema = database.schema()
    few = schema.only(frozenset({"customers", "orders"}))
    gbnf.to_gbnf(schema_grammar(few))
    spelled = gbnf._spelled_out.cache_info().hits
    everything = schema_grammar(schema)
    text = gbnf.to_gbnf(everything)
    assert gbnf._spelled_out.cache_info().hits > spelled
    assert gbnf.to_gbnf(schema_grammar(schema)) is text


def test_every_rule_that_is_named_is_written():
    with SqliteDatabase.open(DEMO_FILE) as database:
        grammar = schema_grammar(database.schema())
    lines = [line.partition(" ::= ") for line in gbnf.to_gbnf(grammar).splitlines()]
    written = [name for name, _, _ in lines]
    assert len(written) == len(set(written))
    words = [rule.name.replace("_", "-") for rule in grammar.rules if isinstance(rule.expression, FreeWord)]
    assert words
    assert set(words) <= set(written)
    assert any(name.startswith(f"{words[0]}-rest-") for name in written)
