from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.prompt.starter import CONTROL_TOKENS
from training.corpus import Mix, draw_example
from training.tokenizer import VOCABULARY_SIZE, encode_prompt, train_vocabulary

MIX = Mix(random_names=0.0, made_up=1.0, real=0, tables=(2, 3), joined_share=0.5, hard_share=0)


@pytest.fixture(scope="module")
def drawn():
    rng = Random(2)
    return [draw_example(rng, MIX, (), ()) for _ in range(1500)]


@pytest.fixture(scope="module")
def vocabulary(drawn):
    return train_vocabulary([e.prompt.segments[5].text for e in drawn] + [e.sql for e in drawn])


def test_the_vocabulary_is_no_bigger_than_the_model_takes(vocabulary):
    assert vocabulary.get_vocab_size() <= VOCABULARY_SIZE


@given(text=st.text(max_size=60))
def test_any_text_comes_back_as_it_was(vocabulary, text):
    ids = vocabulary.encode(text, add_special_tokens=False).ids
    assert vocabulary.decode(ids, skip_special_tokens=False) == text or any(t in text for t in CONTROL_TOKENS)


def test_a_name_and_the_same_words_in_a_question_share_their_pieces(vocabulary):
    name, words = vocabulary.encode("hired_on,salary").tokens, vocabulary.encode("the salary").tokens
    assert name[-1] == words[-1] == "salary"


def test_keywords_are_single_tokens_with_their_space(vocabulary):
    assert vocabulary.encode("SELECT COUNT(*) FROM").tokens == ["SELECT", "ĠCOUNT", "(", "*", ")", "ĠFROM"]


def test_control_tokens_are_single_and_stand_only_where_they_are_trusted(vocabulary, drawn):
    ids = encode_prompt(vocabulary, drawn[0].prompt)
    marks = [vocabulary.token_to_id(token) for token in CONTROL_TOKENS]
    assert [token for token in ids if token in marks] == marks[1:]
