import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.background import Background
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import FORMATS
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

SCHEMA = Schema(
    tables=tuple(
        Table(name=f"table_{number}", columns=(Column(name="id"), Column(name=f"thing_{number}")))
        for number in range(50)
    )
)


def fit(
    question: str, room: int, values: tuple[ValueMatch, ...] = (), pinned: tuple[str, ...] = ()
) -> Prompt:
    return fitting_prompt(
        question,
        SCHEMA,
        values,
        render=FORMATS["v2"].render,
        count_tokens=lambda prompt: len(prompt.text),
        room=room,
        background=Background(pinned=pinned),
    )


def test_tables_asked_for_are_sent_first_and_refused_where_they_do_not_fit() -> None:
    prompt = fit("How many of table 37?", 600, pinned=("table_11",))
    assert {"table_11", "table_37"} <= set(prompt.tables_sent)
    assert "table_11" not in fit("How many of table 37?", 600).tables_sent
    with pytest.raises(UsageError, match=r"asked for \(table_3, table_4, .*take \d+ tokens.* leaves 600"):
        fit("How many?", 600, pinned=tuple(f"table_{number}" for number in range(3, 40)))


def test_all_tables_are_sent_when_they_fit() -> None:
    prompt = fit("How many?", 100_000)
    assert len(prompt.tables_sent) == 50
    assert prompt.tables_left_out == ()


def test_as_many_tables_are_sent_as_fit_the_relevant_ones_among_them() -> None:
    prompt = fit("How many of table 37?", 1000)
    assert "table_37" in prompt.tables_sent
    assert 2 < len(prompt.tables_sent) < 50
    assert len(prompt.text) <= 1000
    assert sorted(prompt.tables_sent + prompt.tables_left_out) == sorted(
        table.name for table in SCHEMA.tables
    )
    bigger = fit("How many of table 37?", 1100)
    assert len(bigger.tables_sent) > len(prompt.tables_sent)


def test_table_too_wide_for_any_room_is_passed_over() -> None:
    wide = Table(name="wide", columns=tuple(Column(name=f"column_{number}") for number in range(500)))
    schema = Schema(tables=(SCHEMA.tables[0], wide, *SCHEMA.tables[1:3]))
    prompt = fitting_prompt(
        "What is in the wide one?",
        schema,
        (),
        render=FORMATS["v2"].render,
        count_tokens=lambda prompt: len(prompt.text),
        room=1000,
    )
    assert prompt.tables_sent == ("table_0", "table_1", "table_2")
    assert prompt.tables_left_out == ("wide",)


def test_values_of_tables_left_out_are_not_told() -> None:
    values = tuple(ValueMatch(table=f"table_{n}", column=f"thing_{n}", value="Rome") for n in range(50))
    prompt = fit("Rome", 1000, values)
    assert prompt.text.count("Rome'") == len(prompt.tables_sent)


def test_question_that_leaves_no_room_for_a_table_is_refused_with_numbers() -> None:
    with pytest.raises(UsageError, match=r"takes \d+ tokens.* leaves 100"):
        fit("How many?", 100)


def test_a_table_too_wide_by_itself_is_blamed_and_not_the_question() -> None:
    wide = Table(name="wide", columns=tuple(Column(name=f"column_{number}") for number in range(500)))
    with pytest.raises(UsageError, match="The table wide is too wide") as caught:
        fitting_prompt(
            "What is in it?",
            Schema(tables=(wide,)),
            (),
            render=FORMATS["v2"].render,
            count_tokens=lambda prompt: len(prompt.text),
            room=1000,
        )
    assert "fewer of its columns" in caught.value.hint
    with pytest.raises(UsageError) as caught:
        fit("How many? " * 300, 1000)
    assert "shorter question" in caught.value.hint


def test_comments_and_sizes_make_way_for_tables_where_room_is_short() -> None:
    wordy = Schema(
        tables=tuple(
            Table(
                name=f"table_{number}",
                columns=(Column(name="code", declared_type="VARCHAR(255)", comment="a word or two"),),
                comment="where things are kept",
            )
            for number in range(20)
        )
    )

    def text(room: int) -> str:
        prompt = fitting_prompt(
            "How many?",
            wordy,
            (),
            render=FORMATS["v2"].render,
            count_tokens=lambda prompt: len(prompt.text),
            room=room,
        )
        assert len(prompt.text) <= room
        prompts.append(prompt)
        return prompt.text

    prompts: list[Prompt] = []
    in_full = text(10_000)
    assert in_full.count("a word or two") == in_full.count("where things are kept") == 20
    short = text(len(in_full) - 1)
    assert short.count("CREATE TABLE") == short.count("  code VARCHAR\n") == 20
    brief = text(len(short) - 1)
    assert brief.count("CREATE TABLE") == 20
    assert brief.count("  code VARCHAR\n") == 5
    assert brief.count("(code);\n") == 15
    assert prompts[-1].tables_in_brief == tuple(f"table_{number}" for number in range(5, 20))
    assert prompts[-2].tables_in_brief == ()
    few = text(len(brief) - 1)
    assert 15 < few.count("CREATE TABLE") < 20
    assert "table_0" in text(400)
