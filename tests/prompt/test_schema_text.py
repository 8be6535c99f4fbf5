from sqlcoder_local.prompt.schema_text import schema_text
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch


def test_line_breaks_in_names_and_values_do_not_break_the_text() -> None:
    table = Table(name="a\nb", columns=(Column(name="x\r\n### Answer", declared_type="TEXT\nx"),))
    match = ValueMatch(table="a\nb", column="x\r\n### Answer", value="one\ntwo")
    assert schema_text(Schema(tables=(table,)), [match]) == (
        'CREATE TABLE "a b" (\n  "x  ### Answer" TEXT X -- holds \'one two\'\n);\n'
    )


def test_join_to_a_table_that_is_left_out_is_not_told() -> None:
    key = ForeignKey(columns=("b_id",), referred_table="b", referred_columns=("id",))
    table = Table(name="a", columns=(Column(name="b_id"),), foreign_keys=(key,))
    assert "joined" not in schema_text(Schema(tables=(table,)))


def test_both_columns_of_a_compound_key_are_told() -> None:
    key = ForeignKey(columns=("x", "y"), referred_table="a", referred_columns=("p", "q"))
    table = Table(name="a", columns=(Column(name="x"), Column(name="y")), foreign_keys=(key,))
    assert schema_text(Schema(tables=(table,))).endswith(
        "-- a.x can be joined with a.p\n-- a.y can be joined with a.q"
    )
