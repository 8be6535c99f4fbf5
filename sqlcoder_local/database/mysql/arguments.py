"""How the driver of MySQL and MariaDB connects, from a URL and the options file of MySQL's own client."""

from pathlib import Path
from typing import Any, Final

from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import UsageError

CONNECT_SECONDS: Final = 10
OPTION_FILE: Final = "~/.my.cnf"


def arguments_of(url: ServerUrl, password: str | None) -> dict[str, Any]:
    """Say how the driver connects; raises UsageError."""
    options = dict(url.options)
    tls: dict[str, str | bool] = {
        key.removeprefix("ssl_"): options.pop(key) for key in list(options) if key.startswith("ssl_")
    }
    if tls:
        tls["check_hostname"] = str(tls.get("check_hostname", True)).lower() not in ("0", "false", "no")
    timeout = options.pop("connect_timeout", str(CONNECT_SECONDS))
    return {
        "host": url.host or None,
        "port": url.port or 0,
        "user": url.user or None,
        # PyMySQL would take a text for Latin-1.
        "password": None if password is None else password.encode(),
        "database": url.database,
        "charset": "utf8mb4",
        "connect_timeout": _seconds(timeout),
        "ssl": tls or None,
        "read_default_file": OPTION_FILE if Path(OPTION_FILE).expanduser().is_file() else None,
        "program_name": "sqlcoder-local",
        **options,
    }


def _seconds(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise UsageError(f"connect_timeout in the URL is {text}.", "Write a whole number of seconds.")
    return int(text)
