from pathlib import Path

import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.chart import check_suffix, drawn_chart
from sqlcoder_local.evaluation.summary import summary_of


@pytest.mark.parametrize(("suffix", "beginning"), [(".svg", b"<?xml"), (".png", b"\x89PNG")])
def test_the_accuracies_are_drawn(outcome, suffix, beginning):
    summary = summary_of([outcome(1, category="ratio"), outcome(2, "wrong", category="a & b")])
    picture = drawn_chart(summary, title="tiny on mine", suffix=suffix)
    assert picture.startswith(beginning)
    assert picture == drawn_chart(summary, title="tiny on mine", suffix=suffix)


def test_another_kind_of_picture_is_refused_before_anything_is_asked():
    with pytest.raises(UsageError, match="neither"):
        check_suffix(Path("chart.gif"))
