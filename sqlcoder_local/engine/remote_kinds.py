"""What a server of models is, as far as it tells: its model, its context, how it takes a grammar."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlcoder_local.engine.remote_address import Address
from sqlcoder_local.engine.remote_server import Server
from sqlcoder_local.errors import EndpointError, UsageError

PROBE_WORD: Final = "zqxj"
"""What no model says by itself, so that saying it means to obey."""
PROBE_GRAMMAR: Final = f'root ::= "{PROBE_WORD}"'
PROBE_TOKENS: Final = 8
GRAMMAR_FIELDS: Final[tuple[tuple[str, ...], ...]] = (
    ("grammar",),
    ("structured_outputs", "grammar"),
    ("guided_grammar",),
)
"""Where a request holds its grammar: llama.cpp's server and llama-cpp-python's, vLLM, vLLM before 0.12."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What is known of a server once it was asked."""

    model: str
    """By the name that requests must give."""
    context_size: int | None
    grammar_field: tuple[str, ...] | None
    """None where the server does not hold its model to a grammar."""
    tokenizes: bool
    """True where the server cuts text with control tokens off, as llama.cpp's does."""

    def body(self, prompt: object, *, grammar: str | None, max_tokens: int, seed: int) -> dict[str, Any]:
        """Write the request for a completion."""
        asked: dict[str, Any] = {
            "model": self.model, "prompt": prompt, "max_tokens": max_tokens, "temperature": 0, "seed": seed,
        }  # fmt: skip
        if grammar is not None and self.grammar_field:
            asked |= _nested(self.grammar_field, grammar)
        return asked


async def kind_of(server: Server, address: Address, *, model: str | None) -> Kind:
    """Ask a server what it is; raises EndpointError, and UsageError for a model that it does not have."""
    listed = await server.get(f"{address.base}/models")
    offered = _models(listed)
    if not offered:
        raise EndpointError(
            f"{address.host} names no model at {address.base}/models.", "Check that the address ends in /v1."
        )
    if model is not None and model not in offered:
        raise UsageError(
            f"{address.host} has no model {model!r}.", f"It has: {', '.join(map(repr, list(offered)[:5]))}."
        )
    name = model or next(iter(offered))
    bare = Kind(model=name, context_size=None, grammar_field=None, tokenizes=False)
    return Kind(
        model=name,
        context_size=await _context_size(server, address, offered[name]),
        grammar_field=await _grammar_field(server, address, bare),
        tokenizes=await tokens_of(server, address, "a", parse_special=False) is not None,
    )


async def tokens_of(
    server: Server, address: Address, text: str, *, parse_special: bool, add_special: bool = False
) -> list[int] | None:
    """Have llama.cpp's server cut a text; None where this one cannot."""
    body = {"content": text, "parse_special": parse_special, "add_special": add_special}
    cut = await server.post(f"{address.root}/tokenize", body)
    tokens = cut.get("tokens") if isinstance(cut, dict) else None
    is_list = isinstance(tokens, list) and all(isinstance(token, int) for token in tokens)
    return tokens if is_list else None


def _models(listed: object) -> dict[str, Mapping[str, Any]]:
    entries = listed.get("data") if isinstance(listed, dict) else None
    entries = entries if isinstance(entries, list) else []
    return {e["id"]: e for e in entries if isinstance(e, dict) and isinstance(e.get("id"), str)}


async def _context_size(server: Server, address: Address, entry: Mapping[str, Any]) -> int | None:
    """As vLLM tells it in its list, or llama.cpp among its properties."""
    if isinstance(size := entry.get("max_model_len"), int):
        return size
    told = await server.get(f"{address.root}/props")
    settings = told.get("default_generation_settings") if isinstance(told, dict) else None
    size = settings.get("n_ctx") if isinstance(settings, dict) else None
    return size if isinstance(size, int) else None


async def _grammar_field(server: Server, address: Address, bare: Kind) -> tuple[str, ...] | None:
    """Find out by trying: a server that ignores a grammar says nothing about it."""
    for field in GRAMMAR_FIELDS:
        body = bare.body("SELECT", grammar=None, max_tokens=PROBE_TOKENS, seed=0) | _nested(
            field, PROBE_GRAMMAR
        )
        answer = await server.post(f"{address.base}/completions", body)
        choices = answer.get("choices") if isinstance(answer, dict) else None
        if choices and str(choices[0].get("text", "")).strip() == PROBE_WORD:
            return field
    return None


def _nested(field: tuple[str, ...], value: str) -> dict[str, Any]:
    nested: Any = value
    for name in reversed(field):
        nested = {name: nested}
    return dict(nested)
