import csv
import io

from sqlcoder_local.evaluation.report import csv_text, markdown
from sqlcoder_local.evaluation.summary import summary_of


def lines_of(outcomes, *, with_published):
    text = markdown(summary_of(outcomes), model="tiny", set_name="mine", with_published=with_published)
    return text.splitlines()


def test_the_table_has_the_layout_of_the_model_cards_with_their_rows_beside(outcome):
    run = [
        outcome(1, category="ratio"),
        outcome(2, "wrong", category="ratio"),
        outcome(3, category="instruct"),
    ]
    lines = lines_of(run, with_published=True)
    assert "|  | date | group_by | order_by | ratio | join | where | instruct | overall |" in lines
    assert "| **tiny** | - | - | - | 50.0 | - | - | 100.0 | 66.7% |" in lines
    assert "| sqlcoder-7b-2 | 96 | 91.4 | 94.3 | 91.4 | 94.3 | 77.1 | - | - |" in lines


def test_questions_of_ones_own_stand_alone(outcome):
    lines = lines_of(
        [outcome(1, category="table_join"), outcome(2, "timed_out", category="a|b")], with_published=False
    )
    assert "|  | join | a\\|b | overall |" in lines
    assert not any("sqlcoder" in line for line in lines)
    assert "| time limit reached | 1 |" in lines
    assert "| easy | 2 | 50.0% | 9.5% to 90.5% |" in lines


def test_each_question_is_a_line_of_the_csv(outcome):
    read = list(
        csv.DictReader(io.StringIO(csv_text([outcome(1, sql='SELECT "a",\n1'), outcome(2, "wrong")])))
    )
    assert [(row["number"], row["status"]) for row in read] == [("1", "right"), ("2", "wrong")]
    assert read[0]["sql"] == 'SELECT "a",\n1'
    assert csv_text([]) == "number\n"
