import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.comparison import compared, comparison_markdown


def test_wins_and_losses_are_told_question_by_question(outcome):
    first = [outcome(1), outcome(2), outcome(3, "wrong", sql="SELECT 3"), outcome(4, "failed"), outcome(9)]
    second = [
        outcome(1),
        outcome(2, "wrong"),
        outcome(3, sql="SELECT\n 33"),
        outcome(4, "gold_failed"),
        outcome(8),
    ]
    comparison = compared(first, second)
    assert (comparison.total, comparison.first_right, comparison.second_right) == (3, 2, 2)
    assert comparison.as_record() | {"wins": [3], "losses": [2], "mcnemar_p": 1.0} == comparison.as_record()
    text = comparison_markdown(comparison, names=("old", "new"))
    assert "old: 2 of 3 right (66.7%); new: 2 of 3 right (66.7%)." in text
    assert "3. Question 3? (harbour)\n   - wrong: `SELECT 3`\n   - right: `SELECT 33`" in text
    assert text.index("## Wins") < text.index("## Losses")


def test_runs_without_a_common_question_cannot_be_compared(outcome):
    with pytest.raises(UsageError, match="no question in common"):
        compared([outcome(1)], [outcome(2)])
