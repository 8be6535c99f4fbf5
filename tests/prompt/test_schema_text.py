from sqlcoder_local.prompt.schema_text import schema_text
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch


def test_tables_in_brief_are_a_line_with_the_values_that_the_question_mentions() -> None:
    columns = (Column(name="id", declared_type="INT"), Column(name="Name", allowed_values=("x", "y")))
    key = ForeignKey(columns=("id",), referred_table="b", referred_columns=("id",))
    schema = Schema(
        tables=(
            Table(name="a\nb", columns=columns, foreign_keys=(key,)),
            Table(name="b", columns=columns[:1]),
        )
    )
    match = ValueMatch(table="a\nb", column="Name", value="it's\n### Answer")
    assert schema_text(schema, [match], {}, frozenset({"a\nb", "b"})) == (
        'CREATE TABLE "a b" (id, "Name"); -- "Name" holds \'it\'\'s ### Answer\'\n'
        "CREATE TABLE b (id);\n"
        '-- "a b".id can be joined with b.id'
    )


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


def test_a_table_in_a_namespace_is_written_in_two_parts() -> None:
    key = ForeignKey(columns=("a_id",), referred_table="Old Sales.a", referred_columns=("id",))
    here = Table(name="b", columns=(Column(name="a_id"),), foreign_keys=(key,))
    there = Table(name="Old Sales.a", namespace="Old Sales", columns=(Column(name="id"),))
    text = schema_text(Schema(tables=(here, there)))
    assert 'CREATE TABLE "Old Sales".a (' in text
    assert '-- b.a_id can be joined with "Old Sales".a.id' in text


def test_the_values_a_column_may_hold_are_told_unless_the_question_mentions_some() -> None:
    column = Column(name="state", declared_type="text", allowed_values=("new", "it's old"))
    schema = Schema(tables=(Table(name="a", columns=(column,)),))
    assert "state TEXT -- one of 'new', 'it''s old'" in schema_text(schema)
    mentioned = [ValueMatch(table="a", column="state", value="new")]
    assert "state TEXT -- holds 'new'" in schema_text(schema, mentioned)
    long = Table(name="a", columns=(Column(name="b", allowed_values=tuple(map(str, range(99)))),))
    assert "one of" not in schema_text(Schema(tables=(long,)))
