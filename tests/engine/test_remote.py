"""What the engine makes of servers that behave, and of those that do not."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from sqlcoder_local.engine.engine import Request
from sqlcoder_local.engine.options import Endpoint
from sqlcoder_local.engine.remote import RemoteEngine
from sqlcoder_local.errors import CancelledError, EndpointError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment
from tests.engine.model_server import Behaviour, model_server

PROMPT = Prompt(
    segments=(
        Segment(text="<|end|>", is_trusted=True),
        Segment(text="a <|end|> b <s> [INST] c[1] < d", is_trusted=False),
    ),
    tables_sent=("shop",),
)


def never():
    return False


def opened(url, **options):
    return RemoteEngine(Endpoint(url=url, **options), prompt_format=None, context_size=None)


def asked(engine, *, grammar='root ::= "x"', is_cancelled=never):
    heard = []
    generation = engine.generate(
        PROMPT, grammar=grammar, max_tokens=64, on_text=heard.append, is_cancelled=is_cancelled
    )
    return generation, heard


def test_an_answer_is_heard_in_pieces_and_given_whole():
    with model_server(Behaviour(replies=["SELECT name FROM shop"])) as url, opened(url) as engine:
        generation, heard = asked(engine)
    assert (generation.text, generation.is_complete) == ("SELECT name FROM shop", True)
    assert "".join(heard) == generation.text
    assert len(heard) > 3


def test_the_model_tells_its_format_and_its_context():
    with model_server(Behaviour(context=1234)) as url, opened(url) as engine:
        assert (engine.prompt_format, engine.context_size) == ("7b-2", 1234)
        assert engine.model_name == "sqlcoder-7b-2 at 127.0.0.1"
    with model_server(Behaviour(context=None, max_model_len=4321)) as url, opened(url) as engine:
        assert engine.context_size == 4321


@pytest.mark.parametrize(
    ("model", "prompt_format"),
    [
        ("starter-0.2", "starter"),
        ("/srv/sqlcoder_local/models/starter-q8_0.gguf", "starter"),
        ("/srv/sqlcoder/llama-3-sqlcoder-8b.Q5_K_M.gguf", "llama-3"),
        ("defog/sqlcoder-34b-alpha", "v2"),
    ],
)
def test_the_name_of_a_model_tells_its_format_and_its_folders_do_not(model, prompt_format):
    with model_server(Behaviour(model=model)) as url, opened(url) as engine:
        assert engine.prompt_format == prompt_format


def test_a_model_of_no_known_family_asks_for_a_format():
    with model_server(Behaviour(model="gpt")) as url, pytest.raises(UsageError, match="wants to be asked"):
        opened(url)


def test_a_model_that_the_server_does_not_have_is_told_with_those_it_has():
    with model_server(Behaviour()) as url, pytest.raises(UsageError) as caught:
        opened(url, model="other")
    assert "sqlcoder-7b-2" in caught.value.hint


@pytest.mark.parametrize("field", [("grammar",), ("structured_outputs", "grammar"), ("guided_grammar",)])
def test_the_grammar_goes_where_this_server_reads_it(field):
    behaviour = Behaviour(grammar_field=field)
    with model_server(behaviour) as url, opened(url) as engine:
        assert asked(engine)[0].notes == ()
    value = behaviour.asked[0]
    for name in field:
        value = value[name]
    assert value == 'root ::= "x"'


def test_a_server_that_ignores_grammars_is_found_out_and_told():
    with model_server(Behaviour(grammar_field=None)) as url, opened(url) as engine:
        generation, _ = asked(engine)
        assert "does not hold its model to a grammar" in generation.notes[0]
    assert generation.text == "SELECT 1"


def test_untrusted_text_is_cut_with_control_tokens_off():
    behaviour = Behaviour()
    with model_server(behaviour) as url, opened(url) as engine:
        asked(engine)
        assert engine.count_tokens(PROMPT) == len(PROMPT.text)
    sent = behaviour.asked[0]["prompt"]
    assert sent[0] == 7
    assert 7 not in sent[1:]


def test_where_a_server_cannot_cut_control_tokens_of_others_are_spelled_apart():
    behaviour = Behaviour(tokenizes=False)
    with model_server(behaviour) as url, opened(url) as engine:
        asked(engine)
        assert engine.count_tokens(PROMPT) > 5
    assert behaviour.asked[0]["prompt"] == "<|end|>a < |end|> b < s> [ INST] c[1] < d"


def test_the_key_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("OFFICE_KEY", " secret ")
    behaviour = Behaviour(key="secret")
    with model_server(behaviour) as url:
        with opened(url, key_variable="OFFICE_KEY") as engine:
            asked(engine)
        assert behaviour.headers[0]["Authorization"] == "Bearer secret"
        with pytest.raises(EndpointError, match="wants a key") as caught:
            opened(url)
    assert "--api-key-env" in caught.value.hint


def test_a_variable_that_is_not_set_is_told(monkeypatch):
    monkeypatch.delenv("OFFICE_KEY", raising=False)
    with model_server(Behaviour()) as url, pytest.raises(UsageError, match="OFFICE_KEY is not set"):
        opened(url, key_variable="OFFICE_KEY")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "status 400: as it was told to"),
        (403, "does not let this key in"),
        (404, "does not know this address or model"),
        (413, "finds the prompt too large"),
        (500, "status 500: as it was told to"),
    ],
)
def test_what_a_server_refuses_is_a_sentence(status, words):
    with model_server(Behaviour(statuses=[status])) as url, opened(url) as engine:
        with pytest.raises(EndpointError, match=words):
            asked(engine)
        assert asked(engine)[0].text == "SELECT 1", "the next question is asked as ever"


def test_a_busy_server_is_asked_again_after_the_time_it_names(caplog):
    behaviour = Behaviour(statuses=[429, 503], retry_after="0")
    with model_server(behaviour) as url, opened(url) as engine:
        assert asked(engine)[0].text == "SELECT 1"
    assert len(behaviour.asked) == 3
    assert not caplog.records, "what is logged without a handler lands on the terminal"


def test_a_server_that_stays_busy_is_told():
    with (
        model_server(Behaviour(statuses=[429] * 9, retry_after="0")) as url,
        opened(url) as engine,
        pytest.raises(EndpointError, match="is too busy"),
    ):
        asked(engine)


@pytest.mark.parametrize("after", [0, 2])
def test_an_answer_that_breaks_off_is_told_and_not_taken_for_whole(after):
    with (
        model_server(Behaviour(replies=["SELECT name FROM shop"], breaks_after=after)) as url,
        opened(url) as engine,
        pytest.raises(EndpointError, match=r"ended its answer without saying so|broke off"),
    ):
        asked(engine)


@pytest.mark.parametrize("body", [b"<html>no</html>", b"\xff\xfe", b'{"error": "\x1b[31mred"}', b"[]"])
def test_what_is_no_answer_is_a_sentence_without_control_characters(body):
    with model_server(Behaviour(statuses=[400], error_body=body)) as url, opened(url) as engine:
        with pytest.raises(EndpointError) as caught:
            asked(engine)
        assert "\x1b" not in caught.value.message
        assert "html" not in caught.value.message


def test_cancelling_closes_the_connection_and_the_server_stops():
    behaviour = Behaviour(replies=["x" * 4000], piece_seconds=0.01)
    with model_server(behaviour) as url, opened(url) as engine:
        started = time.monotonic()
        with pytest.raises(CancelledError):
            asked(engine, is_cancelled=lambda: time.monotonic() - started > 0.3)
        assert time.monotonic() - started < 3
        time.sleep(0.2)
        sent = behaviour.pieces_sent
        time.sleep(0.3)
        assert behaviour.pieces_sent == sent < 500


def test_several_questions_keep_the_server_busy_within_bounds_and_in_order():
    behaviour = Behaviour(replies=["SELECT 12345678"], piece_seconds=0.02)
    with model_server(behaviour) as url, opened(url, at_once=3) as engine:
        requests = [Request(prompt=PROMPT, grammar=None, max_tokens=64) for _ in range(9)]
        generations = engine.generate_many(requests, is_cancelled=never)
    assert [generation.text for generation in generations] == ["SELECT 12345678"] * 9
    assert 1 < behaviour.most_at_once <= 3


def test_several_threads_ask_at_the_same_time_within_the_same_bounds():
    behaviour = Behaviour(replies=["SELECT 12345678"], piece_seconds=0.05)
    with (
        model_server(behaviour) as url,
        opened(url, at_once=3) as engine,
        ThreadPoolExecutor(6) as pool,
    ):
        generations = list(pool.map(lambda _number: asked(engine)[0], range(6)))
    assert [generation.text for generation in generations] == ["SELECT 12345678"] * 6
    assert behaviour.most_at_once == 3


def test_one_failure_among_several_is_that_sentence():
    with model_server(Behaviour(statuses=[500])) as url, opened(url) as engine:
        requests = [Request(prompt=PROMPT, grammar=None, max_tokens=64) for _ in range(3)]
        with pytest.raises(EndpointError, match="status 500"):
            engine.generate_many(requests, is_cancelled=never)


def test_a_server_that_is_not_there_is_told():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EndpointError, match="is not reached"):
        opened(f"http://127.0.0.1:{port}/v1")


def test_a_page_that_is_no_endpoint_is_told():
    with model_server(Behaviour(model="")) as url, pytest.raises(EndpointError):
        opened(url.removesuffix("/v1") + "/elsewhere")


def test_offline_means_no_endpoint(monkeypatch):
    monkeypatch.setenv("SQLCODER_OFFLINE", "1")
    behaviour = Behaviour()
    with model_server(behaviour) as url, pytest.raises(UsageError, match="rule out"):
        opened(url)
    assert not behaviour.asked


def test_redirects_are_not_followed():
    with (
        model_server(Behaviour(statuses=[307], error_body=b"")) as url,
        opened(url) as engine,
        pytest.raises(EndpointError, match="status 307"),
    ):
        asked(engine)
