"""The option --offline, which is the environment variable for as long as a command lasts."""

import os
from collections.abc import Callable
from typing import Any

import click

from sqlcoder_local.offline import VARIABLE


def offline_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --offline; it needs no parameter, because it holds for whatever the command opens."""
    return click.option(
        "--offline",
        is_flag=True,
        expose_value=False,
        callback=_rule_out_network,
        help=f"Open no network connection, to database servers neither. Also {VARIABLE}=1.",
    )(command)


def _rule_out_network(context: click.Context, _option: click.Parameter, is_wanted: bool) -> None:  # noqa: FBT001
    if not is_wanted:
        return
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = "1"

    def restore() -> None:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before

    context.call_on_close(restore)
