import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.frames import EndOfFramesError, FrameError, FrameReader, FrameWriter

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        with suppress(OSError):
            os.close(descriptor)


def raw(text: bytes) -> bytes:
    return struct.pack(">I", len(text)) + text


@given(st.lists(st.dictionaries(st.text(), JSON), max_size=5))
def test_messages_arrive_as_they_were_sent(messages: list[dict[str, object]]) -> None:
    reading, writing = os.pipe()
    try:
        for message in messages:
            FrameWriter(writing).write(message)
        reader = FrameReader(reading)
        assert [reader.read() for _ in messages] == messages
        assert reader.read(timeout_seconds=0) is None
    finally:
        os.close(reading)
        os.close(writing)


def test_half_a_surrogate_arrives_as_it_was_sent(pipe: tuple[int, int]) -> None:
    FrameWriter(pipe[1]).write({"text": "a\udc80\x00"})
    assert FrameReader(pipe[0]).read() == {"text": "a\udc80\x00"}


def test_message_in_pieces_is_waited_for(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    reader = FrameReader(reading)
    frame = raw(b'{"number":1}')
    for position in range(len(frame)):
        assert reader.read(timeout_seconds=0) is None
        os.write(writing, frame[position : position + 1])
    assert reader.read(timeout_seconds=0) == {"number": 1}


def test_message_over_the_limit_is_not_sent(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    FrameWriter(writing, limit=12).write({"a": "1234"})
    with pytest.raises(FrameError, match=r"13 bytes; the limit is 12"):
        FrameWriter(writing, limit=12).write({"a": "12345"})
    reader = FrameReader(reading)
    assert reader.read() == {"a": "1234"}
    assert reader.read(timeout_seconds=0) is None


def test_message_over_the_limit_is_refused_before_it_is_read(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], struct.pack(">I", 4_000_000_000))
    with pytest.raises(FrameError, match="4,000,000,000 bytes"):
        FrameReader(pipe[0]).read()


@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"null", b'{"a": \xff}', b"[" * 200_000])
def test_what_is_no_json_object_is_refused(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "frame"
    path.write_bytes(raw(text))
    descriptor = os.open(path, os.O_RDONLY)
    with pytest.raises(FrameError):
        FrameReader(descriptor).read()
    os.close(descriptor)


def test_end_within_a_message_is_told(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    os.write(writing, raw(b'{"a":1}')[:-1])
    os.close(writing)
    with pytest.raises(EndOfFramesError):
        FrameReader(reading).read()


def test_reader_that_is_gone_is_told(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    os.close(reading)
    with pytest.raises(EndOfFramesError):
        FrameWriter(writing).write({})
