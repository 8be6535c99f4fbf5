import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.candidates import Runnable, in_order_of_agreement
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.errors import DeclinedError, QueryTimeoutError, SqlFailedError, StatementRefusedError
from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.text_to_sql import WrittenQuery, answer_question, write_queries

ONE, TWO = "SELECT name FROM customers", "SELECT city FROM customers"


@pytest.fixture
def demo() -> Iterator[Database]:
    with open_database("demo") as database:
        yield database


def ask(database: Database, *candidates: str, **choices: object) -> Answer:
    engine = ScriptedEngine([candidates], prompt_format="v2")
    return answer_question("How many?", database=database, engine=engine, options=AskOptions(**choices))


def test_the_best_candidate_is_run_and_the_others_are_told_in_their_order(demo: Database) -> None:
    answer = ask(demo, ONE, TWO, "SELECT country FROM customers")
    assert answer.sql == ONE
    assert [other.sql for other in answer.alternatives] == [TWO, "SELECT country FROM customers"]
    scores = [other.score for other in answer.alternatives]
    assert scores == sorted(scores, reverse=True)
    assert all(other.rows is None for other in answer.alternatives)
    assert answer.notes == ()


def test_of_two_texts_the_one_that_agrees_with_the_question_comes_first_and_the_likelier_tells_why(
    demo: Database,
) -> None:
    schema = demo.schema()
    likelier, better = (
        Runnable(
            statement=checked_statement(sql, schema, target_dialect="sqlite"), score=score, mends=(), text=sql
        )
        for sql, score in (
            ("SELECT customers.name FROM customers ORDER BY customers.name ASC", -0.1),
            ("SELECT COUNT(*) FROM customers WHERE customers.city = 'Porto'", -0.2),
        )
    )
    porto = (ValueMatch(table="customers", column="city", value="Porto"),)
    question = "How many customers are in Porto?"
    first, other = in_order_of_agreement((likelier, better), question, schema, porto)
    assert first == better
    assert "leaves out a value that the question names" in other.alternative.passed_over
    unlikely = replace(better, score=-3.0)
    assert in_order_of_agreement((likelier, unlikely), question, schema, porto) == (likelier, unlikely)


def test_the_texts_of_a_large_model_stay_in_its_own_order(demo: Database) -> None:
    answer = ask(demo, "SELECT name FROM customers ORDER BY name", "SELECT COUNT(*) FROM customers")
    assert "COUNT" not in answer.sql
    assert answer.alternatives[0].passed_over == ""


HELD_AFTER_ALL = "SELECT COUNT(*) FROM customers WHERE customers.city = 'Porto'"


def test_a_small_model_that_declines_is_overruled_by_sql_that_agrees_with_the_question(
    demo: Database,
) -> None:
    engine = ScriptedEngine([("I do not know", HELD_AFTER_ALL)], prompt_format="starter")
    answer = answer_question(
        "How many customers are in Porto?", database=demo, engine=engine, options=AskOptions(min_confidence=0)
    )
    assert "COUNT" in answer.sql
    assert "The model was not sure that the tables hold what is asked for." in answer.notes


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("How many customers are in Porto?", ()),
        ("How many customers are in Porto?", ("SELECT nothing.at_all FROM nothing",)),
        ("How many customers are in Porto?", ("SELECT customers.name FROM customers LIMIT 1",)),
        ("How many elephants live in the zoo of Porto?", (HELD_AFTER_ALL,)),
    ],
)
def test_a_small_model_that_declines_is_taken_at_its_word_where_nothing_agrees(
    question: str, others: tuple[str, ...], demo: Database
) -> None:
    engine = ScriptedEngine([("I do not know", *others)], prompt_format="starter")
    with pytest.raises(DeclinedError):
        answer_question(question, database=demo, engine=engine, options=AskOptions(min_confidence=0))


@pytest.mark.parametrize("bad", ["DROP TABLE customers", "SELECT nothing FROM customers", "gibberish"])
def test_candidates_that_are_not_run_are_left_out_and_the_first_is_told(bad: str, demo: Database) -> None:
    answer = ask(demo, bad, ONE, bad, TWO)
    assert answer.sql == ONE
    assert [other.sql for other in answer.alternatives] == [TWO]
    assert answer.notes[0].startswith("The model's first choice was left out. The model wrote SQL")


def test_the_same_sql_in_two_spellings_is_one_candidate(demo: Database) -> None:
    answer = ask(demo, ONE, "SELECT customers.name FROM customers", "select name from customers;")
    assert answer.alternatives == ()


def test_where_no_candidate_can_be_run_the_best_ones_fault_is_told(demo: Database) -> None:
    with pytest.raises(SqlFailedError, match="first_fault"):
        ask(demo, "SELECT first_fault FROM customers", "SELECT second_fault FROM customers")


def test_a_model_that_declines_first_is_taken_at_its_word_and_later_is_not(demo: Database) -> None:
    with pytest.raises(DeclinedError):
        ask(demo, "I do not know", ONE)
    assert ask(demo, ONE, "I do not know").alternatives == ()


def test_candidates_cut_short_are_left_out(demo: Database) -> None:
    long = "SELECT name FROM customers WHERE city = 'x'"
    answer = ask(demo, long, "SELECT id FROM customers", max_tokens=4)
    assert answer.sql == "SELECT id FROM customers"


