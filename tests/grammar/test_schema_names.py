import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp

from sqlcoder_local.errors import UsageError
from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import LONGEST_NAME, schema_grammar, writable_names
from sqlcoder_local.grammar.select_grammar import PROFILES, Profile
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.sql_name import quoted_name, sql_name

NASTY_NAMES = [
    *(
        "",
        "\0",
        "a\0b",
        "\n",
        "a\nb",
        "\t",
        "\x7f",
        "\\",
        "\\n",
        "a\\",
        '"',
        '""',
        'a"b',
        '"a"',
        "'",
        "a'b",
        "`",
        "]",
    ),
    *(
        "[^",
        "/",
        "*/",
        "--",
        "/*",
        ";",
        ".",
        "a.b",
        "a b",
        " ",
        "  a",
        "%",
        "|",
        "&",
        "~",
        "(",
        ")*",
        "{1,9}",
        "#",
        "$1",
    ),
    *(
        "select",
        "SELECT",
        "Select",
        "from",
        "semi",
        "xor",
        "year",
        "order",
        "_",
        "_a",
        "1a",
        "a1",
        "a",
        "A",
        "aa",
        "ab",
    ),
    *(
        "count",
        "date",
        "i do not know",
        "é",
        "ß",
        "İ",
        "東京",
        "🗼",
        "👨\u200d👩\u200d👧",
        "\u202ex",
        "\u200b",
        "\u2028",
    ),
    *(
        "\ufeff",
        "\ufffe",
        "\U0010ffff",
        "x" * LONGEST_NAME,
        "x" * (LONGEST_NAME + 1),
        "y" * 65_536,
        '"' * 200,
    ),
]
NAMES = st.one_of(
    st.sampled_from(NASTY_NAMES), st.text(max_size=12), st.text("abAB_1", min_size=1, max_size=3)
)
TABLES = st.builds(
    lambda name, columns: Table(name=name, columns=tuple(Column(name=column) for column in columns)),
    NAMES,
    st.lists(NAMES, max_size=5),
)
SCHEMAS = st.builds(
    lambda tables: Schema(tables=tuple(tables)), st.lists(TABLES, min_size=1, max_size=5)
).filter(lambda schema: any(writable_names(schema).columns_of.values()))


def one_table(name: str, *columns: str) -> Schema:
    return Schema(tables=(Table(name=name, columns=tuple(Column(name=column) for column in columns)),))


@given(schema=SCHEMAS, profile=st.sampled_from(PROFILES))
@settings(max_examples=20, deadline=None)
def test_llguidance_reads_the_grammar_of_any_schema(read_lark, schema: Schema, profile: Profile):
    admits = read_lark(to_lark(schema_grammar(schema, profile)))
    assert [text for text in some_queries(schema, profile) if not admits(text)] == []


@given(schema=SCHEMAS, profile=st.sampled_from(PROFILES))
@settings(max_examples=4, deadline=None)
def test_llama_cpp_reads_the_grammar_of_any_schema(read_gbnf, schema: Schema, profile: Profile):
    admits = read_gbnf(to_gbnf(schema_grammar(schema, profile)))
    assert [text for text in some_queries(schema, profile)[:4] if not admits(text)] == []


def some_queries(schema: Schema, profile: Profile) -> list[str]:
    """One for each column; never with a word that only the grammar knows to be special."""
    spelled = quoted_name if profile == "general" else sql_name
    return [
        f"SELECT {spelled(table)}.{spelled(column)} FROM {spelled(table)}"
        for table, columns in writable_names(schema).columns_of.items()
        for column in columns
        if profile == "general" or not {table, column} & {"semi", "xor"}
    ]


