"""The promise to open no network connection at all, not even to a database that was named."""

import os
from collections.abc import Mapping
from typing import Final

from sqlcoder_local.errors import UsageError

VARIABLE: Final = "SQLCODER_OFFLINE"
NOT_MEANT: Final = frozenset({"", "0", "false", "no", "off"})


def is_offline(variables: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the promise was asked for; any value that does not say no counts."""
    return variables.get(VARIABLE, "").strip().lower() not in NOT_MEANT


def refuse_if_offline(what: str) -> None:
    """Raise UsageError before a connection would be opened."""
    if is_offline():
        raise UsageError(
            f"{what} is reached over the network, which --offline or {VARIABLE} rules out.",
            "Leave that out to connect.",
        )
