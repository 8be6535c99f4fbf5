"""Every attack once more, written by a server that minds no grammar."""

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.engine.options import Endpoint
from sqlcoder_local.engine.remote import RemoteEngine
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.text_to_sql import answer_question
from tests.attacks.test_attacks import PATIENCE_SECONDS, SECRET, headings, under
from tests.engine.model_server import Behaviour, model_server


@pytest.mark.parametrize(("target", "heading"), headings(), indirect=["target"])
def test_a_server_that_answers_with_attacks_changes_nothing(target, heading):
    before = target.state()
    attacks = under(target.name, heading)
    others = {table.name for table in target.database.schema().tables} - {"customers", "orders"}
    options = AskOptions(
        timeout_seconds=PATIENCE_SECONDS[target.name],
        row_limit=50,
        repairs=0,
        # What the model is shown does not matter here, and a grammar over few tables is written sooner.
        excluded_tables=tuple(sorted(others)),
    )
    behaviour = Behaviour(replies=[*attacks, "SELECT 1"], grammar_field=None)
    with (
        model_server(behaviour) as url,
        RemoteEngine(Endpoint(url=url), prompt_format="v2", context_size=None) as engine,
    ):
        for attack in attacks:
            try:
                answer = answer_question(
                    "How many?", database=target.database, engine=engine, options=options
                )
            except SqlcoderError:
                continue
            assert SECRET not in str(answer.rows), attack
    assert len(behaviour.asked) == len(attacks)
    assert target.state() == before
