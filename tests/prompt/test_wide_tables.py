from sqlcoder_local.prompt.wide_tables import CutTable, note_on_columns, without_needless_columns
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch

WIDE = Table(
    name="wells",
    columns=(
        Column(name="id"),
        *(Column(name=f"x{number}") for number in range(500)),
        Column(name="town_id"),
        Column(name="greatest_depth"),
        Column(name="depth"),
        Column(name="kind"),
    ),
    primary_key=("id",),
    foreign_keys=(
        ForeignKey(columns=("town_id",), referred_table="towns", referred_columns=("id",)),
        ForeignKey(columns=("x499",), referred_table="towns", referred_columns=("id",)),
        ForeignKey(columns=("x1", "x2"), referred_table="towns", referred_columns=("id", "name")),
    ),
)
TOWNS = Table(name="towns", columns=(Column(name="id"), Column(name="name")))


def columns_counted(schema):
    return sum(len(table.columns) for table in schema.tables)


def cut(question, *tables, values=(), room=20):
    return without_needless_columns(
        question, Schema(tables=tables), values, count_tokens=columns_counted, room=room
    )


def test_keys_what_the_question_names_and_what_holds_its_values_stay_in_their_order():
    value = ValueMatch(table="wells", column="kind", value="dug")
    schema, cuts = cut("How deep (depth) are dug wells?", WIDE, TOWNS, values=(value,))
    names = [column.name for column in schema.tables[0].columns]
    assert len(names) == 12
    assert {"id", "town_id", "greatest_depth", "depth", "kind", "x0"} < set(names)
    assert names == [column.name for column in WIDE.columns if column.name in names]
    assert schema.tables[1] is TOWNS
    assert cuts == (CutTable(name="wells", shown=12, all_columns=505),)
    assert "shown 12 of its 505 columns" in note_on_columns(cuts[0])


def test_a_key_goes_with_the_columns_it_is_made_of():
    schema, _ = cut("depth?", WIDE, TOWNS, room=6)
    names = {column.name for column in schema.tables[0].columns}
    assert all(names.issuperset(key.columns) for key in schema.tables[0].foreign_keys)
    assert len(schema.tables[0].foreign_keys) < len(WIDE.foreign_keys)


def test_what_fits_is_left_as_it_is():
    schema = Schema(tables=(WIDE, TOWNS))
    same, cuts = without_needless_columns("?", schema, (), count_tokens=columns_counted, room=1_000)
    assert same is schema
    assert cuts == ()


def test_of_many_narrow_tables_none_is_counted():
    tables = tuple(Table(name=f"t{number}", columns=(Column(name="id"),)) for number in range(1_000))
    schema = Schema(tables=tables)

    def never(_schema):
        raise AssertionError("counted")

    assert without_needless_columns("?", schema, (), count_tokens=never, room=1)[0] is schema


def test_one_column_is_left_however_little_room_there_is():
    schema, _ = cut("depth?", WIDE, room=0)
    assert len(schema.tables[0].columns) == 1