@given(table=NAMES, column=NAMES)
def test_a_quoted_name_comes_back_as_it_was(table: str, column: str):
    if not writable_names(one_table(table, column)).left_out:
        (query,) = sqlglot.parse(
            f"SELECT {quoted_name(table)}.{quoted_name(column)} FROM {quoted_name(table)}", dialect="postgres"
        )
        assert [found.name for found in query.find_all(exp.Table)] == [table]
        assert [(found.table, found.name) for found in query.find_all(exp.Column)] == [(table, column)]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_table_is_paired_with_its_own_columns_only(read_lark, profile: Profile):
    schema = Schema(tables=(*one_table("a", "x").tables, *one_table("b", "y").tables))
    admits = read_lark(to_lark(schema_grammar(schema, profile)))
    assert admits("SELECT a.x, b.y FROM a JOIN b ON a.x = b.y")
    assert not admits("SELECT a.y FROM a, b")
    assert not admits("SELECT b.x FROM a, b")


def test_the_shorter_of_two_names_is_not_the_end_of_the_longer(read_lark):
    admits = read_lark(to_lark(schema_grammar(one_table("order_line", "a", "ab", "abc", 'a"', 'a"b'))))
    for name in ("a", "ab", "abc", '"a"', '"a"""', '"a""b"'):
        assert admits(f"SELECT {name} FROM order_line")
    assert not admits("SELECT abcd FROM order_line")
    assert not admits('SELECT "a""" b" FROM order_line')


def test_names_that_differ_by_case_only_are_both_there(read_lark):
    admits = read_lark(to_lark(schema_grammar(one_table("t", "name", "Name", "NAME"))))
    assert admits('SELECT name, "name", "Name", "NAME" FROM t')
    assert not admits("SELECT Name FROM t")


def test_an_alias_never_takes_the_name_of_a_table(read_lark):
    schema = Schema(tables=(*one_table("People", "x").tables, *one_table("orders", "y").tables))
    admits = read_lark(to_lark(schema_grammar(schema)))
    assert admits("SELECT p.x FROM orders p")
    assert not admits("SELECT people.y FROM orders people")
    assert not admits("SELECT orders.x FROM orders")


def test_names_that_cannot_be_written_are_left_out_and_told():
    tables = (*one_table("good", "a", "", "b\0", "x" * 300).tables, *one_table("bad\n", "a").tables)
    names = writable_names(Schema(tables=tables))
    assert names.columns_of == {"good": ("a",)}
    assert names.left_out == ("good.", "good.b\0", f"good.{'x' * 300}", "bad\n")


def test_a_table_that_comes_twice_has_the_columns_of_both():
    tables = (*one_table("t", "a", "b", "a").tables, *one_table("t", "b", "c").tables)
    assert writable_names(Schema(tables=tables)).columns_of == {"t": ("a", "b", "c")}


@pytest.mark.parametrize(
    "schema", [Schema(tables=()), one_table("t"), one_table("", "a"), one_table("t", "\0")]
)
def test_a_schema_without_a_column_to_name_is_refused(schema: Schema):
    with pytest.raises(UsageError, match="no table with a column"):
        schema_grammar(schema)


def test_the_qualified_profile_joins_along_foreign_keys_only(read_lark):
    key = ForeignKey(columns=("x",), referred_table="b", referred_columns=("y",))
    schema = Schema(
        tables=(
            Table(name="a", columns=(Column(name="x"), Column(name="z")), foreign_keys=(key,)),
            *one_table("b", "y").tables,
            *one_table("c", "z").tables,
        )
    )
    admits = read_lark(to_lark(schema_grammar(schema, "qualified")))
    assert admits("SELECT a.z FROM a JOIN b ON a.x = b.y")
    assert admits("SELECT a.z FROM b LEFT JOIN a ON a.x = b.y WHERE b.y > 1")
    assert not admits("SELECT a.z FROM a JOIN b ON a.z = b.y")
    assert not admits("SELECT a.z FROM a JOIN b ON b.y = a.x")
    assert not admits("SELECT a.z FROM a JOIN c ON a.x = b.y")
    assert not admits("SELECT a.z FROM a, b")
