import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llguidance import LLParserLimits, LLTokenizer

from sqlcoder_local.engine.constraint import Constraint, ConstraintError
from sqlcoder_local.errors import UsageError

GREETING = 'start: "hello" (" world" | " there")? "!"?'


@pytest.fixture(scope="module")
def tokenizer() -> LLTokenizer:
    """One token a byte, and a few that stand for no text."""
    return LLTokenizer("byte")


@pytest.fixture
def constraint(tokenizer: LLTokenizer) -> Constraint:
    return Constraint(tokenizer, GREETING)


def accept_all(constraint: Constraint, text: str) -> None:
    for letter in text.encode():
        constraint.accept(letter)


def allowed_letters(constraint: Constraint) -> str:
    return "".join(chr(token) for token in np.flatnonzero(constraint.allowed()) if token < 128)


def test_only_what_the_grammar_goes_on_with_is_allowed(constraint: Constraint):
    assert allowed_letters(constraint) == "h"
    accept_all(constraint, "hello")
    assert allowed_letters(constraint) == " !"
    accept_all(constraint, " ")
    assert allowed_letters(constraint) == "tw"


def test_looking_at_a_token_does_not_go_on(constraint: Constraint):
    assert constraint.allows(ord("h"))
    assert not constraint.allows(ord("e"))
    assert constraint.allows(ord("h"))
    assert allowed_letters(constraint) == "h"


def test_a_text_may_end_where_the_grammar_does(constraint: Constraint, tokenizer: LLTokenizer):
    assert not constraint.may_end()
    assert not constraint.allows(tokenizer.eos_token)
    accept_all(constraint, "hello")
    assert constraint.may_end()
    assert not constraint.is_finished()
    assert constraint.allows(tokenizer.eos_token)
    accept_all(constraint, " world!")
    assert constraint.may_end()
    assert constraint.is_finished()


def test_nothing_follows_the_end(constraint: Constraint, tokenizer: LLTokenizer):
    accept_all(constraint, "hello")
    constraint.accept(tokenizer.eos_token)
    assert constraint.is_finished()
    assert not constraint.allows(ord("!"))


def test_tokens_without_a_choice_are_known_beforehand(constraint: Constraint, tokenizer: LLTokenizer):
    assert tokenizer.decode_str(constraint.forced_tokens()) == "hello"
    accept_all(constraint, "hello t")
    assert tokenizer.decode_str(constraint.forced_tokens()) == "here"


def test_the_best_token_is_not_always_the_best(constraint: Constraint, tokenizer: LLTokenizer):
    logits = np.zeros(tokenizer.vocab_size, dtype=np.float32)
    logits[ord("x")] = 2.0
    logits[ord(" ")] = 1.0
    accept_all(constraint, "hello")
    assert constraint.best(logits) == ord(" ")
    logits[ord("!")] = 3.0
    assert constraint.best(logits) == ord("!")
    assert logits[ord("x")] == 2.0


def test_a_mask_made_beforehand_is_of_its_place_only(constraint: Constraint):
    constraint.prepare()
    assert allowed_letters(constraint) == "h"
    constraint.accept(ord("h"))
    assert allowed_letters(constraint) == "e"


def test_marks_end_a_text_that_is_complete_and_no_other(tokenizer: LLTokenizer):
    marks = np.array([ord(";"), tokenizer.eos_token])
    constraint = Constraint(tokenizer, GREETING, end_marks=marks)
    assert not constraint.ends_with(ord(";"))
    assert ord(";") not in constraint.choices()
    accept_all(constraint, "hello")
    assert constraint.ends_with(ord(";"))
    assert constraint.choices().tolist() == sorted([ord(" "), ord("!"), *marks])
    assert constraint.continuing().tolist() == [ord(" "), ord("!")]
    logits = np.zeros(tokenizer.vocab_size, dtype=np.float32)
    logits[ord(";")] = 1.0
    assert constraint.best(logits) == ord(";")


def test_tokens_ahead_are_counted_without_going_on(constraint: Constraint):
    assert constraint.allowed_ahead(list(b"help")) == 3
    assert constraint.allowed_ahead([]) == 0
    assert allowed_letters(constraint) == "h"


def test_a_copy_goes_its_own_way(constraint: Constraint):
    accept_all(constraint, "hello ")
    other = constraint.copy()
    accept_all(constraint, "w")
    accept_all(other, "t")
    assert allowed_letters(constraint) == "o"
    assert allowed_letters(other) == "h"


def test_a_token_that_is_not_allowed_is_not_accepted(constraint: Constraint):
    with pytest.raises(ConstraintError, match="not allowed"):
        constraint.accept(ord("x"))


@given(text=st.text(max_size=40))
@settings(max_examples=50)
def test_the_mask_and_the_single_look_agree(tokenizer: LLTokenizer, text: str):
    constraint = Constraint(tokenizer, r"start: /'([^'\x00-\x1f]|'')*'/")
    constraint.accept(ord("'"))
    for letter in text.encode():
        allowed = constraint.allowed()
        assert constraint.allows(letter) == allowed[letter]
        if allowed[letter]:
            constraint.accept(letter)


@pytest.mark.parametrize("grammar", ["", "start: missing", "start: (", "start: /(/", 'begin: "a"'])
def test_a_mistake_in_a_grammar_is_ours_and_not_the_users(tokenizer: LLTokenizer, grammar: str):
    with pytest.raises(ConstraintError):
        Constraint(tokenizer, grammar)


def test_a_grammar_that_is_too_large_is_refused_with_advice(tokenizer: LLTokenizer):
    with pytest.raises(UsageError, match="too large") as caught:
        Constraint(tokenizer, GREETING, LLParserLimits(initial_lexer_fuel=3))
    assert "fewer tables" in caught.value.hint
