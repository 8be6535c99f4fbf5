"""How the app was left."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import state as state_module
from tui.state import MOST_RECENT, State, keep_state, restored_state, state_file

STATES = st.builds(
    State,
    theme=st.text(),
    runs_files_at_once=st.booleans(),
    runs_servers_at_once=st.booleans(),
    row_limit=st.integers(min_value=0),
    is_tree_shown=st.booleans(),
    recent=st.lists(st.text(), max_size=MOST_RECENT).map(tuple),
)


@given(STATES)
def test_what_was_kept_comes_back(tmp_path_factory, state):
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("state")
        patch.setattr(state_module, "state_folder", lambda: folder)
        keep_state(state)
        assert restored_state() == state
        assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"theme": 1, "recent": [2], "row_limit": true}', '{"row_limit": -1}', "\xff"],
)
def test_a_damaged_file_is_as_none(content):
    state_file().parent.mkdir(parents=True)
    state_file().write_text(content, encoding="latin-1")
    assert restored_state() == State()


def test_a_sound_part_of_a_damaged_file_is_taken():
    state_file().parent.mkdir(parents=True)
    state_file().write_text(json.dumps({"theme": "nord", "row_limit": "many", "unknown": 1}))
    assert restored_state() == State(theme="nord")


def test_a_folder_that_takes_no_files_keeps_nothing(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(state_module, "state_folder", lambda: tmp_path / "file")
    keep_state(State(theme="nord"))
    assert restored_state() == State()


def test_a_database_opened_again_is_the_first_of_the_recent_ones():
    state = State()
    for number in [*range(MOST_RECENT + 3), 5]:
        state = state.with_recent(str(number))
    assert state.recent[0] == "5"
    assert len(state.recent) == len(set(state.recent)) == MOST_RECENT
