"""Prompts and answers of adapters in the vocabularies of the published models.

Runs where SQLCODER_VOCABULARIES names a folder with llama.cpp's ggml-vocab-*.gguf.
"""

import os
from pathlib import Path
from random import Random

import pytest

from training import adapter_lessons
from training.adapter_lessons import Cutter

FOLDER = Path(os.environ.get("SQLCODER_VOCABULARIES", ""))


@pytest.mark.parametrize(
    ("vocabulary", "prompt_format", "first", "end"),
    [
        ("llama-spm", "7b-2", b"<s>", b"</s>"),
        ("llama-spm", "v2", b"<s>", b"</s>"),
        ("starcoder", "v1", b"###", b"<|endoftext|>"),
        ("llama-bpe", "llama-3", b"<|begin_of_text|>", b"<|end_of_text|>"),
    ],
)
def test_an_answer_is_cut_as_it_stands_behind_its_prompt(monkeypatch, vocabulary, prompt_format, first, end):
    # These files hold no weights, which a model to be asked would have to.
    monkeypatch.setattr(adapter_lessons, "check_sound", lambda _header: None)
    with Cutter(FOLDER / f"ggml-vocab-{vocabulary}.gguf", prompt_format=prompt_format) as cutter:
        drawn = [cutter.ordinary(Random(seed)) for seed in range(5)]
        pieces = cutter._vocabulary.read_vocabulary().pieces
    for cut in drawn:
        answer = [pieces[token] for token in cut.tokens[cut.prompt_length :]]
        assert pieces[cut.tokens[0]] == first
        assert answer[-1] == end
        assert answer[0].startswith(b"SELECT") or answer[0] == b"I"
