import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.visible_text import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Müller, 東京 🙂", "Zoë Müller, 東京 🙂"),
        ("a\tb\nc", r"a\tb\nc"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\u202eevil", r"\u202eevil"),
        ("\udc80", r"\udc80"),
        ("non\u00a0breaking", "non\u00a0breaking"),
        ("\x9b31m", r"\x9b31m"),
    ],
)
def test_only_what_can_harm_is_escaped(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_nothing_that_moves_a_cursor_is_left(text: str) -> None:
    shown = visible(text)
    assert all(character.isprintable() or character.isspace() for character in shown)
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)


def test_kept_characters_stay() -> None:
    assert visible("a\nb\x00", keep="\n") == "a\nb\\x00"
