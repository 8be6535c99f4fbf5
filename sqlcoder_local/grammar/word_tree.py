"""Spells out "any word but these" as rules that go letter by letter along the tree of the forbidden words."""

from collections.abc import Iterator

from sqlcoder_local.grammar.expressions import (
    WORD_REST,
    WORD_START,
    CharacterClass,
    Choice,
    Expression,
    FreeWord,
    Reference,
    Repeat,
    Rule,
    Sequence,
    Text,
)

Tree = dict[str, "Tree"]

END = ""
"""The branch of a tree that says: a forbidden word ends here."""


def word_rules(name: str, word: FreeWord) -> Iterator[Rule]:
    """Make the rules of a free word, the first under its name; each admits at least one letter."""
    yield from _rest_rules(name, word.longest)
    waiting = [(name, _tree_of(word), word.longest)]
    count = 0
    while waiting:
        here, branches, room = waiting.pop()
        options = _other_letters(name, branches, WORD_START if here == name else WORD_REST, room)
        for letter in sorted(branches.keys() - {END}):
            branch = branches[letter]
            if branch == {END: {}}:
                options += _past_the_end(name, letter, room)
            else:
                count += 1
                branch_name = f"{name}_{count}"
                waiting.append((branch_name, branch, room - 1))
                options.append(_then(Text(letter), branch_name, is_optional=END not in branch))
        yield Rule(here, Choice(tuple(options)))


def _tree_of(word: FreeWord) -> Tree:
    tree: Tree = {}
    for forbidden in word.forbidden:
        if (
            0 < len(forbidden) <= word.longest
            and forbidden[0] in WORD_START
            and set(forbidden) <= set(WORD_REST)
        ):
            branch = tree
            for letter in forbidden:
                branch = branch.setdefault(letter, {})
            branch[END] = {}
    return tree


def _rest_rules(name: str, longest: int) -> Iterator[Rule]:
    """One to so many letters, for each number: what may follow where no forbidden word goes on."""
    any_letter = CharacterClass.of(WORD_REST)
    for most in range(1, longest):
        following = _then(any_letter, f"{name}_rest_{most - 1}", is_optional=True)
        yield Rule(f"{name}_rest_{most}", following if most > 1 else any_letter)


def _other_letters(name: str, branches: Tree, letters: str, room: int) -> list[Expression]:
    outside = "".join(letter for letter in letters if letter not in branches)
    if not outside:
        return []
    if room == 1:
        return [CharacterClass.of(outside)]
    return [_then(CharacterClass.of(outside), f"{name}_rest_{room - 1}", is_optional=True)]


def _past_the_end(name: str, letter: str, room: int) -> list[Expression]:
    """Go on after a forbidden word, if there is room."""
    return [_then(Text(letter), f"{name}_rest_{room - 1}", is_optional=False)] if room > 1 else []


def _then(first: Expression, name: str, *, is_optional: bool) -> Expression:
    following = Reference(name)
    return Sequence((first, Repeat(following, 0, 1) if is_optional else following))
