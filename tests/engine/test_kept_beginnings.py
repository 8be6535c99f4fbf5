from sqlcoder_local.engine.kept_beginnings import KeptBeginnings


def test_the_least_recently_used_beginning_goes_first() -> None:
    kept = KeptBeginnings(most_bytes=30)
    for token in (1, 2, 3):
        kept.keep([token], bytearray(10))
    assert kept.find([1]) == bytearray(10)
    kept.keep([4], bytearray(10))
    assert [token for token in (1, 2, 3, 4) if kept.find([token]) is not None] == [1, 3, 4]


def test_a_state_larger_than_all_room_is_not_kept_and_drives_nothing_out() -> None:
    kept = KeptBeginnings(most_bytes=30)
    kept.keep([1], bytearray(20))
    kept.keep([2], bytearray(31))
    assert kept.find([2]) is None
    assert kept.find([1]) is not None
