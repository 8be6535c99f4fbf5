from concurrent.futures import ThreadPoolExecutor

from sqlcoder_local.prompt.kindred_words import kindred_stems
from sqlcoder_local.prompt.table_index import TableIndex, neighbours_of, table_index
from sqlcoder_local.prompt.words import stems_of
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table


def table(name: str, *columns: str, refers_to: tuple[str, ...] = (), comment: str = "") -> Table:
    keys = tuple(ForeignKey(columns=("id",), referred_table=to, referred_columns=("id",)) for to in refers_to)
    named = tuple(Column(name=column) for column in ("id", *columns))
    return Table(name=name, columns=named, foreign_keys=keys, comment=comment)


SCHEMA = Schema(
    tables=(
        table("wide_table_of_everything", *(f"thing_{number}" for number in range(80)), "price"),
        table("invoices", "total", refers_to=("clients",)),
        table("clients", "city"),
        table("gadgets", "city", comment="Appliances that are hired out"),
        table("unrelated", "colour"),
    )
)


def best(question: str) -> str:
    scores = table_index(SCHEMA).scores(stems_of(question))
    return max(scores, key=lambda name: scores[name])


def test_a_name_counts_more_than_a_column_and_a_comment_counts_too() -> None:
    assert best("client") == "clients"
    assert best("the price") == "wide_table_of_everything"
    assert best("appliances") == "gadgets"


def test_a_table_beside_the_one_that_is_meant_comes_before_a_stranger() -> None:
    scores = table_index(SCHEMA).scores(stems_of("cities of the clients"))
    assert scores["clients"] > scores["invoices"] > scores["unrelated"] == 0


def test_tables_that_keys_bring_together_gain_by_each_other() -> None:
    index = table_index(SCHEMA)
    alone = index.scores(stems_of("client city"))
    together = index.with_surroundings(alone)
    assert together["invoices"] - alone["invoices"] > together["gadgets"] - alone["gadgets"]


def test_words_that_mean_much_the_same_count_less_than_the_words_themselves() -> None:
    def long_list(question: str) -> dict[str, float]:
        stems = stems_of(question)
        return table_index(SCHEMA).in_a_long_list(table_index(SCHEMA).scores(stems), stems)

    scores, named = long_list("customers"), long_list("clients")
    assert not any(table_index(SCHEMA).scores(stems_of("customers")).values())
    assert scores["clients"] > scores["invoices"] > 0
    assert named["clients"] > scores["clients"] > scores["unrelated"] == 0
    assert kindred_stems(stems_of("client customer")) >= set(stems_of("buyer"))
    assert not kindred_stems(stems_of("client customer")) & set(stems_of("client customer"))


def test_words_that_are_operators_of_the_search_are_only_words() -> None:
    for words in (["or"], ["near", "and", "not"], ['"'], ["*"], ["name:"], []):
        assert set(TableIndex(SCHEMA).scores(words)) == {table.name for table in SCHEMA.tables}


def test_an_index_is_made_once_and_answers_in_any_thread() -> None:
    assert table_index(SCHEMA) is table_index(SCHEMA)
    assert table_index(Schema(tables=SCHEMA.tables)) is not table_index(SCHEMA)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(best, ["client"] * 20)) == {"clients"}


def test_keys_in_a_circle_come_to_an_end() -> None:
    ring = Schema(tables=tuple(table(f"t{n}", refers_to=(f"t{(n + 1) % 60}", f"t{n}")) for n in range(60)))
    assert TableIndex(ring).scores(stems_of("t59"))["t59"] > 0
    assert neighbours_of(ring)["t0"].count("t59") == 1
