"""What SQL says twice where once is enough: no query needs it, and small models fill their texts with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

NAME = r'(?:"[^"]*"|\w+)'
TOKEN = re.compile(rf"'(?:[^']|'')*'|{NAME}(?:\.(?:{NAME}|\*))*|[(),]|[^\s\w\"'(),]+")
CLAUSES = frozenset("SELECT FROM JOIN ON WHERE GROUP HAVING ORDER LIMIT".split())
SET_OPERATIONS = frozenset("UNION INTERSECT EXCEPT".split())
LISTS = frozenset("SELECT GROUP ORDER IN".split())
"""Where an item that stands there already adds nothing; IN is the list in its parentheses."""
CONDITIONS = frozenset(("WHERE", "HAVING"))
SOURCES = frozenset(("FROM", "JOIN"))
OPENING, CLOSING = frozenset(("(", "CASE")), frozenset((")", "END"))
FILLERS = frozenset("BY ALL DISTINCT LEFT ASC DESC".split())
AGGREGATES = frozenset("COUNT SUM AVG MIN MAX".split())
SAME_ON_BOTH_SIDES = frozenset("- / = <> < > <= >=".split())


def repeats_itself(sql: str) -> bool:
    """Tell whether SQL repeats a column of a list, a table, a condition or a whole SELECT, or nests sums."""
    reader = _Reader()
    return any(reader.finds(piece) for piece in TOKEN.findall(sql)) or reader.ends()


@dataclass
class _Level:
    """What stands between two parentheses, or the whole."""

    opener: str = ""
    """The word before the parenthesis."""
    clause: str = ""
    item: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    together: list[str] = field(default_factory=list)
    """The conditions joined by AND since the last OR."""
    whole: list[str] = field(default_factory=list)
    selects: set[str] = field(default_factory=set)

    def reads(self, piece: str, word: str) -> bool:
        """Read what stands on this level; tells whether it completes a repetition."""
        if word in SET_OPERATIONS:
            return self.select_ends()
        self.whole.append(piece)
        if word in CLAUSES:
            return self.begins(word)
        if word == "OR":
            return self.completes() | self._alternative_ends()
        if word == "," or (word == "AND" and not _waits_for_and(self.item)):
            return self.completes()
        if word not in FILLERS:
            self.item.append(piece)
        return False

    def begins(self, clause: str) -> bool:
        """Go on to a clause; tells whether what it follows was a repetition."""
        repeats = self.completes()
        repeats |= self._alternative_ends()
        self.clause = clause
        self.seen = set()
        if clause == "SELECT":
            self.tables = set()
        return repeats

    def select_ends(self) -> bool:
        """End a SELECT of a set operation; tells whether the very same stood there before."""
        repeats = self.begins("")
        text, self.whole = " ".join(self.whole), []
        repeats |= text in self.selects
        self.selects.add(text)
        return repeats

    def completes(self) -> bool:
        """End an item of a list; tells whether it stood there before, or compares a column with itself."""
        item, self.item = self.item, []
        if not item:
            return False
        if any(a == b and "." in a and sign in SAME_ON_BOTH_SIDES for a, sign, b in _threes(item)):
            return True
        text = " ".join(item)
        if self.clause in LISTS:
            return _is_in(text, self.seen)
        if self.clause in SOURCES:
            return _is_in(item[0], self.tables)
        if self.clause in CONDITIONS:
            repeats = text in self.together
            self.together.append(text)
            return repeats
        return False

    def _alternative_ends(self) -> bool:
        together, self.together = " AND ".join(self.together), []
        return bool(together) and _is_in(together, self.seen)


class _Reader:
    """Follows the tokens of SQL, level by level."""

    def __init__(self) -> None:
        self._levels = [_Level()]
        self._before = ""

    def finds(self, piece: str) -> bool:
        """Read a piece of the text; tells whether something was said twice."""
        word = piece.upper()
        before, self._before = self._before, word
        if word in OPENING:
            self._levels.append(_Level(opener=before, clause="IN" if before == "IN" else ""))
            return before in AGGREGATES and any(one.opener in AGGREGATES for one in self._levels[:-1])
        return self._closes() if word in CLOSING else self._levels[-1].reads(piece, word)

    def ends(self) -> bool:
        """Read the end."""
        return self._levels[-1].select_ends()

    def _closes(self) -> bool:
        closed = self._levels.pop() if len(self._levels) > 1 else self._levels[0]
        text = f"({' '.join(closed.whole)})"
        repeats = closed.select_ends()
        self._levels[-1].item.append(text)
        self._levels[-1].whole.append(text)
        return repeats


def _is_in(text: str, seen: set[str]) -> bool:
    is_known = text in seen
    seen.add(text)
    return is_known


def _threes(item: list[str]) -> Iterator[tuple[str, str, str]]:
    return zip(item, item[1:], item[2:], strict=False)


def _waits_for_and(item: list[str]) -> bool:
    words = [token.upper() for token in item]
    return "BETWEEN" in words and "AND" not in words
