"""The prompt formats, by name, and which of them a model was trained on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from typing import Literal, Protocol

from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.background import NO_BACKGROUND, Background
from sqlcoder_local.prompt.earlier import earlier_segments
from sqlcoder_local.prompt.prompt import Prompt, Segment
from sqlcoder_local.prompt.schema_text import schema_text
from sqlcoder_local.prompt.starter import starter_prompt
from sqlcoder_local.prompt.told import told_segments
from sqlcoder_local.schema import Schema, ValueMatch

INSTRUCTIONS, LISTED_INSTRUCTIONS = "{instructions}", "{listed_instructions}"
"""Where a template takes instructions on a line of their own, or as one more of a list."""
SLOT_OR_CONTROL_TOKEN = re.compile(
    r"(\{question\}|\{schema\}|\{instructions\}|\{listed_instructions\}|<\|[a-z_]+\|>)"
)


class Render(Protocol):
    """Writes the prompt of a question over the tables given."""

    def __call__(
        self, question: str, schema: Schema, values: Sequence[ValueMatch], background: Background = ..., /
    ) -> Prompt:
        """Write it; the values were found in the database."""
        ...


@dataclass(frozen=True, kw_only=True)
class PromptFormat:
    """How a family of models is asked, and what it answers in."""

    name: str
    render: Render
    native_dialect: str = "postgres"
    grammar_profile: Literal["general", "qualified"] = "general"
    beams: int = 1
    """How many beams its authors decode with."""
    has_instructions: bool = False
    """True where the prompt has a place for instructions; elsewhere they follow the question."""
    is_told_earlier: bool = False
    """True where the prompt has room for what was asked and written before."""
    shows_profiles: bool = False
    """True where the prompt tells what columns hold; the starter model was trained without."""
    doubts_unknown_words: bool = False
    """True for a model too small to know words that the schema lacks."""


def _from_template(
    name: str,
    question: str,
    schema: Schema,
    values: Sequence[ValueMatch],
    background: Background = NO_BACKGROUND,
) -> Prompt:
    """Fill a template; only its own text is trusted, and control tokens stand in segments of their own."""
    said = background.instructions
    texts = {
        "{question}": " ".join(question.split()),
        "{schema}": schema_text(schema, values, background.profiles, background.in_brief),
        INSTRUCTIONS: f"\n{said}" if said else "",
        LISTED_INSTRUCTIONS: f"\n- {said}" if said else "",
    }
    pieces = [piece for piece in SLOT_OR_CONTROL_TOKEN.split(_template(name)) if piece]
    segments = [Segment(text=texts.get(piece, piece), is_trusted=piece not in texts) for piece in pieces]
    after_schema = pieces.index("{schema}") + 1
    segments[after_schema:after_schema] = [
        *told_segments(background),
        *earlier_segments(background.follows, background.failed),
    ]
    return Prompt(
        segments=tuple(segments),
        tables_sent=tuple(table.name for table in schema.tables),
        tables_in_brief=tuple(t.name for t in schema.tables if t.name in background.in_brief),
        values_sent=tuple(f"{table}.{column}" for table, column in background.profiles),
        shared_segments=pieces.index("{question}"),
    )


@cache
def _template(name: str) -> str:
    text = (files("sqlcoder_local.prompt") / "templates" / f"{name}.txt").read_text(encoding="utf-8")
    return text.removesuffix("\n") + ("\n" if text.endswith("```sql\n") else "")


def _published(name: str, *, beams: int) -> PromptFormat:
    return PromptFormat(
        name=name,
        render=partial(_from_template, name),
        beams=beams,
        has_instructions=any(slot in _template(name) for slot in (INSTRUCTIONS, LISTED_INSTRUCTIONS)),
        is_told_earlier=True,
        shows_profiles=True,
    )


FORMATS = {
    prompt_format.name: prompt_format
    for prompt_format in (
        PromptFormat(
            name="starter",
            render=starter_prompt,
            grammar_profile="qualified",
            beams=8,
            doubts_unknown_words=True,
        ),
        _published("v1", beams=5),
        _published("v2", beams=4),
        _published("7b-2", beams=4),
        _published("llama-3", beams=4),
    )
}

FAMILIES = (
    (r"^starter-q?\d", "starter"),
    (r"llama-?3.*sqlcoder|sqlcoder.*llama-?3", "llama-3"),
    (r"sqlcoder-(7b-2|70b)", "7b-2"),
    (r"sqlcoder-(7b|34b)", "v2"),
    (r"sqlcoder2?\b|sqlcoder-?15b|defog-easy", "v1"),
)
"""Patterns over a model's name, the more special first."""


def format_named(name: str) -> PromptFormat:
    """Find a format; raises UsageError for a name that is none."""
    if name not in FORMATS:
        raise UsageError(f"There is no prompt format {name!r}.", f"Choose one of: {', '.join(FORMATS)}.")
    return FORMATS[name]


def recognised_format(*names: str) -> str | None:
    """The format of the first of a model's names that tells its family."""
    for name in names:
        plain = re.sub(r"[\s_.]+", "-", name.lower())
        for pattern, format_name in FAMILIES:
            if re.search(pattern, plain):
                return format_name
    return None
