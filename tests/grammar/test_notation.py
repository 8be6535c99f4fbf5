import pytest

from sqlcoder_local.grammar.expressions import CharacterClass, Choice, Reference, Repeat, Rule, Sequence, Text
from sqlcoder_local.grammar.notation import NotationError, keyword_rules, read_rules

A, B = Reference("a"), Reference("b")
OPTIONAL_SPACE = Repeat(Reference("space"), 0, 1)


@pytest.mark.parametrize(
    ("body", "expression"),
    [
        ("a", A),
        ("a b", Sequence((A, B))),
        ("a | b", Choice((A, B))),
        ("a b | b", Choice((Sequence((A, B)), B))),
        ("(a | b) a", Sequence((Choice((A, B)), A))),
        ("a? b* a+", Sequence((Repeat(A, 0, 1), Repeat(B, 0, None), Repeat(A, 1, None)))),
        ("a{2,5}", Repeat(A, 2, 5)),
        ("(a b)?", Repeat(Sequence((A, B)), 0, 1)),
        ("GROUP _ BY", Sequence((Reference("word_group"), Reference("space"), Reference("word_by")))),
        ('~ "," ~', Sequence((OPTIONAL_SPACE, Text(","), OPTIONAL_SPACE))),
        ('"\\"" "\\\\" "é"', Sequence((Text('"'), Text("\\"), Text("é")))),
        ("[a-z_-]", CharacterClass((("a", "z"), ("_", "_"), ("-", "-")))),
        ("[^'\\x00-\\x1f\\]]", CharacterClass((("'", "'"), ("\0", "\x1f"), ("]", "]")), is_negated=True)),
        ("[ \\t\\n\\-x]", CharacterClass(tuple((letter, letter) for letter in " \t\n-x"))),
        ("a\n  | b", Choice((A, B))),
    ],
)
def test_a_rule_is_read(body: str, expression):
    assert read_rules(f"# A heading\n\nname = {body}\n") == (Rule("name", expression),)


def test_tokens_and_rules_are_told_apart():
    rules = read_rules('token a = "x"\nb = a\n')
    assert rules == (Rule("a", Text("x"), is_token=True), Rule("b", A))


def test_keywords_are_read_in_capitals_and_in_small_letters():
    assert keyword_rules(read_rules("a = GROUP | GROUP")) == (
        Rule("word_group", Choice((Text("GROUP"), Text("group"))), is_token=True),
    )


@pytest.mark.parametrize(
    "line", ["a", "a = (b", "a = b)", "a = ?", "a = %", 'a = "b', "A = b", "a = b = c", "a = {2,3}"]
)
def test_what_is_no_rule_is_refused(line: str):
    with pytest.raises(NotationError):
        read_rules(line)
