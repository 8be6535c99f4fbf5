"""A position in the bytes of a GGUF file that never reads past their end."""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from mmap import mmap

from sqlcoder_local.errors import ModelFileError

INT32, FLOAT32, STRING, ARRAY = 5, 6, 8, 9
SCALAR_FORMATS = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d",
}  # fmt: skip

LENGTH = struct.Struct("<Q")
LONGEST_STRING = 1 << 20
MOST_STRINGS_IN_ARRAYS = 1 << 21
"""A vocabulary has at most a few hundred thousand words, and about as many merges."""

Scalar = str | int | float | bool


@dataclass(frozen=True, kw_only=True)
class ArrayInfo:
    """What is known of a list that was not kept."""

    element_type: int
    length: int


class GgufCursor:
    """Reads little-endian values one after the other; raises ModelFileError where the file lies."""

    def __init__(self, data: mmap | bytes, damaged: Callable[[str], ModelFileError]) -> None:
        self._data = data
        self._damaged = damaged
        self._strings_left = MOST_STRINGS_IN_ARRAYS
        self.position = 0

    def scalar(self, value_type: int) -> int | float | bool:
        """Read a number of one of GGUF's types."""
        form = SCALAR_FORMATS.get(value_type)
        if form is None:
            raise self._damaged(f"it holds a value of the unknown type {value_type}")
        (number,) = struct.unpack_from(form, self._data, self._advance(struct.calcsize(form)))
        return number  # type: ignore[no-any-return]  # struct cannot say which

    def u32(self) -> int:
        """Read an unsigned number of four bytes."""
        return int(self.scalar(4))

    def u64(self) -> int:
        """Read an unsigned number of eight bytes."""
        return int(self.scalar(10))

    def string(self) -> str:
        """Read a length and that many bytes of UTF-8."""
        length = self.u64()
        if length > LONGEST_STRING:
            raise self._damaged(f"it holds a text of {length} bytes")
        return self._bytes(length).decode("utf-8", "replace")

    def value(self) -> Scalar | ArrayInfo:
        """Read a typed value; a list is skipped."""
        value_type = self.u32()
        if value_type == STRING:
            return self.string()
        if value_type == ARRAY:
            return self._skipped_array()
        return self.scalar(value_type)

    def strings(self) -> tuple[bytes, ...]:
        """Read a typed value that is a list of strings."""
        if self.u32() != ARRAY or self.u32() != STRING:
            raise self._damaged("it holds something else where a list of texts belongs")
        count = self._string_count()
        return tuple(self._bytes(self.u64()) for _ in range(count))

    def _skipped_array(self) -> ArrayInfo:
        element_type = self.u32()
        if element_type == STRING:
            length = self._string_count()
            self._skip_strings(length)
        elif element_type in SCALAR_FORMATS:
            length = self.u64()
            self._advance(length * struct.calcsize(SCALAR_FORMATS[element_type]))
        else:
            raise self._damaged(f"it holds a list of the unknown type {element_type}")
        return ArrayInfo(element_type=element_type, length=length)

    def _skip_strings(self, count: int) -> None:
        """Pass over texts; in one plain loop, since there may be millions."""
        position, end = self.position, len(self._data)
        for _ in range(count):
            if end - position < LENGTH.size:
                raise self._damaged("it ends before its header does")
            position += LENGTH.size + LENGTH.unpack_from(self._data, position)[0]
        if position > end:
            raise self._damaged("it ends before its header does")
        self.position = position

    def _string_count(self) -> int:
        count = self.u64()
        self._strings_left -= count
        if self._strings_left < 0:
            raise self._damaged(f"it holds a list of {count} texts")
        return count

    def _bytes(self, length: int) -> bytes:
        start = self._advance(length)
        return bytes(self._data[start : start + length])

    def _advance(self, length: int) -> int:
        start = self.position
        if length > len(self._data) - start:
            raise self._damaged("it ends before its header does")
        self.position = start + length
        return start
