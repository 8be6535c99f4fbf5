import torch

from training.model import Shape, StarterModel

TINY = Shape(vocabulary=64, width=32, layers=2, heads=2, hidden=64, context=32)


def test_logits_come_at_the_asked_places_only():
    model = StarterModel(TINY)
    logits = model(torch.randint(0, 64, (3, 10)), torch.tensor([0, 9, 29]))
    assert logits.shape == (3, 64)


def test_a_later_token_never_changes_an_earlier_prediction():
    torch.manual_seed(0)
    model = StarterModel(TINY)
    tokens = torch.randint(0, 64, (1, 12))
    changed = tokens.clone()
    changed[0, 8:] = 5
    asked = torch.arange(8)
    assert torch.allclose(model(tokens, asked), model(changed, asked), atol=1e-6)


def test_the_place_of_a_token_matters():
    torch.manual_seed(0)
    model = StarterModel(TINY)
    logits = model(torch.tensor([[7, 9, 3], [9, 7, 3]]), torch.tensor([2, 5]))
    assert not torch.allclose(logits[0], logits[1], atol=1e-4)
