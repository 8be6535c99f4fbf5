from sqlcoder_local.engine.drafts import LONGEST_DRAFT, TRIAL_TOKENS, DraftRecord, PromptLookup


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


def test_guessing_is_given_up_where_it_fails() -> None:
    record = DraftRecord()
    record.drafted = TRIAL_TOKENS - 1
    assert record.pays
    record.drafted = TRIAL_TOKENS
    assert not record.pays
    record.accepted = TRIAL_TOKENS // 2
    assert record.pays
