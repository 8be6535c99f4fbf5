"""The prompt with as many tables as the context holds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

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
    profiles_of: Callable[[Schema], Profiles] = _no_profiles,
) -> Prompt:
    """Render all tables if they fit into so many tokens, if need be in short; else the most relevant ones.

    What the columns of those tables hold is asked for last, and told as far as there is room left.
    """

    def of_tables(names: Sequence[str], *, is_short: bool = True, profiles: Profiles = NO_PROFILES) -> Prompt:
        kept = schema.only(frozenset(names))
        shown = in_short(kept) if is_short else kept
        told = replace(background, profiles=profiles) if profiles else background
        return render(question, shown, [match for match in values if kept.table(match.table)], told)

    def with_profiles(prompt: Prompt, *, is_short: bool) -> Prompt:
        shown = schema.only(frozenset(prompt.tables_sent))
        ranked = profiles_by_relevance(question, shown, values, profiles_of(shown))
        write = partial(of_tables, prompt.tables_sent, is_short=is_short)
        return _with_profiles(prompt, ranked, lambda profiles: write(profiles=profiles), fits)

    def fits(prompt: Prompt) -> bool:
        return len(prompt.text) <= room * MOST_CHARACTERS_A_TOKEN and count_tokens(prompt) <= room

    names = [table.name for table in schema.tables]
    whole = of_tables(names, is_short=False)
    if fits(whole):
        return with_profiles(whole, is_short=False)
    if len(whole.text) <= room * MOST_CHARACTERS_A_TOKEN and fits(whole := of_tables(names)):
        return with_profiles(whole, is_short=True)
    pinned = background.pinned
    if pinned and (takes := count_tokens(of_tables(pinned))) > room:
        raise _pinned_do_not_fit(pinned, takes, room)
    ranked = tables_by_relevance(question, schema, values, pinned=pinned)
    kept = _fitting(ranked, of_tables, count_tokens, room)
    in_full = of_tables(kept, is_short=False)
    is_short = not fits(in_full)
    fitting = of_tables(kept) if is_short else in_full
    left_out = tuple(name for name in names if name not in fitting.tables_sent)
    return with_profiles(replace(fitting, tables_left_out=left_out), is_short=is_short)


def _with_profiles(
    prompt: Prompt,
    ranked: Sequence[tuple[tuple[str, str], ColumnProfile]],
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


def _fitting(
    ranked: Sequence[str],
    of_tables: Callable[[Sequence[str]], Prompt],
    count_tokens: Callable[[Prompt], int],
    room: int,
) -> Sequence[str]:
    """Keep the first tables that fit together, passing over those too large for what room is left."""

    def tokens_of(names: Sequence[str]) -> int:
        return count_tokens(of_tables(names))

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
