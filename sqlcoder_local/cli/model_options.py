"""The options that choose a model and say how it is run, shared by the commands that ask one."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import click

from sqlcoder_local.engine.options import Endpoint, EngineOptions, RpcServers
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.store import find_model
from sqlcoder_local.paths import prefix_folder

ALL_LAYERS, MOST_LAYERS = -1, 10_000
MOST_THREADS = 512
"""ggml reserves no more."""
MOST_BEAMS = 32

Function = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class ModelChoice:
    """What was typed about the model; None leaves the choice to the engine."""

    model: str | None = None
    lora: Path | None = None
    draft: Path | None = None
    prompt_format: str | None = None
    ctx_size: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    flash_attention: str = "auto"
    kv_type: str = "f16"
    force: bool = False
    beams: int | None = None
    endpoint: str | None = None
    api_key_env: str | None = None
    allow_remote: bool = False
    rpc: str | None = None

    def found(self) -> Path:
        """Find the model's file; a model at an endpoint has none, but a name."""
        return find_model(self.model) if self.endpoint is None else Path(self.model or self.endpoint)

    def engine_options(self, *, shows_log: bool = False, requests_at_once: int = 8) -> EngineOptions:
        """Say it in the engine's words."""
        return EngineOptions(
            prompt_format=self.prompt_format,
            context_size=self.ctx_size,
            threads=self.threads,
            gpu_layers=self.gpu_layers,
            is_forced=self.force,
            flash_attention=self.flash_attention,
            kv_type=self.kv_type,
            lora=self.lora,
            draft=self.draft,
            prefix_folder=prefix_folder(),
            shows_log=shows_log,
            endpoint=self._endpoint(requests_at_once),
            rpc=self._rpc_servers(),
        )

    def _endpoint(self, at_once: int) -> Endpoint | None:
        if self.endpoint is None:
            return None
        if self.lora or self.draft:
            raise UsageError(
                "--lora and --draft are for a model on this machine.", "Give them to the server instead."
            )
        if self.rpc:
            raise UsageError(
                "--rpc spreads a model that this machine loads, and --endpoint asks another.",
                "Leave one out.",
            )
        return Endpoint(
            url=self.endpoint,
            model=self.model,
            key_variable=self.api_key_env,
            allows_public=self.allow_remote,
            at_once=at_once,
        )

    def _rpc_servers(self) -> RpcServers | None:
        if self.rpc is None:
            return None
        addresses = tuple(address.strip() for address in self.rpc.split(","))
        return RpcServers(addresses=addresses, allows_public=self.allow_remote)


def model_choice(typed: dict[str, Any]) -> ModelChoice:
    """Take out of what was typed what concerns the model."""
    return ModelChoice(**{field.name: typed.pop(field.name) for field in fields(ModelChoice)})


def model_options(command: Function) -> Function:
    """Give a command these options."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def _layers(_context: click.Context, _option: click.Parameter, typed: str) -> int | None:
    """Read a number of layers; None is as many as fit."""
    if typed in {"auto", "all"}:
        return ALL_LAYERS if typed == "all" else None
    if typed.isascii() and typed.isdigit() and int(typed) <= MOST_LAYERS:
        return int(typed)
    raise click.BadParameter(f"{typed!r} is neither auto, nor all, nor a number of layers.")


OPTIONS = (
    click.option(
        "-m", "--model", envvar="SQLCODER_MODEL", help="A .gguf file, or a name; else the starter model."
    ),
    click.option("--lora", type=click.Path(path_type=Path), help="A .gguf adapter that changes the model."),
    click.option(
        "--draft",
        type=click.Path(path_type=Path),
        help="A small .gguf model of the same vocabulary that guesses ahead.",
    ),
    click.option("--prompt-format", help="How the model is asked; else its file tells."),
    click.option(
        "--ctx-size", type=click.IntRange(64), help="Tokens for prompt and SQL; else what the model knows."
    ),
    click.option(
        "--threads", type=click.IntRange(1, MOST_THREADS), help="Threads that compute; else one a core."
    ),
    click.option(
        "--gpu-layers",
        default="auto",
        show_default=True,
        callback=_layers,
        metavar="[auto|all|N]",
        help="Layers on the graphics card; auto: as many as fit.",
    ),
    click.option(
        "--flash-attention",
        type=click.Choice(("auto", "on", "off")),
        default="auto",
        show_default=True,
        help="A way to compute that takes less memory; on a processor it takes more time.",
    ),
    click.option(
        "--kv-type",
        type=click.Choice(("f16", "q8_0", "q4_0")),
        default="f16",
        show_default=True,
        help="How the context is kept in memory; q8_0 takes half of it, q4_0 a quarter.",
    ),
    click.option("--force", is_flag=True, help="Load a model that seems too large for the memory."),
    click.option(
        "--beams",
        type=click.IntRange(1, MOST_BEAMS),
        help="Texts the model follows side by side; else what its prompt format asks for.",
    ),
    click.option(
        "--endpoint",
        metavar="URL",
        help="Ask a server instead, such as http://gpu-box:8000/v1; -m is then its name for the model.",
    ),
    click.option("--api-key-env", metavar="NAME", help="The environment variable that holds its key."),
    click.option("--allow-remote", is_flag=True, help="Let questions leave for a public address."),
    click.option(
        "--rpc",
        metavar="HOST:PORT,...",
        help="Spread the model over machines that run llama.cpp's ggml-rpc-server.",
    ),
)
