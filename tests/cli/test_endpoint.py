"""What the command line makes of --endpoint and --rpc beside other options and settings."""

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.settings import settings_file
from tests.engine.model_server import Behaviour, model_server

QUESTION = ["ask", "demo", "How many customers are there?"]


@pytest.mark.parametrize("way", [["--endpoint", "http://127.0.0.1:1/v1"], ["--rpc", "127.0.0.1:1"]])
def test_offline_rules_other_machines_out(capsys, way):
    assert run([*QUESTION, *way, "--offline"]) == 2
    err = capsys.readouterr().err
    assert "--offline" in err
    assert len(err.splitlines()) <= 2


def test_an_answer_tells_where_its_question_went(capsys):
    behaviour = Behaviour(replies=["SELECT COUNT(*) FROM customers"])
    with model_server(behaviour) as url:
        assert run([*QUESTION, "--endpoint", url, "--out", "json"]) == 0
    assert "127.0.0.1" in capsys.readouterr().out
    assert len(behaviour.asked) == 1


@pytest.mark.parametrize("name", ["endpoint", "rpc", "allow_remote"])
def test_where_questions_go_is_no_setting(capsys, name):
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'{name} = "http://127.0.0.1:1/v1"\n', encoding="utf-8")
    try:
        assert run(QUESTION) == 2
    finally:
        file.unlink()
    assert "is no setting" in capsys.readouterr().err


def test_what_is_for_a_model_of_this_machine_is_told_at_an_endpoint(capsys, tmp_path):
    for option in ("--lora", "--draft"):
        given = [option, str(tmp_path / "some.gguf"), "--endpoint", "http://127.0.0.1:1/v1"]
        assert run([*QUESTION, *given]) == 2
        assert "for a model on this machine" in capsys.readouterr().err
