"""Text must become the same token ids in llama.cpp as in the tokenizer it came from."""

import json
from dataclasses import replace

import gguf
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from llama_cpp import Llama
from tokenizers import Tokenizer

from convert.hf_to_gguf import convert_checkpoint
from convert.pre_tokenizer import pre_tokenizer_name
from sqlcoder_local.errors import ModelFileError

PIECES = [
    "SELECT", " name", "\n", "\t", "  ", "    ", "\r\n", "'s", "'LL", "don't", "Zürich", "ﬁ", "e\u0301",
    "日本", "🙂", "👩\u200d👩", "\x00", "\x1b[0m", "\u00a0", "\u3000", "\ufeff", "٣", "½", "²", "123", "4567",
    "<|end|>", "<|schema|>", "<<note>>", "<|", "--", "/*", "||", "ω", "ß", "ǅ", "_id", "\u0300", "\u2028",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join)


@pytest.fixture(scope="module", params=["gpt-2", "starcoder", "llama-bpe"])
def original(request, tokenizer_in_style):
    return tokenizer_in_style(request.param)


@pytest.fixture(scope="module")
def model_file(original, make_llama, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tokenizer")
    made = make_llama(vocab_size=original.get_vocab_size(), bos_token_id=1)
    checkpoint = replace(made, tokenizer=json.loads(original.to_str()))
    convert_checkpoint(checkpoint.write(folder / "tiny"), output=folder / "tiny.gguf", quant="f16")
    return folder / "tiny.gguf"


@pytest.fixture(scope="module")
def model(model_file):
    model = Llama(str(model_file), vocab_only=True, verbose=False)
    yield model
    model.close()


def test_token_ids_agree_on_a_thousand_texts(model: Llama, original: Tokenizer):
    draw = np.random.default_rng(3)
    for _ in range(1000):
        text = "".join(PIECES[choice] for choice in draw.integers(len(PIECES), size=draw.integers(13)))
        ids = original.encode(text, add_special_tokens=False).ids
        assert model.tokenize(text.encode(), add_bos=False, special=True) == ids


@given(text=TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_token_ids_agree_with_the_tokenizers_library(model: Llama, original: Tokenizer, text):
    ids = model.tokenize(text.encode(), add_bos=False, special=True)
    assert ids == original.encode(text, add_special_tokens=False).ids


@given(text=TEXTS)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_untrusted_text_never_becomes_a_control_token(model: Llama, original: Tokenizer, text):
    control = {original.token_to_id(token) for token in ("<|end|>", "<|schema|>", "<|question|>")}
    assert not control & set(model.tokenize(text.encode(), add_bos=False, special=False))


def test_what_goes_around_a_text_is_what_the_tokenizer_puts_there(model: Llama, original: Tokenizer):
    assert model.token_eos() == original.token_to_id("<|end|>")
    assert model.tokenize(b"x", add_bos=True) == original.encode("x").ids


@pytest.fixture
def refusal(make_llama, tmp_path):
    """The message about a tokenizer.json changed in one place."""

    def message(**changes):
        made = make_llama()
        folder = replace(made, tokenizer=made.tokenizer | changes).write(tmp_path / "tiny")
        with pytest.raises(ModelFileError, match=r"tokenizer") as caught:
            convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")
        return caught.value.message

    return message


BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}


def sequence(*steps):
    return {"type": "Sequence", "pretokenizers": list(steps)}


def split(expression, **changes):
    pattern = {"Regex": expression}
    return {"type": "Split", "pattern": pattern, "behavior": "Isolated", "invert": False} | changes


PLAIN_BYTES = BYTE_LEVEL | {"use_regex": False}


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (None, "there is none"),
        ("ByteLevel", "there is none"),
        ({"type": "Whitespace"}, "does not end in ByteLevel"),
        (sequence() | {"pretokenizers": "x"}, "malformed"),
        (sequence(), "does not end in ByteLevel"),
        (BYTE_LEVEL | {"add_prefix_space": True}, "puts a space before the text"),
        (PLAIN_BYTES, "cuts by nothing"),
        (sequence({"type": "Punctuation"}, BYTE_LEVEL), "a step"),
        (sequence({"type": "Digits"}, BYTE_LEVEL), "a step"),
        (sequence(BYTE_LEVEL, BYTE_LEVEL), "cuts by"),
        (sequence(split("x+"), PLAIN_BYTES), "cuts by x+"),
        (sequence(split("x", invert=True), PLAIN_BYTES), "inverted Split"),
        (sequence(split("x", behavior="Removed"), PLAIN_BYTES), "a step"),
    ],
)
def test_an_unknown_pre_tokenizer_is_refused(refusal, settings, words):
    assert words in refusal(pre_tokenizer=settings)


