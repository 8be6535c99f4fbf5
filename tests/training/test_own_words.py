import pytest

from training.own_words import singular, words_of_column, words_of_table

TABLES = {
    "customers": "customer", "tbl_OrderLines": "order line", "dim_product": "product", "Addresses": "address",
    "categories": "category", "staff": "staff", "people": "person", "bus": "bus", "ORDER_ITEMS": "order item",
    "emp": "employee", "news": "news", "series": "series",
}  # fmt: skip
COLUMNS = {
    ("customer_name", "customer"): "name", ("CustomerName", "customer"): "name",
    ("weight_kg", "parcel"): "weight",
    ("qty", "order line"): "quantity", ("dob", "patient"): "birth date", ("fname", "staff"): "first name",
    ("order_line_price", "order line"): "price", ("unitPrice", "order line"): "unit price",
    ("line_total", "order line"): "total", ("name", "name"): "name", ("_", "thing"): "_",
}  # fmt: skip


@pytest.mark.parametrize(("name", "words"), TABLES.items())
def test_a_table_is_called_as_one_of_its_rows(name, words):
    assert words_of_table(name) == words


@pytest.mark.parametrize(("names", "words"), COLUMNS.items())
def test_a_column_is_called_without_its_table_its_unit_and_abbreviations(names, words):
    assert words_of_column(*names) == words


def test_a_word_that_is_no_plural_stays():
    assert [singular(word) for word in ("glass", "status", "analysis", "tie")] == [
        "glass", "status", "analysis", "tie",
    ]  # fmt: skip
