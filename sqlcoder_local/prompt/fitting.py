"""The prompt with as many tables as the context holds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from sqlcoder_local.column_profile import ColumnProfile, Profiles
from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.background import NO_BACKGROUND, Background
from sqlcoder_local.prompt.formats import Render
from sqlcoder_local.prompt.profile_order import profiles_by_relevance
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.relevant_tables import tables_by_relevance
from sqlcoder_local.prompt.schema_text import NO_PROFILES
from sqlcoder_local.prompt.short_schema import in_short
from sqlcoder_local.schema import Schema, ValueMatch

MOST_CHARACTERS_A_TOKEN = 16
"""No schema averages more: a longer one is not counted in vain."""
MOST_PASSED_OVER = 4
"""Tables too large for the room that is left, before it counts as filled."""
MOST_TYPED = 5
"""Tables whose columns have types where not all tables fit; the names of all others leave room for more."""

ProfilesOf = Callable[[Schema], Profiles]
RankedProfiles = Sequence[tuple[tuple[str, str], ColumnProfile]]


class Form(Enum):
    """How much is said of the tables."""

    IN_FULL = auto()
    IN_SHORT = auto()
    """Without comments and sizes."""
    IN_BRIEF = auto()
    """In short, and of all but the first tables little more than the names of their columns."""


@dataclass(frozen=True, kw_only=True)
class _Writer:
    """Writes the prompt of one question over any of the tables."""

    question: str
    schema: Schema
    values: Sequence[ValueMatch]
    render: Render
    background: Background

    def written(self, names: Sequence[str], form: Form, profiles: Profiles = NO_PROFILES) -> Prompt:
        """Show these tables, the first the most relevant, and tell what these columns hold."""
        kept = self.schema.only(frozenset(names))
        typed = max(MOST_TYPED, len(self.background.pinned))
        told = replace(
            self.background,
            profiles=profiles,
            in_brief=frozenset(names[typed:]) if form is Form.IN_BRIEF else frozenset(),
        )
        shown = kept if form is Form.IN_FULL else in_short(kept)
        return self.render(self.question, shown, [m for m in self.values if kept.table(m.table)], told)

    def ranked_profiles(self, prompt: Prompt, profiles_of: ProfilesOf) -> RankedProfiles:
        """What the columns hold that were shown, the most relevant first."""
        if profiles_of is _no_profiles:
            return ()
        shown = self.schema.only(frozenset(prompt.tables_sent))
        return profiles_by_relevance(self.question, shown, self.values, profiles_of(shown))


def _no_profiles(_shown: Schema) -> Profiles:
    return {}


def fitting_prompt(
    question: str,
    schema: Schema,
    values: Sequence[ValueMatch],
    *,
    render: Render,
    count_tokens: Callable[[Prompt], int],
    room: int,
    background: Background = NO_BACKGROUND,
    profiles_of: ProfilesOf = _no_profiles,
) -> Prompt:
    """Render all tables if they fit into so many tokens, if need be in short; else the most relevant ones.

    What the columns of those tables hold is asked for last, and told as far as there is room left.
    """
    writer = _Writer(question=question, schema=schema, values=values, render=render, background=background)

    def fits(prompt: Prompt) -> bool:
        return _may_fit(prompt, room) and count_tokens(prompt) <= room

    names = [table.name for table in schema.tables]
    written = _in_full_or_short(names, writer, room, fits)
    if written is None:
        pinned = background.pinned
        if pinned and (takes := count_tokens(writer.written(pinned, Form.IN_SHORT))) > room:
            raise _pinned_do_not_fit(pinned, takes, room)
        ranked = tables_by_relevance(question, schema, values, pinned=pinned)
        names = _fitting(ranked, lambda some: count_tokens(writer.written(some, Form.IN_BRIEF)), room)
        in_brief = (writer.written(names, Form.IN_BRIEF), Form.IN_BRIEF)
        written = _in_full_or_short(names, writer, room, fits) or in_brief
    prompt, form = written
    sent = set(prompt.tables_sent)
    left_out = tuple(table.name for table in schema.tables if table.name not in sent)
    prompt = replace(prompt, tables_left_out=left_out)
    profiles = writer.ranked_profiles(prompt, profiles_of)
    return _with_profiles(prompt, profiles, lambda told: writer.written(names, form, told), fits)


def _may_fit(prompt: Prompt, room: int) -> bool:
    return len(prompt.text) <= room * MOST_CHARACTERS_A_TOKEN


def _in_full_or_short(
    names: Sequence[str], writer: _Writer, room: int, fits: Callable[[Prompt], bool]
) -> tuple[Prompt, Form] | None:
    """Write these tables in the first of two forms that fits, if one does; too much is not tried in short."""
    in_full = writer.written(names, Form.IN_FULL)
    if fits(in_full):
        return in_full, Form.IN_FULL
    shorter = writer.written(names, Form.IN_SHORT) if _may_fit(in_full, room) else in_full
    return (shorter, Form.IN_SHORT) if fits(shorter) else None


def _with_profiles(
    prompt: Prompt,
    ranked: RankedProfiles,
    write: Callable[[Profiles], Prompt],
    fits: Callable[[Prompt], bool],
) -> Prompt:
    """Tell what the first columns hold, as many as there is room for."""

    def told(count: int) -> Prompt:
        return write(dict(ranked[:count]))

    if not ranked:
        return prompt
    count = len(ranked) if fits(told(len(ranked))) else _largest(len(ranked), lambda n: fits(told(n)))
    return replace(
        told(count) if count else prompt,
        tables_left_out=prompt.tables_left_out,
        values_left_out=tuple(f"{table}.{column}" for (table, column), _ in ranked[count:]),
    )


def _fitting(ranked: Sequence[str], tokens_of: Callable[[Sequence[str]], int], room: int) -> list[str]:
    """Keep the first tables that fit together, passing over those too large for what room is left."""
    kept: list[str] = []
    rest, passed_over = ranked, 0
    while rest and passed_over <= MOST_PASSED_OVER:
        count = _largest(len(rest), lambda count: tokens_of([*kept, *rest[:count]]) <= room)  # noqa: B023
        kept += rest[:count]
        rest = rest[count + 1 :]
        passed_over += bool(kept)
    if not kept:
        raise _nothing_fits({name: tokens_of([name]) for name in ranked}, tokens_of([]), room)
    return kept


def _largest(most: int, holds: Callable[[int], bool]) -> int:
    """The largest count up to `most` for which a claim holds that holds for all smaller ones too."""
    low, step = 0, 1
    while low + step <= most and holds(low + step):
        low, step = low + step, 2 * step
    high = min(most, low + step - 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def _pinned_do_not_fit(pinned: Sequence[str], takes: int, room: int) -> UsageError:
    return UsageError(
        f"The tables asked for ({', '.join(pinned)}) take {takes} tokens with the question,"
        f" and the model's context leaves {room}.",
        "Ask for fewer of them, or raise --ctx-size if the model allows more.",
    )


def _nothing_fits(alone: Mapping[str, int], without_tables: int, room: int) -> UsageError:
    """Blame the question where it takes the larger part, else the table."""
    narrowest = min(alone, key=lambda name: alone[name])
    takes, more = alone[narrowest], "raise --ctx-size if the model allows more"
    if without_tables > takes - without_tables:
        return UsageError(
            f"The question with one table takes {takes} tokens, and the model's context leaves {room}.",
            f"Ask a shorter question, or {more}.",
        )
    return UsageError(
        f"The table {narrowest} is too wide: with the question it takes {takes} tokens,"
        f" and the model's context leaves {room}.",
        f"Ask a view with fewer of its columns, or {more}.",
    )