@dataclass
class Planless:
    """A database whose planner refuses what its parser admits."""

    database: Database
    refused: str

    def __getattr__(self, name: str) -> object:
        return getattr(self.database, name)

    def explain(self, query: str, *, timeout_seconds: float) -> object:
        if self.refused in query:
            raise SqlFailedError("no plan for this")
        return self.database.explain(query, timeout_seconds=timeout_seconds)


def test_candidates_that_the_database_has_no_plan_for_are_left_out(demo: Database) -> None:
    answer = ask(Planless(demo, "name"), ONE, TWO)  # type: ignore[arg-type]
    assert answer.sql == TWO
    assert "no plan for this" in answer.notes[0]
    with pytest.raises(SqlFailedError, match="no plan"):
        ask(Planless(demo, "customers"), ONE, TWO)  # type: ignore[arg-type]


def test_an_only_candidate_without_a_plan_is_written_anew_before_anything_runs(demo: Database) -> None:
    planless = Planless(demo, "name")
    engine = ScriptedEngine([ONE, TWO], prompt_format="7b-2")
    answer = answer_question("Who?", database=planless, engine=engine, options=AskOptions())  # type: ignore[arg-type]
    assert answer.sql == TWO
    assert answer.plan is not None
    assert "no plan for this" in engine.prompts[1].text


@dataclass
class Priced:
    """A database that names a price for each query, and remembers what was run."""

    database: Database
    costs: dict[str, float | None]
    ran: list[str] = field(default_factory=list)
    dialect = "postgres"

    def __getattr__(self, name: str) -> object:
        return getattr(self.database, name)

    def explain(self, query: str, *, timeout_seconds: float) -> Plan:
        cost = self.costs[query]
        if cost is None:
            raise QueryTimeoutError(f"no plan within {timeout_seconds} s")
        return Plan(lines=(), cost=cost)

    def run(self, query: str, **limits: object) -> Rows:
        self.ran.append(query)
        return self.database.run(query, **limits)  # type: ignore[arg-type]


@pytest.mark.parametrize("cost", [11.0, None])
def test_what_costs_too_much_or_nobody_knows_what_is_not_run(cost: float | None, demo: Database) -> None:
    priced = Priced(demo, {ONE: cost, TWO: 1.0})
    heard: list[str] = []
    with pytest.raises(StatementRefusedError):
        answer_question(
            "Who?",
            database=priced,  # type: ignore[arg-type]
            engine=ScriptedEngine([(ONE, TWO)], prompt_format="v2"),
            options=AskOptions(max_cost=10),
            on_sql=heard.append,
        )
    assert (heard, priced.ran) == ([ONE], [])


def test_where_rows_are_compared_only_what_is_cheap_enough_is_run(demo: Database) -> None:
    priced = Priced(demo, {ONE: 11.0, TWO: 1.0})
    answer = ask(priced, ONE, TWO, compares_rows=True, max_cost=10)  # type: ignore[arg-type]
    assert (answer.sql, priced.ran) == (TWO, [TWO])
    with pytest.raises(StatementRefusedError, match="a cost of 11"):
        ask(Priced(demo, {ONE: 11.0, TWO: 12.0}), ONE, TWO, compares_rows=True, max_cost=10)  # type: ignore[arg-type]


def test_sqlite_itself_refuses_a_plan_for_what_it_cannot_run(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE base (a INT); CREATE VIEW broken AS SELECT missing FROM base;")
    connection.close()
    with open_database(str(path)) as database:
        engine = ScriptedEngine([("SELECT * FROM base", "SELECT a FROM base")], prompt_format="v2")
        answer = answer_question("x", database=database, engine=engine, options=AskOptions())
    assert len(answer.alternatives) == 1


def test_rows_that_several_candidates_agree_on_are_chosen_where_it_is_asked_for(demo: Database) -> None:
    count = "SELECT count(*) FROM customers"
    same = ("SELECT count(id) FROM customers", "SELECT sum(1) FROM customers")
    three = (ONE, count, *same)
    plain = ask(demo, *three)
    assert plain.sql == ONE
    assert len(plain.alternatives) == 3
    compared = ask(demo, ONE, ONE.replace("name", "id"), count, compares_rows=True)
    assert compared.sql == ONE
    agreed = ask(demo, "SELECT id FROM customers LIMIT 1", count, *same, compares_rows=True, beams=4)
    assert agreed.rows is not None
    assert len(agreed.alternatives) == 1
    assert all(other.rows is not None for other in agreed.alternatives)


def test_candidates_that_fail_when_run_are_left_out_where_rows_are_compared(demo: Database) -> None:
    slow = "SELECT count(*) FROM order_lines a, order_lines b, order_lines c"
    answer = ask(demo, slow, ONE, compares_rows=True, timeout_seconds=0.05)
    assert answer.sql == ONE


def test_several_questions_are_written_side_by_side_and_failures_stay_theirs(demo: Database) -> None:
    engine = ScriptedEngine([ONE, "DROP TABLE customers", "I do not know", TWO], prompt_format="v2")
    results = write_queries(
        ["a", "b", "", "c", "d"], database=demo, engine=engine, options=AskOptions(beams=1)
    )
    kinds = [type(result).__name__ for result in results]
    assert kinds == ["WrittenQuery", "SqlFailedError", "UsageError", "DeclinedError", "WrittenQuery"]
    first, last = results[0], results[-1]
    assert isinstance(first, WrittenQuery)
    assert isinstance(last, WrittenQuery)
    assert (first.statement.sql, last.statement.sql) == (ONE, TWO)
