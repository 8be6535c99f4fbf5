"""What may be shown and kept of what was typed."""

import pytest

from sqlcoder_local.database.connections import Connection, save_connection
from tui.spelling import query_name
from tui.target import read_target


def test_a_password_is_neither_shown_nor_kept():
    target = read_target("postgresql://me:S3cret@host/shop")
    assert "S3cret" not in target.shown + target.again
    assert target.again == ""
    assert target.is_server


def test_a_url_without_a_password_is_kept_whole():
    typed = "postgresql://me@host:5433/shop?sslmode=require"
    assert read_target(typed).again == typed


def test_a_saved_server_is_a_server():
    save_connection("shop", Connection(target="mysql://me@host/shop"))
    target = read_target("shop")
    assert (target.shown, target.again, target.is_server) == ("shop", "shop", True)


def test_a_path_holds_in_every_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_target("a.sqlite").again == str(tmp_path / "a.sqlite")
    assert read_target("demo").again == "demo"


@pytest.mark.parametrize(
    ("parts", "dialect", "spelled"),
    [
        (("orders",), "sqlite", "orders"),
        (("order",), "sqlite", '"order"'),
        (("sales", "Big Orders"), "postgres", 'sales."Big Orders"'),
        (('a"b',), "duckdb", '"a""b"'),
        (("Big`Orders",), "mysql", "`Big``Orders`"),
        (("order",), "mysql", "`order`"),
        (("orders",), "mysql", "orders"),
    ],
)
def test_names_are_spelled_as_a_query_of_the_dialect_needs_them(parts, dialect, spelled):
    assert query_name(parts, dialect) == spelled
