from collections import Counter
from random import Random

import pytest

from training.real_pair import RealPair
from training.schemas.made_up import draw_schema
from training.tuning_blend import LONGEST_PROMPT, Blend

SCHEMA = draw_schema(Random(3), table_count=1, is_random=False, words=()).schema


def pair(sql, question="How many are there?"):
    return RealPair(question=question, sql=sql, hardness="easy", schema=SCHEMA, values=(), database="")


def shares(blend, draws=150):
    rng = Random(0)
    drawn = Counter(blend.draw(rng).sql for _ in range(draws))
    own = {name: drawn[name] / draws for name in ("saved", "generated")}
    return own | {"ordinary": 1 - sum(own.values())}


def test_each_kind_of_pair_is_drawn_as_often_as_it_shall():
    found = shares(Blend(saved=[pair("saved")], generated=[pair("generated")]))
    assert found == pytest.approx({"saved": 0.4, "generated": 0.2, "ordinary": 0.4}, abs=0.12)


def test_generated_pairs_take_the_place_of_saved_ones_that_are_not_there():
    found = shares(Blend(saved=[], generated=[pair("generated")]))
    assert found == pytest.approx({"saved": 0, "generated": 0.6, "ordinary": 0.4}, abs=0.12)


def test_without_any_pairs_the_ordinary_corpus_is_drawn():
    assert shares(Blend(saved=[], generated=[]), draws=5)["ordinary"] == 1


def test_a_pair_too_long_for_a_batch_is_passed_over():
    long = pair("saved", question="why " * LONGEST_PROMPT)
    assert (
        Blend(saved=[long], generated=[], saved_share=1.0, generated_share=0.0).draw(Random(0)).sql != "saved"
    )
