"""The promise to open no network connection at all, not even to a database that was named."""

import os
from collections.abc import Mapping
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.settings import chosen_settings

SETTING: Final = "offline"
VARIABLE: Final = "SQLCODER_OFFLINE"
NOT_MEANT: Final = frozenset({"", "0", "false", "no", "off"})


def is_offline(variables: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the promise was asked for; any value that does not say no counts. Raises UsageError."""
    chosen = chosen_settings(variables).get(SETTING)
    return chosen is not None and chosen.value.strip().lower() not in NOT_MEANT


def refuse_if_offline(what: str) -> None:
    """Raise UsageError before a connection would be opened."""
    if is_offline():
        raise UsageError(
            f"{what} is reached over the network, which --offline, {VARIABLE} or the settings rule out.",
            "Leave that out to connect; `sqlcoder-local settings show` tells where it is set.",
        )
