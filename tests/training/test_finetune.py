import pytest
import torch

from sqlcoder_local.errors import CancelledError
from training.finetune import PEAK_RATE, Tuning
from training.real_pair import RealPair
from training.schemas.made_up import draw_schema
from training.stepwise import Plan
from training.tuning_blend import Blend


@pytest.fixture(autouse=True)
def one_thread():
    """Threads that wait for each other on a busy machine would take minutes."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


PLAN = Plan(steps=4, examples_a_step=2, peak_rate=PEAK_RATE, seed=5)


@pytest.fixture(scope="module")
def blend():
    from random import Random

    schema = draw_schema(Random(1), table_count=2, is_random=False, words=()).schema
    table = schema.tables[0].name
    pair = RealPair(
        question=f"How many {table}?", sql=f"SELECT COUNT(*) FROM {table}", hardness="easy",
        schema=schema, values=(), database="",
    )  # fmt: skip
    return Blend(saved=[pair], generated=[pair])


def tuning(folder, base, blend, plan=PLAN, identity="one"):
    folder.mkdir(exist_ok=True)
    return Tuning(folder, base, blend, plan, identity=identity)


def weights(state):
    return {name: tensor.clone() for name, tensor in state.model.state_dict().items()}


def test_a_tuning_that_was_stopped_goes_on_to_the_same_weights(tmp_path, tiny_model, blend):
    whole = tuning(tmp_path / "whole", tiny_model, blend)
    losses = []
    whole.train(lambda _step, loss: losses.append(loss), lambda: False)
    assert len(losses) == 4

    stopped, steps = tuning(tmp_path / "stopped", tiny_model, blend), []
    with pytest.raises(CancelledError, match="step 2 of 4"):
        stopped.train(lambda step, _loss: steps.append(step), lambda: len(steps) == 2)
    taken_up = tuning(tmp_path / "stopped", tiny_model, blend)
    assert (taken_up.is_resumed, taken_up.step) == (True, 2)
    taken_up.train(lambda _step, _loss: None, lambda: False)
    expected = weights(whole)
    assert all(torch.equal(tensor, expected[name]) for name, tensor in weights(taken_up).items())


def test_what_is_exported_stands_between_the_base_and_what_was_trained(tmp_path, tiny_model, blend):
    tuned = tuning(tmp_path / "t", tiny_model, blend)
    begun = weights(tuned)
    tuned.train(lambda _step, _loss: None, lambda: False)
    trained = weights(tuned)
    average = torch.load(tuned.checkpoint, weights_only=True)["average"]
    assert not all(torch.equal(begun[name], trained[name]) for name in trained)
    for name, tensor in average.items():
        assert torch.allclose(tensor, begun[name] + 0.7 * (trained[name] - begun[name]), atol=1e-6)


def test_another_tuning_in_the_same_folder_begins_anew(tmp_path, tiny_model, blend):
    tuning(tmp_path / "t", tiny_model, blend).train(lambda _step, _loss: None, lambda: False)
    other = tuning(tmp_path / "t", tiny_model, blend, identity="two")
    assert (other.is_resumed, other.step) == (False, 0)


def test_tuning_lowers_the_loss_on_what_is_learnt(tmp_path, tiny_model, blend):
    plan = Plan(steps=30, examples_a_step=2, peak_rate=5e-3)
    only_saved = Blend(saved=blend.saved, generated=(), saved_share=1.0, generated_share=0.0)
    losses = []
    tuning(tmp_path / "t", tiny_model, only_saved, plan).train(
        lambda _step, loss: losses.append(loss), lambda: False
    )
    assert losses[-1] < 0.7 * losses[0]


def test_the_rate_rises_and_falls_to_nothing():
    plan = Plan(steps=100, peak_rate=1.0, warmup_steps=10)
    rates = [plan.rate(step) for step in range(100)]
    assert rates[0] < rates[5] < rates[9]
    assert rates[9] > rates[50] > rates[99] > 0
    assert max(rates) <= 1.0
