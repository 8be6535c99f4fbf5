"""The bytes of tokens put together to text, and the place where the SQL in it ends."""

import codecs
import re

END_MARK = re.compile(r"```|;")


class TokenText:
    """Text that grows a piece at a time; a character may be spread over several pieces."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.text = ""

    def add(self, piece: bytes) -> str:
        """Append a piece; gives the characters it completes."""
        new = self._decoder.decode(piece)
        self.text += new
        return new

    def cut_at_end_mark(self) -> bool:
        """Cut the text where its statement ends: a semicolon or a fence that no quoted text holds."""
        for mark in END_MARK.finditer(self.text):
            before = self.text[: mark.start()]
            if before.count("'") % 2 == 0 and before.count('"') % 2 == 0:
                self.text = before
                return True
        return False


def is_end_mark(piece: bytes) -> bool:
    """Say whether a piece is how models end their SQL, but for white space before it."""
    return piece.lstrip().startswith((b";", b"```"))
