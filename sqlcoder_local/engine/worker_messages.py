"""What the model worker and its front tell each other, as values and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.frames import Message

LIMIT = 64 << 20
"""A grammar of a schema of thousands of tables is the longest thing said; it stays well below."""

KEEPS_INTERNET = "--keeps-internet"
"""What a worker is told when it is started whose model lies on several machines."""

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What is loaded, and since when somebody waits for it by the clock that all processes share."""

    path: Path
    options: EngineOptions
    started: float


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What the front must know of a loaded model."""

    model_name: str
    prompt_format: str
    context_size: int
    load_seconds: float
    is_sandboxed: bool
    cannot_write: bool
    whereabouts: Whereabouts


@dataclass(frozen=True, kw_only=True)
class Order:
    """What the worker is to do; `value` is an Opening, a Prompt, a Request or a list of them."""

    number: int
    what: str
    value: object = None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """News about an order: its result ends it, and so does a failure; progress and text come before."""

    number: int
    result: object = None
    failure: "Failure | None" = None
    progress: float | None = None
    text: str | None = None
    is_last: bool = False


@dataclass(frozen=True, kw_only=True)
class Failure:
    """An error the user can read, on its way to who asked."""

    kind: str
    message: str
    hint: str


def as_message(value: Order | Reply | Failure) -> Message:
    """Turn a value into what JSON can say."""
    message: Message = msgspec.to_builtins(value, enc_hook=str)
    return message


def from_message(message: object, kind: type[T]) -> T:
    """Turn what came through the pipe into a value; raises msgspec.ValidationError where it is none."""
    return msgspec.convert(message, kind, dec_hook=_from_json)


def failure_of(error: SqlcoderError) -> Failure:
    """Pack an error."""
    return Failure(kind=type(error).__name__, message=error.message, hint=error.hint)


def error_of(failure: Failure) -> SqlcoderError:
    """Unpack an error; one of an unknown kind stays readable."""
    return _kinds(SqlcoderError).get(failure.kind, SqlcoderError)(failure.message, failure.hint)


def _kinds(base: type[SqlcoderError]) -> Mapping[str, type[SqlcoderError]]:
    below = (_kinds(kind) for kind in base.__subclasses__())
    return {name: kind for kinds in ({base.__name__: base}, *below) for name, kind in kinds.items()}


def _from_json(kind: type, value: object) -> object:
    """Make what JSON has no notion of: paths, and things whose kind the receiver tells later."""
    return Path(str(value)) if kind is Path else value
