from sqlcoder_local.engine.drafts import LONGEST_DRAFT, TRIAL_STEPS, Paces, PromptLookup


def test_what_followed_the_last_tokens_in_the_prompt_is_guessed() -> None:
    lookup = PromptLookup([1, 2, 3, 4, 5, 6, 7, 8])
    assert lookup.draft([9]) == []
    assert lookup.draft([9, 2]) == []
    assert lookup.draft([9, 2, 3]) == [4, 5, 6, 7][:LONGEST_DRAFT]


def test_longer_matches_are_more_telling_than_later_ones() -> None:
    lookup = PromptLookup([1, 2, 3, 50, 8, 2, 3, 60])
    assert lookup.draft([7, 1, 2, 3])[0] == 50
    assert lookup.draft([7, 1, 2, 3, 4, 2, 3])[0] == 4


def test_the_text_itself_is_looked_up_too() -> None:
    lookup = PromptLookup([1])
    assert lookup.draft([5, 6, 7, 8, 5, 6]) == [7, 8, 5, 6]


def test_the_last_tokens_are_not_taken_for_their_own_repetition() -> None:
    assert PromptLookup([1, 2]).draft([]) == []
    assert PromptLookup([]).draft([3, 4]) == []


def test_guessing_is_given_up_where_it_is_slower_and_not_before_it_was_tried() -> None:
    paces = Paces()
    for number in range(2 * TRIAL_STEPS):
        assert paces.guessing_pays
        paces.add(tokens=2, seconds=0.3 if number % 2 else 0.1, has_guesses=bool(number % 2))
    assert not paces.guessing_pays
    for _ in range(30):
        paces.add(tokens=1, seconds=0.5, has_guesses=False)
    assert paces.guessing_pays
