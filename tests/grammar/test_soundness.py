import pytest

from sqlcoder_local.grammar.expressions import (
    CharacterClass,
    Choice,
    Expression,
    FreeWord,
    Reference,
    Repeat,
    Rule,
    Sequence,
    Text,
)
from sqlcoder_local.grammar.grammar import Grammar
from sqlcoder_local.grammar.soundness import UnsoundGrammarError

A = Text("a")


def nested(levels: int) -> Expression:
    expression: Expression = A
    for _ in range(levels):
        expression = Choice((expression,))
    return expression


def chain(length: int) -> list[Rule]:
    links = [Rule(f"link_{n}", Reference(f"link_{n + 1}")) for n in range(length)]
    return [Rule("root", Reference("link_0")), *links, Rule(f"link_{length}", A)]


def root(expression: Expression, *others: Rule) -> list[Rule]:
    return [Rule("root", expression), *others]


MAYBE_A = Rule("maybe", Repeat(A, 0, 1))

FAULTS = {
    "no rules at all": ([], "no rule 'root'"),
    "no root": ([Rule("start", A)], "no rule 'root'"),
    "two rules of one name": ([*root(A), Rule("root", A)], "the same name"),
    "a name with a capital": (root(A, Rule("Name", A)), "no name for a rule"),
    "a name with a line break": (root(A, Rule("name\n", A)), "no name for a rule"),
    "an undefined rule": (root(Reference("missing")), "'missing', which is not defined"),
    "an undefined rule deep inside": (root(Sequence((A, Repeat(Reference("b"), 0, 1)))), "not defined"),
    "left recursion": (root(Sequence((Reference("root"), A))), "left-recursive"),
    "left recursion in an option": (root(Choice((A, Reference("root")))), "left-recursive"),
    "left recursion over two rules": (
        root(Reference("x"), Rule("x", Sequence((Reference("root"), A)))),
        "left-recursive",
    ),
    "left recursion behind what may be missing": (
        root(Sequence((Reference("maybe"), Reference("root"), A)), MAYBE_A),
        "left-recursive",
    ),
    "left recursion behind an optional part": (
        root(Sequence((Repeat(A, 0, None), Reference("root"), A))),
        "left-recursive",
    ),
    "nothing repeated endlessly": (root(Repeat(Reference("maybe"), 0, None), MAYBE_A), "repeats nothing"),
    "a repetition without end of repetitions": (root(Repeat(Repeat(A, 0, 1), 1, None)), "repeats nothing"),
    "100,000 repetitions": (root(Repeat(A, 0, 100_000)), "number of repetitions"),
    "100,000 repetitions at least": (root(Repeat(A, 100_000, None)), "number of repetitions"),
    "less repetitions at most than at least": (root(Repeat(A, 3, 2)), "number of repetitions"),
    "repetitions below zero": (root(Repeat(A, -1, 2)), "number of repetitions"),
    "no repetition": (root(Repeat(A, 0, 0)), "number of repetitions"),
    "20,000 nested groups": (root(nested(20_000)), "nested too deeply"),
    "a long chain of rules": (chain(1_000), "chain too long"),
    "an empty text": (root(Text("")), "text that cannot be written"),
    "a NUL": (root(Text("a\0b")), "text that cannot be written"),
    "half a character": (root(Text("\ud83d")), "text that cannot be written"),
    "a choice of nothing": (root(Choice(())), "choice of nothing"),
    "a class of nothing": (root(CharacterClass(())), "character class"),
    "a class from back to front": (root(CharacterClass((("z", "a"),))), "character class"),
    "a class of more than characters": (root(CharacterClass((("ab", "ab"),))), "character class"),
    "a free word of no letters": (root(FreeWord(frozenset(), 0)), "free word"),
    "a free word among other things": (root(Sequence((FreeWord(frozenset(), 3), A))), "free word"),
    "a token that may be empty": (
        root(Reference("maybe"), Rule("maybe", Repeat(A, 0, 1), is_token=True)),
        "may be empty",
    ),
    "a token made of rules": (
        root(Reference("token"), Rule("token", Reference("x"), is_token=True), Rule("x", A)),
        "refers to the rule",
    ),
    "a token inside itself": (
        root(Reference("token"), Rule("token", Sequence((A, Reference("token"))), is_token=True)),
        "inside itself",
    ),
}


@pytest.mark.parametrize(("rules", "fault"), FAULTS.values(), ids=FAULTS)
def test_a_grammar_that_would_end_the_process_is_never_made(rules: list[Rule], fault: str):
    with pytest.raises(UnsoundGrammarError, match=fault):
        Grammar(rules=tuple(rules))


def test_recursion_behind_something_read_is_sound():
    brackets = Sequence((Text("("), Repeat(Reference("root"), 0, None), Text(")")))
    assert Grammar(rules=(Rule("root", brackets),)).rules


def test_rules_that_no_text_comes_to_are_left_behind():
    used = Rule("used", A)
    grammar = Grammar.reachable_from_root([Rule("unused", A), used, Rule("root", Reference("used"))])
    assert [rule.name for rule in grammar.rules] == ["root", "used"]


@pytest.mark.parametrize("word", ["", "a\0b", "\ud800"])
def test_words_put_into_a_sound_grammar_are_proved_too(word: str) -> None:
    grammar = Grammar(rules=(Rule("root", Reference("name")), Rule("name", A, is_token=True)))
    with pytest.raises(UnsoundGrammarError, match="cannot be written"):
        grammar.with_words({"name": Rule("name", Choice((A, Text(word))), is_token=True)})
