"""sqlcoder-local serve: a model for the other machines of the office."""

import os
import sys

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.cli.model_options import model_choice, model_options
from sqlcoder_local.errors import UsageError

HIGHEST_PORT = 65_535
FOR_ASKERS = ("draft", "prompt_format", "beams", "endpoint", "allow_remote", "rpc")
"""Options about a model that say nothing of how it is served."""
KEY_HELP = "The environment variable that holds the key which others must show."


@click.command()
@model_options
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(1, HIGHEST_PORT),
    default=8000,
    show_default=True,
    help="The port to listen at.",
)
@click.pass_obj
def serve(messages: Messages, /, *, host: str, port: int, **typed: object) -> None:
    """Serve a model to `ask --endpoint http://HOST:PORT/v1`, until Ctrl-C.

    Others than this machine must show the key that --api-key-env names.
    """
    # Deferred: --help needs no engine.
    from sqlcoder_local.engine.remote_address import key_from  # noqa: PLC0415
    from sqlcoder_local.engine.serving import Serving, check_free, server_command  # noqa: PLC0415
    from sqlcoder_local.models.store import find_model  # noqa: PLC0415

    choice = model_choice(typed)
    if misplaced := [name for name in FOR_ASKERS if getattr(choice, name)]:
        raise UsageError(
            f"--{misplaced[0].replace('_', '-')} is for those who ask, not for the machine that serves.",
            "llama-server of llama.cpp serves a model over several machines: llama-server --rpc."
            if choice.rpc
            else "Leave it out here, and give it to `ask --endpoint`.",
        )
    serving = Serving(host=host, port=port, key=key_from(choice.api_key_env))
    command = server_command(find_model(choice.model), choice.engine_options(), serving)
    check_free(serving)
    messages.note(f"serving at http://{host}:{port}/v1; Ctrl-C ends it")
    sys.stderr.flush()
    os.execvpe(command.arguments[0], command.arguments, command.environment)  # noqa: S606 - no shell is meant


for option in serve.params:
    if isinstance(option, click.Option):
        option.hidden = option.name in FOR_ASKERS
        option.help = KEY_HELP if option.name == "api_key_env" else option.help
