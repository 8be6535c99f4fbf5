"""What a model is measured on: prompts as it is asked with, each followed by its SQL where that is known."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt, Segment
from sqlcoder_local.prompt.question_hints import phrases_of

BUILT_IN = "calibration_questions.jsonl"
LARGEST_BYTES = 64 * 1024 * 1024
LONGEST_TEXT = 10_000
VALUE_LOOKUP_SECONDS = 1.0


@dataclass(frozen=True, kw_only=True)
class CalibrationQuestion:
    """A question, and the SQL that answers it."""

    question: str
    sql: str = ""


def built_in_questions() -> list[CalibrationQuestion]:
    """Give the questions over the demonstration shop that come with the program."""
    text = (files("convert") / BUILT_IN).read_text(encoding="utf-8")
    return _questions(text, BUILT_IN)


def read_questions(path: Path) -> list[CalibrationQuestion]:
    """Read a file of questions: one a line, or objects of JSON with "question" and, if known, "sql"."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise _unusable(path.name, "it is too large")
        return _questions(path.read_text(encoding="utf-8"), path.name)
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise UsageError(message, "Check the path given to --questions.") from error
    except UnicodeDecodeError as error:
        raise _unusable(path.name, "it is not UTF-8 text") from error


def prompts(
    questions: Sequence[CalibrationQuestion],
    databases: Sequence[str],
    *,
    prompt_format: str,
    count_tokens: Callable[[Prompt], int],
    context_size: int,
) -> Iterator[Prompt]:
    """Put every question to every database, with as many tables as the context holds."""
    render = format_named(prompt_format).render
    for target in databases:
        with open_database(target) as database:
            schema = database.schema()
            for asked in questions:
                answer = Segment(text=asked.sql, is_trusted=False)
                prompt = fitting_prompt(
                    asked.question,
                    schema,
                    database.matching_values(phrases_of(asked.question), within_seconds=VALUE_LOOKUP_SECONDS),
                    render=render,
                    count_tokens=count_tokens,
                    room=context_size - count_tokens(Prompt(segments=(answer,), tables_sent=())),
                )
                yield replace(prompt, segments=(*prompt.segments, answer))


def _questions(text: str, file_name: str) -> list[CalibrationQuestion]:
    numbered = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not numbered:
        raise _unusable(file_name, "it holds no questions")
    return [_question(line, f"{file_name}, line {number}") for number, line in numbered]


def _question(line: str, place: str) -> CalibrationQuestion:
    """Take a line as JSON where it begins so, else as the question itself."""
    entry: object = {"question": line}
    if line.startswith("{"):
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise _unusable(place, "it is not JSON") from error
    match entry:
        case {"question": str(question), **others} if 0 < len(question.strip()) <= LONGEST_TEXT:
            sql = others.get("sql") or ""
            if isinstance(sql, str) and len(sql) <= LONGEST_TEXT:
                return CalibrationQuestion(question=question.strip(), sql=sql)
    raise _unusable(place, f"it holds no question of at most {LONGEST_TEXT:,} characters, or SQL beyond that")


def _unusable(place: str, what: str) -> UsageError:
    """Give the error for a file of questions, or a line of it."""
    hint = 'Write one question a line, or {"question": "...", "sql": "..."}.'
    return UsageError(f"{place} cannot be used: {what}.", hint)
