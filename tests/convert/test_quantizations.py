"""Which encoding each tensor of a mixture gets."""

from collections import Counter

import pytest

from convert.architectures.llama import LLAMA
from convert.config import ModelConfig
from convert.quantizations import QUANTIZATIONS, choose_encodings, quantization_of
from convert.tensor_types import TensorType

EMBEDDING = "token_embd.weight"


def encodings(quant: str, **changes):
    config = {
        "hidden_size": 8192, "intermediate_size": 28672, "num_hidden_layers": 80, "vocab_size": 32016,
        "num_attention_heads": 64, "num_key_value_heads": 8, **changes,
    }  # fmt: skip
    rules = LLAMA.tensors(ModelConfig(values=config))
    return {name: kind.name for name, kind in choose_encodings(QUANTIZATIONS[quant], rules).items()}


def counts(chosen, part: str) -> Counter:
    return Counter(kind for name, kind in chosen.items() if part in name)


def test_a_70b_model_gets_more_bits_for_its_small_value_matrices():
    chosen = encodings("q4_k_m")
    assert counts(chosen, "attn_v") == {"Q6_K": 40, "Q5_K": 40}
    assert counts(chosen, "ffn_down") == {"Q6_K": 40, "Q4_K": 40}
    assert counts(chosen, "attn_q") == {"Q4_K": 80}
    assert (chosen["output.weight"], chosen[EMBEDDING]) == ("Q6_K", "Q4_K")


def test_other_models_do_not():
    for changes in ({"num_key_value_heads": 64}, {"num_hidden_layers": 48}):
        assert "Q5_K" not in encodings("q4_k_m", **changes).values()


def test_a_mixture_of_five_bits_has_no_four():
    assert set(encodings("q5_k_m").values()) == {"F32", "Q5_K", "Q6_K"}


def test_a_tied_embedding_is_encoded_as_the_output_that_it_is():
    assert encodings("q4_0", tie_word_embeddings=True)[EMBEDDING] == "Q6_K"
    assert encodings("q8_0", tie_word_embeddings=True)[EMBEDDING] == "Q8_0"


@pytest.mark.parametrize(("quant", "narrow"), [("q4_k_m", "Q5_0"), ("q5_k_m", "Q5_1"), ("q6_k", "Q8_0")])
def test_rows_that_hold_no_whole_blocks_get_smaller_ones(quant, narrow):
    chosen = encodings(quant, hidden_size=192, num_attention_heads=3, num_key_value_heads=3)
    assert chosen["blk.20.attn_q.weight"] == narrow
    assert chosen["output.weight"] == "Q8_0"


def test_names_are_taken_in_any_case_of_letters():
    assert quantization_of("Q4_K_M").encoding is TensorType.Q4_K
