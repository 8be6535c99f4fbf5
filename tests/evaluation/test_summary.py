import pytest

from sqlcoder_local.evaluation.summary import summary_of


def test_the_figures_of_a_run_add_up(outcome):
    run = [
        outcome(1, category="where"),
        outcome(2, "wrong", category="ratio", hardness="extra"),
        outcome(3, "not_bound", category="ratio", hardness="unanswerable"),
        outcome(4, "gold_failed", seconds=99.0),
    ]
    figures = summary_of(run).as_record()
    assert (figures["total"], figures["correct"]) == (3, 1)
    assert figures["accuracy"] == pytest.approx(1 / 3)
    assert figures["by_category"]["ratio"]["total"] == 2
    assert list(figures["by_hardness"]) == ["easy", "extra", "unanswerable"]
    assert figures["by_database"]["harbour"]["correct"] == 1
    assert (figures["not_bound"], figures["gold_failed"], figures["refused"]) == (1, 1, 0)
    assert figures["seconds_median"] == 0.2
    assert figures["seconds_p95"] == 0.3
    assert figures["tokens_per_second"] == pytest.approx(20)


def test_a_run_without_questions_has_figures_too():
    figures = summary_of([]).as_record()
    assert (figures["total"], figures["accuracy"], figures["seconds_p95"]) == (0, 0.0, 0.0)
