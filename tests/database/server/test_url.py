import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.server.url import ServerUrl, is_server_url, parsed_url
from sqlcoder_local.errors import UsageError


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("postgresql://db", None),
        (
            "postgresql+psycopg://me:pw@db.example:5433/sales",
            ServerUrl(
                engine="postgres",
                database="sales",
                host="db.example",
                port=5433,
                user="me",
                password="pw",  # noqa: S106
            ),
        ),
        ("postgres:///sales", ServerUrl(engine="postgres", database="sales")),
        (
            "postgresql:///sales?host=/run/postgresql&sslmode=disable",
            ServerUrl(
                engine="postgres",
                database="sales",
                options={"host": "/run/postgresql", "sslmode": "disable"},
            ),
        ),
        (
            "mysql+pymysql://me@[::1]:3307/caf%C3%A9",
            ServerUrl(engine="mysql", database="café", host="::1", port=3307, user="me"),
        ),
        ("mariadb://db/a", ServerUrl(engine="mysql", database="a", host="db")),
        (
            "mysql://m%40e:p%2Fw%3A%40%23@db/a",
            ServerUrl(engine="mysql", database="a", host="db", user="m@e", password="p/w:@#"),  # noqa: S106
        ),
    ],
)
def test_urls_are_read_as_sqlalchemy_users_write_them(text, url):
    if url is None:
        with pytest.raises(UsageError, match="names no database"):
            parsed_url(text)
    else:
        assert parsed_url(text) == url


@pytest.mark.parametrize("text", ["sqlite:///a", "a.sqlite", "demo", "postgresql", "duckdb:///a"])
def test_other_targets_are_no_server_urls(text):
    assert not is_server_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://me:S3cret@db:port/a",
        "postgresql://me:S3cret@db/",
        "postgresql://me:S3cret@db/a#b",
        "postgresql://me:S3cret@db/a?options=-csearch_path=x",
        "mysql://me:S3cret@db/a?local_infile=1",
        "mysql://me:S3cret@[db/a",
    ],
)
def test_a_url_that_cannot_be_read_is_refused_without_its_password(text):
    with pytest.raises(UsageError) as refusal:
        parsed_url(text)
    assert "S3cret" not in str(refusal.value)


@given(st.text(min_size=1), st.text())
def test_no_password_is_in_what_is_shown(user, password):
    url = ServerUrl(engine="postgres", database="a", host="db", user=user, password=f"<{password}>")
    assert f"<{password}>" not in repr(url)
    assert parsed_url(url.without_password).user == user
    assert parsed_url(url.without_password).password is None
