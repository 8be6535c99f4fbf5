"""What the rules of a grammar are made of: texts, character classes, references, and their combinations."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Self

WORD_START = "abcdefghijklmnopqrstuvwxyz"
WORD_REST = f"{WORD_START}0123456789_"


@dataclass(frozen=True, slots=True)
class Text:
    """These characters, exactly."""

    text: str


@dataclass(frozen=True, slots=True)
class CharacterClass:
    """One character, within the ranges or outside all of them."""

    ranges: tuple[tuple[str, str], ...]
    is_negated: bool = False

    @classmethod
    def of(cls, letters: str) -> Self:
        """Admit these letters, and write those that follow each other as a range."""
        ranges: list[tuple[str, str]] = []
        for letter in sorted(letters):
            if ranges and ord(letter) == ord(ranges[-1][1]) + 1:
                ranges[-1] = (ranges[-1][0], letter)
            else:
                ranges.append((letter, letter))
        return cls(tuple(ranges))


@dataclass(frozen=True, slots=True)
class Reference:
    """Whatever the rule of this name admits."""

    name: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options."""

    options: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The item again and again; without a maximum, as often as wanted."""

    item: "Expression"
    minimum: int
    maximum: int | None


@dataclass(frozen=True, slots=True)
class FreeWord:
    """A lower-case word of letters, digits and underscores that is none of the forbidden ones."""

    forbidden: frozenset[str]
    longest: int


Expression = Text | CharacterClass | Reference | Sequence | Choice | Repeat | FreeWord


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for an expression."""

    name: str
    expression: Expression
    is_token: bool = False
    """A token is read in one piece, as long as it goes; it refers to no rule but tokens."""


def one_of(options: Iterable[Expression]) -> Expression:
    """Choose among expressions; a single one stands for itself."""
    kept = tuple(options)
    return kept[0] if len(kept) == 1 else Choice(kept)


def children(expression: Expression) -> tuple[Expression, ...]:
    """List the expressions directly inside one."""
    match expression:
        case Sequence(parts):
            return parts
        case Choice(options):
            return options
        case Repeat(item, _, _):
            return (item,)
        case _:
            return ()


def walk(expression: Expression) -> Iterator[Expression]:
    """Go through an expression and all that is inside it."""
    waiting = [expression]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(children(current))


def referred_names(expression: Expression) -> set[str]:
    """Name the rules that an expression refers to."""
    return {part.name for part in walk(expression) if isinstance(part, Reference)}


def with_names(expression: Expression, rename: Callable[[str], str]) -> Expression:
    """Make the same expression refer to other rules."""
    match expression:
        case Reference(name):
            return Reference(rename(name))
        case Sequence(parts):
            return Sequence(tuple(with_names(part, rename) for part in parts))
        case Choice(options):
            return Choice(tuple(with_names(option, rename) for option in options))
        case Repeat(item, minimum, maximum):
            return Repeat(with_names(item, rename), minimum, maximum)
        case _:
            return expression
