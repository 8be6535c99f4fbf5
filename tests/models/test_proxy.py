"""`models pull` behind a real proxy on this machine, to a hub that is asked in the clear and over TLS."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sqlcoder_local.models.hub_proxy import proxy_before
from sqlcoder_local.models.store import starter_model
from tests.models.conftest import running_hub
from tests.models.forward_proxy import forward_proxy

REPOSITORY, FILE = "someone/coder-GGUF", "coder.Q8_0.gguf"
PULL = ("models", "pull", REPOSITORY, "--quant", "q8_0")
NAME = "coder.q8_0.gguf"
USER = "me:s3cret"


@pytest.fixture(autouse=True)
def no_proxy_of_ours(monkeypatch) -> None:
    for kind in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{kind}_proxy", raising=False)
        monkeypatch.delenv(f"{kind.upper()}_PROXY", raising=False)


@pytest.fixture(autouse=True)
def content(hub) -> bytes:
    hub.files[REPOSITORY] = {FILE: starter_model().read_bytes(), "README.md": b"# A model"}
    return hub.files[REPOSITORY][FILE]


@pytest.fixture(scope="session")
def certificate(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("tls")
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=hub"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")]
    names = ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*request, *files, *names], check=True, capture_output=True)
    return folder / "certificate.pem"


@pytest.fixture
def tls_home(certificate: Path, make_home, content: bytes) -> Iterator:
    with running_hub(certificate) as hub:
        hub.files[REPOSITORY] = {FILE: content}
        yield make_home(HF_ENDPOINT=hub.url)


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_everything_goes_by_the_proxy_that_is_named(variable, hub, home, content) -> None:
    with forward_proxy() as proxy:
        done = home.run(*PULL, **{variable: proxy.url})
    assert done.returncode == 0, done.stderr
    assert len(proxy.asked) == len(hub.asked) == 2
    assert all(asked.startswith(f"GET {hub.url}/") for asked in proxy.asked)
    assert (home.store / NAME).read_bytes() == content


@pytest.mark.parametrize("spared", ["127.0.0.1", "example.org,127.0.0.1", "*"])
def test_what_is_spared_goes_straight(spared, hub, home) -> None:
    with forward_proxy() as proxy:
        assert home.run(*PULL, HTTP_PROXY=proxy.url, NO_PROXY=spared).returncode == 0
    assert proxy.asked == []
    assert len(hub.asked) == 2


def test_a_proxy_gets_its_password(home) -> None:
    with forward_proxy(user=USER) as proxy:
        assert home.run(*PULL, HTTP_PROXY=proxy.url_with_user).returncode == 0


@pytest.mark.parametrize("user", ["", "me:wr0ng@"])
def test_a_proxy_that_wants_another_password_is_told_without_repeating_it(user, home) -> None:
    with forward_proxy(user=USER) as proxy:
        done = home.run(*PULL, HTTP_PROXY=proxy.url.replace("//", f"//{user}"))
    assert done.returncode == 7
    assert "wants a name and a password (407)" in done.stderr
    assert "wr0ng" not in done.stderr


def test_where_a_proxy_breaks_off_the_rest_is_fetched(hub, home, content) -> None:
    hub.files[REPOSITORY][FILE] = padded = content + bytes(20 << 20)
    with forward_proxy(cut_after=[1 << 20, 11 << 20]) as proxy:
        done = home.run(*PULL, HTTP_PROXY=proxy.url)
    assert done.returncode == 0, done.stderr
    assert hub.asked[-1][1] == f"bytes={10 << 20}-"
    assert (home.store / NAME).read_bytes() == padded


def test_a_hub_over_tls_is_reached_by_a_tunnel(tls_home, certificate, content) -> None:
    with forward_proxy() as proxy:
        done = tls_home.run(*PULL, HTTPS_PROXY=proxy.url, SSL_CERT_FILE=str(certificate))
    assert done.returncode == 0, done.stderr
    assert {asked.split()[0] for asked in proxy.asked} == {"CONNECT"}
    assert (tls_home.store / NAME).read_bytes() == content


def test_a_certificate_that_nobody_signed_is_told_with_what_to_set(tls_home) -> None:
    with forward_proxy() as proxy:
        done = tls_home.run(*PULL, HTTPS_PROXY=proxy.url)
    assert done.returncode == 7
    assert "SSL_CERT_FILE" in done.stderr


@pytest.mark.parametrize("status", [403, 502])
def test_a_tunnel_that_is_refused_is_told(status, tls_home) -> None:
    with forward_proxy(refuses=status) as proxy:
        done = tls_home.run(*PULL, HTTPS_PROXY=proxy.url)
    assert done.returncode == 7
    assert f"The proxy 127.0.0.1:{proxy.port} refuses the way" in done.stderr
    assert "HTTPS_PROXY" in done.stderr


def test_that_an_answer_came_by_a_proxy_is_told(home) -> None:
    with forward_proxy(refuses=502) as proxy:
        done = home.run(*PULL, HTTP_PROXY=proxy.url)
    assert done.returncode == 7
    assert f"(by the proxy 127.0.0.1:{proxy.port})" in done.stderr


def test_a_proxy_that_is_not_there_is_told_without_its_password(home) -> None:
    done = home.run(*PULL, HTTP_PROXY=f"http://{USER}@127.0.0.1:1")
    assert done.returncode == 7
    assert "by the proxy 127.0.0.1:1" in done.stderr
    assert "Check the proxy" in done.stderr
    assert "s3cret" not in done.stderr


@pytest.mark.parametrize(
    ("variable", "address", "told"),
    [
        ("HTTP_PROXY", "ftp://127.0.0.1:1", "no address of a proxy"),
        ("HTTPS_PROXY", "http://127.0.0.1:notaport", "no address of a proxy"),
        ("HTTP_PROXY", "http://[bad", "no address of a proxy"),
        ("HTTP_PROXY", "http://", "no address of a proxy"),
        ("ALL_PROXY", "socks5://127.0.0.1:1", "pip install socksio"),
        ("SSL_CERT_FILE", "/no/such/file", "there is no such file"),
    ],
)
def test_what_no_connection_can_be_made_with_is_refused_in_one_line(
    variable, address, told, hub, home
) -> None:
    done = home.run(*PULL, **{variable: address})
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert hub.asked == []


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, ""),
        ({"https_proxy": "http://a:b@gate:3128/"}, "gate:3128"),
        ({"https_proxy": "gate:3128"}, "gate:3128"),
        ({"all_proxy": "http://gate"}, "gate"),
        ({"http_proxy": "http://gate:1"}, ""),
        ({"https_proxy": "http://gate:1", "no_proxy": "hub.example"}, ""),
    ],
)
def test_the_proxy_before_an_address_is_named_without_a_password(variables, proxy, monkeypatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_before("https://hub.example/api") == proxy
