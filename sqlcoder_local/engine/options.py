"""How a model is loaded."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """A server of models, and how it may be reached."""

    url: str
    model: str | None = None
    """By the server's name for it; None is the first it names."""
    key_variable: str | None = None
    """The environment variable that holds the key."""
    allows_public: bool = False
    """Let questions leave for an address outside of private networks."""
    at_once: int = 8
    """How many requests it gets side by side."""


@dataclass(frozen=True, kw_only=True)
class RpcServers:
    """Machines that hold layers of a model for llama.cpp, each as HOST:PORT."""

    addresses: tuple[str, ...]
    allows_public: bool = False


@dataclass(frozen=True, kw_only=True)
class EngineOptions:
    """What the user chose; None leaves the choice to the engine."""

    prompt_format: str | None = None
    context_size: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    """How many layers go on graphics cards, -1 for all; None is as many as fit."""
    is_forced: bool = False
    """Load the model even where the memory seems too small."""
    flash_attention: str = "auto"
    kv_type: str = "f16"
    lora: Path | None = None
    draft: Path | None = None
    """A small model of the same vocabulary, which guesses ahead."""
    prefix_folder: Path | None = None
    """Where beginnings of prompts are kept for the next process; None keeps none."""
    shows_log: bool = False
    endpoint: Endpoint | None = None
    """Ask this server instead of a file."""
    rpc: RpcServers | None = None
