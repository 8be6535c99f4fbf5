import struct
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.mysql.row_packets import ReadAgain, row_alone, row_packets

END, ERROR = b"\xfe\x00\x00\x02\x00", b"\xff\x28\x05#70100stopped"
PAYLOADS = st.lists(st.binary(min_size=1, max_size=20).filter(lambda row: row[0] < 0xFE), max_size=8)


def sent(payload, number=0):
    return struct.pack("<I", len(payload) | number % 256 << 24) + payload


@given(rows=PAYLOADS, end=st.sampled_from([END, ERROR]), cuts=st.lists(st.integers(0, 200), max_size=5))
def test_rows_are_found_however_they_arrive(rows, end, cuts):
    data = b"".join(sent(row, number) for number, row in enumerate([*rows, end]))
    places = sorted({0, *(min(cut, len(data)) for cut in cuts), len(data)})
    found, rest = [], b""
    for begin, stop in pairwise(places):
        packets = row_packets(rest + data[begin:stop])
        found += packets.payloads()
        rest = packets.rest
        assert packets.is_last == (stop == len(data))
        assert packets.is_error == (packets.is_last and end == ERROR)
    assert found == rows
    assert rest == sent(end, len(rows))


def test_a_row_that_begins_as_an_end_does_and_is_longer_is_a_row():
    row = b"\xfe" + struct.pack("<Q", 3) + b"abc"
    assert row_packets(sent(row)).payloads() == [row]


def test_a_row_of_several_packets_is_told_and_stands_alone():
    first = b"\xff\xff\xff\x07" + b"x" * 10
    packets = row_packets(sent(b"\x01a") + first)
    assert (packets.payloads(), packets.goes_on, packets.rest) == ([b"\x01a"], True, first)
    assert row_alone(b"abc").payloads() == [b"abc"]


@pytest.mark.parametrize("counts", [(3, 5, 9), (4, 4), (1, 1, 1, 20), (9,)])
def test_what_was_read_comes_again_before_the_rest(counts):
    again = ReadAgain(b"abcd", BytesIO(b"efghij"))
    assert b"".join(again.read(count) for count in counts) == b"abcdefghij"[: sum(counts)]
    again = ReadAgain(b"abcd", BytesIO(b"efghij"))
    assert (again.read1(3), again.read1(9), again.read1(9)) == (b"abc", b"d", b"efghij")
    again.close()
