"""What a model's weights meet, against the same sums by numpy."""

from contextlib import closing

import gguf
import numpy as np
import pytest

from sqlcoder_local.engine.activations import BATCH, ActivationMeter
from sqlcoder_local.errors import CancelledError, UsageError
from sqlcoder_local.models.store import starter_model
from sqlcoder_local.prompt.prompt import Prompt, Segment

pytestmark = pytest.mark.model


@pytest.fixture
def meter():
    with closing(ActivationMeter.open(starter_model(), context_size=1024, threads=1)) as opened:
        yield opened


def first_inputs(tokens) -> np.ndarray:
    """What the first layer's attention is given: embeddings, normalised and weighted."""
    reader = gguf.GGUFReader(starter_model())
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    epsilon = reader.fields["llama.attention.layer_norm_rms_epsilon"].contents()
    embedding = tensors["token_embd.weight"]
    x = gguf.quants.dequantize(embedding.data, embedding.tensor_type)[tokens].astype(np.float64)
    normalised = x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + epsilon)
    return normalised * tensors["blk.0.attn_norm.weight"].data


@pytest.mark.parametrize("count", [1, 20, BATCH + 88])
def test_the_sums_are_what_numpy_computes(meter, count):
    tokens = np.random.default_rng(1).integers(10, 2000, count).tolist()
    meter.read(tokens)
    expected = np.square(first_inputs(tokens)).sum(axis=0)
    for name in ("attn_q", "attn_k", "attn_v"):
        sums = meter.sums[f"blk.0.{name}.weight"]
        np.testing.assert_allclose(sums.squares, expected, rtol=1e-4)
        assert sums.row_count == count


def test_every_weight_of_every_layer_counts_every_token(meter):
    prompts = [list(range(20, 50)), list(range(100, 117))]
    for tokens in prompts:
        meter.read(tokens)
    reader = gguf.GGUFReader(starter_model())
    weights = {t.name for t in reader.tensors if t.name.startswith("blk.") and len(t.shape) == 2}
    assert meter.sums.keys() == weights
    assert {sums.row_count for sums in meter.sums.values()} == {47}


def test_a_prompt_does_not_depend_on_those_before_it(meter):
    tokens = list(range(30, 60))
    meter.read(tokens)
    once = {name: sums.squares for name, sums in meter.sums.items()}
    meter.read(tokens)
    for name, sums in meter.sums.items():
        np.testing.assert_allclose(sums.squares, 2 * once[name], rtol=1e-6)


def test_a_control_token_in_foreign_text_stays_text(meter):
    trusted, foreign = (
        Prompt(segments=(Segment(text="<|schema|>", is_trusted=is_ours),), tables_sent=())
        for is_ours in (True, False)
    )
    assert meter.count_tokens(trusted) == 1
    assert meter.count_tokens(foreign) > 1


def test_cancelling_stops_in_the_middle_of_a_batch(meter):
    with pytest.raises(CancelledError):
        meter.read(list(range(20, 60)), is_cancelled=lambda: True)
    assert len(meter.sums) == 1


def test_a_longer_context_than_the_model_knows_is_refused():
    with pytest.raises(UsageError, match="context"):
        ActivationMeter.open(starter_model(), context_size=1_000_000)
