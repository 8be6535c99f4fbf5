"""What the model will see: marks in front of tables, the meter, and what a person pins or drops."""

from tui.chosen_tables import ChosenTables
from tui.outlook import Outlook
from tui.widgets.schema_tree import DROPPED, PINNED, SEEN, SchemaTree
from tui.widgets.token_meter import TokenMeter

COUNTRIES = "SELECT customers.country, COUNT(*) FROM customers GROUP BY customers.country"
QUESTION = "How many customers are there in each country?"


def labels(app):
    tree = app.workbench.query_one(SchemaTree)
    return [str(tree.get_node_at_line(line).label) for line in range(tree.last_line + 1)]


def marked(app, mark):
    return {label.removeprefix(mark) for label in labels(app) if label.startswith(mark)}


async def type_question(app, question):
    app.workbench.query_one("#question").focus()
    app.workbench.query_one("#question").value = question
    await app.until(lambda: app.workbench.outlook and app.workbench.outlook.question == question)


async def at(app, table):
    tree = app.workbench.query_one(SchemaTree)
    await app.focus(tree)
    tree.cursor_line = [label[2:] for label in labels(app)].index(table)
    await app.pilot.pause()


async def test_the_tables_that_the_model_will_see_are_marked_while_one_types(make_app, drive):
    async with drive(make_app()) as app:
        assert marked(app, SEEN) == set()
        assert not app.workbench.query_one(TokenMeter).display
        await type_question(app, QUESTION)
        assert "customers" in marked(app, SEEN)
        assert "staff" not in marked(app, SEEN)
        assert marked(app, SEEN) == app.workbench.outlook.tables_sent
        meter = app.workbench.query_one(TokenMeter)
        assert meter.display
        assert f"{app.workbench.outlook.tokens:,} tokens ✓ {len(marked(app, SEEN))} of 8" in str(
            meter.render()
        )
        await app.press(*["backspace"] * 3)
        app.workbench.query_one("#question").value = ""
        await app.until(lambda: not marked(app, SEEN))
        assert not meter.display


async def test_what_was_foreseen_is_what_the_model_is_shown(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await type_question(app, QUESTION)
        foreseen = app.workbench.outlook
        await app.ask(QUESTION)
        assert app.workbench.written.outlook == foreseen


async def test_a_pinned_table_is_shown_to_the_model_and_a_dropped_one_is_not(make_app, drive):
    async with drive(make_app(COUNTRIES)) as app:
        await at(app, "staff")
        await app.press("plus")
        await at(app, "orders")
        await app.press("minus")
        assert marked(app, PINNED) == {"staff"}
        assert marked(app, DROPPED) == {"orders"}
        await type_question(app, QUESTION)
        assert "staff" in app.workbench.outlook.tables_sent
        assert "orders" not in app.workbench.outlook.tables_sent
        await app.ask(QUESTION)
        (prompt,) = app.app.session._engine.result().prompts
        assert "staff" in prompt.tables_sent
        assert "orders" not in prompt.tables_sent


async def test_the_same_key_again_takes_a_choice_back(make_app, drive):
    async with drive(make_app()) as app:
        await at(app, "staff")
        await app.press("plus", "plus")
        assert app.workbench.chosen == ChosenTables()
        await app.press("minus", "plus")
        assert app.workbench.chosen == ChosenTables(pinned=frozenset({"staff"}))


async def test_a_choice_is_forgotten_with_its_database(make_app, drive, make_database):
    async with drive(make_app()) as app:
        await at(app, "staff")
        await app.press("minus")
        app.app.session.open(str(make_database("CREATE TABLE staff (a);")))
        await app.until(lambda: len(labels(app)) == 1)
        assert app.workbench.chosen == ChosenTables()
        assert app.app.session._queries.chosen == ChosenTables()


async def test_where_every_table_is_dropped_asking_says_so(make_app, drive, make_database):
    async with drive(make_app(COUNTRIES, target=str(make_database("CREATE TABLE a (b);")))) as app:
        await at(app, "a")
        await app.press("minus")
        await app.ask("How many?")
        assert app.message.startswith("Every table is left out.")


def test_the_bar_grows_with_the_tokens_and_warns():
    meter = TokenMeter(id="meter")
    lines = []
    for tokens in (0, 500, 950, 5_000):
        meter.outlook = Outlook(
            question="",
            chosen=ChosenTables(),
            tables_sent=frozenset({"a"}),
            table_count=9,
            tokens=tokens,
            context_size=1_000,
        )
        lines.append(meter.render())
    assert [line.plain.count("█") for line in lines] == [0, 3, 6, 6]
    assert [line.style for line in lines] == ["", "", "yellow", "yellow"]


async def test_of_a_question_that_goes_on_the_tables_of_the_one_before_are_foreseen(make_app, drive):
    async with drive(make_app(COUNTRIES, "SELECT staff.name FROM staff")) as app:
        await app.ask("Who are the staff?")
        await type_question(app, "and by salary?")
        foreseen = app.workbench.outlook
        assert app.workbench.would_follow("and by salary?") is not None
        await app.ask("and by salary?")
        assert app.workbench.written.outlook == foreseen
