"""The wire format of protocol buffers: numbered fields in a row."""

from collections.abc import Iterator

VARINT, EIGHT_BYTES, LENGTH_DELIMITED, FOUR_BYTES = 0, 1, 2, 5
FIXED_SIZES = {EIGHT_BYTES: 8, FOUR_BYTES: 4}
LONGEST_VARINT = 10


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Give number and value of each field; ValueError where the bytes are no message."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire_type = key >> 3, key & 7
        if wire_type == VARINT:
            value, position = _varint(message, position)
            yield number, value
            continue
        if wire_type == LENGTH_DELIMITED:
            length, position = _varint(message, position)
        elif wire_type in FIXED_SIZES:
            length = FIXED_SIZES[wire_type]
        else:
            text = f"field {number} has the unknown wire type {wire_type}"
            raise ValueError(text)
        if length > len(message) - position:
            text = f"field {number} is longer than the message"
            raise ValueError(text)
        yield number, message[position : position + length]
        position += length


def _varint(message: bytes, position: int) -> tuple[int, int]:
    """Give a number of variable length and where the next byte stands."""
    value = 0
    for shift, byte in enumerate(message[position : position + LONGEST_VARINT]):
        value |= (byte & 0x7F) << (7 * shift)
        if byte < 0x80:  # noqa: PLR2004  (the high bit says that more bytes follow)
            return value, position + shift + 1
    text = f"the number at byte {position} does not end"
    raise ValueError(text)
