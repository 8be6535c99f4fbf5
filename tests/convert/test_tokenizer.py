"""Text must become the same token ids in llama.cpp as in the tokenizer it came from."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from llama_cpp import Llama
from tokenizers import Tokenizer

from convert.hf_to_gguf import convert_checkpoint

PIECES = [
    "SELECT", " name", "\n", "\t", "  ", "    ", "\r\n", "'s", "'LL", "don't", "Zürich", "ﬁ", "e\u0301",
    "日本", "🙂", "👩\u200d👩", "\x00", "\x1b[0m", "\u00a0", "\u3000", "\ufeff", "٣", "½", "²", "123", "4567",
    "<|end|>", "<|schema|>", "<<note>>", "<|", "--", "/*", "||", "ω", "ß", "ǅ", "_id", "\u0300", "\u2028",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join)


@pytest.fixture(scope="module")
def model_file(make_llama, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tokenizer")
    checkpoint = make_llama().write(folder / "tiny")
    convert_checkpoint(checkpoint, output=folder / "tiny.gguf", quant="f16")
    return folder / "tiny.gguf"


@pytest.fixture(scope="module")
def model(model_file):
    model = Llama(str(model_file), vocab_only=True, verbose=False)
    yield model
    model.close()


def test_token_ids_agree_on_a_thousand_texts(model: Llama, tokenizer: Tokenizer):
    draw = np.random.default_rng(3)
    for _ in range(1000):
        text = "".join(PIECES[choice] for choice in draw.integers(len(PIECES), size=draw.integers(13)))
        assert model.tokenize(text.encode(), add_bos=False, special=True) == tokenizer.encode(text).ids


@given(text=TEXTS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_token_ids_agree_with_the_tokenizers_library(model: Llama, tokenizer: Tokenizer, text):
    ids = model.tokenize(text.encode(), add_bos=False, special=True)
    assert ids == tokenizer.encode(text).ids


@given(text=TEXTS)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_untrusted_text_never_becomes_a_control_token(model: Llama, tokenizer: Tokenizer, text):
    control = {tokenizer.token_to_id(token) for token in ("<|end|>", "<|schema|>", "<|question|>")}
    assert not control & set(model.tokenize(text.encode(), add_bos=False, special=False))


def test_the_end_token_ends_generation(model: Llama, tokenizer: Tokenizer):
    assert model.token_eos() == tokenizer.token_to_id("<|end|>")
    assert model.tokenize(b"x", add_bos=True) == model.tokenize(b"x", add_bos=False)