def test_the_same_expression_written_another_way_is_recognised():
    expression = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
    assert pre_tokenizer_name(sequence(split(expression), PLAIN_BYTES)) == "gpt-2"
    assert pre_tokenizer_name(sequence(BYTE_LEVEL)) == pre_tokenizer_name(BYTE_LEVEL) == "gpt-2"


VOCABULARY = {letter: number for number, letter in enumerate("abcdef")} | {"ab": 6}


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (None, "its model is None"),
        ({"type": "Unigram", "vocab": []}, "its model is Unigram"),
        ({"vocab": {}, "merges": []}, "no vocabulary"),
        ({"vocab": [], "merges": []}, "no vocabulary"),
        ({"vocab": VOCABULARY}, "no merges"),
        ({"vocab": VOCABULARY, "merges": ["a b c"]}, "'a b c'"),
        ({"vocab": VOCABULARY, "merges": [["a", "c"]]}, "does not join"),
        ({"vocab": VOCABULARY, "merges": [3]}, "does not join"),
        ({"vocab": VOCABULARY, "merges": [], "byte_fallback": True}, "'byte_fallback' is True"),
        ({"vocab": VOCABULARY, "merges": [], "dropout": 0.1}, "'dropout' is 0.1"),
        ({"vocab": VOCABULARY | {"x": -1}, "merges": []}, "has the id -1"),
        ({"vocab": VOCABULARY | {"x": 10**12}, "merges": []}, "has the id 1000000000000"),
        ({"vocab": VOCABULARY | {"x": "7"}, "merges": []}, "has the id 7"),
        ({"vocab": VOCABULARY | {"x": 6}, "merges": []}, "share an id"),
        ({"vocab": VOCABULARY | {"a b": 7}, "merges": []}, "byte letters"),
        ({"vocab": VOCABULARY | {"": 7}, "merges": []}, "Token 7 of the tokenizer is empty or holds a NUL"),
    ],
)
def test_a_vocabulary_that_makes_no_sense_is_refused(refusal, model, words):
    assert words in refusal(model=model, added_tokens=[])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"normalizer": {"type": "NFC"}}, "normalizes text"),
        ({"added_tokens": [{"id": -1, "content": "x"}]}, "malformed"),
        ({"added_tokens": [{"id": 5, "content": ""}]}, "malformed"),
        ({"added_tokens": ["x"]}, "malformed"),
        ({"added_tokens": [{"id": 390, "content": "a", "special": True}]}, "repeats token"),
        ({"post_processor": {"type": "BertProcessing"}}, "unknown way"),
        ({"post_processor": {"processors": 3}}, "unknown way"),
        ({"post_processor": "x"}, "unknown way"),
        (
            {"post_processor": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "x"}}]}},
            "unknown way",
        ),
        ({"post_processor": {"type": "TemplateProcessing", "single": ["A"]}}, "unknown way"),
    ],
)
def test_a_tokenizer_that_llama_cpp_cannot_follow_is_refused(refusal, change, words):
    assert words in refusal(**change)


def test_roles_are_found_by_text_before_number(make_llama, tmp_path):
    settings = {"eos_token": {"content": "<|question|>"}, "pad_token": "<|end|>"}
    made = replace(make_llama(bos_token_id=[1, 2]), extra_files={"tokenizer_config.json": settings})
    convert_checkpoint(made.write(tmp_path / "tiny"), output=tmp_path / "out.gguf", quant="f16")
    fields = gguf.GGUFReader(tmp_path / "out.gguf").fields
    for role, number in {"eos": 2, "padding": 0, "bos": 1}.items():
        assert fields[f"tokenizer.ggml.{role}_token_id"].contents() == number


def test_a_special_id_outside_the_vocabulary_is_refused(make_llama, tmp_path):
    folder = make_llama(eos_token_id=100_000).write(tmp_path / "tiny")
    with pytest.raises(ModelFileError, match="eos token has the id 100000"):
        convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")
