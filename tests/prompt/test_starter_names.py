from sqlcoder_local.prompt.starter import starter_prompt
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch


def test_a_table_in_a_namespace_is_written_in_two_parts_everywhere():
    key = ForeignKey(columns=("customer_id",), referred_table="sales.customers", referred_columns=("id",))
    schema = Schema(
        tables=(
            Table(name="orders", columns=(Column(name="customer_id"),), foreign_keys=(key,)),
            Table(
                name="sales.customers",
                namespace="sales",
                columns=(Column(name="id", declared_type="int"), Column(name="name")),
            ),
        )
    )
    match = ValueMatch(table="sales.customers", column="name", value="Ann")
    text = starter_prompt("orders of sales customers called Ann", schema, [match]).text
    assert "sales.customers(id#,name)" in text
    assert "orders.customer_id = sales.customers.id" in text
    assert "sales.customers.name = 'Ann'" in text
    assert '"' not in text
