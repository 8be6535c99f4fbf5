from dataclasses import replace

from training.tuned_file import Card

CARD = Card(
    name="shop", base="starter.gguf (sha256 ab)", database="shop.sqlite",
    questions=("How many?", "Which one?"),
    private_count=0, generated_count=300, steps=400, seed=0,
)  # fmt: skip


def test_a_card_says_what_a_model_was_tuned_on():
    text = CARD.text()
    for told in (
        "starter.gguf (sha256 ab)",
        "shop.sqlite",
        "2 saved pairs",
        "300 generated",
        "How many? | Which one?",
    ):
        assert told in text
    assert "keep it to yourself" not in text


def test_a_card_counts_private_pairs_and_warns():
    text = replace(CARD, questions=(), private_count=5).text()
    assert "5 saved pairs, 5 of them private" in text
    assert "keep it to yourself" in text
    assert "Saved questions" not in text
