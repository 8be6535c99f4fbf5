import sqlite3
from pathlib import Path

from sqlcoder_local.cli.main import run


def test_the_demo_databases_grammar_is_one_that_llama_cpp_reads(capsys, read_gbnf):
    assert run(["grammar", "demo", "--profile", "qualified"]) == 0
    admits = read_gbnf(capsys.readouterr().out)
    assert admits("SELECT COUNT(*) FROM customers")
    assert not admits("SELECT COUNT(*) FROM strangers")


def test_the_grammar_is_printed_for_llguidance_too(capsys, read_lark):
    aliased = "SELECT c.name FROM customers c"
    assert run(["grammar", "demo", "--format", "lark"]) == 0
    assert read_lark(capsys.readouterr().out)(aliased)
    assert run(["grammar", "demo", "--format", "lark", "--profile", "qualified"]) == 0
    assert not read_lark(capsys.readouterr().out)(aliased)


def test_names_that_are_left_out_are_told_on_stderr(capsys, read_lark, tmp_path: Path):
    path = tmp_path / "odd.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute('CREATE TABLE t ("a\x1bb", c)')
    connection.close()
    assert run(["grammar", str(path), "--format", "lark"]) == 0
    out, err = capsys.readouterr()
    assert read_lark(out)("SELECT c FROM t")
    assert "is left out" in err
    assert "\x1b" not in err


def test_a_database_without_columns_is_told(capsys, tmp_path: Path):
    path = tmp_path / "empty.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute('CREATE TABLE t ("\x01")')
    connection.close()
    assert run(["grammar", str(path)]) == 2
    assert "no table with a column" in capsys.readouterr().err
