from collections.abc import Callable
from pathlib import Path

import pytest

from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.grammar.select_grammar import PROFILES, Profile
from sqlcoder_local.schema import Schema

Admits = Callable[[str], bool]
PRINTERS = {"lark": to_lark, "gbnf": to_gbnf}


def statements(name: str) -> list[str]:
    """One a line; an indented line goes on with the statement above, unless a heading is above."""
    found: list[str] = []
    has_heading = True
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("-- "):
            has_heading = True
        elif line.startswith(" ") and not has_heading:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
            has_heading = False
    return found


@pytest.fixture(scope="module", params=PRINTERS)
def readers(request, shop: Schema) -> dict[Profile, Admits]:
    """What each profile admits, told by llguidance or by llama.cpp."""
    read = request.getfixturevalue(f"read_{request.param}")
    return {profile: read(PRINTERS[request.param](schema_grammar(shop, profile))) for profile in PROFILES}


@pytest.mark.parametrize(
    ("profile", "name"), [("general", "accept.sql"), ("qualified", "accept_qualified.sql")]
)
def test_statements_that_models_write_are_admitted(readers, profile: Profile, name: str):
    assert [statement for statement in statements(name) if not readers[profile](statement)] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_statements_that_must_not_be_written_are_refused(readers, profile: Profile):
    assert [statement for statement in statements("refuse.sql") if readers[profile](statement)] == []


def test_the_qualified_profile_leaves_out_what_a_small_model_does_not_write(readers):
    refused = statements("refuse_qualified.sql")
    assert [statement for statement in refused if readers["qualified"](statement)] == []


def test_the_general_profile_admits_what_the_qualified_one_does(readers):
    admitted = statements("accept_qualified.sql")
    assert [statement for statement in admitted if not readers["general"](statement)] == []


def test_the_lists_are_long_enough_to_mean_something():
    assert len(statements("accept.sql")) >= 120
    assert len(statements("refuse.sql")) >= 120
