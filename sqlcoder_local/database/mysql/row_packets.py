"""Packets of rows as MySQL's protocol sends them: cut apart, and told from what ends the rows."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

HEADER_BYTES: Final = 4
"""Of a packet: three for its length, one for its number."""
LONGEST_PACKET: Final = 0xFFFFFF
"""What is longer goes on in the next packet."""
LENGTH: Final = struct.Struct("<I")
END, ERROR = 0xFE, 0xFF
LONGEST_END: Final = 8
"""In bytes, after the header; a row that begins so is longer."""


@dataclass(frozen=True, kw_only=True)
class RowPackets:
    """Whole packets of rows, one after the other."""

    data: bytes
    starts: Sequence[int]
    """Where each begins."""
    rest: bytes
    """What came behind them: the packet that ends the rows, or the beginning of one."""
    is_last: bool = False
    """True where the rest is the packet that ends the rows."""
    is_error: bool = False
    """True where that packet tells why they end."""
    goes_on: bool = False
    """True where the rest is a row too long for one packet."""

    def payloads(self) -> list[bytes]:
        """Give each without its header."""
        ends = [*self.starts, len(self.data)][1:]
        return [self.data[at + HEADER_BYTES : end] for at, end in zip(self.starts, ends, strict=True)]


def row_packets(data: bytes) -> RowPackets:
    """Cut what was received into packets."""
    starts: list[int] = []
    at, received, length_at = 0, len(data), LENGTH.unpack_from
    length = 0
    while at + HEADER_BYTES <= received:
        length = length_at(data, at)[0] & LONGEST_PACKET
        end = at + HEADER_BYTES + length
        if end > received or length == LONGEST_PACKET:
            break
        starts.append(at)
        at = end
    if starts and at == received and (first := _ends_rows(data[starts[-1] + HEADER_BYTES :])):
        at = starts.pop()
        return RowPackets(
            data=data[:at], starts=starts, rest=data[at:], is_last=True, is_error=first == ERROR
        )
    return RowPackets(data=data[:at], starts=starts, rest=data[at:], goes_on=length == LONGEST_PACKET)


def row_alone(payload: bytes) -> RowPackets:
    """Take a row of several packets as if it were one."""
    return RowPackets(data=bytes(HEADER_BYTES) + payload, starts=(0,), rest=b"")


class ReadAgain:
    """A file of which the last bytes read come once more."""

    def __init__(self, data: bytes, file: BinaryIO) -> None:
        self._data = data
        self._file = file

    def read(self, count: int) -> bytes:
        """Give so many bytes, or fewer at the end."""
        data, self._data = self._data[:count], self._data[count:]
        return data + self._file.read(count - len(data)) if len(data) < count else data

    def read1(self, count: int) -> bytes:
        """Give what is there, up to so many bytes."""
        return self.read(min(count, len(self._data))) if self._data else self._file.read1(count)  # type: ignore[attr-defined]  # of sockets

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _ends_rows(payload: bytes) -> int:
    """Give the first byte of what ends the rows; 0 for a row."""
    if payload[:1] == bytes([ERROR]) or (payload[:1] == bytes([END]) and len(payload) <= LONGEST_END):
        return payload[0]
    return 0
